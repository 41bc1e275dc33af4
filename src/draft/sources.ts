import { hiddenIn } from "../model/hidden.ts";
import { nameSpan } from "../seed/notation.ts";
import type { Found } from "./suggestion.ts";

/** In UTF-16 units. */
const longestKey = 200;

/** The source that names the place of something: `3`, or `20 "Heads … units"` where it is a part of its paragraph. */
export function sourceOf({ passage, start, end }: Found): string {
  const { number, paragraph } = passage;
  const { key } = nameSpan(number, paragraph, passage.spanOf(start, end));
  // A dossier holds nothing that an editor does not show, nor words that nobody can take in.
  return key.length > longestKey || hiddenIn(key, 1).length > 0 ? String(number) : key;
}

/** The sources that name the places of something: the first in each paragraph. */
export function sourcesOf(found: readonly Found[]): string[] {
  const first = found.filter(({ passage }, index) => found.findIndex((each) => each.passage === passage) === index);
  return first.toSorted((a, b) => a.passage.number - b.passage.number).map(sourceOf);
}
