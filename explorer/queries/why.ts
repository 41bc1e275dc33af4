import { asked, placeFields, sourceFields, type Asker, type Edge, type Place, type Source } from "./entity.ts";
import { askEach, inParts, mostTogether, type Pages } from "./parts.ts";

/** Loads why two entities are related: the sources of an edge. */
export async function loadWhy(asker: Asker, edge: Edge, signal: AbortSignal): Promise<readonly Source[]> {
  const { neighborhood } = await asked<{ neighborhood: { edges: { id: string; citations: Source[] }[] } }>(
    asker,
    `query Why($ids: [ID!]!, $languages: [String!]) {
      neighborhood(ids: $ids, depth: 0) { edges { id citations { ${sourceFields} } } }
    }`,
    { ids: [edge.source, edge.target] },
    signal,
  );
  return neighborhood.edges.find(({ id }) => id === edge.id)?.citations ?? [];
}

/** Where entities, and the edges between them, are stated: by their ids. */
export type Places = Readonly<Record<string, readonly Place[]>>;

/** Loads where some entities, and all edges between them, are stated. */
export async function loadPlaces(
  asker: Asker,
  ids: readonly string[],
  pages: Pages,
  signal: AbortSignal,
): Promise<Places> {
  type Stated = readonly { readonly id: string; readonly citations: readonly Place[] }[];
  const parts = await askEach(inParts(ids), pages, async ({ ids: together, withNodes }) => {
    const { neighborhood } = await asked<{ neighborhood: { nodes?: Stated; edges: Stated } }>(
      asker,
      `query Places($ids: [ID!]!, $first: Int!, $withNodes: Boolean!, $languages: [String!]) {
        neighborhood(ids: $ids, depth: 0, first: $first) {
          nodes @include(if: $withNodes) { id citations { ${placeFields} } }
          edges { id citations { ${placeFields} } }
        }
      }`,
      { ids: together, first: mostTogether, withNodes },
      signal,
    );
    return [...(neighborhood.nodes ?? []), ...neighborhood.edges];
  });
  return Object.fromEntries(parts.flat().map(({ id, citations }) => [id, citations]));
}
