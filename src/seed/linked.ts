import { groupBy } from "./group-by.ts";
import { recordKey, type Graph, type GraphLink, type GraphRecord } from "./graph.ts";

/**
 * The relationships of a record by its fields: a function that gives those under a field of the record, whichever end they
 * were written at.
 */
export function linkedFields(graph: Graph): (record: GraphRecord, field: string) => readonly GraphLink[] {
  const keyOf = (type: string, end: GraphRecord): string => `${type} ${recordKey(end.type, end.id)}`;
  const byEnd = {
    OUT: groupBy(graph.links, ({ field, source }) => keyOf(field.type, source)),
    IN: groupBy(graph.links, ({ field, target }) => keyOf(field.type, target)),
  };
  return (record, name) => {
    const field = record.type.relationships.get(name);
    if (field === undefined) return [];
    const links = byEnd[field.direction].get(keyOf(field.type, record)) ?? [];
    return links.filter(({ source, target }) =>
      field.targets.includes((field.direction === "OUT" ? target : source).type.name),
    );
  };
}
