import {
  asked,
  entityFields,
  namedFields,
  sourceFields,
  type Asker,
  type Entity,
  type Named,
  type NeighborCount,
  type Source,
} from "./entity.ts";

/** What is stated about an entity, grouped by nothing yet. */
export interface Statement {
  readonly relation: string;
  readonly object: string;
  readonly language: string | null;
  readonly entity: Entity | null;
  /** Where the object is a record that joins entities: these, and in which role. */
  readonly assignment: {
    readonly role: string;
    readonly modality: string;
    readonly date: string | null;
    readonly bearer: Entity;
    readonly task: Entity | null;
    readonly instrument: Entity | null;
  } | null;
  readonly membership: {
    readonly rank: string | null;
    readonly date: string | null;
    readonly official: Entity;
    readonly post: Entity | null;
    readonly organization: Entity | null;
  } | null;
  readonly participation: { readonly role: string; readonly agent: Entity; readonly event: Entity } | null;
  readonly citations: readonly Source[];
}

/** A value that sources give a field of which they give several. */
export interface Variant {
  readonly field: string;
  readonly value: string;
  /** Whether it is the one that the entity shows. */
  readonly shown: boolean;
  readonly entity: Entity | null;
  readonly citations: readonly Source[];
}

/** What the panel of an entity tells. */
export interface Details {
  readonly entity: Entity & {
    readonly names: readonly (Named & { readonly kind: string })[];
    readonly variants: readonly Variant[];
  };
  readonly counts: readonly NeighborCount[];
  readonly statements: { readonly totalCount: number; readonly nodes: readonly Statement[] };
}

/** Loads the details of an entity. */
export async function loadDetails(asker: Asker, id: string, signal: AbortSignal): Promise<Details> {
  const { entity, neighborhood, statements } = await asked<{
    entity: Details["entity"] | null;
    neighborhood: { counts: NeighborCount[] };
    statements: Details["statements"];
  }>(
    asker,
    `query Details($id: ID!, $languages: [String!]) {
      entity(id: $id) {
        ${entityFields}
        names(sort: [{ language: ASC }, { value: ASC }]) { value language kind }
        variants(sort: [{ field: ASC }, { value: ASC }]) {
          field value shown
          entity { ${entityFields} }
          citations { ${sourceFields} }
        }
      }
      neighborhood(ids: [$id], depth: 0) { counts { relationship direction type count } }
      statements(entity: $id, first: 200) {
        totalCount
        nodes {
          relation object language
          entity { ${entityFields} }
          assignment { role modality date bearer { ${entityFields} } task { ${namedFields} } instrument { ${entityFields} } }
          membership { rank date official { ${namedFields} } post { ${namedFields} } organization { ${entityFields} } }
          participation { role agent { ${entityFields} } event { ${entityFields} } }
          citations { ${sourceFields} }
        }
      }
    }`,
    { id },
    signal,
  );
  return { entity: entity!, counts: neighborhood.counts, statements };
}
