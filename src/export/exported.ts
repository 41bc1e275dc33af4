import type { RecordType, Relationship } from "../model/model.ts";
import type { Value } from "../model/value.ts";
import { groupBy } from "../seed/group-by.ts";
import type { Graph, GraphLink, GraphRecord } from "../seed/graph.ts";

/** A record as it is exported, whatever the format, with the relationships that start at it. */
export interface ExportedRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Its properties, derived ones included, in the order of the model; `id` and `sources` apart. */
  readonly values: ReadonlyMap<string, Value>;
  /** The ids of its citations; undefined where its type carries none. */
  readonly sources: readonly string[] | undefined;
  /** In the order of their types and the ids at their other ends. */
  readonly links: readonly ExportedLink[];
}

/** A relationship as it is exported. */
export interface ExportedLink {
  /** The field of the type at its start. */
  readonly field: Relationship;
  readonly target: { readonly type: RecordType; readonly id: string };
  /** The ids of its citations; undefined where it carries none. */
  readonly sources: readonly string[] | undefined;
}

/**
 * Reads what is to be exported, in an order that is always the same: by identity label and id. Called again, it reads the same
 * from the start.
 */
export type ReadGraph = () => AsyncIterable<ExportedRecord>;

/** The graph of a seed, to be exported without a store. */
export function readOf({ records, links }: Graph): ReadGraph {
  const bySource = groupBy(links, ({ source }) => source);
  const exported = records
    .map((record): ExportedRecord => {
      const { type, id, sources } = record;
      const own = (bySource.get(record) ?? []).map(exportedLink);
      return { type, id, values: inOrderOf(type, Object.fromEntries(record.values)), sources, links: inOrder(own) };
    })
    .toSorted((a, b) => compare(a.type.identityLabel, b.type.identityLabel) || compare(a.id, b.id));
  return async function* () {
    yield* exported;
  };
}

const exportedLink = ({ field, source, target, sources }: GraphLink): ExportedLink => ({
  field: fieldBetween(source.type, field.type, target.type)!,
  target: pick(target),
  sources,
});

const pick = ({ type, id }: GraphRecord): ExportedLink["target"] => ({ type, id });

/** The field by which the type at a relationship's start names it; undefined where the model has no such relationship. */
export const fieldBetween = (source: RecordType, type: string, target: RecordType): Relationship | undefined =>
  [...source.relationships.values()].find(
    (field) => field.direction === "OUT" && field.type === type && field.targets.includes(target.name),
  );

/** Properties in the order of the model, those left out that it does not have. */
export const inOrderOf = (type: RecordType, values: Readonly<Record<string, unknown>>): Map<string, Value> =>
  new Map(
    [...type.scalars.keys()]
      .filter((name) => name !== "id" && values[name] !== undefined && values[name] !== null)
      .map((name) => [name, values[name] as Value]),
  );

export const inOrder = (links: readonly ExportedLink[]): ExportedLink[] =>
  links.toSorted((a, b) => compare(a.field.type, b.field.type) || compare(a.target.id, b.target.id));

/** The order of code units, the same in every place and language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
