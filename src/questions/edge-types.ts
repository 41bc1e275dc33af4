import { OshError } from "../errors.ts";
import type { Model } from "../model/model.ts";

/** The records that are edges between entities. */
const records = ["Assignment", "Membership", "Participation"];

/** Holds the argument `relationships` to the types of edges between entities. @throws {OshError} BAD_INPUT */
export function checkEdgeTypes(relationships: unknown, model: Model): void {
  const known = edgeTypes(model);
  for (const name of (relationships ?? []) as readonly string[])
    if (!known.has(name))
      throw new OshError(
        "BAD_INPUT",
        `relationships: expected types of edges such as IMPLEMENTS or ASSIGNMENT, came "${name.slice(0, 100)}".`,
      );
}

/** What an edge between entities can be: the relationships that the model has between them, and the records that join them. */
export function edgeTypes({ types }: Model): ReadonlySet<string> {
  const isEntity = (name: string) => types.get(name)!.labels.includes("Entity");
  const relationships = [...types.values()]
    .filter(({ name }) => isEntity(name))
    .flatMap((type) => [...type.relationships.values()])
    .filter(({ targets }) => targets.some(isEntity));
  return new Set([...relationships.map(({ type }) => type), ...records.map((name) => name.toUpperCase())]);
}
