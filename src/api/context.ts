import type { Reading } from "../graph/reading.ts";
import type { NameLoader } from "./names.ts";
import type { Quotes } from "./quotes.ts";
import type { RecordLoader } from "./records.ts";

/** What a request's resolvers share. */
export interface Context {
  /** The request's reads; the name is the one that @neo4j/graphql looks for. */
  readonly executionContext: Reading;
  readonly records: RecordLoader;
  readonly names: NameLoader;
  readonly quotes: Quotes;
  /** The languages that whoever asks reads, BCP 47, the preferred first. */
  readonly languages: readonly string[];
}
