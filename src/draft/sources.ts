import { hiddenIn } from "../model/hidden.ts";
import { spanNamer } from "../seed/notation.ts";
import type { Found } from "./suggestion.ts";

/** In UTF-16 units. */
const longestKey = 200;

/**
 * The source that names the place of something: `3`, or `20 "Heads … units"` where it is a part of its paragraph. What its own
 * words don't tell apart stands by its place, `20:0-52`: with words around it, it would be more than what was found.
 */
export function sourceOf({ passage, start, end }: Found): string {
  const { number, paragraph } = passage;
  const span = passage.spanOf(start, end);
  const place = `${number}:${span.start}-${span.end}`;
  const words = Array.from(paragraph).slice(span.start, span.end).join("");
  if (paragraph.indexOf(words) !== paragraph.lastIndexOf(words)) return place;
  const { key, ...named } = spanNamer(number, paragraph)(span);
  const isSame = named.start === span.start && named.end === span.end;
  // A dossier holds nothing that an editor does not show, nor words that nobody can take in.
  return isSame && key.length <= longestKey && hiddenIn(key, 1).length === 0 ? key : place;
}

/** The sources that name the places of something: the first in each paragraph. */
export function sourcesOf(found: readonly Found[]): string[] {
  const first = new Map(found.toReversed().map((each) => [each.passage, each]));
  return [...first.values()].toSorted((a, b) => a.passage.number - b.passage.number).map(sourceOf);
}
