import type { Expansion, State } from "../state.ts";
import { asked, entityFields, type Asker, type Edge, type Entity } from "./entity.ts";
import { askEach, inParts, mostTogether, type Pages } from "./parts.ts";

/** The entities and edges that a state shows, before anything is hidden. */
export interface Shown {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
}

/** What of a state says what is to be loaded. */
export type Wanted = Pick<State, "start" | "expanded">;

/** Loads what a state shows: what it starts from, the neighbors of each expansion, and all edges between these. */
export async function loadShown(
  asker: Asker,
  { start, expanded }: Wanted,
  pages: Pages,
  signal: AbortSignal,
): Promise<Shown> {
  const neighbors = await Promise.all(expanded.map((each) => loadNeighbors(asker, each, pages, signal)));
  const ids = [...new Set([...start, ...neighbors.flat()])];
  const parts = await askEach(inParts(ids), pages, async ({ ids: together, withNodes }) => {
    const { neighborhood } = await asked<{ neighborhood: Partial<Shown> & Pick<Shown, "edges"> }>(
      asker,
      `query Shown($ids: [ID!]!, $first: Int!, $withNodes: Boolean!, $languages: [String!]) {
        neighborhood(ids: $ids, depth: 0, first: $first) {
          nodes @include(if: $withNodes) { ${entityFields} }
          edges { id type source target role }
        }
      }`,
      { ids: together, first: mostTogether, withNodes },
      signal,
    );
    return neighborhood;
  });
  const edges = new Map(parts.flatMap((part) => part.edges.map((edge) => [edge.id, edge])));
  return { nodes: parts.flatMap(({ nodes }) => nodes ?? []), edges: [...edges.values()] };
}

async function loadNeighbors(
  asker: Asker,
  { id, relationship, type, first }: Expansion,
  pages: Pages,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const ids: string[] = [];
  // The entity itself is the first of the first page.
  for (let after: string | null = null, left = first + 1; left > 0; left = first + 1 - ids.length) {
    pages.expect(1);
    const { neighborhood }: { neighborhood: NeighborPage } = await asked(
      asker,
      `query Neighbors($id: ID!, $types: [String!], $relationships: [String!], $first: Int!, $after: String) {
        neighborhood(ids: [$id], types: $types, relationships: $relationships, first: $first, after: $after) {
          nodes { id }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      {
        id,
        types: type === undefined ? null : [type],
        relationships: relationship === undefined ? null : [relationship],
        first: Math.min(left, mostTogether),
        after,
      },
      signal,
    );
    pages.came();
    ids.push(...neighborhood.nodes.map((node) => node.id));
    if (!neighborhood.pageInfo.hasNextPage) break;
    after = neighborhood.pageInfo.endCursor;
  }
  return ids;
}

interface NeighborPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
