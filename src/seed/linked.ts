import { recordKey, type Graph, type GraphLink, type GraphRecord } from "./graph.ts";

/**
 * The relationships of a record by its fields: a function that gives those under a field of the record, whichever end they
 * were written at.
 */
export function linkedFields(graph: Graph): (record: GraphRecord, field: string) => readonly GraphLink[] {
  const byEnd = new Map<string, GraphLink[]>();
  const add = (direction: "OUT" | "IN", { type, id }: GraphRecord, link: GraphLink): void => {
    const key = `${direction} ${link.field.type} ${recordKey(type, id)}`;
    byEnd.set(key, [...(byEnd.get(key) ?? []), link]);
  };
  for (const link of graph.links) {
    add("OUT", link.source, link);
    add("IN", link.target, link);
  }
  return ({ type, id }, name) => {
    const field = type.relationships.get(name);
    if (field === undefined) return [];
    const links = byEnd.get(`${field.direction} ${field.type} ${recordKey(type, id)}`) ?? [];
    return links.filter(({ source, target }) =>
      field.targets.includes((field.direction === "OUT" ? target : source).type.name),
    );
  };
}
