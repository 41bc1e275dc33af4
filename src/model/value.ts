import { daysOf } from "./days.ts";
import { formats } from "./format.ts";
import { codePointOf, hiddenIn } from "./hidden.ts";
import type { RecordType, Scalar } from "./model.ts";

/** A property's value: a text, a number, a truth; a day is a text, ISO 8601. */
export type Value = string | number | boolean;

/** A text read as a property's value, or what was expected in its place (to follow "expected"). */
export type Reading = { readonly value: Value } | { readonly expected: string };

/** Reads a text of a dossier as the value of a property. */
export function readValue(scalar: Scalar, text: string): Reading {
  const format = scalar.format && formats[scalar.format];
  if (format && !format.accepts(text)) return { expected: format.expected };
  if (scalar.words) return scalar.words.includes(text) ? { value: text } : { expected: oneOf(scalar.words) };
  return (readers[scalar.type] ?? readText)(text);
}

/** The values that follow from others: the first and last day of each date, where it has one. */
export function derivedValues(type: RecordType, values: ReadonlyMap<string, Value>): Map<string, Value> {
  const derived = new Map<string, Value>();
  for (const { name, derived: how } of type.scalars.values()) {
    const date = how && values.get(how.of);
    const day = typeof date === "string" ? daysOf(date)?.[how!.day] : undefined;
    if (day !== undefined) derived.set(name, day);
  }
  return derived;
}

/** "one of A, B or C". */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `one of ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** Digits of a number that a float keeps as they were written. */
export const longestNumber = 15;

/** A number in digits only, as dossiers write it. */
export const inDigits = (value: number): string =>
  value.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 21 });

const readers: Readonly<Record<string, (text: string) => Reading>> = {
  Int: (text) =>
    /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31
      ? { value: Number(text) }
      : { expected: "a whole number" },
  Float: (text) => {
    if (!/^-?\d+(\.\d+)?$/.test(text)) return { expected: "a number, in digits only" };
    return text.replaceAll(/\D/g, "").length <= longestNumber
      ? { value: Number(text) }
      : { expected: `a number of at most ${longestNumber} digits` };
  },
  Boolean: (text) => (text === "true" || text === "false" ? { value: text === "true" } : { expected: "true or false" }),
  Date: (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) && daysOf(text)
      ? { value: text }
      : { expected: "a calendar day such as 2024-03-19" },
  EDTF: (text) =>
    daysOf(text)
      ? { value: text }
      : { expected: "a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31" },
};

function readText(text: string): Reading {
  if (text.trim() === "") return { expected: "some text" };
  // A file's own are told where it is read; these were spelled: \u202E.
  const [hidden] = hiddenIn(text, 1);
  return hidden
    ? { expected: `characters that can be seen, and no ${codePointOf(hidden.character)}` }
    : { value: text };
}
