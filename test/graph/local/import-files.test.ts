import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ImportFiles, optionsOf } from "../../../src/graph/local/import-files.ts";
import { problemsIn } from "../../../src/graph/local/import-report.ts";
import { readModel } from "../../../src/model/model.ts";
import { created } from "../../../src/seed/apply/plan.ts";
import { writtenToFullDisk } from "../../support/full-disk.ts";
import { thrownBy } from "../../support/thrown.ts";

const model = readModel();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

function place(id: string, properties: Record<string, unknown>) {
  const type = model.types.get("Place")!;
  return { type, id, labels: type.labels, properties: { id, ...properties } };
}

const [a, b] = [
  place("a", { name: 'A "quoted", one', sources: [] }),
  place("b", { name: "B", sources: ["s#1", "s#2"] }),
];
const link = { type: "PART_OF", source: a, target: b, properties: { sources: ["s#1"] } };

test("there is a file for each type, and the importer is told what is in it", async () => {
  const files = new ImportFiles(folder);
  await files.add({ records: [], links: [created(link)] });
  await files.add({ records: [a, b].map(created), links: [] });
  const written = await files.close();

  const labels = a.type.labels.join(":");
  expect(optionsOf([written], "import")).toEqual([
    "--relationships=PART_OF=import/1.csv",
    `--nodes=${labels}=import/2.csv`,
    "--array-delimiter=U+001F",
    "--multiline-fields=false",
  ]);
  const of = a.type.identityLabel;
  expect(await readFile(join(folder, "1.csv"), "utf8")).toBe(
    `:START_ID(${of}),:END_ID(${of}),sources:string[]\n"a","b","s#1"\n`,
  );
  const [head, ...rows] = (await readFile(join(folder, "2.csv"), "utf8")).trimEnd().split("\n");
  const columns = head!.split(",");
  expect(columns[0]).toBe(`id:ID(${of})`);
  expect(columns).toEqual(expect.arrayContaining(["name:string", "startsOn:date", "sources:string[]"]));
  expect(rows[0]).toContain('"a",');
  expect(rows[0]).toContain('"A ""quoted"", one"');
  expect(rows[0]!.endsWith(',"\u001e"')).toBe(true);
  expect(rows[1]!.endsWith(',"s#1\u001fs#2"')).toBe(true);
});

test("a list that is to be empty is mended by a statement, and a value over several lines is told to the importer", async () => {
  const files = new ImportFiles(folder);
  await files.add({ records: [place("c", { name: "one\ntwo", sources: [] })].map(created), links: [] });
  const written = await files.close();
  expect(optionsOf([written], "import")).toContain("--multiline-fields=true");
  expect(written.mends).toEqual([
    "MATCH (x:Place) WHERE x.sources = ['\u001e'] CALL (x) { SET x.sources = [] } IN TRANSACTIONS OF 10000 ROWS",
  ]);
});

test("a member of a list that would be read as two is refused", async () => {
  const files = new ImportFiles(folder);
  const error = await thrownBy(
    files.add({ records: [place("c", { name: "C", sources: ["s#1\u001fs#2"] })].map(created), links: [] }),
  );
  await files.close();
  expect(error.message).toContain("sources: expected some text without control characters");
});

test.each(["rows", "many rows"])("a disk that is full half-way is told: %s", async (what) => {
  expect(await writtenToFullDisk(what, folder)).toBe(
    `BAD_INPUT: Expected room for what is loaded, came ${join(folder, "1.csv")}, which can't be written (EFBIG).`,
  );
});

test("the importer's report is read; a line that nobody foresaw is a defect", () => {
  const report = [
    "Id 'it's' is defined more than once in group 'Entity'",
    "a (Entity)-[PART_OF]->not there (Entity) referring to missing node not there",
    "",
  ].join("\n");
  expect(problemsIn(report)).toEqual([
    { kind: "DUPLICATE_RECORD", id: "it's" },
    { kind: "UNKNOWN_REFERENCE", from: "a", type: "PART_OF", to: "not there", missing: "not there" },
  ]);
  expect(() => problemsIn("something else")).toThrow("nobody foresaw");
});
