import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spanNamer } from "../../../src/seed/notation.ts";
import { locate, readSource } from "../../../src/seed/read/source.ts";

describe("readSource", () => {
  test("reads a paragraph, a span by its ends, a span in full, and another article's", () => {
    const nothing = { article: undefined, words: undefined, span: undefined };
    expect(readSource("3")).toEqual({ ...nothing, paragraph: 3, key: "3" });
    expect(readSource('20 "Heads … units"')).toEqual({
      ...nothing,
      paragraph: 20,
      words: { first: "Heads", last: "units" },
      key: '20 "Heads … units"',
    });
    expect(readSource('2 "Hà Nội"')?.words).toEqual({ first: "Hà Nội", last: undefined });
    expect(readSource('vss-2025-03-01#3 "A … B"')).toMatchObject({ article: "vss-2025-03-01", key: '3 "A … B"' });
  });

  test("reads a span by its place, as a citation's id has it", () => {
    expect(readSource("20:0-52")).toMatchObject({ paragraph: 20, words: undefined, span: { start: 0, end: 52 } });
    expect(readSource("vss-2025-03-01#20:244-363")).toMatchObject({
      article: "vss-2025-03-01",
      span: { start: 244, end: 363 },
      key: "20:244-363",
    });
  });

  test.each([
    "",
    "3:",
    "3:5",
    "3:5-5",
    "3:6-5",
    "3:05-9",
    "3:-1-9",
    '3:0-9 "a"',
    '3 "a":0-9',
    "0",
    "03",
    "-1",
    "1.5",
    "3 Heads",
    '3 "',
    '3 ""',
    '3 "a … b … c"',
    '3 " … b"',
    "#3",
    "a b#3",
    '3  "a"',
  ])("does not read %j", (text) => {
    expect(readSource(text)).toBeUndefined();
  });
});

describe("locate", () => {
  const paragraph = "Heads of units and directors of offices are to report";

  test("finds all the words, or all from the first to the last", () => {
    expect(locate(paragraph, { first: "units and", last: undefined })).toEqual({ start: 9, end: 18 });
    expect(locate(paragraph, { first: "Heads", last: "offices" })).toEqual({ start: 0, end: 39 });
  });

  test("counts code points", () => {
    expect(locate("𝄞 安全 🏭 end", { first: "end", last: undefined })).toEqual({ start: 7, end: 10 });
  });

  test("says why words name no span", () => {
    expect(locate(paragraph, { first: "heads", last: undefined })).toEqual({
      problem: 'the paragraph does not hold "heads"',
    });
    expect(locate(paragraph, { first: "of", last: "offices" })).toEqual({
      problem: 'the paragraph holds "of" more than once: add a word',
    });
    expect(locate(paragraph, { first: "offices", last: "units" })).toEqual({
      problem: 'the paragraph does not hold "units" after "offices"',
    });
  });
});

describe("spanNamer", () => {
  test("names all of a paragraph by its number", () => {
    expect(spanNamer(3, "All of it")({ start: 0, end: 9 })).toMatchObject({ key: "3", start: 0, end: 9 });
  });

  test("names a few words by all of them, more by as few at either end as tell them apart", () => {
    const paragraph = "Heads of units and heads of offices are to report and to check";
    expect(spanNamer(1, paragraph)({ start: 0, end: 14 }).key).toBe('1 "Heads of units"');
    expect(spanNamer(1, paragraph)({ start: 19, end: 49 }).key).toBe('1 "heads … report"');
    expect(spanNamer(1, paragraph)({ start: 6, end: 39 }).key).toBe('1 "of units … are"');
  });

  test("cuts Chinese into characters", () => {
    const paragraph = "工会要高度重视安全生产工作，坚决守住安全底线。";
    expect(spanNamer(1, paragraph)({ start: 3, end: 13 }).key).toBe('1 "高 … 作"');
  });

  test("widens what nothing tells apart", () => {
    const paragraph = "the Plan and then the Plan again";
    expect(spanNamer(1, paragraph)({ start: 22, end: 26 })).toEqual({
      key: '1 "Plan again"',
      start: 22,
      end: 32,
      words: "Plan again",
    });
    expect(spanNamer(1, 'see "A" here')({ start: 4, end: 7 })).toMatchObject({ key: "1", start: 0, end: 12 });
  });

  const words = fc.array(fc.constantFrom("of", "the", "units", "heads", '"A"', "…", "安全", "🏭", "đ,"), {
    minLength: 1,
    maxLength: 30,
  });

  test("gives a key that leads back to a span around the one named", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (each, a, b) => {
        const paragraph = each.join(" ");
        const size = Array.from(paragraph).length;
        const [start, end] = [a % size, b % size].toSorted((x, y) => x - y) as [number, number];
        const named = spanNamer(7, paragraph)({ start, end: end + 1 });
        const { words: ends } = readSource(named.key)!;
        const found = ends ? locate(paragraph, ends) : { start: 0, end: size };
        expect(found).toEqual({ start: named.start, end: named.end });
        expect(named.start <= start && end < named.end).toBe(true);
      }),
    );
  });
});
