import type { Graph, GraphRecord } from "../../src/seed/graph.ts";

/** An edge between two entities, as `neighborhood` and `paths` give it. */
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

export const isEntity = ({ type }: GraphRecord): boolean => type.labels.includes("Entity");

/** The two sides of the records that join entities: who, and in what. */
const sides = [
  new Set(["BORNE_BY", "HELD_BY", "PARTICIPANT", "IN_CAPACITY_OF"]),
  new Set(["FOR_TASK", "FOR_INSTRUMENT", "OF_POST", "MEMBERSHIP_IN", "AT_EVENT"]),
] as const;

/** The edges between a graph's entities: its relationships, and the records that join two entities or three. */
export function edgesOf({ records, links }: Graph): Edge[] {
  const direct = links
    .filter(({ source, target }) => isEntity(source) && isEntity(target))
    .map(({ source, field: { type }, target }) => ({
      id: `${source.id}|${type}|${target.id}`,
      type,
      source: source.id,
      target: target.id,
    }));
  const joining = records
    .filter(({ type }) => ["Assignment", "Membership", "Participation"].includes(type.name))
    .flatMap((record) => {
      const [who, what] = sides.map((side) =>
        links.filter(({ source, field }) => source === record && side.has(field.type)),
      );
      return who!.flatMap((one) =>
        what!.map((other) => {
          const isSecond = other.field.type === "MEMBERSHIP_IN" && what!.some(({ field }) => field.type === "OF_POST");
          const part = [one, ...(isSecond ? [other] : [])]
            .map(({ field }) => field.type)
            .find((type) => ["IN_CAPACITY_OF", "MEMBERSHIP_IN"].includes(type));
          return {
            id: part === undefined ? record.id : `${record.id}|${part}`,
            type: record.type.name.toUpperCase(),
            source: one.target.id,
            target: other.target.id,
          };
        }),
      );
    });
  return [...direct, ...joining];
}

/** The neighbors of each entity. */
export function neighborsBy(edges: readonly Edge[]): (id: string) => string[] {
  const neighbors = new Map<string, Set<string>>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const)
      neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
  return (id) => [...(neighbors.get(id) ?? [])].toSorted();
}
