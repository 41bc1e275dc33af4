import { ask } from "./api.ts";
import type { Expansion, State } from "./state.ts";

/** A name with its language, BCP 47. */
export interface Named {
  readonly value: string;
  readonly language: string;
}

/** An entity as every view shows it. */
export interface Entity {
  readonly __typename: string;
  readonly id: string;
  readonly nameIn: Named;
  readonly date?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** A relation between two entities that are seen. */
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly role: string | null;
}

/** Where something is stated. */
export interface Source {
  readonly id: string;
  readonly paragraph: number;
  readonly quote: string | null;
  readonly article: {
    readonly id: string;
    readonly name: string;
    readonly language: string;
    readonly date: string | null;
    readonly url: string | null;
  };
}

/** What neighbors an entity has, of a kind. */
export interface NeighborCount {
  readonly relationship: string;
  readonly direction: "IN" | "OUT";
  readonly type: string;
  readonly count: number;
}

const namedFields = "__typename id nameIn(languages: $languages) { value language }";
const entityFields = `${namedFields} ... on Dated { date startsOn endsOn }`;
const sourceFields = `id paragraph quote article { id name language date url }`;

/** Asks with the endpoint and languages of one explorer. */
export interface Asker {
  readonly endpoint: string;
  readonly languages: readonly string[];
}

const asked = <Data>(
  { endpoint, languages }: Asker,
  query: string,
  variables: object,
  signal: AbortSignal,
): Promise<Data> => ask<Data>(endpoint, query, { languages, ...variables }, signal);

/** The entities and edges that a state shows, before anything is hidden. */
export interface Shown {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
}

/** Entities whose edges the API tells at once. */
const mostTogether = 500;

/** Loads what a state shows: what it starts from, the neighbors of each expansion, and all edges between these. */
export async function loadShown(
  asker: Asker,
  { start, expanded, from, to }: Pick<State, "start" | "expanded" | "from" | "to">,
  signal: AbortSignal,
): Promise<Shown> {
  if (start.length === 0) return { nodes: [], edges: [] };
  const pages = await Promise.all(expanded.map((each) => loadNeighbors(asker, each, { from, to }, signal)));
  const ids = [...new Set([...start, ...pages.flat()])];
  const { neighborhood } = await asked<{ neighborhood: Shown }>(
    asker,
    `query Shown($ids: [ID!]!, $first: Int!, $languages: [String!]) {
      neighborhood(ids: $ids, depth: 0, first: $first) {
        nodes { ${entityFields} }
        edges { id type source target role }
      }
    }`,
    { ids: ids.slice(0, mostTogether), first: mostTogether },
    signal,
  );
  return neighborhood;
}

async function loadNeighbors(
  asker: Asker,
  { id, relationship, type, first }: Expansion,
  { from, to }: { from: string | undefined; to: string | undefined },
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { neighborhood } = await asked<{ neighborhood: { nodes: { id: string }[] } }>(
    asker,
    `query Neighbors($id: ID!, $types: [String!], $relationships: [String!], $from: Date, $to: Date, $first: Int!) {
      neighborhood(ids: [$id], types: $types, relationships: $relationships, startsOn: $from, endsOn: $to, first: $first) {
        nodes { id }
      }
    }`,
    {
      id,
      types: type === undefined ? null : [type],
      relationships: relationship === undefined ? null : [relationship],
      from: from ?? null,
      to: to ?? null,
      // The entity itself is the first of the page.
      first: Math.min(first + 1, mostTogether),
    },
    signal,
  );
  return neighborhood.nodes.map((node) => node.id);
}

/** What is stated about an entity, grouped by nothing yet. */
export interface Statement {
  readonly relation: string;
  readonly object: string;
  readonly language: string | null;
  readonly entity: Entity | null;
  /** Where the object is a record that joins entities: these, and in which role. */
  readonly assignment: {
    readonly role: string;
    readonly bearer: Entity;
    readonly task: Entity | null;
    readonly instrument: Entity | null;
  } | null;
  readonly membership: {
    readonly official: Entity;
    readonly post: Entity | null;
    readonly organization: Entity | null;
  } | null;
  readonly participation: { readonly agent: Entity; readonly event: Entity } | null;
  readonly articles: number;
  readonly conflicting: boolean;
  readonly others: readonly string[];
  readonly citations: readonly Source[];
}

/** What the panel of an entity tells. */
export interface Details {
  readonly entity: Entity & { readonly names: readonly (Named & { readonly kind: string })[] };
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
      entity(id: $id) { ${entityFields} names(sort: [{ language: ASC }, { value: ASC }]) { value language kind } }
      neighborhood(ids: [$id], depth: 0) { counts { relationship direction type count } }
      statements(entity: $id, first: 200) {
        totalCount
        nodes {
          relation object language articles conflicting others
          entity { ${entityFields} }
          assignment { role bearer { ${entityFields} } task { ${namedFields} } instrument { ${entityFields} } }
          membership { official { ${namedFields} } post { ${namedFields} } organization { ${entityFields} } }
          participation { agent { ${entityFields} } event { ${entityFields} } }
          citations { ${sourceFields} }
        }
      }
    }`,
    { id },
    signal,
  );
  return { entity: entity!, counts: neighborhood.counts, statements };
}

/** Why two entities are related: the sources of an edge. */
export async function loadWhy(asker: Asker, edge: Edge, signal: AbortSignal): Promise<readonly Source[]> {
  const { neighborhood } = await asked<{ neighborhood: { edges: { id: string; citations: Source[] }[] } }>(
    asker,
    `query Why($ids: [ID!]!) {
      neighborhood(ids: $ids, depth: 0) { edges { id citations { ${sourceFields} } } }
    }`,
    { ids: [edge.source, edge.target] },
    signal,
  );
  return neighborhood.edges.find(({ id }) => id === edge.id)?.citations ?? [];
}

/** A name that was found, and the parts of it that were looked for, in code points. */
export interface Match {
  readonly entity: Entity;
  readonly matched: Named;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** Finds entities by name. */
export async function find(
  asker: Asker,
  text: string,
  signal: AbortSignal,
): Promise<{ readonly totalCount: number; readonly nodes: readonly Match[] }> {
  const { search } = await asked<{ search: { totalCount: number; nodes: Match[] } }>(
    asker,
    `query Find($text: String!, $languages: [String!]) {
      search(text: $text, first: 8) {
        totalCount
        nodes { entity { ${entityFields} } matched { value language } highlights { start end } }
      }
    }`,
    { text },
    signal,
  );
  return search;
}

/** The entities on the shortest path between two; none where there is no path. */
export async function findPath(
  asker: Asker,
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { paths } = await asked<{ paths: { nodes: { id: string }[] }[] }>(
    asker,
    `query FindPath($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { nodes { id } } }`,
    { from, to },
    signal,
  );
  return paths[0]?.nodes.map(({ id }) => id) ?? [];
}

/** What one agent bears. */
export interface Duty {
  readonly role: string;
  readonly modality: string;
  readonly bearer: Entity;
  readonly task: (Entity & { readonly position: number | null }) | null;
  readonly instrument: Entity;
  readonly under: readonly Entity[];
  readonly through: readonly Entity[];
  readonly assignment: { readonly id: string; readonly date: string | null };
  readonly citations: readonly Source[];
}

/** A step of the chain of implementation. */
export interface ChainStep {
  readonly depth: number;
  readonly days: number | null;
  readonly instrument: Entity;
  readonly issuedBy: readonly Entity[];
  readonly missing: readonly string[];
}

/** What the view of duties tells of an instrument or an agent. */
export interface Duties {
  readonly subject: Entity;
  /** From the directive down, or from the unit up; undefined where duties are neither laid by the subject nor on it. */
  readonly side: "instrument" | "bearer" | undefined;
  readonly chain: readonly ChainStep[];
  readonly rows: readonly Duty[];
  readonly totalCount: number;
}

/** The types whose duties are those that they lay on others. */
export const binding: ReadonlySet<string> = new Set(["Directive", "Plan"]);

/** The types whose duties are those that they bear. */
export const bearing: ReadonlySet<string> = new Set(["Organization", "Group", "Official", "Post"]);

/** Loads the duties under an instrument, or those of an agent. */
export async function loadDuties(asker: Asker, id: string, signal: AbortSignal): Promise<Duties> {
  const { entity: subject } = await asked<{ entity: Entity }>(
    asker,
    `query Subject($id: ID!, $languages: [String!]) { entity(id: $id) { ${entityFields} } }`,
    { id },
    signal,
  );
  const side = binding.has(subject.__typename) ? "instrument" : bearing.has(subject.__typename) ? "bearer" : undefined;
  if (side === undefined) return { subject, side, chain: [], rows: [], totalCount: 0 };
  const { obligations, implementation } = await asked<{
    obligations: { totalCount: number; nodes: Duty[] };
    implementation?: ChainStep[];
  }>(
    asker,
    `query Duties($chained: ID!, $withChain: Boolean!, $instrument: ID, $bearer: ID, $languages: [String!]) {
      obligations(instrument: $instrument, bearer: $bearer, expand: false, first: 500) {
        totalCount
        nodes {
          role modality
          bearer { ${entityFields} }
          task { ${namedFields} position }
          instrument { ${entityFields} }
          under { ${entityFields} }
          through { ${entityFields} }
          assignment { id date }
          citations { ${sourceFields} }
        }
      }
      implementation(instrument: $chained) @include(if: $withChain) {
        depth days missing
        instrument { ${entityFields} }
        issuedBy { ${entityFields} }
      }
    }`,
    { chained: id, withChain: side === "instrument", [side]: id },
    signal,
  );
  return {
    subject,
    side,
    chain: implementation ?? [],
    rows: obligations.nodes,
    totalCount: obligations.totalCount,
  };
}
