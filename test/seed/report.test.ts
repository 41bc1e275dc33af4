import { createRequire } from "node:module";
import ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { faultCodes } from "../../src/seed/fault-codes.ts";
import { reportFormats, type Report } from "../../src/seed/report/report.ts";
import { article } from "./faults-of.ts";

const require = createRequire(import.meta.url);

function reportOn(files: Readonly<Record<string, string>>): Report {
  const found = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const { graph, faults } = checkFiles(found, readModel());
  return { files: found.length, faults, records: graph.records.length, relationships: graph.links.length };
}

/** A fault behind letters of several widths: with marks of their own, in one unit and in two. */
const wide = reportOn({
  "article.yaml": article,
  "Hà Nội, 100%.yaml": `language: vi
places:
  x: { name: "Hà Nội", levle: CENTRAL, sources: [a-2024-01-01#1] }
  y: { name: 𠮷田车间, levle: CENTRAL, sources: [a-2024-01-01#1] }
  z: { name: "Hà Nội", levle: CENTRAL, sources: [a-2024-01-01#1] }
`.replace('z: { name: "Hà Nội"', `z: { name: "${"Hạ Nối".normalize("NFD")}"`),
});

describe("as text", () => {
  test("the column is that of editors, and the caret stands under the place", () => {
    expect(reportFormats.text(wide))
      .toBe(`Hà Nội, 100%.yaml:3:24: UNKNOWN_FIELD: expected a field of Place, came "levle"; did you mean "level"?
  3 |   x: { name: "Hà Nội", levle: CENTRAL, sources: [a-2024-01-01#1] }
    |                        ^^^^^

Hà Nội, 100%.yaml:4:21: UNKNOWN_FIELD: expected a field of Place, came "levle"; did you mean "level"?
  4 |   y: { name: 𠮷田车间, levle: CENTRAL, sources: [a-2024-01-01#1] }
    |                        ^^^^^

Hà Nội, 100%.yaml:5:27: UNKNOWN_FIELD: expected a field of Place, came "levle"; did you mean "level"?
  5 |   z: { name: "${"Hạ Nối".normalize("NFD")}", levle: CENTRAL, sources: [a-2024-01-01#1] }
    |                        ^^^^^

2 files, 3 faults.`);
  });
});

describe("as annotations of GitHub Actions", () => {
  test("they are escaped, and columns are counted in UTF-16 units", () => {
    expect(reportFormats.github(wide).split("\n")).toEqual([
      ...[
        [3, 24],
        [4, 21],
        [5, 27],
      ].map(
        ([line, column]) =>
          `::error file=Hà Nội%2C 100%25.yaml,line=${line},endLine=${line},col=${column},endColumn=${column! + 5},title=UNKNOWN_FIELD::expected a field of Place, came "levle"; did you mean "level"?`,
      ),
      "2 files, 3 faults.",
    ]);
  });

  test("nothing in a dossier can write a command of its own", () => {
    const text = 'language: en\nplaces: { "x\\n::error::100%\\r": { name: X, sources: [a-2024-01-01#1] } }\n';
    const lines = reportFormats.github(reportOn({ "article.yaml": article, "r.yaml": text })).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::error file=r\.yaml,line=2,.*::expected .*came "x ::error::100%25 "$/);
  });

  test("what goes over several lines has no columns", () => {
    const text =
      "language: en\nplaces:\n  x:\n    level:\n      a: b\n      c: d\n    name: X\n    sources: a-2024-01-01#1\n";
    expect(reportFormats.github(reportOn({ "article.yaml": article, "r.yaml": text }))).toContain(
      "::error file=r.yaml,line=5,endLine=7,title=BAD_VALUE::",
    );
  });
});

describe("as SARIF", () => {
  interface Sarif {
    readonly runs: {
      readonly columnKind: string;
      readonly tool: {
        readonly driver: { readonly rules: { readonly id: string; readonly shortDescription: { text: string } }[] };
      };
      readonly results: {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly message: { readonly text: string };
        readonly locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      }[];
    }[];
  }
  const validate = new ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile<Sarif>(
    require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object,
  );
  function sarifOf(report: Report): Sarif["runs"][number] {
    const sarif: unknown = JSON.parse(reportFormats.sarif(report));
    if (validate(sarif)) return sarif.runs[0]!;
    throw new Error(JSON.stringify(validate.errors));
  }

  test("it is what the schema of SARIF asks for, with a rule for each kind of fault", () => {
    const { tool, results } = sarifOf(reportOn({}));
    expect(results).toEqual([]);
    expect(tool.driver.rules.map(({ id, shortDescription }) => [id, shortDescription.text])).toEqual(
      Object.entries(faultCodes).map(([code, { meaning }]) => [code, meaning]),
    );
  });

  test("the schema refuses what is no SARIF", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  });

  test("each fault has its place in a file, whose address is a URI, and its rule", () => {
    const { columnKind, tool, results } = sarifOf(wide);
    expect(columnKind).toBe("utf16CodeUnits");
    expect(results.map(({ locations }) => locations[0]!.physicalLocation)).toEqual(
      [
        [3, 24],
        [4, 21],
        [5, 27],
      ].map(([line, column]) => ({
        artifactLocation: { uri: "H%C3%A0%20N%E1%BB%99i,%20100%25.yaml" },
        region: { startLine: line, startColumn: column, endLine: line, endColumn: column! + 5 },
      })),
    );
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  test("braces are doubled, because single ones stand for arguments; a file elsewhere has a whole address", () => {
    const { results } = sarifOf(reportOn({ "/elsewhere/r.yaml": 'language: en\n"{0}": {}\n' }));
    expect(results[0]!.message.text).toContain('came "{{0}}"');
    expect(results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe("file:///elsewhere/r.yaml");
  });
});

describe("as JSON", () => {
  test("it says its version, what was found and where", () => {
    expect(JSON.parse(reportFormats.json(wide))).toEqual({
      format: "osh-check",
      version: 1,
      files: 2,
      errors: 3,
      warnings: 0,
      records: null,
      relationships: null,
      faults: [
        [3, 24],
        [4, 21],
        [5, 27],
      ].map(([line, column]) => ({
        code: "UNKNOWN_FIELD",
        severity: "error",
        message: 'expected a field of Place, came "levle"; did you mean "level"?',
        file: "Hà Nội, 100%.yaml",
        line,
        column,
        endLine: line,
        endColumn: column! + 5,
      })),
    });
  });

  test("without errors it says how much the files hold", () => {
    expect(JSON.parse(reportFormats.json(reportOn({ "article.yaml": article })))).toMatchObject({
      errors: 0,
      records: 4,
      relationships: 3,
    });
  });
});
