import type { Graph } from "../../src/seed/graph.ts";
import { edgesOf, neighborsBy } from "./edges.ts";

/** What neighborhood is asked, as far as worlds have it. */
export interface Around {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly relationships?: readonly string[] | undefined;
}

/** All pages of a neighborhood laid together: nodes in their order, edges and counts in lines. */
export interface Neighborhood {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly counts: readonly string[];
}

/** What lies around some entities, worked out from a graph by hand. */
export function neighborhoodOf(graph: Graph, { ids, depth, relationships }: Around): Neighborhood {
  const edges = edgesOf(graph);
  const followed = neighborsBy(edges.filter(({ type }) => relationships === undefined || relationships.includes(type)));
  const nodes = [...ids];
  for (let step = 0, done = 0; step < depth; step += 1) {
    const level = nodes.slice(done);
    done = nodes.length;
    for (const id of level) nodes.push(...followed(id).filter((near) => !nodes.includes(near)));
  }
  const typeOf = new Map(graph.records.map(({ id, type }) => [id, type.name]));
  const near = new Map<string, Set<string>>();
  for (const { type, source, target } of edges)
    for (const [direction, from, to] of [
      ["OUT", source, target],
      ["IN", target, source],
    ] as const)
      if (ids.includes(from) && !ids.includes(to)) {
        const way = `${type} ${direction} ${typeOf.get(to)!}`;
        near.set(way, (near.get(way) ?? new Set()).add(to));
      }
  return {
    nodes,
    edges: edges
      .filter(({ source, target }) => nodes.includes(source) && nodes.includes(target))
      .map(({ id, type, source, target }) => `${id} ${type} ${source} ${target}`)
      .toSorted(),
    counts: [...near].map(([way, { size }]) => `${way} ${size}`).toSorted(),
  };
}
