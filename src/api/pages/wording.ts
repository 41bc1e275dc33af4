import { factWords, fieldWord as fieldIn, valueWord, vocabularyWord as wordIn } from "../../../explorer/words/facts.ts";
import { languages as explorerLanguages } from "../../../explorer/words/words.ts";
import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";
import type { Words } from "./words/words.ts";

/** The language that something is said in, and its words. */
export type Wording = Pick<Visit, "language" | "words">;

/** What the types are called: those of entities, and those of records. */
export const typeWords = ({ language, words }: Wording): Readonly<Record<string, string>> => ({
  ...explorerLanguages[language].types,
  ...words.records,
});

/** A type in words. */
export function typeWord(wording: Wording, type: string): string {
  const words = typeWords(wording);
  return Object.hasOwn(words, type) ? words[type]! : type;
}

/** What the types of edges are called, each from its source to its target. */
export const edgeWords = ({ language }: Wording): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(explorerLanguages[language].edges).map(([type, [out]]) => [type, out]));

/** What fields are called wherever they stand: those of records, and those of answers. */
export const fieldWords = ({ language, words }: Wording): Readonly<Record<string, string>> => ({
  ...factWords[language].fields,
  ...words.fields,
});

/** A field of a type in words; of a relationship, as the explorer calls it from this end. */
export const fieldWord = ({ language }: Visit, type: string, field: string): string => fieldIn(language, type, field);

/** A value of a field as people write it. */
export function valueText(visit: Visit, type: string, field: string, value: string): Html {
  const word = valueWord(visit.language, type, field, value);
  if (word !== undefined) return html`${word}`;
  const scalar = visit.model.types.get(type)?.scalars.get(field);
  if (scalar?.type === "EDTF") return dateText(visit, value);
  // What dossiers say in words of their own, they say in English.
  const own = scalar?.type === "String" && !scalar.naming && !scalar.format;
  return html`<bdi ${own && html`lang="en"`}>${value}</bdi>`;
}

/** A word of one of the model's enums, or of one that only answers have. */
export function vocabularyWord({ language, words }: Wording, vocabulary: string, word: string): string {
  const others: Words["vocabularies"] = { ...words.vocabularies, ImplementationGap: explorerLanguages[language].gaps };
  return others[vocabulary]?.[word] ?? wordIn(language, vocabulary, word);
}

/** A date as people write it, as precise as it is; one that is uncertain stands as the source's EDTF. */
export function dateText({ language }: Visit, date: string): Html {
  const [start = "", end] = date.split("/");
  const one = (day: string): Html => {
    const text = dayText(language, day);
    return text === undefined ? html`${day}` : html`<time datetime="${day}">${text}</time>`;
  };
  return end === undefined ? one(start) : html`${one(start)} – ${one(end)}`;
}

function dayText(language: string, day: string): string | undefined {
  const parts = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(day);
  if (!parts) return undefined;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    timeZone: "UTC",
    year: "numeric",
    ...(parts[2] && { month: "long" }),
    ...(parts[3] && { day: "numeric" }),
  });
  return format.format(new Date(`${parts[1]}${parts[2] ?? "-01"}${parts[3] ?? "-01"}T00:00:00Z`));
}

/** A language in words; a tag that says nothing to this machine stands as it is. */
export function languageText({ language }: Visit, tag: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}
