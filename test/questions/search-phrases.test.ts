import fc from "fast-check";
import { expect, test } from "vitest";
import { readingsOf } from "../../src/model/search-keys.ts";
import { phrasesOf } from "../../src/questions/search/phrases.ts";
import { withoutTones } from "../../src/questions/search/tones.ts";

const everything = { language: undefined, types: undefined };

test("words must occur, the last at least by its start; in one piece they count for more", () => {
  expect(phrasesOf("Xu Liup", everything).whole).toBe(
    "+(starts:_xuliup^100000 starts:_xuliup*^100000 starts:xuliup*^100000 (+readings:xu +readings:(liup liup*)))",
  );
  expect(phrasesOf("TLĐ", everything).whole).toContain("initials:tld^100 initials:tld*^100");
  expect(phrasesOf("AND OR NOT", everything).whole).toContain("(+readings:or +readings:(not not*))");
});

test("small words need not occur where two others do", () => {
  expect(phrasesOf("Ministry of the Public Security", everything).whole).toContain(
    "(+readings:ministry +readings:public +readings:(security security*))",
  );
  expect(phrasesOf("of the", everything).whole).toContain("(+readings:of +readings:(the the*))");
});

test("slips are looked for in words of five letters or more, and in short ones as one piece; not in numbers or Chinese", () => {
  const { near } = phrasesOf("Socail lao", everything);
  expect(near).toContain("readings:(socail socail* socail~1)");
  expect(near).toContain("starts:_socaillao~2");
  expect(near).not.toContain("(lao lao* lao~");
  for (const text of ["12345678", "31-CT/TW"]) expect(phrasesOf(text, everything).near).not.toContain("~");
  expect(phrasesOf("全国总公会", everything).near).not.toMatch(/\p{Script=Han}~/u);
});

test("a number is never the word that may be missing", () => {
  const { near } = phrasesOf("Directive 99 ct tw", everything);
  expect(near).not.toMatch(/\(\+readings:\(directive[^)]*\) \+readings:ct/);
});

test("names are narrowed by language and by who bears them", () => {
  const { whole, near } = phrasesOf("x", { language: "zh-Hans", types: ["Plan", "Directive"] });
  for (const phrase of [whole, near])
    expect(phrase).toMatch(/\) \+language:\(zh\\-Hans zh\\-Hans\\-\*\) \+bearer:\(Plan Directive\)$/);
  expect(phrasesOf("x", { language: undefined, types: [] }).whole).toMatch(/ \+bearer:\(none\)$/);
});

test("nothing of a text is an operator to the index, and no text asks too much of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      fc.pre(readingsOf(text).length > 0);
      for (const phrase of Object.values(phrasesOf(text, everything))) {
        expect(phrase).toMatch(/^[\p{L}\p{N} _+:()*~^]*$/u);
        expect(phrase.split("readings:").length).toBeLessThan(500);
      }
    }),
  );
});

test.each([
  ["quan2 guo2 zong3 gong1 hui4", "quan  guo  zong  gong  hui "],
  ["zong3gong1hui4", "zong gong hui "],
  ["zone3 area2", "zone3 area2"],
  ["31-CT/TW", "31-CT/TW"],
])("%j without tones is %j", (text, plain) => {
  expect(withoutTones(text)).toBe(plain);
});
