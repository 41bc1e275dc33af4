import { inOnePiece, longestPiece, readingsOf, small } from "../../model/search-keys.ts";
import { isHan, isNumber } from "../../model/words.ts";
import { slipsIn } from "./slips.ts";

/** What the index is asked; nothing of the text is an operator there, because its words are letters and digits only. */
export interface Phrases {
  /** Names that hold all the words, the last at least by its start; those that are or begin with the text score highest. */
  readonly whole: string;
  /** Where there is no such name: names that hold them with a slip, sound like them or lack one. */
  readonly near: string;
}

/** Which names are looked at. */
export interface Filter {
  readonly language: string | undefined;
  /** The types of those that bear them. */
  readonly types: readonly string[] | undefined;
}

/** @param text with at least one word */
export function phrasesOf(text: string, filter: Filter): Phrases {
  const [reading, ...spoken] = readingsOf(text) as [string, ...string[]];
  const words = tellingWords(reading.split(" "));
  const narrowed = (alternatives: readonly string[]): string =>
    [`+(${alternatives.join(" ")})`, ...kept(filter)].join(" ");
  return {
    whole: narrowed([...inPiece(reading, inPieceScore), ...asInitials(words), allOf(words.map(exactly))]),
    near: narrowed([
      ...spoken.flatMap((each) => inPiece(each, soundScore)),
      ...pieceWithSlips(reading),
      `${allOf(words.map(withSlips))}^2`,
      ...allButOne(words),
      ...aroundNumber(words),
    ]),
  };
}

/** The words that a name must hold: small ones need not be there where two others are. */
function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !small.has(word));
  return telling.length < 2 ? words : telling;
}

const kept = ({ language, types }: Filter): string[] => [
  ...(language === undefined ? [] : [`+language:(${escaped(language)} ${escaped(`${language}-`)}*)`]),
  ...(types === undefined ? [] : [`+bearer:(${types.join(" ") || "none"})`]),
];

/** A name that holds the text in one piece scores at least this in the index, and one that holds its words apart less. */
export const inPieceScore = 100_000;

/** One that sounds as the text does, but is written in other characters, scores about this. */
const soundScore = 10;

/** The text in one piece: whether a name is it, begins with it, or holds it from one of its words on. */
function inPiece(reading: string, score: number): string[] {
  const piece = inOnePiece(reading);
  return Array.from(piece).length > longestPiece
    ? []
    : [`starts:_${piece}^${score}`, `starts:_${piece}*^${score}`, `starts:${piece}*^${score}`];
}

/** Fewer letters stand for too much. */
const fewestInitials = 3;

function asInitials(words: readonly string[]): string[] {
  const [word] = words;
  return words.length === 1 && word!.length >= fewestInitials && !isNumber(word!) && !isHan(word!)
    ? [`initials:${word}^100`, `initials:${word}*^100`]
    : [];
}

/** Each word in its turn, by a clause that is told whether it is the last. */
const allOf = (clauses: readonly string[]): string => `(${clauses.map((clause) => `+${clause}`).join(" ")})`;

const exactly = (word: string, index: number, words: readonly string[]): string =>
  index === words.length - 1 && !isHan(word) ? `readings:(${word} ${word}*)` : `readings:${word}`;

const withSlips = (word: string, index: number, words: readonly string[]): string => {
  const slips = word.length < shortestSlipped ? 0 : slipsIn(word);
  return slips === 0 ? exactly(word, index, words) : `readings:(${word} ${word}* ${word}~${slips})`;
};

/** A slip in a shorter word makes another word of it. */
const shortestSlipped = 5;

/** The text in one piece with a slip in it, as a name or the end of one. */
function pieceWithSlips(reading: string): string[] {
  const piece = Array.from(inOnePiece(reading)).slice(0, longestPiece).join("");
  const slips = slipsIn(piece);
  return slips === 0 ? [] : [`starts:_${piece}~${slips}^100`, `starts:${piece}~${slips}^10`];
}

/** One word left out in turn, but no number: where so many words are looked for that the others still tell the name. */
function allButOne(words: readonly string[]): string[] {
  if (words.length < 3 || words.length > 8) return [];
  const clauses = words.map(withSlips);
  return words.flatMap((word, index) => (isNumber(word) ? [] : [allOf(clauses.toSpliced(index, 1))]));
}

/** A number with what it is the number of, whoever else is named beside it: "directive 31" of "directive 31 of the secretariat". */
function aroundNumber(words: readonly string[]): string[] {
  const at = words.findIndex(isNumber);
  return at < 1 || words.length < 4
    ? []
    : [allOf(words.slice(Math.max(0, at - 2), at + 1).map((word) => `readings:${word}`))];
}

/** A text that is no word of a name, as a term of the index. */
const escaped = (term: string): string => term.replaceAll(/[^\p{L}\p{N}]/gu, "\\$&");
