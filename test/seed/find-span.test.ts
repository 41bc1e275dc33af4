import { expect, test } from "vitest";
import { digestOf } from "../../src/archive.ts";
import { findSpans } from "../../src/seed/find-span.ts";
import { text } from "./press.ts";

const notations = (words: string): string[] => findSpans(text, words).map(({ notation }) => notation);

test("says where words stand, what a dossier calls the place, and their digest", () => {
  expect(findSpans(text, "units carry out")).toEqual([
    {
      notation: '2 "units carry out"',
      paragraph: 2,
      start: 9,
      end: 24,
      words: "units carry out",
      digest: digestOf("units carry out"),
    },
  ]);
});

test("names a whole paragraph by its number", () => {
  expect(notations("A caption")).toEqual(["3"]);
});

test("finds every place", () => {
  expect(notations("the Plan")).toEqual(['2 "the Plan"']);
  expect(notations("Plan")).toEqual(['1 "Plan"', '2 "Plan"']);
});

test("takes white space as one blank, and another case where the very words stand nowhere", () => {
  expect(notations(" heads \n of  UNITS ")).toEqual(['2 "Heads of units"']);
});

test("takes the first and the last words", () => {
  expect(notations("Heads … the Plan")).toEqual(['2 "Heads … Plan"']);
  expect(notations("heads ... offices")).toEqual(['2 "Heads … offices"']);
});

test("quotes the notation where YAML asks for it", () => {
  expect(notations("the Plan, and")).toEqual([`'2 "the Plan, and"'`]);
});

test("says what it looked for, and where most of it stands", () => {
  expect(() => findSpans(text, "directors of the units")).toThrow(
    'No paragraph of text.txt holds "directors of the units"; paragraph 2 holds 4 of its 4 words.',
  );
  expect(() => findSpans(text, "nothing of the kind here")).toThrow(
    'No paragraph of text.txt holds "nothing of the kind here".',
  );
  expect(() => findSpans(text, " … ")).toThrow(
    'Expected words of the article, or its first and last words, came " … ".',
  );
});

test("what stands thousands of times in a paragraph is found in seconds", () => {
  const paragraph = Array.from({ length: 8_000 }, (_, index) => `the u${index}`).join(" ");
  const found = findSpans({ file: "long.txt", paragraphs: [paragraph] }, "the");
  expect(found).toHaveLength(8_000);
  expect(found.at(-1)!.notation).toBe('1 "the u7999"');
});
