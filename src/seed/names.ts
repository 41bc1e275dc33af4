import { searchKeysOf } from "../model/search-keys.ts";
import { groupBy } from "./group-by.ts";
import type { Graph, GraphLink, GraphRecord } from "./graph.ts";
import type { Model } from "../model/model.ts";
import type { Value } from "../model/value.ts";

/**
 * Adds the names that follow from other fields (@naming), such as an instrument's number, and what other sources give in its place,
 * where no name says it already.
 */
export function withFollowingNames(model: Model, graph: Graph): Graph {
  const namesOf = groupBy(graph.links.filter(isNaming), ({ source }) => source);
  const variantsOf = variantsIn(graph);
  const added = graph.records.flatMap((record) => {
    const given = namesOf.get(record) ?? [];
    const display = given.find(({ target }) => target.values.get("value") === record.values.get("name"));
    if (!display) return [];
    const isGiven = (value: Value): boolean => given.some(({ target }) => target.values.get("value") === value);
    return namesSaid(record, variantsOf(record)).flatMap(({ value, kind, sources }) => {
      if (isGiven(value)) return [];
      const language = display.target.values.get("language")!;
      const values = new Map(Object.entries({ value, language, kind }));
      const name: GraphRecord = {
        type: model.types.get(display.field.target)!,
        id: [record.id, "name", language, value].join("."),
        values,
        written: new Set(values.keys()),
        sources,
        at: record.at,
      };
      return [{ name, link: { ...display, target: name, at: record.at } }];
    });
  });
  return {
    records: [...graph.records, ...added.map(({ name }) => name)],
    links: [...graph.links, ...added.map(({ link }) => link)],
  };
}

/** Keeps beside every name what `search` finds it by, and the type of the record that bears it. */
export function withSearchKeys({ records, links }: Graph): Graph {
  const variantsOf = variantsIn({ links });
  const keyed = new Map(
    links.filter(isNaming).map(({ source, target }) => {
      const value = String(target.values.get("value"));
      const keys = { ...searchKeysOf(value, callingsOf(source, variantsOf(source), value)), bearer: source.type.name };
      return [target, { ...target, keys }] as const;
    }),
  );
  const withKeys = (record: GraphRecord): GraphRecord => keyed.get(record) ?? record;
  return {
    records: records.map(withKeys),
    links: links.map((link) => ({ ...link, source: withKeys(link.source), target: withKeys(link.target) })),
  };
}

export const isNaming = ({ field }: GraphLink): boolean => field.type === namingType;

/** The type of the relationships between records and their names. */
export const namingType = "NAMED";

/** The type of the relationships between records and what sources give of a field that holds one value. */
export const variantType = "HAS_VARIANT";

/** The relationships that lead to what names are or follow from, by the type of that: it belongs to one record. */
export const borneBy: ReadonlyMap<string, string> = new Map([
  ["Name", namingType],
  ["Variant", variantType],
]);

const variantsIn = ({ links }: Pick<Graph, "links">): ((record: GraphRecord) => readonly GraphRecord[]) => {
  const of = groupBy(
    links.filter(({ field }) => field.type === variantType),
    ({ source }) => source,
  );
  return (record) => (of.get(record) ?? []).map(({ target }) => target);
};

/** What a field says of a record that is a name of it too, and what that rests on. */
export interface NameSaid {
  readonly value: Value;
  readonly kind: string;
  /** The field whose value people may put a word for before it. */
  readonly calledBy: string;
  readonly sources: readonly string[] | undefined;
}

/** The names that the fields of a record say, each once: what is shown before what other sources give. */
export const namesSaid = (
  { type, values, sources }: Pick<GraphRecord, "type" | "values" | "sources">,
  variants: readonly Pick<GraphRecord, "values" | "sources">[],
): NameSaid[] =>
  [...type.scalars.values()].flatMap(({ name: field, naming }) => {
    if (!naming) return [];
    const said = new Map<Value, NameSaid>();
    const say = (value: Value | undefined, of: NameSaid["sources"]): void => {
      if (value !== undefined && !said.has(value)) said.set(value, { ...naming, value, sources: of });
    };
    say(values.get(field), sources);
    for (const each of variants) if (each.values.get("field") === field) say(each.values.get("value"), each.sources);
    return [...said.values()];
  });

/** What people put before this name of a record: before its number what kind of instrument it is. */
const callingsOf = (record: GraphRecord, variants: readonly GraphRecord[], name: string): readonly string[] =>
  namesSaid(record, variants).flatMap(({ value, calledBy }) => {
    if (value !== name) return [];
    return record.type.scalars.get(calledBy)?.callings.get(String(record.values.get(calledBy))) ?? [];
  });
