import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../src/model/words.ts";

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

test.each([
  ["Đảng ủy", ["dang", "uy"]],
  ["Chỉ thị số 31-CT/TW", ["chi", "thi", "31", "ct", "tw"]],
  ["Directive No. 31CTTW", ["directive", "31", "cttw"]],
  ["第19届全国“安全生产月”", ["19", "届", "全", "国", "安", "全", "生", "产", "月"]],
  ["𠮷田 ２０２０", ["𠮷", "田", "2020"]],
  ["Workers' ﬁlm — Łódź ẞ", ["workers", "film", "lodz", "ss"]],
  ["no, so", ["no", "so"]],
  ["?! \u200F\u0301…", []],
])("the words of %j are %j", (text, words) => {
  expect(folded(text)).toEqual(words);
});

test("a letter and its diacritic are the same however they are encoded", () => {
  for (const text of ["Bảo hiểm xã hội Việt Nam", "Đồng chí", "quánguó zǒnggōnghuì"])
    expect(folded(text.normalize("NFD"))).toEqual(folded(text));
});

test("a word stands where it was found, in code points", () => {
  expect(wordsOf("𠮷 Đảng")).toEqual([
    { folded: "𠮷", start: 0, end: 1 },
    { folded: "dang", start: 2, end: 6 },
  ]);
  expect(wordsOf("e\u0301a x")).toEqual([
    { folded: "ea", start: 0, end: 3 },
    { folded: "x", start: 4, end: 5 },
  ]);
});

test("of any text the words are letters and digits, in order and apart from each other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const words = wordsOf(text);
      for (const { folded: word } of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      const bounds = words.flatMap(({ start, end }) => [start, end - 1]);
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      expect(words.every(({ start, end }) => start < end && end <= Array.from(text).length)).toBe(true);
    }),
  );
});
