import type { Reading } from "../graph/reading.ts";
import type { CitationLoader } from "./citations.ts";
import type { Quotes } from "./quotes.ts";

/** What a request's resolvers share. */
export interface Context {
  /** The request's reads; the name is the one that @neo4j/graphql looks for. */
  readonly executionContext: Reading;
  readonly citations: CitationLoader;
  readonly quotes: Quotes;
  /** Parameters that a question's statement takes beside its arguments; the name is @neo4j/graphql's too. */
  readonly cypherParams?: Readonly<Record<string, unknown>>;
}
