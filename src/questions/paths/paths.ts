import type { Node } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { checkEdgeTypes } from "../edge-types.ts";
import { question } from "../question.ts";
import { checkTypes } from "../types.ts";
import { checkNumber } from "../whole-number.ts";
import { shortestPaths } from "./shortest-paths.ts";

interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** What the statement finds around the two: every path up to the length `whole` is in it. */
interface Found {
  /** The ids of the two: of ids that were merged, the one that was kept. */
  readonly from: string;
  readonly to: string;
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly whole: number;
}

/** How one entity is related to another, over others. */
export const paths = question("paths", import.meta.url, {
  ids: { from: "Entity", to: "Entity" },
  check({ types, relationships, maxLength, first }, schema, model) {
    checkNumber("maxLength", maxLength, [1, 10]);
    checkNumber("first", first, [1, 20]);
    checkTypes("types", types, schema);
    checkEdgeTypes(relationships, model);
  },
  answer(returned, args) {
    const { from, to, nodes, edges, whole } = returned as unknown as Found;
    const [longest, most] = [Number(args.maxLength), Number(args.first)];
    const found = shortestPaths(neighborsIn(edges), { from, to, longest, most });
    const isWhole = from === to || longest <= whole || (found.length === most && found.at(-1)!.length - 1 <= whole);
    if (found.length === 0 && !isWhole)
      throw new OshError(
        "LIMIT_EXCEEDED",
        `maxLength: there is no path of up to ${whole} edges, and too much lies around the two to look further; ` +
          `ask for a maxLength of ${Math.max(whole, 1)}, or for some types or relationships only.`,
      );
    const nodeOf = new Map(nodes.map((node) => [String(node.properties.id), node]));
    const edgeOf = firstEdges(edges);
    return found.map((ids) => ({
      nodes: ids.map((id) => nodeOf.get(id)),
      edges: ids.slice(1).map((id, index) => edgeOf.get(pairOf(ids[index]!, id))),
      truncated: !isWhole,
    }));
  },
});

function neighborsIn(edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbors = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = neighbors.get(one) ?? new Set();
    neighbors.set(one, known.add(other));
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  return neighbors;
}

/** For each two nodes the edge between them: where there are several, a relationship before a record, then by id. */
function firstEdges(edges: readonly Edge[]): ReadonlyMap<string, Edge> {
  const rank = (edge: Edge): string => `${"record" in edge ? 1 : 0}${edge.id}`;
  const sorted = edges.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1));
  return new Map(sorted.map((edge) => [pairOf(edge.source, edge.target), edge]));
}

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(" ");
