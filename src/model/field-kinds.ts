import type { Model } from "./model.ts";

/** Relationships of the store by which records that are edges begin: whoever bears, holds or takes part. */
const beginnings = new Set(["BORNE_BY", "HELD_BY", "PARTICIPANT", "IN_CAPACITY_OF"]);

/** What a field holds: a word of an enum, a Boolean, or records along an edge, seen from its source (0) or its target (1). */
type Kind = string | readonly [edge: string, end: 0 | 1];

/** What each field of each type holds, as far as that has a word in every language. */
export function fieldKinds(model: Model): Record<string, Record<string, Kind>> {
  const edges = new Set(["ASSIGNMENT", "MEMBERSHIP", "PARTICIPATION"]);
  return Object.fromEntries(
    [...model.types.values()].map(({ name, scalars, relationships }) => [
      name,
      Object.fromEntries<Kind>([
        ...[...scalars.values()]
          .filter(({ words, type }) => words || type === "Boolean")
          .map((scalar) => [scalar.name, scalar.type] as const),
        ...[...relationships.values()].map((each): [string, Kind] => {
          const record = each.targets[0]?.toUpperCase() ?? "";
          return edges.has(record)
            ? [each.name, [record, beginnings.has(each.type) ? 0 : 1]]
            : [each.name, [each.type, each.direction === "OUT" ? 0 : 1]];
        }),
      ]),
    ]),
  );
}
