import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/model.ts";
import { checkFiles } from "../../../src/seed/check.ts";
import { article } from "../faults-of.ts";
import { toldOf } from "./told-of.ts";

describe("looks like one", () => {
  test("a name without its diacritics", () => {
    expect(
      toldOf(`
        organizations:
          x: { name: Bộ Công an, kind: GOVERNMENT, S }
          y: { name: Bo Cong An, kind: GOVERNMENT, S }
      `),
    ).toEqual([
      'r.yaml:4:3: warning: LIKELY_DUPLICATE: looks like x (r.yaml:3:3): the same name as "Bộ Công an" but for diacritics, case, blanks or signs, "Bo Cong An"; a decision says whether they are the SAME or DIFFERENT',
    ]);
  });

  test.each([
    [
      "the same name in two languages' lists",
      "name: Ministry",
      "name: Other, names: [{ value: Ministry, language: en, kind: FORMER, S }]",
    ],
    ["signs and case", "name: All-China Federation", "name: all China federation"],
    ["composed and decomposed letters", `name: "${"Hà Nội".normalize("NFC")}"`, `name: "${"Hà Nội".normalize("NFD")}"`],
    ["a slip in a long word", "name: Ministry of Public Security", "name: Ministry of Public Securty"],
    ["another letter in a long word", "name: Ministry of Public Security", "name: Ministry of Public Secubity"],
    ["Chinese", "name: 国务院", "name: 国务院"],
    ["blanks", "name: Vietnam Social Security", "name: Viet Nam Social Security"],
    ["an apostrophe", `name: "Hanoi People's Committee"`, "name: Hanoi Peoples Committee"],
  ])("%s", (_, x, y) => {
    const told = toldOf(`
      organizations:
        x: { ${x}, kind: GOVERNMENT, S }
        y: { ${y}, kind: GOVERNMENT, S }
    `);
    expect(told.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "r.yaml:4:3: warning: LIKELY_DUPLICATE:",
    ]);
  });

  test("the same number of an instrument, written in two ways", () => {
    const told = toldOf(`
      directives:
        x: { name: A directive, number: 31-CT/TW, kind: DIRECTIVE, S }
        y: { name: Another name, number: 31 - CT / TW, kind: DIRECTIVE, S }
    `);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('looks like x (r.yaml:3:3): the same name as "31-CT/TW"');
  });
});

describe("is two", () => {
  test.each([
    ["names that differ in their diacritics", "places", "name: Hà Nam", "name: Hạ Năm"],
    ["short words that differ", "places", "name: Hà Nam", "name: Hà Nim"],
    ["numbers that differ", "places", "name: District 11 of the capital", "name: District 12 of the capital"],
    ["another kind", "organizations", "name: A B, kind: PARTY", "name: A B, kind: GOVERNMENT"],
    ["another place above", "places", "name: Tân Lập, partOf: v", "name: Tân Lập, partOf: w"],
    ["another time", "campaigns", "name: Month, kind: OTHER, date: 2023", "name: Month, kind: OTHER, date: 2024"],
    ["another edition", "campaigns", "name: Month, kind: OTHER, edition: 1", "name: Month, kind: OTHER, edition: 2"],
    ["another issuer", "directives", "name: Law, kind: LAW, issuedBy: a", "name: Law, kind: LAW, issuedBy: b"],
    ["what is part of the other", "campaigns", "name: Month, kind: OTHER", "name: Month, kind: OTHER, partOf: x"],
    ["the same post in another body", "posts", "name: Director, organization: a", "name: Director, organization: b"],
  ])("%s", (_, section, x, y) => {
    const told = toldOf(`
      ${section === "places" ? "places:" : `places: { v: { name: V, S }, w: { name: W, S } }\n      ${section}:`}
        x: { ${x}, S }
        y: { ${y}, S }
      ${section === "places" ? "  v: { name: V, S }\n        w: { name: W, S }" : ""}
      ${section === "organizations" ? "" : "organizations: { b: { name: B, kind: MEDIA, S } }"}
    `);
    expect(told).toEqual([]);
  });
});

test("what a decision says is two is let pass", () => {
  expect(
    toldOf(`
      officials: { x: { name: Lê Văn An, S }, y: { name: Lê Văn An, S } }
      decisions: { d: { kind: DIFFERENT, about: x, other: y, by: A curator, date: 2024-01-02, reason: Two provinces } }
    `),
  ).toEqual([]);
});

test("of three that look like one each is held against both others, whatever is decided of two", () => {
  const three = (names: readonly string[]) => `
      officials:
        x: { name: ${names[0]}, S }
        y: { name: ${names[1]}, S }
        z: { name: ${names[2]}, S }
      decisions:
        d: { kind: DIFFERENT, about: x, other: y, by: A curator, date: 2024-01-02, reason: Two provinces }
        e: { kind: DIFFERENT, about: y, other: z, by: A curator, date: 2024-01-02, reason: Two provinces }
    `;
  for (const names of [
    ["Lê Văn An", "Lê Văn An", "Lê Văn An"],
    ["Peter Brownleig", "Peter Brownleih", "Peter Brownleik"],
  ])
    expect(toldOf(three(names)).map((line) => line.split(": ").slice(0, 4).join(": "))).toEqual([
      expect.stringMatching(/^r\.yaml:5:3: warning: LIKELY_DUPLICATE: looks like x \(r\.yaml:3:3\)/),
    ]);
});

test("two that look like one by two names are told once, in whatever order their names stand", () => {
  const more = {
    "s.yaml":
      "language: en\norganizations: { y: { names: [{ value: Board, language: en, kind: FORMER, sources: [a-2024-01-01#1] }] } }\n",
  };
  const told = toldOf(
    `
      organizations:
        x: { name: Ministry, kind: GOVERNMENT, names: [{ value: Board, language: en, kind: FORMER, S }], S }
        y: { name: Ministry, kind: GOVERNMENT, S }
    `,
    more,
  );
  expect(told).toHaveLength(1);
});

test("thousands of names that begin alike take no more time for each", { timeout: 60_000 }, () => {
  const units = Array.from({ length: 2_000 }, (_, index) => {
    const letters = String(index).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)]!);
    return `  u${index}: { name: Federation of labour of ${letters}longer, kind: TRADE_UNION, sources: [a-2024-01-01#1] }\n`;
  });
  const files = [
    { path: "article.yaml", bytes: Buffer.from(article) },
    { path: "r.yaml", bytes: Buffer.from(`language: en\norganizations:\n${units.join("")}`) },
  ];
  const { faults } = checkFiles(files, readModel());
  // Each looks like a few others; to compare all would be two million pairs.
  expect(faults.length).toBeLessThan(2_000 * 20);
});
