import { readingsOf } from "../model/search-keys.ts";

/** How many words and letters of a name its id has. */
const mostWords = 8;
const mostLetters = 100;

/** An id from a name or number, in small letters without diacritics, of Chinese in pinyin. */
export const slugOf = (text: string): string =>
  (readingsOf(text).at(-1) ?? "")
    .split(" ")
    .filter(isPlain)
    .slice(0, mostWords)
    .join("-")
    .slice(0, mostLetters)
    .replace(/-$/, "");

const isPlain = (word: string): boolean => /^[a-z0-9]+$/.test(word);

/** The id that something new of a country would have. */
export const idOf = (country: string | undefined, name: string): string =>
  [...(country ? [country] : []), slugOf(name) || "unnamed"].join("-");
