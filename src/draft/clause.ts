import type { Passage } from "./passage.ts";
import { isWithin, type Span } from "./rows.ts";
import type { Found } from "./suggestion.ts";

/** A stretch of a passage that may say a task, with what it names. */
export interface Clause {
  readonly passage: Passage;
  /** Where it begins in the passage. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The bodies that were recognised in it, as offsets into its text. */
  readonly named: readonly Span[];
}

/** A stretch of a clause as something found. */
export const foundIn = ({ passage, start }: Clause, span: Span): Found => ({
  passage,
  start: start + span.start,
  end: start + span.end,
  certainty: "medium",
  why: "",
});

/** Where one of some words stands first in a clause from somewhere on, and in no name; undefined where it does not. */
export function firstOf(pattern: RegExp, { text, named }: Clause, from: number): number | undefined {
  for (const { index } of text.slice(from).matchAll(pattern)) if (!isWithin(from + index, named)) return from + index;
  return undefined;
}
