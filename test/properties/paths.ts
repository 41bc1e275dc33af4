import type { Graph } from "../../src/seed/graph.ts";
import { edgesOf, neighborsBy } from "./edges.ts";

/** Every path from one entity to another of so many edges at most, by trying all ways: the ids on it, the shortest first. */
export function pathsOf(graph: Graph, from: string, to: string, longest: number): string[][] {
  const neighbors = neighborsBy(edgesOf(graph));
  const beyond = (path: readonly string[]): string[][] => {
    const last = path.at(-1)!;
    if (last === to) return [[...path]];
    if (path.length > longest) return [];
    return neighbors(last)
      .filter((id) => !path.includes(id))
      .flatMap((id) => beyond([...path, id]));
  };
  return beyond([from]).toSorted((a, b) => a.length - b.length || (a.join(" ") < b.join(" ") ? -1 : 1));
}
