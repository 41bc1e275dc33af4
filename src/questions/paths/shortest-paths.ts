/** The nodes that each node is joined to, by ids. */
export type Neighbors = ReadonlyMap<string, ReadonlySet<string>>;

interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * The shortest ways from one node to another that pass no node twice, as the ids of their nodes; shorter ones first, and of
 * equal ones those whose ids come first (Yen's algorithm).
 */
export function shortestPaths(
  neighbors: Neighbors,
  { from, to, longest, most }: Ends & { readonly longest: number; readonly most: number },
): string[][] {
  const found: string[][] = [];
  const candidates = new Map<string, string[]>();
  const propose = (path: string[] | undefined): void => {
    if (path && path.length - 1 <= longest) candidates.set(path.join(" "), path);
  };
  propose(shortestPath(neighbors, { from, to }, { nodes: new Set(), next: new Set() }));
  while (found.length < most && candidates.size > 0) {
    const [next] = [...candidates.values()].toSorted(compare);
    candidates.delete(next!.join(" "));
    found.push(next!);
    // Every other path leaves those found so far at some node: the best one for each such node is a candidate.
    for (let at = 0; at < next!.length - 1; at += 1) {
      const start = next!.slice(0, at);
      const leave = next![at]!;
      const taken = found.filter((path) => path.slice(0, at + 1).join(" ") === [...start, leave].join(" "));
      const without = { nodes: new Set(start), next: new Set(taken.map((path) => path[at + 1]!)) };
      const rest = shortestPath(neighbors, { from: leave, to }, without);
      propose(rest && [...start, ...rest]);
    }
  }
  return found;
}

function compare(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const at = one.findIndex((id, index) => id !== other[index]);
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;
}

/** The first of the shortest paths that passes none of `without.nodes` and does not begin with a step to one of `without.next`. */
function shortestPath(
  neighbors: Neighbors,
  { from, to }: Ends,
  without: { readonly nodes: ReadonlySet<string>; readonly next: ReadonlySet<string> },
): string[] | undefined {
  const around = (id: string): string[] => [...(neighbors.get(id) ?? [])].filter((each) => !without.nodes.has(each));
  if (from === to) return [from];
  const distances = new Map([[to, 0]]);
  for (const id of distances.keys())
    for (const each of around(id))
      if (each !== from && !distances.has(each)) distances.set(each, distances.get(id)! + 1);
  const path = [from];
  while (path.at(-1) !== to) {
    const ahead = around(path.at(-1)!).filter(
      (each) => distances.has(each) && !(path.length === 1 && without.next.has(each)),
    );
    const least = Math.min(...ahead.map((each) => distances.get(each)!));
    const [step] = ahead.filter((each) => distances.get(each) === least).toSorted();
    if (step === undefined) return undefined;
    path.push(step);
  }
  return path;
}
