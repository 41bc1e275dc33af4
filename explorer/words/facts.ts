import { fields } from "../../src/generated/fields.ts";
import { en } from "./facts-en.ts";
import { vi } from "./facts-vi.ts";
import { zh } from "./facts-zh.ts";
import { inWords, languages, wordOf } from "./words.ts";

/** What the fields of records and the words in them are called in one language, beside what every view says. */
export interface FactWords {
  readonly yes: string;
  readonly no: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The words of vocabularies other than roles and modalities. */
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Language = keyof typeof languages;

/** What fields and their words are called, by language. */
export const factWords: Readonly<Record<Language, FactWords>> = { en, vi, zh };

/** A field of a type in words; of a relationship, what it is called from this end. */
export function fieldWord(language: Language, type: string, field: string): string {
  const holds = fields[type]?.[field];
  const ways = languages[language].edges;
  if (typeof holds === "object") {
    const [edge, end] = holds;
    if (edge in ways) return ways[edge as keyof typeof ways][end];
  }
  return factWords[language].fields[field] ?? inWords(field);
}

/** A value of a field in words, where it is a word of a vocabulary, or yes or no; undefined for any other, which stands as it is. */
export function valueWord(language: Language, type: string, field: string, value: string): string | undefined {
  const holds = fields[type]?.[field];
  if (typeof holds !== "string") return undefined;
  return holds === "Boolean"
    ? factWords[language][value === "true" ? "yes" : "no"]
    : vocabularyWord(language, holds, value);
}

/** A word of one of the model's enums. */
export function vocabularyWord(language: Language, vocabulary: string, word: string): string {
  const { roles, modalities } = languages[language];
  const others = factWords[language].vocabularies;
  return wordOf({ ...others, AssignmentRole: roles, Modality: modalities }[vocabulary] ?? {}, word);
}
