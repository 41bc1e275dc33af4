import { pinyin } from "pinyin-pro";
import { fold, isHan, isNumber, wordsOf } from "./words.ts";

/** What is kept beside a name for `search`, in an index of its own. */
export interface SearchKeys {
  /** The ways in which the name may be typed: its words, apart by blanks; of Chinese its characters, and its pinyin. */
  readonly readings: readonly string[];
  /** What each reading says from each of its words on, in one piece; from the first also after an underscore. */
  readonly starts: readonly string[];
  /** The first letters of its words, as abbreviations are made of. */
  readonly initials: readonly string[];
}

/** Code points of what is kept in one piece; no longer text is looked for so. */
export const longestPiece = 40;

/**
 * The keys of a name. A text that is looked for is folded in the same way, by `readingsOf` and `inOnePiece`.
 * @param callings words that people put before the name: "chỉ thị" before the number of a directive
 */
export function searchKeysOf(name: string, callings: readonly string[] = []): SearchKeys {
  const own = readingsOf(name);
  const readings = unique([...own, ...callings.flatMap((calling) => readingsOf(`${calling} ${name}`))]);
  return {
    readings,
    starts: unique(readings.flatMap(startsOf)),
    initials: unique(own.flatMap(initialsOf)),
  };
}

/** The ways in which a text may be typed; the first is as it stands, further ones are in pinyin. */
export function readingsOf(text: string): string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const plain = words.map(({ folded }) => folded).join(" ");
  const spoken = words.some(({ folded }) => isHan(folded))
    ? pinyinsOf(text).map((syllables) =>
        words.map(({ folded, start }) => (isHan(folded) ? fold(syllables[start]!) : folded)).join(" "),
      )
    : [];
  return unique([plain, ...spoken]);
}

/** A reading without its blanks. */
export const inOnePiece = (reading: string): string => reading.replaceAll(" ", "");

/** The code points of a text in pinyin: as words, and, where it is as short as a person's name, as a surname and a given name. */
function pinyinsOf(text: string): string[][] {
  const options = { type: "array", toneType: "none" } as const;
  const asWords = pinyin(text, options);
  return asWords.length <= longestPersonName ? [asWords, pinyin(text, { ...options, surname: "head" })] : [asWords];
}

const longestPersonName = 4;

function startsOf(reading: string): string[] {
  const words = reading.split(" ");
  const starts = words.map((_, from) => {
    let text = "";
    // A code point takes up two units at most.
    for (let next = from; next < words.length && text.length < 2 * longestPiece; next += 1) text += words[next];
    return text.length <= longestPiece ? text : Array.from(text).slice(0, longestPiece).join("");
  });
  return [`_${starts[0]}`, ...starts];
}

/** Nobody abbreviates a whole sentence. */
const mostInitials = 12;

function initialsOf(reading: string): string[] {
  const words = reading.split(" ").filter(givesInitial);
  const letters = words.map((word) => Array.from(word)[0]!);
  return words.length < 2 || words.length > mostInitials || words.some(isHan) ? [] : [letters.join("")];
}

/** Whether an abbreviation has a letter for the word. */
export const givesInitial = (word: string): boolean => !small.has(word) && !isNumber(word);

/** Words that say little: names are told apart without them. */
export const small = new Set(["and", "for", "of", "on", "the", "va"]);

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
