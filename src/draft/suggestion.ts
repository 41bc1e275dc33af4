import type { Passage } from "./passage.ts";

/** How sure a suggestion is: of what is high or medium the draft makes records, of what is low comments. */
export type Certainty = "high" | "medium" | "low";

/** Something that was recognised in an article. */
export interface Found {
  /** Where it stands: offsets into the passage's text, `end` exclusive. */
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Why it is taken for what it is, and what speaks against it, in a few words. */
  readonly why: string;
}

/** Whether two things that were found share a character. */
export const overlap = (a: Found, b: Found): boolean =>
  a.passage.number === b.passage.number && a.start < b.end && b.start < a.end;

/** What was found, without what lies over something that stands before it in the list. */
export function apart<T extends Found>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const each of found) if (!kept.some((other) => overlap(each, other))) kept.push(each);
  return kept;
}
