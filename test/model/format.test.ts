import { expect, test } from "vitest";
import { formats, type Format } from "../../src/model/format.ts";

const cases: Readonly<Record<Format, { accepted: readonly string[]; refused: readonly string[] }>> = {
  LANGUAGE: {
    accepted: ["vi", "en", "zh-Hans", "zh-Latn-pinyin"],
    refused: ["", "VI", "vn_VN", "zh-hans", "english", "Vietnamese language"],
  },
  RECURRENCE: {
    accepted: ["R/P3M", "R5/P1Y", "R/P1Y6M", "R/PT12H", "R/P1W", "R/2025-12-15/P1Y"],
    refused: [
      "",
      "P3M",
      "R/P",
      "R/PT",
      "R/3M",
      "quarterly",
      "R/P3M ",
      "R/2025-13-15/P1Y",
      "R/2025-02-30/P1Y",
      "R/2025-12-15",
    ],
  },
  URL: {
    accepted: ["https://example.org/a?b=c", "http://example.org"],
    refused: ["", "example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https://a b"],
  },
  ISO_3166: { accepted: ["VN", "CN-SX", "VN-HN"], refused: ["", "vn", "VNM", "CN-", "CN-SXXX"] },
  ORDINAL: { accepted: ["1", "19", "123456789"], refused: ["", "0", "01", "-1", "1.0", "1234567890", "１"] },
};

test.each(Object.entries(cases) as [Format, (typeof cases)[Format]][])("%s", (format, { accepted, refused }) => {
  const rule = formats[format];
  expect(accepted.filter((text) => !rule.accepts(text))).toEqual([]);
  expect(refused.filter((text) => rule.accepts(text))).toEqual([]);
});
