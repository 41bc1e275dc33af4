import { loadDetails, type Details } from "./queries/details.ts";
import { loadDuties, type Duties } from "./queries/duties.ts";
import type { Asker, Edge, Source } from "./queries/entity.ts";
import type { Pages } from "./queries/parts.ts";
import { find, findPath, type Found } from "./queries/search.ts";
import { loadShown, type Shown, type Wanted } from "./queries/shown.ts";
import { loadWhy } from "./queries/why.ts";

/** All that an explorer asks for, be it of an API or of a saved copy. */
export interface Answers {
  shown(wanted: Wanted, pages: Pages, signal: AbortSignal): Promise<Shown>;
  /** Undefined: nothing has the id. */
  duties(id: string, signal: AbortSignal): Promise<Duties | undefined>;
  details(id: string, signal: AbortSignal): Promise<Details>;
  why(edge: Edge, signal: AbortSignal): Promise<readonly Source[]>;
  find(text: string, signal: AbortSignal): Promise<Found>;
  path(from: string, to: string, signal: AbortSignal): Promise<readonly string[]>;
}

/** The answers of an API. */
export const answersOf = (asker: Asker): Answers => ({
  shown: (wanted, pages, signal) => loadShown(asker, wanted, pages, signal),
  duties: (id, signal) => loadDuties(asker, id, signal),
  details: (id, signal) => loadDetails(asker, id, signal),
  why: (edge, signal) => loadWhy(asker, edge, signal),
  find: (text, signal) => find(asker, text, signal),
  path: (from, to, signal) => findPath(asker, from, to, signal),
});
