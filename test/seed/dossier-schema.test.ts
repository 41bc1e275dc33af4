import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ajv from "ajv";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { getLanguageService } from "yaml-language-server";
import { projectRoot } from "../../src/config.ts";
import { filesUnder } from "../../src/files.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { dossierSchema, schemaLine } from "../../src/seed/dossier-schema.ts";
import { article } from "./faults-of.ts";

const model = readModel();
const schemas = new ajv.default({ allowUnionTypes: true, strictRequired: false, strictTypes: false });
schemas.addVocabulary(["enumDescriptions"]);
const schema = dossierSchema(model);
const accepts = schemas.compile(schema);

const seed = join(projectRoot, "seed");
const dossiers = await filesUnder(seed, /\.yaml$/, "the seed");

test("it is a schema of draft-07", () => {
  expect(schemas.validateSchema(schema)).toBe(true);
  expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
});

describe("the project's dossiers", () => {
  test.each(dossiers)("%s is accepted, and its first line leads to the schema", async (path) => {
    const text = await readFile(path, "utf8");
    accepts(parse(text));
    expect(accepts.errors).toBeNull();
    expect(text.startsWith(schemaLine(relative(seed, path)))).toBe(true);
  });
});

describe("it accepts what check accepts", () => {
  const registry = (rest: string): string =>
    `language: en\nplaces:\n  x: { name: X, sources: [a-2024-01-01#1], ${rest} }\n`;
  test.each([
    registry(
      "partOf: y, names: [{ value: 2023, language: en, kind: FORMER }] }\n  y: { name: Y, sources: a-2024-01-01#1",
    ),
    registry("date: 2023"),
    registry('date: "2023-05?"'),
    registry("partOf: { y: [a-2024-01-01#1] } }\n  y: { name: 2, sources: [a-2024-01-01#1]"),
    registry("partOf: { y: } }\n  y: { name: true, sources: [a-2024-01-01#1]"),
    registry("partOf: { y: { name: Y } }"),
    registry("partOf: [{ id: y, name: Y }]"),
  ])("%s", (text) => {
    const files = [article, text].map((each, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(each) }));
    expect(checkFiles(files, model).faults.map(({ message }) => message)).toEqual([]);
    accepts(parse(text));
    expect(accepts.errors).toBeNull();
  });
});

describe("it refuses what check refuses", () => {
  const place = (rest: string): string =>
    `language: en\nplaces: { x: { name: X, sources: [a-2024-01-01#1], ${rest} } }\n`;
  test.each([
    ["UNKNOWN_SECTION", "language: en\nplacs: {}\n"],
    ["MISSING_FIELD", "places: {}\n"],
    ["WRONG_SHAPE", "language: en\nplaces: [x]\n"],
    ["WRONG_SHAPE", "language: en\nplaces: { x: y }\n"],
    ["WRONG_SHAPE", "- language: en\n"],
    ["BAD_ID", "language: en\nplaces: { X_1: { name: X, sources: [a-2024-01-01#1] } }\n"],
    ["BAD_ID", article.replace("id: a-2024-01-01", "id: ../../evil")],
    ["UNKNOWN_FIELD", place("levle: CENTRAL")],
    ["UNKNOWN_FIELD", place("__proto__: 1")],
    ["DERIVED_FIELD", place("startsOn: 2024-01-01")],
    ["BAD_VALUE", place("level: CENTRE")],
    ["BAD_VALUE", place("date: yesterday")],
    ["BAD_VALUE", place("code: vietnam")],
    ["BAD_VALUE", place('partOf: ""')],
    ["BAD_VALUE", "language: en\ncampaigns: { x: { name: X, kind: OTHER, edition: 0, sources: [a-2024-01-01#1] } }\n"],
    [
      "BAD_VALUE",
      "language: Vietnamese\nplaces: {}\narticle: { id: b, kind: PRESS, publisher: a, language: E_N, name: T }\n",
    ],
    ["BAD_SOURCE", place("names: [{ value: Y, language: en, kind: FORMER, sources: [first] }]")],
    ["BAD_SOURCE", "language: en\nplaces: { x: { name: X, sources: [a-2024-01-01#0] } }\n"],
    ["CONTRADICTION", place("partOf: [y, z]")],
    ["MISSING_ID", place("parts: [{ name: Y }]")],
    ["MISSING_FIELD", "article: { id: b-2024, kind: PRESS, language: en, name: T }\n"],
    ["BAD_VALUE", article.replace("0".repeat(64), "0".repeat(63))],
    ["UNKNOWN_FIELD", article.replace("digest:", "non: x, digest:")],
    ["BAD_VALUE", article.replace("digest:", "start: 2, digest:")],
    ["BAD_SOURCE", article.replace("  1: {", "  one: {")],
  ])("%s: %s", (code, text) => {
    const others = /^article: \{ id: [a.]/.test(text) ? [] : [{ path: "a.yaml", bytes: Buffer.from(article) }];
    const extra = "y: { name: Y, sources: [a-2024-01-01#1] }, z: { name: Z, sources: [a-2024-01-01#1] }";
    const more = { path: "more.yaml", bytes: Buffer.from(`language: en\nplaces: { ${extra} }\n`) };
    const { faults } = checkFiles([...others, more, { path: "x.yaml", bytes: Buffer.from(text) }], model);
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(accepts(parse(text))).toBe(false);
  });
});

describe("an editor that runs yaml-language-server", () => {
  const service = getLanguageService({
    schemaRequestService: (uri) => readFile(fileURLToPath(uri), "utf8"),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
    connection: undefined as never,
    telemetry: { send: () => {}, sendError: () => {}, sendTrack: () => {} },
    yamlSettings: undefined as never,
  });
  service.configure({ validate: true, hover: true, completion: true });

  let documents = 0;

  /** A dossier of the seed's folder and the place of the mark | in it. */
  function at(marked: string): [TextDocument, { line: number; character: number }] {
    const text = schemaLine("press/x.yaml") + marked;
    // The server keeps what it read of an address.
    const uri = pathToFileURL(join(seed, "press", `x${++documents}.yaml`)).href;
    const document = TextDocument.create(uri, "yaml", 1, text.replace("|", ""));
    return [document, document.positionAt(text.indexOf("|"))];
  }

  test("completes the words of a vocabulary, each with its meaning", async () => {
    const [document, position] = at("language: en\norganizations:\n  x:\n    kind: |\n");
    const { items } = await service.doComplete(document, position, false);
    expect(items.map(({ label }) => label)).toEqual(model.types.get("Organization")!.scalars.get("kind")!.words);
    expect(items.find(({ label }) => label === "MEDIA")!.documentation).toBe("A newspaper, broadcaster or news site.");
  });

  test("completes the fields of a nested record", async () => {
    const [document, position] = at("language: en\nplans:\n  x:\n    tasks:\n      - position: 1\n        |\n");
    const { items } = await service.doComplete(document, position, false);
    expect(items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["name", "assignments", "themes", "sources"]),
    );
    expect(items.map(({ label }) => label)).not.toContain("position");
  });

  test("explains a field under the pointer", async () => {
    const [document, position] = at("language: en\nplans:\n  x:\n    imple|ments: vn-31-ct-tw\n");
    const hover = await service.doHover(document, position);
    expect(JSON.stringify(hover!.contents)).toContain("a plan implements the directive that demands it");
  });

  test("underlines what check would tell", async () => {
    const [document] = at("|language: en\norganizations:\n  x:\n    kind: MEDA\n    nmae: X\n");
    const found = await service.doValidation(document, false);
    expect(found.map(({ range, message }) => `${range.start.line}: ${message.split("\n")[0]}`)).toEqual([
      expect.stringMatching(/^4: Value is not accepted\. Valid values: .*"MEDIA"/),
      "5: Property nmae is not allowed.",
    ]);
  });
});
