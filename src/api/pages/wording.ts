import { languages as explorerLanguages } from "../../../explorer/words/words.ts";
import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** Relationships of the store by which records that are edges begin: whoever bears, holds or takes part. */
const beginnings = new Set(["BORNE_BY", "HELD_BY", "PARTICIPANT", "IN_CAPACITY_OF"]);

/** The language that something is said in, and its words. */
export type Wording = Pick<Visit, "language" | "words">;

/** What the types are called: those of entities, and those of records. */
export const typeWords = ({ language, words }: Wording): Readonly<Record<string, string>> => ({
  ...explorerLanguages[language].types,
  ...words.records,
});

/** A type in words. */
export const typeWord = (wording: Wording, type: string): string => wordIn(typeWords(wording), type) ?? type;

/** What the types of edges are called, each from its source to its target. */
export const edgeWords = ({ language }: Wording): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(explorerLanguages[language].edges).map(([type, [out]]) => [type, out]));

/** A field of a type in words; of a relationship, as the explorer calls it from this end. */
export function fieldWord({ model, language, words }: Visit, type: string, field: string): string {
  const relationship = model.types.get(type)?.relationships.get(field);
  const { edges } = explorerLanguages[language];
  if (relationship) {
    const { targets, type: stored, direction } = relationship;
    const record = wordIn(edges, targets[0]?.toUpperCase() ?? "");
    const ways = record ?? wordIn(edges, stored);
    if (ways) return ways[(record ? beginnings.has(stored) : direction === "OUT") ? 0 : 1];
  }
  return words.fields[field] ?? asWritten(field);
}

/** A name in camel case as people write it: asOf, as of. */
export const asWritten = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A value of a field as people write it. */
export function valueText(visit: Visit, type: string, field: string, value: string): Html {
  const scalar = visit.model.types.get(type)?.scalars.get(field);
  if (scalar?.words) return html`${vocabularyWord(visit, scalar.type, value)}`;
  if (scalar?.type === "EDTF") return dateText(visit, value);
  if (scalar?.type === "Boolean") return html`${value === "true" ? visit.words.yes : visit.words.no}`;
  // What dossiers say in words of their own, they say in English.
  const own = scalar?.type === "String" && !scalar.naming && !scalar.format;
  return html`<bdi ${own && html`lang="en"`}>${value}</bdi>`;
}

/** A word of one of the model's enums. */
export function vocabularyWord({ language, words }: Wording, vocabulary: string, word: string): string {
  const { roles, modalities, gaps } = explorerLanguages[language];
  const explorers = { AssignmentRole: roles, Modality: modalities, ImplementationGap: gaps };
  const known: Readonly<Record<string, string>> = wordIn(explorers, vocabulary) ?? words.vocabularies[vocabulary] ?? {};
  return wordIn(known, word) ?? word.toLowerCase().replaceAll("_", " ");
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

function wordIn<Words extends object>(words: Words, word: string): Words[keyof Words] | undefined {
  return Object.hasOwn(words, word) ? words[word as keyof Words] : undefined;
}
