import type { Edge, Entity } from "./queries/entity.ts";
import type { Cut, Shown } from "./queries/shown.ts";
import type { State } from "./state.ts";
import { isDated, isWithin, yearsOf, type Years } from "./time.ts";

/** The entities and edges that every view shows. */
export interface Seen {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
  /** Types of entities that there are, switched off or not, with their numbers. */
  readonly types: ReadonlyMap<string, number>;
  /** Types of edges that there are, switched off or not, with their numbers. */
  readonly relations: ReadonlyMap<string, number>;
  /** Of which of the entities not all neighbors are loaded. */
  readonly cut: readonly Cut[];
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
  relations: new Map(),
  cut: [],
  years: undefined,
  outside: { dated: 0, undated: 0 },
};

/** What of the entities and edges that were loaded is to be seen in this state. */
export function seen(state: State, shown: Omit<Shown, "unknown"> | undefined): Seen {
  if (shown === undefined) return nothingSeen;
  const { without, start } = state;
  const hidden = new Set(state.hidden);
  const present = shown.nodes.filter(({ id }) => !hidden.has(id));
  const wanted = present.filter(({ id, __typename }) => !without.includes(__typename) || start.includes(id));
  const outside = outsideOf(state, wanted, shown.edges);
  const nodes = wanted.filter(({ id }) => !outside.has(id));
  const ids = new Set(nodes.map(({ id }) => id));
  const between = shown.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const left = wanted.filter(({ id }) => outside.has(id));
  const dated = left.filter(isDated).length;
  return {
    nodes,
    edges: between.filter(({ type }) => !without.includes(type)),
    types: numbersOf(present.map(({ __typename }) => __typename)),
    relations: numbersOf(between.map(({ type }) => type)),
    cut: shown.cut.filter(({ id }) => ids.has(id)),
    years: yearsOf(present),
    outside: { dated, undated: left.length - dated },
  };
}

function numbersOf(types: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const type of types) numbers.set(type, (numbers.get(type) ?? 0) + 1);
  return numbers;
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
