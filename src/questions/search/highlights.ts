import { distance } from "fastest-levenshtein";
import { givesInitial, inOnePiece, readingsOf } from "../../model/search-keys.ts";
import { wordsOf, type Word } from "../../model/words.ts";
import { slipsIn } from "./slips.ts";

/** A part of a text in Unicode code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a name is that which was looked for: the text as a whole, else each of its words, else the letters that it is made of
 * as an abbreviation; with slips where there is nothing else. In order, apart from each other.
 */
export function highlightsOf(name: string, text: string): Span[] {
  const readings = readingsOf(name).map((reading) => reading.split(" "));
  const pieces = readingsOf(text).map(inOnePiece);
  const marked = (mark: (reading: readonly string[], piece: string) => (Part | undefined)[]): Part[] =>
    readings.flatMap((reading) => pieces.flatMap((piece) => mark(reading, piece).filter((part) => part !== undefined)));
  const finders = [
    () => marked(wholePieces),
    () => readings.flatMap((reading) => singleWords(reading, readingsOf(text)[0]?.split(" ") ?? [])),
    () => marked(initialLetters),
    () => marked(nearPieces),
  ];
  for (const find of finders) {
    const parts = find();
    if (parts.length > 0)
      return joined(
        name,
        parts.map((part) => spanOf(wordsOf(name), part)),
      );
  }
  return [];
}

/** From the first to the last word of a name, of which the last counts up to so many letters. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly letters: number;
}

/** Where a text stands in a name in one piece, from the start of a word. */
const wholePieces = (reading: readonly string[], piece: string): (Part | undefined)[] =>
  reading.map((_, first) => {
    if (!reading.slice(first).join("").startsWith(piece)) return undefined;
    let letters = piece.length;
    let last = first;
    while (letters > reading[last]!.length) letters -= reading[last++]!.length;
    return { first, last, letters };
  });

/** Where a name's end is a text with slips. */
const nearPieces = (reading: readonly string[], piece: string): (Part | undefined)[] =>
  reading.map((_, first) => {
    const last = reading.length - 1;
    return isNear(reading.slice(first).join(""), piece) ? { first, last, letters: reading[last]!.length } : undefined;
  });

/** Where a name has the words of a text: as they are, else as its beginnings, else with slips. */
const singleWords = (reading: readonly string[], words: readonly string[]): Part[] =>
  words.flatMap((word) => {
    const alike = [
      (each: string) => each === word,
      (each: string) => each.startsWith(word),
      (each: string) => isNear(each, word),
    ].find((test) => reading.some(test));
    return reading.flatMap((each, index) =>
      alike?.(each) ? [{ first: index, last: index, letters: each.startsWith(word) ? word.length : each.length }] : [],
    );
  });

/** Whether a text is a word or piece but for slips, of which two letters swapped are one. */
function isNear(word: string, text: string): boolean {
  const apart = distance(word, text);
  const sameLetters = (): boolean => Array.from(word).toSorted().join("") === Array.from(text).toSorted().join("");
  return apart <= slipsIn(text) || (apart === 2 && slipsIn(text) > 0 && sameLetters());
}

const initialLetters = (reading: readonly string[], piece: string): (Part | undefined)[] => {
  const words = reading.flatMap((word, index) => (givesInitial(word) ? [{ word, index }] : []));
  if (
    !words
      .map(({ word }) => word[0])
      .join("")
      .startsWith(piece)
  )
    return [];
  return words.slice(0, piece.length).map(({ index }) => ({ first: index, last: index, letters: 1 }));
};

function spanOf(words: readonly Word[], { first, last, letters }: Part): Span {
  const { folded, start, end } = words[last]!;
  // A letter of a word is found by counting only where the word was folded letter by letter.
  const countable = folded.length === end - start && letters < folded.length;
  return { start: words[first]!.start, end: countable ? start + letters : end };
}

/** Spans in order, joined where nothing but blanks and signs lies between them. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const points = Array.from(text);
  const between = (from: number, to: number): string => points.slice(from, to).join("");
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (last && (span.start <= last.end || !/[\p{L}\p{N}]/u.test(between(last.end, span.start))))
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
