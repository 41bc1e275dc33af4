import { digestOf, type ArchivedText } from "../archive.ts";
import { OshError } from "../errors.ts";
import { flowText } from "./read/flow-text.ts";
import { spanNamer } from "./notation.ts";

/** A place in an archived text where words were found. */
export interface FoundSpan {
  /** What a dossier writes among its sources: `3`, `20 "Heads … units"`; in quotes where YAML asks for them. */
  readonly notation: string;
  readonly paragraph: number;
  /** In Unicode code points, `end` exclusive. May reach beyond the words where they alone can't be named. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly digest: string;
}

/**
 * Finds words in a text: as they are written, else in whatever case. White space counts as one blank; `first … last`, or
 * `first ... last`, stands for all from the one to the other.
 * @returns each place where they stand, in order, never none
 * @throws {OshError} BAD_INPUT where no paragraph holds them
 */
export function findSpans(text: ArchivedText, words: string): FoundSpan[] {
  const wanted = words.replaceAll(/\s+/g, " ").trim();
  const ends = wanted.split(/ ?(?:…|\.\.\.) ?/).filter((each) => each !== "");
  if (ends.length === 0 || ends.length > 2)
    throw new OshError("BAD_INPUT", `Expected words of the article, or its first and last words, came "${words}".`);
  // Between the two ends as little as there is; looking ahead finds overlapping places too.
  const pattern = `(?=(${ends.map(escapeForRegExp).join(".*?")}))`;
  const exact = placesOf(text, new RegExp(pattern, "gsu"));
  const found = exact.length > 0 ? exact : placesOf(text, new RegExp(pattern, "gsiu"));
  if (found.length > 0) return found;
  throw new OshError("BAD_INPUT", `No paragraph of ${text.file} holds "${wanted}"${nearest(text, wanted)}.`);
}

function placesOf({ paragraphs }: ArchivedText, pattern: RegExp): FoundSpan[] {
  return paragraphs.flatMap((paragraph, index) => {
    const matches = [...paragraph.matchAll(pattern)];
    if (matches.length === 0) return [];
    const nameSpan = spanNamer(index + 1, paragraph);
    let start = 0;
    let before = 0;
    return matches.map((match): FoundSpan => {
      start += Array.from(paragraph.slice(before, match.index)).length;
      before = match.index;
      const { key, ...named } = nameSpan({ start, end: start + Array.from(match[1]!).length });
      return { notation: flowText(key), paragraph: index + 1, ...named, digest: digestOf(named.words) };
    });
  });
}

/** "; paragraph 20 holds 4 of its 6 words" where one paragraph holds at least half of them. */
function nearest({ paragraphs }: ArchivedText, wanted: string): string {
  const asked = lowerWords(wanted);
  const shared = paragraphs.map((paragraph) => [...lowerWords(paragraph)].filter((each) => asked.has(each)).length);
  const most = Math.max(0, ...shared);
  if (most * 2 < asked.size || most === 0) return "";
  return `; paragraph ${shared.indexOf(most) + 1} holds ${most} of its ${asked.size} words`;
}

const lowerWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));

const escapeForRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
