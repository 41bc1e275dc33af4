import { memoized } from "../memo.ts";

/** A word of a text as it is compared with others, and where it stands in the text: code points, `end` exclusive. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in any script: letters and digits, without case, width and diacritics (đ is d). Digits are words apart
 * from letters, every Chinese character is one. What says no more than that a number follows ("No.", "số", 第) is left out.
 */
export function wordsOf(text: string): Word[] {
  // Grown in place, because this is done to every letter of every name.
  const words: { -readonly [Key in keyof Word]: Word[Key] }[] = [];
  let before: Kind | undefined;
  for (const [index, point] of Array.from(text).entries()) {
    const { kind, folded, isMark } = signOf(point);
    const last = words.at(-1);
    if (kind !== undefined && kind === before && kind !== "han") {
      last!.folded += folded;
      last!.end = index + 1;
    } else if (kind !== undefined && folded !== "") words.push({ folded, start: index, end: index + 1 });
    else if (isMark) {
      // A diacritic that stands by itself belongs to the letter before it.
      if (before !== undefined) last!.end = index + 1;
      continue;
    }
    before = folded === "" ? undefined : kind;
  }
  return words.filter(({ folded }, index) => !(announcers.has(folded) && isNumber(words[index + 1]?.folded ?? "")));
}

export const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

export const isNumber = (word: string): boolean => /^\p{N}/u.test(word);

type Kind = "han" | "digit" | "letter";

/** What there is to say of a code point. */
const signOf = memoized((point: string) => ({
  kind: kindOf(point),
  folded: fold(point),
  isMark: /^\p{M}$/u.test(point),
}));

function kindOf(point: string): Kind | undefined {
  if (/\p{Script=Han}/u.test(point)) return "han";
  if (/\p{N}/u.test(point)) return "digit";
  return /\p{L}/u.test(point) ? "letter" : undefined;
}

/** Letters and digits without case, width and diacritics; several where one stands for several (ﬁ). All else is left out. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll(/[đðøłıßæœ]/g, (letter) => plain[letter]!);

/** Letters that Unicode takes for letters of their own, in the place of which people type others. */
const plain: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ø: "o",
  ł: "l",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

const announcers = new Set(["no", "nr", "number", "so", "第"]);
