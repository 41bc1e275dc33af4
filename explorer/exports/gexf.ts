import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf/browser/index.js";
import type { Seen } from "../seen.ts";

/** The graph that is seen as GEXF, for Gephi: names as labels; types, dates and roles as attributes. */
export function gexf({ nodes, edges }: Seen): string {
  const graph = new MultiDirectedGraph();
  for (const { id, __typename: type, nameIn, date } of nodes)
    graph.addNode(id, { label: nameIn.value, type, language: nameIn.language, date: date ?? "" });
  for (const { id, source, target, type, role } of edges)
    graph.addEdgeWithKey(id, source, target, { label: type, type, role: role ?? "" });
  return write(graph);
}
