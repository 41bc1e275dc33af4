import { expect, test } from "vitest";
import { parse } from "yaml";
import { digestOf } from "../../src/archive.ts";
import { archivedTextOf, citeAll, dossierOf } from "../../src/seed/cite.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault } from "../../src/seed/fault.ts";
import { dossier, registry, seedOf, text } from "./press.ts";

const cited = (content: string, others: Readonly<Record<string, string>> = { "r.yaml": registry }) =>
  citeAll(seedOf({ "a.yaml": content, ...others }), "a-2024-01-01", text);

/** The dossier's citations as they are to be. */
const block = `citations:
  1: { digest: ${digestOf(text.paragraphs[0]!)} }
  2: { digest: ${digestOf(text.paragraphs[1]!)} }
  2 "Heads … units": { start: 0, end: 14, digest: ${digestOf("Heads of units")} }
  '2 "the Plan, and"': { start: 25, end: 38, digest: ${digestOf("the Plan, and")} }
  2 "offices carry": { start: 52, end: 65, digest: ${digestOf("offices carry")} }
  3: { digest: ${digestOf("A caption")}, none: 'a caption, of a picture' }`;

test("writes an entry for each paragraph and for each span that any file names, and leaves all else as it is", () => {
  const before = dossier.slice(0, dossier.indexOf("citations:"));
  const after = dossier.slice(dossier.indexOf("\n\n# What is said"));
  expect(cited(dossier)).toMatchObject({ text: before + block + after, faults: [] });
});

test("writes the same again", () => {
  const once = cited(dossier).text;
  expect(cited(once).text).toBe(once);
});

test("makes a seed that has no fault of its citations", () => {
  const seed = seedOf({ "a.yaml": cited(dossier).text, "r.yaml": registry });
  expect(seed.faults.map(printFault)).toEqual([]);
});

test("adds the section where there is none", () => {
  const bare = dossier.replace(/citations:[^]*?\n\n/, "");
  expect(cited(bare).text).toBe(`${bare}\n${block.replace(/, none: .*/, " }")}\n`);
});

test("fills an empty section", () => {
  const bare = dossier.replace(/citations:[^]*?\n\n/, "");
  expect(cited(`${bare}citations:\n`).text).toBe(`${bare}${block.replace(/, none: .*/, " }")}\n`);
  expect(cited(`${bare}citations: {}\n`).text).toBe(`${bare}${block.replace(/, none: .*/, " }")}\n`);
});

test("keeps a file's line ends", () => {
  expect(cited(dossier.replaceAll("\n", "\r\n")).text).toBe(cited(dossier).text.replaceAll("\n", "\r\n"));
});

test("adds the section to a file that says where it ends", () => {
  const bare = dossier.replace(/citations:[^]*?\n\n/, "");
  expect(cited(`${bare}... # the end\n`).text).toBe(`${bare}\n${block.replace(/, none: .*/, " }")}\n... # the end\n`);
});

test("keeps to the column that a file's sections stand in", () => {
  const indented = (content: string) => content.replaceAll(/^(?=.)/gm, "  ");
  expect(cited(indented(dossier)).text).toBe(indented(cited(dossier).text));
  const bare = dossier.replace(/citations:[^]*?\n\n/, "");
  expect(cited(indented(bare)).text).toBe(indented(cited(bare).text));
});

test.each([
  ["braces around it all", (bare: string) => JSON.stringify(parse(bare))],
  ["braces around it all, citations among them", (bare: string) => JSON.stringify({ citations: {}, ...parse(bare) })],
  ["a question mark before the section", (bare: string) => `${bare}? citations\n: {}\n`],
  ["a text at its end that takes in what follows", (bare: string) => `${bare}notes: |+\n  Text\n`],
])("does not write what would not read back as it is meant: %s", (_, of) => {
  const content = of(dossier.replace(/citations:[^]*?\n\n/, ""));
  expect(() => cited(content)).toThrow(
    "Expected a dossier that citations can be written into, came a.yaml, which would not read back as it is meant: " +
      "write each of its sections on lines of its own, as name: and what is in it, without braces around all of them.",
  );
});

test("drops what no file names any more", () => {
  expect(cited(dossier, {}).text).not.toContain("offices carry");
});

test("tells of each source that names nothing, and leaves the file as it is", () => {
  const wrong = registry.replace('#2 "offices carry"', '#2 "Offices"').replace("']", "', a-2024-01-01#7]");
  const { text: written, faults } = cited(dossier, { "r.yaml": wrong });
  expect(written).toBe(dossier);
  expect(faults.map(printFault).join("\n")).toMatchInlineSnapshot(`
    "r.yaml:3:27: UNKNOWN_SOURCE: expected words of a-2024-01-01#2: the paragraph does not hold "Offices"
      3 |   x: { name: X, sources: ['a-2024-01-01#2 "Offices"', a-2024-01-01#7] }
        |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^
    r.yaml:3:55: UNKNOWN_SOURCE: expected a paragraph of a-2024-01-01, whose text has 3, came 7
      3 |   x: { name: X, sources: ['a-2024-01-01#2 "Offices"', a-2024-01-01#7] }
        |                                                       ^^^^^^^^^^^^^^"
  `);
});

test("does not write while something can't be read that may name the article, because its spans would drop out", () => {
  const others = {
    "r.yaml": registry,
    "s.yaml": "places: [ # a-2024-01-01#2",
    "t.yaml": "language: en\nplaces: { z: { sources: [a-2024-01-01#x] } }",
  };
  const broken = dossier.replace("sources: [1]", 'sources: [""]');
  const { text: written, faults } = cited(broken, others);
  expect(written).toBe(broken);
  expect(faults.map(({ code, at }) => `${at.file.path} ${code}`)).toEqual([
    "a.yaml BAD_SOURCE",
    "s.yaml SYNTAX",
    "t.yaml BAD_SOURCE",
  ]);
  const unknown = checkFiles(
    [
      { path: "a.yaml", bytes: Buffer.from(dossier) },
      { path: "link.yaml", problem: "a file, came a link" },
    ],
    readModel(),
  );
  expect(citeAll(unknown, "a-2024-01-01", text).faults.map(({ code }) => code)).toEqual(["UNREADABLE"]);
});

test("is not stopped by what is wrong elsewhere", () => {
  const head = "{ id: b-2024-01-01, kind: PRESS, publisher: a, date: 2024, language: en, name: B }";
  const others = {
    "r.yaml": registry,
    "draft.yaml": `article: ${head}\nplaces: { z: { name: Z, sources: [""] } }\n`,
    "s.yaml": "places: [",
    "t.yaml": "language: en\nplaces: { z: { sources: [x, a-2024-01-011#y] } }",
  };
  expect(cited(dossier, others)).toMatchObject({ text: cited(dossier).text, faults: [] });
});

test("two names of one span are one citation", () => {
  const twice = dossier.replace('2 "Heads … units"', '2 "Heads of units", 2 "Heads … units"');
  const { graph, faults } = seedOf({ "a.yaml": cited(twice).text, "r.yaml": registry });
  expect(faults.map(printFault)).toEqual([]);
  const units = graph.records.find(({ id }) => id === "units");
  expect(units?.sources).toEqual(["a-2024-01-01#2:0-14"]);
  expect(graph.records.filter(({ id }) => id === "a-2024-01-01#2:0-14")).toHaveLength(1);
});

test("knows the dossier of an article, and its text whatever the file is called", () => {
  const seed = seedOf({ "a.yaml": cited(dossier).text, "r.yaml": registry });
  const found = dossierOf(seed, "a-2024-01-01");
  expect(found.file.path).toBe("a.yaml");
  expect(archivedTextOf(found, [{ file: "other.txt", paragraphs: ["Else"] }, text])).toBe(text);
  expect(() => dossierOf(seed, "a-2024-01-11")).toThrow(
    'Expected the id of an article that has a dossier, came "a-2024-01-11"; did you mean "a-2024-01-01"?.',
  );
  const unread = { file: "a-2024-01-01.txt", paragraphs: [], problem: "is a web page" };
  expect(() => archivedTextOf(found, [unread])).toThrow(
    "Expected the text of a-2024-01-01, came a-2024-01-01.txt, which is a web page.",
  );
  expect(() => archivedTextOf(found, [{ ...unread, file: "1.txt" }])).toThrow(
    "or give the file itself; 1 text of it can't be read: 1.txt is a web page.",
  );
  expect(() => archivedTextOf(found, [])).toThrow(
    "The archive holds no text of a-2024-01-01: name its file a-2024-01-01.txt, or give the file itself.",
  );
});

test("enters a span that stands by its place, and tells of one beyond the paragraph's end", () => {
  const placed = (span: string) =>
    cited(dossier, { "r.yaml": registry.replace("'a-2024-01-01#2 \"offices carry\"'", `a-2024-01-01#${span}`) });
  const { text: written, faults } = placed("2:52-65");
  expect(faults).toEqual([]);
  expect(written).toContain(`\n  2:52-65: { digest: ${digestOf("offices carry")} }\n`);
  expect(placed("2:52-650").faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    `UNKNOWN_SOURCE: expected a span of a-2024-01-01#2, which has ${text.paragraphs[1]!.length} characters, came 2:52-650`,
  ]);
});
