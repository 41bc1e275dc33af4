import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Everything that the explorer says, in one language. English is authored first; the others have the same keys. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : (typeof en)[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Word in keyof (typeof en)[Key]]: (typeof en)[Key][Word] extends string ? string : Ways };
};

/** What a relationship is called from its source to its target, and the other way. */
export type Ways = readonly [out: string, back: string];

/** The languages that the explorer speaks. */
export const languages = { en, vi, zh } satisfies Record<string, Words>;

/** The words of the first language asked for that there are words in; English where there is none. */
export function wordsFor(asked: readonly string[]): {
  readonly language: keyof typeof languages;
  readonly words: Words;
} {
  for (const tag of asked) {
    const [primary = ""] = tag.toLowerCase().split("-");
    if (primary in languages) {
      const language = primary as keyof typeof languages;
      return { language, words: languages[language] };
    }
  }
  return { language: "en", words: en };
}

/** A word of a vocabulary in these words; a word that they lack, as people would write it. */
export const wordOf = (vocabulary: Readonly<Record<string, string>>, word: string): string =>
  vocabulary[word] ?? word.toLowerCase().replaceAll("_", " ");

/** A name in camel case as people write it: issuedBy, issued by. */
export const inWords = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The words of the name that an id is made of: vn-31-ct-tw, vn 31 ct tw. */
export const idInWords = (id: string): string => id.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
