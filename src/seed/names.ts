import { searchKeysOf } from "../model/search-keys.ts";
import { groupBy } from "./group-by.ts";
import type { Graph, GraphLink, GraphRecord } from "./graph.ts";
import type { Model } from "../model/model.ts";

/** Adds the names that follow from other fields (@naming), such as an instrument's number, where no name says it already. */
export function withFollowingNames(model: Model, graph: Graph): Graph {
  const namesOf = groupBy(graph.links.filter(isNaming), ({ source }) => source);
  const added = graph.records.flatMap((record) =>
    [...record.type.scalars.values()].flatMap(({ name: field, naming }) => {
      const value = record.values.get(field);
      const given = namesOf.get(record) ?? [];
      const display = given.find(({ target }) => target.values.get("value") === record.values.get("name"));
      if (!naming || value === undefined || !display) return [];
      if (given.some(({ target }) => target.values.get("value") === value)) return [];
      const language = display.target.values.get("language")!;
      const values = new Map(Object.entries({ value, language, kind: naming.kind }));
      const name: GraphRecord = {
        type: model.types.get(display.field.target)!,
        id: [record.id, "name", language, value].join("."),
        values,
        written: new Set(values.keys()),
        sources: record.sources,
        at: record.at,
      };
      return [{ name, link: { ...display, target: name, at: record.at } }];
    }),
  );
  return {
    records: [...graph.records, ...added.map(({ name }) => name)],
    links: [...graph.links, ...added.map(({ link }) => link)],
  };
}

/** Keeps beside every name what `search` finds it by, and the type of the record that bears it. */
export function withSearchKeys({ records, links }: Graph): Graph {
  const keyed = new Map(
    links.filter(isNaming).map(({ source, target }) => {
      const value = String(target.values.get("value"));
      const keys = { ...searchKeysOf(value, callingsOf(source, value)), bearer: source.type.name };
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

/** What people put before this name of a record: before its number what kind of instrument it is. */
const callingsOf = ({ type, values }: GraphRecord, name: string): readonly string[] =>
  [...type.scalars.values()].flatMap(({ name: field, naming }) => {
    if (!naming || values.get(field) !== name) return [];
    return type.scalars.get(naming.calledBy)?.callings.get(String(values.get(naming.calledBy))) ?? [];
  });
