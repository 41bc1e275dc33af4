import { expect, test } from "vitest";
import { inOnePiece, readingsOf, searchKeysOf } from "../../src/model/search-keys.ts";

test("Chinese is read by its characters and by its pinyin", () => {
  expect(readingsOf("全国总工会")).toEqual(["全 国 总 工 会", "quan guo zong gong hui"]);
  expect(readingsOf("山西省2020年")).toEqual(["山 西 省 2020 年", "shan xi sheng 2020 nian"]);
});

test.each([
  ["重庆市", "chong qing shi"],
  ["长治市", "chang zhi shi"],
  ["部长", "bu zhang"],
  ["银行行长", "yin hang hang zhang"],
  ["吕梁", "lu liang"],
  ["全國總工會", "quan guo zong gong hui"],
])("%s is read %s: by the word that a character stands in, in either script", (name, pinyin) => {
  expect(readingsOf(name)[1]).toBe(pinyin);
});

test("what may be a person's name is read as one too", () => {
  expect(readingsOf("曾庆红")).toContain("zeng qing hong");
});

test("the starts of a name are what follows from each of its words, in one piece and no longer than 40", () => {
  expect(searchKeysOf("Directive No. 31-CT/TW").starts).toEqual([
    "_directive31cttw",
    "directive31cttw",
    "31cttw",
    "cttw",
    "tw",
  ]);
  expect(searchKeysOf("安".repeat(50)).starts.every((start) => start.length <= 41)).toBe(true);
});

test.each([
  ["Bảo hiểm xã hội Việt Nam", ["bhxhvn"]],
  ["Ministry of Public Security", ["mps"]],
  ["Bộ Lao động - Thương binh và Xã hội", ["bldtbxh"]],
  ["Bộ Công an", ["bca"]],
  ["全国总工会", ["qgzgh"]],
  ["VSS", []],
  ["a b c d e f g h i j k l m", []],
])("%s is abbreviated as %j", (name, initials) => {
  expect(searchKeysOf(name).initials).toEqual(initials);
});

test("what people put before a name is read with it", () => {
  expect(searchKeysOf("31-CT/TW", ["directive", "chỉ thị", "指示"]).readings).toEqual([
    "31 ct tw",
    "directive 31 ct tw",
    "chi thi 31 ct tw",
    "指 示 31 ct tw",
    "zhi shi 31 ct tw",
  ]);
});

test("blanks and signs never matter to a piece", () => {
  for (const text of ["31-CT/TW", "31 CT TW", "31CTTW", "No. 31-ct/tw"])
    expect(inOnePiece(readingsOf(text)[0]!)).toBe("31cttw");
});
