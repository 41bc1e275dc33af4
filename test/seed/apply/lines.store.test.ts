import { beforeEach, expect, test } from "vitest";
import { jsonLines } from "../../../src/export/json-lines.ts";
import { generate } from "../../../src/generate/generate.ts";
import { graphOf } from "../../../src/generate/graph.ts";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { applyLines } from "../../../src/seed/apply/apply-lines.ts";
import { checkFiles } from "../../../src/seed/check.ts";
import type { Graph } from "../../../src/seed/graph.ts";
import { creationOf } from "../../../src/seed/apply/plan.ts";
import { readState } from "../../../src/seed/apply/state.ts";
import { readStored } from "../../../src/seed/apply/stored.ts";
import { lineChunks, linesOf } from "../../../src/seed/apply/text-lines.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { inTransaction } from "../../../src/seed/apply/write.ts";
import { citedDossiers } from "../../support/mill.ts";
import { filesOf } from "../../export/graphs.ts";
import { testStore } from "../../support/store.ts";
import { thrownBy } from "../../support/thrown.ts";
import { applyGraph, revisionOf } from "../../support/graphs.ts";

const model = readModel();
const tests = testStore();

const graphOfMill = (edit = (text: string): string => text): Graph =>
  checkFiles(
    Object.entries(citedDossiers).map(([path, text]) => ({ path, bytes: Buffer.from(edit(text)) })),
    model,
  ).graph;
const mill = graphOfMill();
const cited = "mill-en-2024-03-01#1";

beforeEach(async () => {
  await tests.emptied();
  await applyGraph(tests.store, model, mill);
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const applyText = (text: string, options: { atOnce?: number } = {}) =>
  applyLines(tests.store, model, linesOf(lineChunks("x.jsonl", bytesOf(text))), { progress: silent, ...options });
const applied = (...lines: readonly object[]) => applyText(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));

const held = async (): Promise<string> =>
  new Totals().add(creationOf(await inTransaction(tests.store, (runner) => readStored(runner, model)))).revision;

/** What is told of the faults of lines, without the lines themselves; the graph is as it was. */
async function faultsOf(text: string): Promise<string[]> {
  const before = await held();
  const { code, message } = await thrownBy(applyText(text));
  expect(code).toBe("BAD_DOSSIER");
  expect(await held()).toBe(before);
  return message.split("\n").filter((line) => line.startsWith("x.jsonl:") || line.startsWith("the lines as"));
}

const place = (id: string, values: object = {}) => [
  { id, type: "Place", values: { name: `Place ${id}`, ...values }, sources: [cited] },
  {
    id: `${id}.name.en.Place ${id}`,
    type: "Name",
    values: { value: `Place ${id}`, language: "en", kind: "PREFERRED" },
    sources: [cited],
  },
  { from: { type: "Place", id }, relationship: "names", to: `${id}.name.en.Place ${id}` },
];

test("what lines add is what a dossier would, and the revision is that of what is held", async () => {
  const graph = graphOfMill((text) =>
    text.includes("article: { id: mill-en")
      ? text.replace(
          "organizations:\n",
          "places: { hall: { name: Place hall, date: 1976, sources: [1] } }\norganizations:\n",
        )
      : text,
  );
  const { before, revision, records, relationships } = await applied(...place("hall", { date: "1976" }));
  expect({ before, revision }).toEqual({ before: revisionOf(mill), revision: revisionOf(graph) });
  expect(records).toEqual({ total: graph.records.length, created: 2, changed: 0, deleted: 0 });
  expect(relationships).toEqual({ total: graph.links.length, created: 1, changed: 0, deleted: 0 });
  expect(await held()).toBe(revision);
  // Again, it changes nothing.
  expect(await applied(...place("hall", { date: "1976" }))).toMatchObject({ changed: false, revision });
});

test("a name that follows from a number follows the number, and search finds it", async () => {
  const plan = { id: "mill-dust", type: "Plan", values: { name: "Plan on dust", kind: "PLAN", date: "2024-03" } };
  const numbered = (number: string) => applied({ ...plan, values: { ...plan.values, number }, sources: [cited] });
  const graphWith = (number: string) =>
    graphOfMill((text) => text.replace("    kind: PLAN\n", `    number: ${number}\n    kind: PLAN\n`));
  for (const number of ["7-KH", "8-KH"]) {
    const { revision } = await numbered(number);
    expect(revision).toBe(revisionOf(graphWith(number)));
    expect(await held()).toBe(revision);
  }
  expect((await applied({ ...plan, sources: [cited] })).revision).toBe(revisionOf(mill));
  expect(await held()).toBe(revisionOf(mill));
});

test("a number that other sources give is a name too, where lines say so and while they do", async () => {
  const graphWith = (given: string): Graph =>
    graphOfMill((text) =>
      text
        .replace("    kind: PLAN\n", "    number: 7-KH\n    kind: PLAN\n")
        .replace(/(language: vi, name: Nhà máy chống bụi \}\n)/, `$1plans: { mill-dust: { ${given}sources: [1] } }\n`),
    );
  const [differing, agreed] = [graphWith("number: 8-KH, "), graphWith("")];
  const text = (await filesOf(jsonLines, differing))["graph.jsonl"]!;
  const without = text.replaceAll(/^.*\.name\.en\.[78]-KH.*\n/gm, "");
  expect(text.match(/^.*\.name\.en\.[78]-KH.*\n/gm)).toHaveLength(4);
  for (const lines of [text, without]) {
    for (const isEmpty of [true, false]) {
      await tests.emptied();
      if (!isEmpty) await applyGraph(tests.store, model, mill);
      expect((await applyText(lines)).revision).toBe(revisionOf(differing));
      expect(await held()).toBe(revisionOf(differing));
    }
  }
  const variants = differing.records.filter(({ type }) => type.name === "Variant");
  const [plan] = (await filesOf(jsonLines, agreed))["graph.jsonl"]!.match(/^.*"id":"mill-dust","type".*$/m)!;
  const { revision } = await applied(
    ...variants.map(({ id }) => ({ id, type: "Variant", deleted: true })),
    JSON.parse(plan) as object,
  );
  expect(revision).toBe(revisionOf(agreed));
  expect(await held()).toBe(revision);
});

test("a relationship that leads to one record takes the place of the one that is there", async () => {
  await applied(...place("a"), ...place("b"), ...place("c"), {
    from: { type: "Place", id: "a" },
    relationship: "partOf",
    to: "b",
    sources: [cited],
  });
  await applied({ from: { type: "Place", id: "c" }, relationship: "parts", to: "a", sources: [cited] });
  const { driver, database } = tests.store;
  const { records } = await driver.executeQuery(
    "MATCH (:Place {id: 'a'})-[:PART_OF]->(b) RETURN b.id",
    {},
    { database },
  );
  expect(records.map((row) => row.get(0))).toEqual(["c"]);
  expect((await inTransaction(tests.store, readState)).revision).toBe(await held());
});

test("what a line takes out goes with its relationships, names and variants, and need not be there", async () => {
  const variant = { id: "hall.partOf.mill", type: "Variant" };
  const yard = await applied(...place("yard"));
  await applied(
    ...place("hall"),
    { ...variant, values: { field: "partOf", value: "yard", shown: false }, sources: [cited] },
    { from: { type: "Place", id: "hall" }, relationship: "variants", to: variant.id },
    { from: variant, relationship: "entity", to: "yard" },
  );
  expect(await applied({ id: "hall", type: "Place", deleted: true })).toMatchObject({
    revision: yard.revision,
    records: { deleted: 3 },
    relationships: { deleted: 3 },
  });
  expect(await held()).toBe(yard.revision);
  await applied({ id: "yard", type: "Place", deleted: true });
  await applied(...place("hall"));
  const out = [
    { id: "hall", type: "Place", deleted: true },
    { id: "nothing", type: "Place", deleted: true },
    { from: { type: "Plan", id: "mill-dust" }, relationship: "cites", to: "nothing", deleted: true },
  ];
  expect(await applied(...out)).toMatchObject({ revision: revisionOf(mill), records: { deleted: 2 } });
  expect(await held()).toBe(revisionOf(mill));
});

test("dossiers that were applied are read again after lines were", async () => {
  await applied(...place("hall"));
  expect((await inTransaction(tests.store, readState)).seed).toBeUndefined();
});

test("every line is held against the model, with its place", async () => {
  const lines = [
    "nonsense",
    '{"id": "a", "type": "Plaice", "values": {}}',
    `{"id": "a", "type": "Place", "values": {"name": "A", "colour": "red", "startsOn": "2020-01-01"}, "sources": ["${cited}"]}`,
    `{"id": "a", "type": "Place", "values": {"name": 5, "level": "UPPER"}, "sources": ["${cited}"]}`,
    '{"id": "a", "type": "Place", "values": {}}',
    '{"id": "a", "type": "Place", "values": {"name": "A"}, "sources": ["x"], "more": 1}',
    '{"from": {"type": "Place", "id": "a"}, "relationship": "partof", "to": "b"}',
    '{"from": {"type": "Place"}, "relationship": "partOf", "to": "b"}',
    `{"id": "a\\u202e", "type": "Place", "values": {"name": "A"}, "sources": ["${cited}"]}`,
    `{"id": "a", "type": "Place", "values": {"name": "A\\u0000"}, "sources": ["${cited}"]}`,
  ];
  expect(await faultsOf(`${lines.join("\n")}\n`)).toMatchInlineSnapshot(`
    [
      "x.jsonl:1:1: SYNTAX: expected a line of JSON, came something else",
      "x.jsonl:2:21: BAD_VALUE: type: expected a type of schema.graphql, came "Plaice"; did you mean "Place"?",
      "x.jsonl:3:64: UNKNOWN_FIELD: expected a field of Place, came "colour"",
      "x.jsonl:3:83: DERIVED_FIELD: expected "date" only: startsOn is computed from it",
      "x.jsonl:4:49: BAD_VALUE: name: expected a string, came 5",
      "x.jsonl:4:61: BAD_VALUE: level: expected one of CENTRAL, PROVINCIAL, PREFECTURAL, DISTRICT, COMMUNE or GRASSROOTS, came "UPPER"",
      "x.jsonl:5:1: MISSING_SOURCE: expected the ids of the citations that it rests on under sources, came none",
      "x.jsonl:5:1: MISSING_FIELD: expected name of Place a, came nothing",
      "x.jsonl:6:81: UNKNOWN_FIELD: expected nothing else in a line, came "more"",
      "x.jsonl:7:56: UNKNOWN_FIELD: expected a relationship of Place, came "partof"; did you mean "partOf"?",
      "x.jsonl:8:1: WRONG_SHAPE: from.id: expected string, came nothing",
      "x.jsonl:9:8: WRONG_SHAPE: id: expected characters that can be seen",
      "x.jsonl:10:49: BAD_VALUE: name: expected characters that can be seen, and no U+0000, came "A\\u0000"",
    ]
  `);
});

test("what a line names must be there, and be of the right type", async () => {
  const link = (to: string, sources = [cited]) =>
    JSON.stringify({ from: { type: "Plan", id: "mill-dust" }, relationship: "issuedBy", to, sources });
  expect(await faultsOf(`${link("nobody")}\n${link("mill-dust")}\n`)).toMatchInlineSnapshot(`
    [
      "x.jsonl:1:1: UNKNOWN_REFERENCE: issuedBy: expected the id of an Agent, came "nobody", which no record has",
      "x.jsonl:2:1: WRONG_REFERENCE: issuedBy: expected the id of an Agent, came "mill-dust", which is a Plan",
    ]
  `);
  expect(await faultsOf(`${link("mill", ["mill-en-2024-03-01#9"])}\n`)).toMatchInlineSnapshot(`
    [
      "x.jsonl:1:1: UNKNOWN_SOURCE: sources: expected the id of a citation, came "mill-en-2024-03-01#9", which no record has",
    ]
  `);
  expect(await faultsOf(`${JSON.stringify({ id: "mill", type: "Place", values: { name: "M" }, sources: [cited] })}\n`))
    .toMatchInlineSnapshot(`
    [
      "x.jsonl:1:1: CONTRADICTION: expected Organization, as the graph says of mill, came Place",
    ]
  `);
});

test("what the model demands of the whole holds after the lines, or nothing is written", async () => {
  const post = { id: "p", type: "Post", values: { name: "P" }, sources: [cited] };
  const part = (id: string, to: string) => ({
    from: { type: "Place", id },
    relationship: "partOf",
    to,
    sources: [cited],
  });
  const text = (lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  expect(await faultsOf(text([post]))).toMatchInlineSnapshot(`
    [
      "x.jsonl:1:1: MISSING_FIELD: expected organization of Post p, came nothing",
    ]
  `);
  expect(await faultsOf(text([...place("a"), ...place("b"), part("a", "b"), part("b", "a")]))).toMatchInlineSnapshot(`
    [
      "x.jsonl:8:1: CYCLE: PART_OF: expected no way back, came a → b → … → a",
      "x.jsonl:8:1: CYCLE: PART_OF: expected no way back, came b → a → … → b",
    ]
  `);
  expect(await faultsOf('{"id": "mill-en-2024-03-01", "type": "Article", "deleted": true}\n')).toMatchInlineSnapshot(`
    [
      "x.jsonl:1:1: BAD_VALUE: deleted: expected no Article, because others may rest on it, came mill-en-2024-03-01",
    ]
  `);
});

test("bytes that are no text, a huge line and a truncated one are told and not written", async () => {
  const good = JSON.stringify(place("a")[0]);
  const run = async (bytes: Buffer): Promise<string> => {
    const chunks = (async function* () {
      for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
    })();
    const lines = linesOf(lineChunks("x.jsonl", chunks));
    const { message } = await thrownBy(applyLines(tests.store, model, lines, { progress: silent }));
    return message.split("\n").find((line) => line.startsWith("x.jsonl:")) ?? message;
  };
  expect([
    await run(Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0xff, 0xfe, 0x0a])])),
    await run(Buffer.concat([Buffer.from(`${good}\n{"id": "`), Buffer.alloc(50_000_000, "a"), Buffer.from('"}\n')])),
    await run(Buffer.from(`${good}\n${good.slice(0, 30)}`)),
    await run(Buffer.from(`${"[".repeat(100_000)}\n`)),
    await run(Buffer.from(`{"id": ${"[".repeat(100_000)}${"]".repeat(100_000)}, "type": "Place"}\n`)),
    await run(Buffer.from('{"__proto__": {"a": 1}, "id": "a", "type": "constructor"}\n')),
  ]).toMatchInlineSnapshot(`
    [
      "x.jsonl:2:1: UNREADABLE: expected text in UTF-8, came other bytes: save the file as UTF-8",
      "x.jsonl:2:1: UNREADABLE: expected a line of at most 1000000 bytes, came 50000010",
      "x.jsonl:2:1: UNREADABLE: expected a whole line, came the end of the file in the midst of one",
      "x.jsonl:1:1: SYNTAX: expected a line of JSON, came something else",
      "x.jsonl:1:1: WRONG_SHAPE: id: expected string, came array",
      "x.jsonl:1:15: UNKNOWN_FIELD: expected nothing else in a line, came "__proto__"",
    ]
  `);
  expect(await held()).toBe(revisionOf(mill));
});

test("more lines than one transaction holds are refused for a graph that is there", async () => {
  const text = place("a")
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
  expect((await thrownBy(applyText(text, { atOnce: 2 }))).code).toBe("LIMIT_EXCEEDED");
  expect(await held()).toBe(revisionOf(mill));
});

test("lines fill an empty store as their dossiers would", { timeout: 600_000 }, async () => {
  await tests.emptied();
  const parts = [...generate(model, { entities: 1_000, seed: 3 })].map(({ lines }) => lines);
  const lines = { records: parts.flatMap(({ records }) => records), links: parts.flatMap(({ links }) => links) };
  const text = parts.flatMap(({ records, links }) => [...records, ...links]).map((line) => `${JSON.stringify(line)}\n`);
  const { before, revision } = await applyText(text.join(""));
  expect(before).toBeUndefined();
  expect(revision).toBe(revisionOf(graphOf(model, lines)));
  expect(await held()).toBe(revision);
});
