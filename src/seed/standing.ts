import { digestOf, wordsOf, type ArchivedText } from "../archive.ts";
import type { DigestedSource } from "./read/digested-source.ts";
import type { FaultCode } from "./fault.ts";
import { locate } from "./read/source.ts";

/** How a citation stands in an archived text: as it was, in another paragraph, with other words, or nowhere. */
export type Standing = "unchanged" | "moved" | "changed" | "lost";

/** A citation, held against its article's text. */
export interface Held {
  readonly source: DigestedSource;
  readonly standing: Standing;
  /** The paragraph that its words are in now, where it has moved. */
  readonly now: number | undefined;
  /** What is told of it; undefined where it is unchanged. */
  readonly problem: { readonly code: FaultCode; readonly message: string } | undefined;
}

/** Holds an article's citations against its text: the words of each stand there as its digest and its key say, or they do not. */
export function hold(sources: readonly DigestedSource[], text: ArchivedText): Held[] {
  const placeOf = placesIn(text);
  return sources.map((source): Held => {
    const problem = problemOf(source, text);
    if (problem === undefined) return { source, standing: "unchanged", now: undefined, problem };
    const now = placeOf(source);
    if (now === undefined) {
      const isLost = text.paragraphs[source.paragraph - 1] === undefined;
      return { source, standing: isLost ? "lost" : "changed", now, problem };
    }
    const message = `${problem.message}; the words are now ${source.words ? "in " : ""}paragraph ${now}`;
    const standing = now === source.paragraph ? "changed" : "moved";
    return { source, standing, now, problem: { ...problem, message } };
  });
}

function problemOf(source: DigestedSource, text: ArchivedText): Held["problem"] {
  const { key, paragraph, words, start, end, digest } = source;
  const folded = text.paragraphs[paragraph - 1];
  if (folded === undefined)
    return {
      code: "MISSING_PARAGRAPH",
      message: `expected paragraph ${paragraph} in ${text.file}, came ${text.paragraphs.length} paragraphs in all`,
    };
  const span = start === undefined || end === undefined ? undefined : { start, end };
  const found = wordsOf(folded, span);
  if (found === undefined)
    return {
      code: "MISSING_PARAGRAPH",
      message: `expected a paragraph ${paragraph} of at least ${end} characters in ${text.file}, came one of ${Array.from(folded).length}`,
    };
  if (digestOf(found) !== digest)
    return {
      code: "WRONG_DIGEST",
      message: `expected ${start === undefined ? "paragraph " : ""}${key} of ${text.file} as it was cited, came other words`,
    };
  const named = words ? locate(folded, words) : source.span;
  if (named === undefined ? span : "problem" in named || named.start !== start || named.end !== end)
    return {
      code: "BAD_SOURCE",
      message: `expected the span that ${key} names, came ${start} to ${end}; write it anew by "osh cite"`,
    };
  return undefined;
}

/** Finds the paragraph where a citation's words stand in another place of the text; undefined where they stand nowhere. */
function placesIn({ paragraphs }: ArchivedText): (source: DigestedSource) => number | undefined {
  let wholes: ReadonlyMap<string, number> | undefined;
  return ({ words, digest }) => {
    if (!words) {
      wholes ??= new Map(paragraphs.map((paragraph, index) => [digestOf(paragraph), index + 1] as const).toReversed());
      return wholes.get(digest);
    }
    const index = paragraphs.findIndex((paragraph) => {
      const span = locate(paragraph, words);
      return "start" in span && digestOf(wordsOf(paragraph, span)!) === digest;
    });
    return index < 0 ? undefined : index + 1;
  };
}
