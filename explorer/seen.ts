import type { Edge, Entity } from "./queries/entity.ts";
import type { Shown } from "./queries/shown.ts";
import type { State } from "./state.ts";
import { isDated, isWithin, yearsOf, type Years } from "./time.ts";

/** The entities and edges that every view shows. */
export interface Seen {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
  /** Types of entities that there are, switched off or not, with their numbers. */
  readonly types: ReadonlyMap<string, number>;
  /** The years of all dates, in the window of time or not; undefined where nothing has a date. */
  readonly years: Years | undefined;
  /** How many are not seen because of the window of time. */
  readonly outside: { readonly dated: number; readonly undated: number };
}

/** Entities that are drawn as an SVG, each to be reached by keyboard; of more there is a map. */
export const mostDrawn = 500;

export const nothingSeen: Seen = {
  nodes: [],
  edges: [],
  types: new Map(),
  years: undefined,
  outside: { dated: 0, undated: 0 },
};

/** What of the entities and edges that were loaded is to be seen in this state. */
export function seen(state: State, shown: Pick<Shown, "nodes" | "edges"> | undefined): Seen {
  if (shown === undefined) return nothingSeen;
  const { without, start } = state;
  const hidden = new Set(state.hidden);
  const present = shown.nodes.filter(({ id }) => !hidden.has(id));
  const types = new Map<string, number>();
  for (const { __typename } of present) types.set(__typename, (types.get(__typename) ?? 0) + 1);
  const wanted = present.filter(({ id, __typename }) => !without.includes(__typename) || start.includes(id));
  const outside = outsideOf(state, wanted, shown.edges);
  const nodes = wanted.filter(({ id }) => !outside.has(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = shown.edges.filter(
    ({ source, target, type }) => ids.has(source) && ids.has(target) && !without.includes(type),
  );
  const left = wanted.filter(({ id }) => outside.has(id));
  const dated = left.filter(isDated).length;
  return { nodes, edges, types, years: yearsOf(present), outside: { dated, undated: left.length - dated } };
}

/**
 * The ids of what lies outside of the window of time: what has another date, and what has none and is not related to anything
 * with a date in it. What the look starts from stays; and where nothing has a date, everything.
 */
function outsideOf(state: State, nodes: readonly Entity[], edges: readonly Edge[]): ReadonlySet<string> {
  if ((state.from === undefined && state.to === undefined) || !nodes.some(isDated)) return new Set();
  const within = new Set(nodes.filter((node) => isDated(node) && isWithin(node, state)).map(({ id }) => id));
  const near = new Set(
    edges.flatMap(({ source, target }) => [
      ...(within.has(source) ? [target] : []),
      ...(within.has(target) ? [source] : []),
    ]),
  );
  const stays = (node: Entity): boolean =>
    state.start.includes(node.id) || within.has(node.id) || (!isDated(node) && near.has(node.id));
  return new Set(nodes.filter((node) => !stays(node)).map(({ id }) => id));
}
