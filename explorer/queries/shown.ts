import { AskError } from "../api.ts";
import type { Expansion, State } from "../state.ts";
import { asked, entityFields, type Asker, type Edge, type Entity } from "./entity.ts";
import { askEach, inParts, mostTogether, type Pages } from "./parts.ts";

/** The entities and edges that a state shows, before anything is hidden. */
export interface Shown {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
  /** The ids in the state that nothing has. */
  readonly unknown: readonly string[];
  /** Of which entities fewer neighbors were loaded than there are. */
  readonly cut: readonly Cut[];
}

/** That an expansion shows only the first of an entity's neighbors: so many of all of that kind. */
export interface Cut extends Omit<Expansion, "first"> {
  readonly shown: number;
  readonly all: number;
}

/** What of a state says what is to be loaded. */
export type Wanted = Pick<State, "start" | "expanded">;

/** Loads what a state shows, as far as there is something with its ids. */
export async function loadShown(asker: Asker, wanted: Wanted, pages: Pages, signal: AbortSignal): Promise<Shown> {
  try {
    return { ...(await loadKnown(asker, wanted, pages, signal)), unknown: [] };
  } catch (error) {
    if (!(error instanceof AskError && error.code === "UNKNOWN_ID")) throw error;
    const { start, expanded } = wanted;
    const unknown = await unknownOf(asker, [...new Set([...start, ...expanded.map(({ id }) => id)])], pages, signal);
    if (unknown.length === 0) throw error;
    const known = {
      start: start.filter((id) => !unknown.includes(id)),
      expanded: expanded.filter(({ id }) => !unknown.includes(id)),
    };
    return { ...(await loadKnown(asker, known, pages, signal)), unknown };
  }
}

/** Those of some ids that nothing has. */
async function unknownOf(asker: Asker, ids: readonly string[], pages: Pages, signal: AbortSignal): Promise<string[]> {
  const entities = await askEach(ids, pages, (id) =>
    asked<{ entity: object | null }>(asker, "query Known($id: ID!) { entity(id: $id) { id } }", { id }, signal),
  );
  return ids.filter((_, index) => entities[index]!.entity === null);
}

/** Loads what a state starts from, the neighbors of each expansion, and all edges between these. */
async function loadKnown(
  asker: Asker,
  { start, expanded }: Wanted,
  pages: Pages,
  signal: AbortSignal,
): Promise<Omit<Shown, "unknown">> {
  const neighbors = await Promise.all(expanded.map((each) => loadNeighbors(asker, each, pages, signal)));
  const ids = [...new Set([...start, ...neighbors.flatMap((each) => each.ids)])];
  const parts = await askEach(inParts(ids), pages, async ({ ids: together, withNodes }) => {
    const { neighborhood } = await asked<{ neighborhood: Partial<Pick<Shown, "nodes">> & Pick<Shown, "edges"> }>(
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
  const cut = neighbors.flatMap(({ cut: each }) => (each.shown < each.all ? [each] : []));
  return { nodes: parts.flatMap(({ nodes }) => nodes ?? []), edges: [...edges.values()], cut };
}

async function loadNeighbors(
  asker: Asker,
  { first, ...wanted }: Expansion,
  pages: Pages,
  signal: AbortSignal,
): Promise<{ readonly ids: readonly string[]; readonly cut: Cut }> {
  const { id, relationship, type } = wanted;
  const ids: string[] = [];
  let all = 0;
  // The entity itself is the first of the first page.
  for (let after: string | null = null, left = first + 1; left > 0; left = first + 1 - ids.length) {
    pages.expect(1);
    const { neighborhood }: { neighborhood: NeighborPage } = await asked(
      asker,
      `query Neighbors($id: ID!, $types: [String!], $relationships: [String!], $first: Int!, $after: String, $counted: Boolean!) {
        neighborhood(ids: [$id], types: $types, relationships: $relationships, first: $first, after: $after) {
          nodes { id }
          totalCount @include(if: $counted)
          pageInfo { hasNextPage endCursor }
        }
      }`,
      {
        id,
        types: type === undefined ? null : [type],
        relationships: relationship === undefined ? null : [relationship],
        first: Math.min(left, mostTogether),
        after,
        counted: after === null,
      },
      signal,
    );
    pages.came();
    ids.push(...neighborhood.nodes.map((node) => node.id));
    all = neighborhood.totalCount ?? all;
    if (!neighborhood.pageInfo.hasNextPage) break;
    after = neighborhood.pageInfo.endCursor;
  }
  return { ids, cut: { ...wanted, shown: ids.length - 1, all: all - 1 } };
}

interface NeighborPage {
  readonly nodes: readonly { readonly id: string }[];
  /** Of the first page; to count them anew for each costs as much as there are. */
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
