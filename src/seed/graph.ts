import { createHash } from "node:crypto";
import type { RecordType, Relationship } from "../model/model.ts";
import type { SearchKeys } from "../model/search-keys.ts";
import type { Value } from "../model/value.ts";
import type { At } from "./fault.ts";

/** A record of the graph: all that the files state of one id. */
export interface GraphRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Its properties, derived ones included; `id` and `sources` apart. */
  readonly values: ReadonlyMap<string, Value>;
  /** The fields that the files write of it, be it right or wrong. */
  readonly written: ReadonlySet<string>;
  /**
   * The ids of its citations, in the order of articles and paragraphs; undefined where its type carries none, or none of
   * those that are written can be found.
   */
  readonly sources: readonly string[] | undefined;
  /** Of a name: what `search` finds it by. Kept in the store beside its properties, and no part of what the files say. */
  readonly keys?: SearchKeys & { readonly bearer: string };
  /** Where it is stated first. */
  readonly at: At;
}

/** A relationship of the graph, in the store's direction. */
export interface GraphLink {
  readonly source: GraphRecord;
  readonly target: GraphRecord;
  /** The field that states it first, and where. */
  readonly field: Relationship;
  readonly at: At;
  /** The ids of its citations, in order; undefined as for a record. */
  readonly sources: readonly string[] | undefined;
}

/** What the dossiers say, as one graph. */
export interface Graph {
  readonly records: readonly GraphRecord[];
  readonly links: readonly GraphLink[];
}

/** Tells records apart: ids are unique among those of one identity label. */
export const recordKey = (type: RecordType, id: string): string => `${type.identityLabel} ${id}`;

/** Tells relationships apart: there is one of a type between two records. */
export const linkKey = (type: string, source: string, target: string): string => `${source} ${type} ${target}`;

/** The properties of a record as the store keeps them. */
export const propertiesOf = ({ id, values, sources, keys }: GraphRecord): Record<string, unknown> => ({
  ...Object.fromEntries(values),
  ...keys,
  id,
  ...(sources && { sources }),
});

/** A digest of all that the graph says, the same whatever the order of files: 64 hexadecimal digits. */
export function revisionOf({ records, links }: Graph): string {
  const lines = [
    ...records.map((record) => {
      const properties = Object.entries(propertiesOf(record)).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return JSON.stringify([record.type.labels, properties]);
    }),
    ...links.map(({ field, source, target, sources }) =>
      JSON.stringify([
        linkKey(field.type, recordKey(source.type, source.id), recordKey(target.type, target.id)),
        sources,
      ]),
    ),
  ];
  return revisionOfLines(lines);
}

export function revisionOfLines(lines: readonly string[]): string {
  const hash = createHash("sha256");
  for (const line of lines.toSorted()) hash.update(line).update("\n");
  return hash.digest("hex");
}
