import type { Model, RecordType, Relationship } from "./model.ts";

/** How the model names what sources state, in the shape that a statement of Cypher takes as a parameter; all of it by type. */
export interface Stated {
  /** The properties that rest on what the record rests on. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** The field of a relationship: `ISSUED_BY>Organization` where it leads to such a record, `ISSUED_BY<Plan` where it comes from one. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The fields that hold one value. */
  readonly single: Readonly<Record<string, readonly string[]>>;
}

/** Reads the model for what can be stated. */
export function statedBy({ types }: Model): Stated {
  const byType = <T>(read: (type: RecordType) => T): Record<string, T> =>
    Object.fromEntries([...types.values()].map((type) => [type.name, read(type)]));
  return {
    properties: byType(statedProperties),
    fields: byType(({ relationships }) => Object.fromEntries([...relationships.values()].flatMap(ends))),
    single: byType((type) => [
      ...statedProperties(type),
      ...[...type.relationships.values()].filter(({ many }) => !many).map(({ name }) => name),
    ]),
  };
}

/**
 * What is derived or made by us is no statement. Nor is the one name to show: it stands among the names, each of which rests
 * on paragraphs of its own.
 */
function statedProperties({ scalars, relationships }: RecordType): string[] {
  const unstated = relationships.has("names") ? ["id", "name"] : ["id"];
  return [...scalars.values()]
    .filter(({ name, derived }) => !derived && !unstated.includes(name))
    .map(({ name }) => name);
}

const ends = ({ name, type, direction, targets }: Relationship): [string, string][] =>
  targets.map((target) => [`${type}${direction === "OUT" ? ">" : "<"}${target}`, name]);
