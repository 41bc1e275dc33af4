import fc from "fast-check";
import { expect, test } from "vitest";
import { highlightsOf } from "../../src/questions/search/highlights.ts";

/** The parts of a name that are highlighted. */
const marked = (name: string, text: string): string[] =>
  highlightsOf(name, text).map(({ start, end }) => Array.from(name).slice(start, end).join(""));

test.each([
  ["Directive No. 31-CT/TW", "31CTTW", ["31-CT/TW"]],
  ["Directive No. 31-CT/TW", "directive 31", ["Directive No. 31"]],
  ["Directive on safety, 31-CT/TW", "directive 31", ["Directive", "31"]],
  ["31-CT/TW", "chỉ thị 31", ["31"]],
  ["Bảo hiểm xã hội Việt Nam", "bao hiem xa", ["Bảo hiểm xã"]],
  ["Bảo hiểm xã hội Việt Nam", "vietnam", ["Việt Nam"]],
  ["Bảo hiểm xã hội Việt Nam", "nam bao", ["Bảo", "Nam"]],
  ["Xu Liuping", "Xu Liup", ["Xu Liup"]],
  ["𠮷山西省2020年“安全生产月”活动", "安全生产", ["安全生产"]],
  ["中华全国总工会", "quanguo zonggonghui", ["全国总工会"]],
  ["中华全国总工会", "zonggong", ["总工"]],
  ["全国总工会", "quanguo zongyonghui", ["全国总工会"]],
  ["全国总工会", "全國總工會", ["全国总工会"]],
  ["Vietnam Social Security", "Vietnam Socail Security", ["Vietnam Social Security"]],
  ["Tổng Liên đoàn Lao động Việt Nam", "TLĐ", ["T", "L", "đ"]],
  ["Safety month, month of safety", "safety", ["Safety", "safety"]],
  ["Hanoi", "Beijing", []],
])("of %j, looked for as %j, %j is highlighted", (name, text, parts) => {
  expect(marked(name, text)).toEqual(parts);
});

test("a name in decomposed letters is highlighted by whole letters", () => {
  expect(marked("Công đoàn".normalize("NFD"), "cong")).toEqual(["Công".normalize("NFD")]);
});

test("highlights lie within the name, in order and apart", () => {
  const texts = fc.string({ unit: "binary", maxLength: 20 });
  fc.assert(
    fc.property(texts, texts, (name, text) => {
      const bounds = highlightsOf(name + text, text).flatMap(({ start, end }) => [start, end]);
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      expect(Math.max(0, ...bounds)).toBeLessThanOrEqual(Array.from(name + text).length);
    }),
  );
});
