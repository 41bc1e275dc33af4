import { describe, expect, test } from "vitest";
import { digestOf, type ArchivedText } from "../../src/archive.ts";
import { citeAll } from "../../src/seed/cite.ts";
import { printFault } from "../../src/seed/fault.ts";
import { verify } from "../../src/seed/verify.ts";
import { dossier, registry, seedOf, text } from "./press.ts";

const files = {
  "a.yaml": citeAll(seedOf({ "a.yaml": dossier, "r.yaml": registry }), "a-2024-01-01", text).text,
  "r.yaml": registry,
};
const verified = (archive: readonly ArchivedText[], edited = files) => verify(seedOf(edited).dossiers, archive);
const faultsWith = (paragraphs: readonly string[], edited = files): string =>
  verified([{ file: "other.txt", paragraphs }], edited)
    .faults.map(printFault)
    .join("\n");
const [plan, heads, caption] = text.paragraphs as [string, string, string];

test("counts what stands as the digests say, in a file of whatever name", () => {
  const { proven, looked, articles, faults } = verified([{ file: "1.txt", paragraphs: ["Else"] }, text]);
  expect({ proven, looked, faults }).toEqual({ proven: 6, looked: 6, faults: [] });
  expect(articles).toEqual([
    {
      id: "a-2024-01-01",
      file: text.file,
      standing: "unchanged",
      looked: 6,
      proven: 6,
      changed: [],
      moved: [],
      lost: [],
      unlisted: [],
    },
  ]);
});

test.each([
  ["a changed paragraph", [plan, heads, "Another caption"], { standing: "changed", proven: 5, changed: [3] }],
  [
    "a moved paragraph",
    [plan, caption, heads],
    {
      standing: "moved",
      moved: [
        { from: 2, to: 3 },
        { from: 3, to: 2 },
      ],
    },
  ],
  [
    "an inserted paragraph",
    [plan, "New", heads, caption],
    {
      standing: "changed",
      moved: [
        { from: 2, to: 3 },
        { from: 3, to: 4 },
      ],
      unlisted: [4],
    },
  ],
  ["a lost paragraph", [plan, heads], { standing: "lost", lost: [3] }],
  ["words lost within a paragraph", [plan, "Heads of units", caption], { standing: "changed", changed: [2], lost: [] }],
  ["another text", ["Else"], { file: null, standing: "lost", proven: 0, looked: 6, lost: [1, 2, 3] }],
])("sums up an article: %s", (_, paragraphs, expected) => {
  expect(verified([{ file: "other.txt", paragraphs }]).articles).toEqual([expect.objectContaining(expected)]);
});

describe("tells of", () => {
  test("an article without a text", () => {
    expect(faultsWith(["Else"])).toMatchInlineSnapshot(`
      "a.yaml:2:16: MISSING_TEXT: expected the text of a-2024-01-01 in the archive, came none that holds any of its paragraphs
        2 | article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title }
          |                ^^^^^^^^^^^^"
    `);
    expect(verified([])).toMatchObject({ proven: 0, looked: 6 });
  });

  test("an article whose text can't be read, once", () => {
    const unread = { paragraphs: [], problem: "is a web page" };
    const { articles, faults } = verified([{ file: "a-2024-01-01.txt", ...unread }]);
    expect(articles).toEqual([expect.objectContaining({ file: null, standing: "lost", proven: 0, lost: [1, 2, 3] })]);
    expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "UNREADABLE_TEXT: expected the text of a-2024-01-01 in the archive, came a-2024-01-01.txt, which is a web page",
    ]);
    const others = verified([
      { file: "1.txt", paragraphs: ["Else"] },
      { file: "2.txt", ...unread },
      { file: "3.txt", ...unread },
    ]);
    expect(others.faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "MISSING_TEXT: expected the text of a-2024-01-01 in the archive, came none that holds any of its paragraphs; 2 texts of it can't be read: 2.txt is a web page",
    ]);
  });

  test("a paragraph that is gone", () => {
    expect(faultsWith([plan, heads])).toMatchInlineSnapshot(`
      "a.yaml:11:3: MISSING_PARAGRAPH: expected paragraph 3 in other.txt, came 2 paragraphs in all
        11 |   3: { digest: 9482e7c3ecc189b5a10e053982e4429e06722a9312d302bb535be439f15d4f60, none: 'a caption, of a picture' }
           |   ^"
    `);
  });

  test("words that have changed", () => {
    expect(faultsWith([plan, heads, "Another caption"])).toMatchInlineSnapshot(`
      "a.yaml:11:3: WRONG_DIGEST: expected paragraph 3 of other.txt as it was cited, came other words
        11 |   3: { digest: 9482e7c3ecc189b5a10e053982e4429e06722a9312d302bb535be439f15d4f60, none: 'a caption, of a picture' }
           |   ^"
    `);
  });

  test("words that have moved", () => {
    expect(faultsWith([plan, "New", heads, caption])).toMatchInlineSnapshot(`
      "a.yaml:2:16: UNLISTED_PARAGRAPH: expected an entry for paragraph 4 of other.txt under citations, came none
        2 | article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title }
          |                ^^^^^^^^^^^^
      a.yaml:7:3: WRONG_DIGEST: expected paragraph 2 of other.txt as it was cited, came other words; the words are now paragraph 3
        7 |   2: { digest: e9286e53ecf65d4cb311d16f509439e5e245bcb8855e6222a54775b40684f8dd }
          |   ^
      a.yaml:8:3: MISSING_PARAGRAPH: expected a paragraph 2 of at least 14 characters in other.txt, came one of 3; the words are now in paragraph 3
        8 |   2 "Heads … units": { start: 0, end: 14, digest: cb3fc06874a3b85addf855b46ab9a9bc56d8a01cbb581fd89f6ed7add7e6c9c3 }
          |   ^^^^^^^^^^^^^^^^^
      a.yaml:9:3: MISSING_PARAGRAPH: expected a paragraph 2 of at least 38 characters in other.txt, came one of 3; the words are now in paragraph 3
        9 |   '2 "the Plan, and"': { start: 25, end: 38, digest: 6270bf94cf7933117904ce50e8aa6bcff0887ade43592f1583f9cc90f07025a0 }
          |   ^^^^^^^^^^^^^^^^^^^
      a.yaml:10:3: MISSING_PARAGRAPH: expected a paragraph 2 of at least 65 characters in other.txt, came one of 3; the words are now in paragraph 3
        10 |   2 "offices carry": { start: 52, end: 65, digest: ded528846148d1353f8327c0c213e18a6f1e5ea5b7b3da2c698b087786a8fa81 }
           |   ^^^^^^^^^^^^^^^^^
      a.yaml:11:3: WRONG_DIGEST: expected paragraph 3 of other.txt as it was cited, came other words; the words are now paragraph 4
        11 |   3: { digest: 9482e7c3ecc189b5a10e053982e4429e06722a9312d302bb535be439f15d4f60, none: 'a caption, of a picture' }
           |   ^"
    `);
  });

  test("a span that the paragraph ends before", () => {
    expect(faultsWith([plan, "Heads of units", caption])).toMatchInlineSnapshot(`
      "a.yaml:7:3: WRONG_DIGEST: expected paragraph 2 of other.txt as it was cited, came other words
        7 |   2: { digest: e9286e53ecf65d4cb311d16f509439e5e245bcb8855e6222a54775b40684f8dd }
          |   ^
      a.yaml:9:3: MISSING_PARAGRAPH: expected a paragraph 2 of at least 38 characters in other.txt, came one of 14
        9 |   '2 "the Plan, and"': { start: 25, end: 38, digest: 6270bf94cf7933117904ce50e8aa6bcff0887ade43592f1583f9cc90f07025a0 }
          |   ^^^^^^^^^^^^^^^^^^^
      a.yaml:10:3: MISSING_PARAGRAPH: expected a paragraph 2 of at least 65 characters in other.txt, came one of 14
        10 |   2 "offices carry": { start: 52, end: 65, digest: ded528846148d1353f8327c0c213e18a6f1e5ea5b7b3da2c698b087786a8fa81 }
           |   ^^^^^^^^^^^^^^^^^"
    `);
  });

  test("a span that is not the one its key names", () => {
    const edited = { ...files, "a.yaml": files["a.yaml"].replaceAll('2 "Heads … units"', '2 "Heads of units carry"') };
    expect(faultsWith(text.paragraphs, edited)).toMatchInlineSnapshot(`
      "a.yaml:8:3: BAD_SOURCE: expected the span that 2 "Heads of units carry" names, came 0 to 14; write it anew by "osh cite"
        8 |   2 "Heads of units carry": { start: 0, end: 14, digest: cb3fc06874a3b85addf855b46ab9a9bc56d8a01cbb581fd89f6ed7add7e6c9c3 }
          |   ^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("a paragraph that has no entry", () => {
    expect(faultsWith([plan, heads, caption, "More"])).toMatchInlineSnapshot(`
      "a.yaml:2:16: UNLISTED_PARAGRAPH: expected an entry for paragraph 4 of other.txt under citations, came none
        2 | article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title }
          |                ^^^^^^^^^^^^"
    `);
  });
});

test("holds a span that stands by its place against the words there", () => {
  const placed = {
    "a.yaml": files["a.yaml"].replace(/2 "offices carry": \{ start: 52, end: 65,/, "2:52-65: {"),
    "r.yaml": registry.replace("'a-2024-01-01#2 \"offices carry\"'", "a-2024-01-01#2:52-65"),
  };
  expect(placed["a.yaml"]).toContain("2:52-65");
  expect(seedOf(placed).faults).toEqual([]);
  expect(verified([text], placed)).toMatchObject({ proven: 6, looked: 6, faults: [] });
  expect(
    faultsWith([plan, heads.replace("carry it", "carry IT").replace("offices", "Offices"), caption], placed),
  ).toMatch(/WRONG_DIGEST: expected 2:52-65 of other.txt as it was cited, came other words/);
});

describe("takes seconds for", () => {
  const head = "kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title";
  const long = "word ".repeat(40);
  const listed = (paragraphs: readonly string[]): string =>
    paragraphs.map((words, index) => `  ${index + 1}: { digest: ${digestOf(words)}, none: unused }\n`).join("");

  test("articles whose texts are not named after them", () => {
    const archive = Array.from({ length: 1_500 }, (_, article) => ({
      file: `${article}.txt`,
      paragraphs: Array.from({ length: 10 }, (_empty, index) => `${article} ${index} ${long}`),
    }));
    const seed = Object.fromEntries(
      archive.map(({ paragraphs }, article): [string, string] => [
        `${article}.yaml`,
        `article: { id: a-${article}, ${head} }\ncitations:\n${listed(paragraphs)}`,
      ]),
    );
    const { proven, looked, faults } = verify(seedOf(seed).dossiers, archive);
    expect({ proven, looked, faults }).toEqual({ proven: 15_000, looked: 15_000, faults: [] });
  });

  test("an article of thousands of paragraphs that are all others now", () => {
    const paragraphs = Array.from({ length: 5_000 }, (_, index) => `${index} ${long}`);
    const seed = { "1.yaml": `article: { id: a-1, ${head} }\ncitations:\n${listed(paragraphs)}` };
    const archive = [{ file: "a-1.txt", paragraphs: paragraphs.map((words) => `${words}else`) }];
    expect(verify(seedOf(seed).dossiers, archive)).toMatchObject({ proven: 0, looked: 5_000 });
  });
});
