import { groupBy } from "../group-by.ts";
import { recordKey, type GraphLink, type GraphRecord } from "../graph.ts";
import type { Rule } from "./rule.ts";

/** The relationships of one type by the records that they lead from. */
type Ways = ReadonlyMap<string, readonly GraphLink[]>;

/**
 * Nothing comes back to itself by a relationship that the schema marks @acyclic. Of records that all lead to one another one cycle
 * is told, for there may be more of them than can be told.
 */
export const acyclic: Rule = function* ({ graph }) {
  for (const links of groupBy(graph.links.filter(isAcyclic), ({ field }) => field.type).values()) {
    const ways = groupBy(links, ({ source }) => keyOf(source));
    for (const knot of knots(ways)) {
      const cycle = cycleIn(knot, ways);
      const last = cycle.at(-1);
      if (!last) continue;
      const message = `expected no way back, came ${shown([...cycle.map(({ source }) => source.id), last.target.id])}`;
      yield { code: "CYCLE", message: `${last.field.name}: ${message}`, at: last.at };
    }
  }
};

/** Marked at either end: `partOf` is @acyclic, and a link may be written as one of `parts`. */
const isAcyclic = ({ field, source, target }: GraphLink): boolean =>
  [source, target].some(({ type }) =>
    [...type.relationships.values()].some((each) => each.acyclic && each.type === field.type),
  );

const keyOf = ({ type, id }: GraphRecord): string => recordKey(type, id);

/** The records in groups, in each of which every one leads to all others; most are alone in theirs (Gabow's way to find them). */
function* knots(ways: Ways): Iterable<string[]> {
  const places = new Map<string, number>();
  const done = new Set<string>();
  // What was met and is not done, and the places in it where a group may begin.
  const open: string[] = [];
  const begins: number[] = [];
  // A stack of its own, because a chain may be longer than the call stack is deep.
  const pending: { key: string; links: Iterator<GraphLink> }[] = [];
  const meet = (key: string): void => {
    places.set(key, open.length);
    begins.push(open.length);
    open.push(key);
    pending.push({ key, links: (ways.get(key) ?? []).values() });
  };
  for (const start of ways.keys()) {
    if (!places.has(start)) meet(start);
    for (let step = pending.at(-1); step; step = pending.at(-1)) {
      const link = step.links.next();
      if (!link.done) {
        const key = keyOf(link.value.target);
        if (!places.has(key)) meet(key);
        else if (!done.has(key)) while (begins.at(-1)! > places.get(key)!) begins.pop();
        continue;
      }
      pending.pop();
      const begin = places.get(step.key)!;
      if (begins.at(-1) !== begin) continue;
      begins.pop();
      const knot = open.splice(begin);
      for (const key of knot) done.add(key);
      yield knot;
    }
  }
}

/** The shortest way from the first of some records back to it that leaves them nowhere; empty where there is none. */
function cycleIn(knot: readonly string[], ways: Ways): GraphLink[] {
  const within = new Set(knot);
  const start = knot[0]!;
  const cameBy = new Map<string, GraphLink>();
  const reached = [start];
  for (const from of reached)
    for (const link of ways.get(from) ?? []) {
      const key = keyOf(link.target);
      if (!within.has(key) || cameBy.has(key)) continue;
      cameBy.set(key, link);
      reached.push(key);
    }
  const back: GraphLink[] = [];
  let link = cameBy.get(start);
  while (link) {
    back.push(link);
    const from = keyOf(link.source);
    link = from === start ? undefined : cameBy.get(from);
  }
  return back.toReversed();
}

/** Ids of a way that are told; of one that is longer, half of them at either end. */
const mostShown = 6;

const shown = (ids: readonly string[]): string =>
  (ids.length > mostShown ? [...ids.slice(0, mostShown / 2), "…", ...ids.slice(-mostShown / 2)] : ids).join(" → ");
