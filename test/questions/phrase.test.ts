import fc from "fast-check";
import { expect, test } from "vitest";
import { phraseOf } from "../../src/questions/search/search.ts";

test("words must occur, the last by its start, Chinese as a phrase of its characters", () => {
  expect(phraseOf("Le Van Tuyen")).toBe("+le +van +(tuyen OR tuyen*)");
  expect(phraseOf("全国总工会 2024")).toBe('+"全 国 总 工 会" +(2024 OR 2024*)');
  expect(phraseOf("Đảng ủy")).toBe("+đảng +(ủy OR uy*)");
  expect(phraseOf("AND OR NOT")).toBe("+and +or +(not OR not*)");
});

test("nothing of a text is an operator to the index", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const words = phraseOf(text).replaceAll(/\+\((\S+) OR \S+\*\)|\+"[^"]+"|\+/gu, "$1");
      expect(words).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u);
    }),
  );
});
