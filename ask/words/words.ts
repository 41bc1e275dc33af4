import {
  inWords,
  wordOf as vocabularyWordOf,
  wordsFor as explorersWordsFor,
  type Words as ExplorersWords,
} from "../../explorer/words/words.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Everything that the page of questions says, in one language. English is authored first; the others have the same keys. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : (typeof en)[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : { readonly [Word in keyof (typeof en)[Key]]: string };
};

/** The languages that the page speaks: those of the explorer. */
export const languages = { en, vi, zh } satisfies Record<string, Words>;

/** The words of the first language asked for that there are words in, with those that the explorer has; English where there is none. */
export function wordsFor(asked: readonly string[]): {
  readonly language: keyof typeof languages;
  readonly words: Words;
  readonly vocabulary: ExplorersWords;
} {
  const { language, words: vocabulary } = explorersWordsFor(asked);
  return { language, words: languages[language], vocabulary };
}

/** A word of the model in these words; one that they lack, as people would write it. */
export const wordOf = (words: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(words, word) ? words[word]! : /[a-z]/.test(word) ? inWords(word) : vocabularyWordOf({}, word);

/** A text as it begins a line. */
export const capitalized = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());
