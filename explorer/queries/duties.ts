import {
  asked,
  entityFields,
  namedFields,
  sourceFields,
  type Asker,
  type Entity,
  type Place,
  type Source,
} from "./entity.ts";

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
  /** All articles that state the rows, each once. */
  readonly articles: readonly Place["article"][];
}

/** The types whose duties are those that they lay on others. */
export const binding: ReadonlySet<string> = new Set(["Directive", "Plan"]);

/** The types whose duties are those that they bear. */
export const bearing: ReadonlySet<string> = new Set(["Organization", "Group", "Official", "Post"]);

/**
 * Loads the duties under an instrument, on whom the sources name; or those of an agent, with the steps through which they come
 * to it. Undefined: nothing has the id.
 */
export async function loadDuties(asker: Asker, id: string, signal: AbortSignal): Promise<Duties | undefined> {
  const { entity: subject } = await asked<{ entity: Entity | null }>(
    asker,
    `query Subject($id: ID!, $languages: [String!]) { entity(id: $id) { ${entityFields} } }`,
    { id },
    signal,
  );
  if (subject === null) return undefined;
  const side = binding.has(subject.__typename) ? "instrument" : bearing.has(subject.__typename) ? "bearer" : undefined;
  if (side === undefined) return { subject, side, chain: [], rows: [], totalCount: 0, articles: [] };
  const { obligations, implementation } = await asked<{
    obligations: { totalCount: number; nodes: Duty[] };
    implementation?: ChainStep[];
  }>(
    asker,
    `query Duties($chained: ID!, $withChain: Boolean!, $instrument: ID, $bearer: ID, $expand: Boolean!, $languages: [String!]) {
      obligations(instrument: $instrument, bearer: $bearer, expand: $expand, first: 500) {
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
    { chained: id, withChain: side === "instrument", expand: side === "bearer", [side]: id },
    signal,
  );
  const cited = obligations.nodes.flatMap(({ citations }) =>
    citations.map(({ article }) => [article.id, article] as const),
  );
  return {
    subject,
    side,
    chain: implementation ?? [],
    rows: obligations.nodes,
    totalCount: obligations.totalCount,
    articles: [...new Map(cited).values()],
  };
}
