import type { Edge, Entity } from "./queries/entity.ts";
import type { Shown } from "./queries/shown.ts";
import type { State } from "./state.ts";

/** The entities and edges that every view shows. */
export interface Seen {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
  /** Types of entities that there are, switched off or not, with their numbers. */
  readonly types: ReadonlyMap<string, number>;
}

/** Entities that are drawn as an SVG, each to be reached by keyboard; of more there is a map. */
export const mostDrawn = 500;

export const nothingSeen: Seen = { nodes: [], edges: [], types: new Map() };

/** What of the entities and edges that were loaded is to be seen in this state. */
export function seen({ hidden, without, start }: State, shown: Shown | undefined): Seen {
  if (shown === undefined) return nothingSeen;
  const present = shown.nodes.filter(({ id }) => !hidden.includes(id));
  const types = new Map<string, number>();
  for (const { __typename } of present) types.set(__typename, (types.get(__typename) ?? 0) + 1);
  const nodes = present.filter(({ id, __typename }) => !without.includes(__typename) || start.includes(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = shown.edges.filter(
    ({ source, target, type }) => ids.has(source) && ids.has(target) && !without.includes(type),
  );
  return { nodes, edges, types };
}
