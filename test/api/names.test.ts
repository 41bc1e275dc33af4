import { expect, test } from "vitest";
import { nameIn } from "../../src/api/names.ts";

const names = [
  { value: "ACFTU", language: "en", kind: "ABBREVIATION" },
  { value: "全国总工会", language: "zh-Hans", kind: "ALTERNATIVE" },
  { value: "中华全国总工会", language: "zh-Hans", kind: "TRANSLATION" },
  { value: "All China Federation of Trade Unions", language: "en", kind: "PREFERRED" },
  { value: "Tổng Công hội toàn Trung Quốc", language: "vi", kind: "TRANSLATION" },
];

test.each([
  [["vi"], "Tổng Công hội toàn Trung Quốc"],
  [["zh"], "中华全国总工会"],
  [["zh-Hans-CN"], "中华全国总工会"],
  [["ZH-hans"], "中华全国总工会"],
  [["fr", "vi", "en"], "Tổng Công hội toàn Trung Quốc"],
  [["en"], "All China Federation of Trade Unions"],
  [["fr"], "All China Federation of Trade Unions"],
  [["e"], "All China Federation of Trade Unions"],
  [[], "All China Federation of Trade Unions"],
])("%j: %s", (languages, value) => {
  expect(nameIn(names, languages)?.value).toBe(value);
});

test("the name of what has none is none", () => {
  expect(nameIn([], ["vi"])).toBeUndefined();
});
