import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csv } from "../../src/export/csv.ts";
import { writePieces } from "../../src/export/output.ts";
import { readOf } from "../../src/export/exported.ts";
import { filesOf, hostileGraph, hostileTexts, model, partsOf, seedGraph } from "./graphs.ts";

type Row = Record<string, string>;

const rowsIn = (text: string): Row[] => parse(text, { columns: true, record_delimiter: "\r\n" });

const graph = await seedGraph();
const { records, links } = await partsOf(graph);
const files = await filesOf(csv, graph);
const rowsOf = (path: string): Row[] => rowsIn(files[path]!);

describe("the data package", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "osh-csv-"));
    await writePieces(folder, csv.write(readOf(graph), model));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("is valid, and every row is of the types and leads to the rows that it says", async () => {
    const dataPackage = await Package.load(join(folder, "datapackage.json"), { strict: true });
    expect(dataPackage.errors).toEqual([]);
    expect(dataPackage.valid).toBe(true);
    let rows = 0;
    for (const resource of dataPackage.resources) {
      rows += (await resource.read({ relations: true })).length;
      expect(await resource.checkRelations()).toBe(true);
    }
    expect(rows).toBeGreaterThan(records.length + links.length);
  }, 120_000);

  test("describes every column with the model's words", () => {
    const { resources } = JSON.parse(files["datapackage.json"]!) as {
      resources: { schema: { fields: { description: string; type: string }[] } }[];
    };
    const fields = resources.flatMap(({ schema }) => schema.fields);
    expect(fields.filter(({ description }) => description === "")).toEqual([]);
    expect(new Set(fields.map(({ type }) => type))).toEqual(
      new Set(["string", "integer", "number", "boolean", "date"]),
    );
  });
});

test("has a row for each record in the table of its type, with all of its properties", () => {
  for (const type of model.types.values()) {
    const own = records.filter((record) => record.type === type);
    const rows = rowsOf(`records/${type.plural}.csv`).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "")),
    );
    const wanted = own.map(({ id, values }) =>
      Object.fromEntries([["id", id], ...[...values].map(([name, value]) => [name, String(value)])]),
    );
    expect(rows).toEqual(wanted);
  }
  const entities = records.filter(({ type }) => type.labels.includes("Entity"));
  expect(rowsOf("records/entities.csv")).toEqual(entities.map(({ id, type }) => ({ id, type: type.name })));
});

test("has a row for each relationship, and one for each citation of a record or relationship", () => {
  for (const type of new Set(links.map(({ field }) => field.type)))
    expect(rowsOf(`relationships/${type.toLowerCase()}.csv`)).toEqual(
      links
        .filter(({ field }) => field.type === type)
        .map(({ start, target }) => ({ source: start.id, target: target.id })),
    );
  expect(rowsOf("sources/records.csv")).toEqual(
    records.flatMap(({ type, id, sources }) => (sources ?? []).map((citation) => ({ type: type.name, id, citation }))),
  );
  expect(rowsOf("sources/relationships.csv")).toEqual(
    links.flatMap(({ field, start, target, sources }) =>
      (sources ?? []).map((citation) => ({
        relationship: field.type.toLowerCase(),
        source: start.id,
        target: target.id,
        citation,
      })),
    ),
  );
});

test("keeps every text as it is", async () => {
  const rows = rowsIn((await filesOf(csv, hostileGraph()))["records/groups.csv"]!);
  expect(new Set(rows.map(({ description }) => description))).toEqual(new Set(hostileTexts));
});
