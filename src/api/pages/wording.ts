import { fieldWord as fieldIn, valueWord, vocabularyWord as wordIn } from "../../../explorer/words/facts.ts";
import { languages as explorerLanguages } from "../../../explorer/words/words.ts";
import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** A type in words. */
export function typeWord({ language }: Visit, type: string): string {
  const { types } = explorerLanguages[language];
  return Object.hasOwn(types, type) ? types[type as keyof typeof types] : type;
}

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

/** A word of one of the model's enums. */
export const vocabularyWord = ({ language }: Visit, vocabulary: string, word: string): string =>
  wordIn(language, vocabulary, word);

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
