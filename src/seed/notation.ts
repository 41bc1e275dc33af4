import { locateUnits, readSource } from "./read/source.ts";

/** A span of a paragraph in Unicode code points, `end` exclusive, and the key that a dossier names it by. */
export interface NamedSpan {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words at an end of a span that are still read at a glance. */
const mostWords = 4;

/** Words that a span is widened by at most: what is said so often in a paragraph has no place of its own in it. */
const mostWidening = 40;

/** A word; of Chinese, which has no blanks, a character. */
const word = /\p{Script=Han}|[^\s\p{Script=Han}]+/gu;

/**
 * Names spans of a paragraph, each by as few of its first and last words as tell it apart. What nothing tells apart, words that
 * the paragraph holds twice for instance, is widened by a word at a time until something does, in the end to all of the
 * paragraph, which needs no words.
 * @param number the paragraph's number
 * @param paragraph its folded text
 */
export function spanNamer(
  number: number,
  paragraph: string,
): (span: { readonly start: number; readonly end: number }) => NamedSpan {
  const { starts, ends } = boundsOf(paragraph);
  // Where each code point begins, in UTF-16 units, and where the last one ends.
  const units = [0];
  for (const point of paragraph) units.push(units.at(-1)! + point.length);
  const whole = { key: String(number), start: 0, end: units.length - 1, words: paragraph };

  /** Whether a key can be written, and leads back to the very span. */
  const isNameOf = (key: string, start: number, end: number): boolean => {
    const words = readSource(key)?.words;
    const found = words && locateUnits(paragraph, words);
    return found !== undefined && "start" in found && found.start === units[start] && found.end === units[end];
  };

  return (span) => {
    let { start, end } = span;
    for (let step = 0; step <= mostWidening && (start > whole.start || end < whole.end); step++) {
      const words = paragraph.slice(units[start], units[end]);
      const key = endsOf(words)
        .map((each) => `${number} "${each}"`)
        .find((each) => isNameOf(each, start, end));
      if (key !== undefined) return { key, start, end, words };
      if (step % 2 === 0) end = ends.find((each) => each > end) ?? whole.end;
      else start = starts.findLast((each) => each < start) ?? whole.start;
    }
    return whole;
  };
}

/** What a span's words can be called by, shortest first: all of them where they are few, else the first and the last. */
function endsOf(words: string): string[] {
  const found = [...words.matchAll(word)];
  if (found.length <= mostWords) return [words];
  const counts = Array.from({ length: mostWords }, (_, index) => index + 1);
  const pairs = counts.flatMap((first) => counts.map((last) => ({ first, last })));
  return pairs
    .filter(({ first, last }) => first + last <= found.length)
    .toSorted((a, b) => a.first + a.last - (b.first + b.last))
    .map(({ first, last }) => {
      const head = found[first - 1]!;
      const tail = found[found.length - last]!;
      return `${words.slice(0, head.index + head[0].length)} … ${words.slice(tail.index)}`;
    });
}

/** Where the words of a paragraph start and end, in code points, in order. */
function boundsOf(paragraph: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let points = 0;
  let before = 0;
  for (const { index, 0: found } of paragraph.matchAll(word)) {
    points += Array.from(paragraph.slice(before, index)).length;
    starts.push(points);
    points += Array.from(found).length;
    ends.push(points);
    before = index + found.length;
  }
  return { starts, ends };
}
