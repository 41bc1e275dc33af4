import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "../../../src/generate/generate.ts";
import { graphOf } from "../../../src/generate/graph.ts";
import { readModel } from "../../../src/model/model.ts";
import { HeldInLines } from "../../../src/seed/apply/held-in-lines.ts";
import { KnownIds } from "../../../src/seed/apply/known-ids.ts";
import type { TextLine } from "../../../src/seed/apply/lines.ts";
import { groupCount, LineGrouper } from "../../../src/seed/apply/group-lines.ts";
import { LineGroups } from "../../../src/seed/apply/line-groups.ts";
import { orderedFaults, plainFault } from "../../../src/seed/apply/line-faults.ts";
import { partOfGroup } from "../../../src/seed/apply/part-of-group.ts";
import { refuse } from "../../../src/seed/apply/refuse.ts";
import { patchOf } from "../../../src/seed/apply/patch.ts";
import { creationOf, type Plan } from "../../../src/seed/apply/plan.ts";
import { readAgain } from "../../../src/seed/apply/read-line.ts";
import { storedGraph } from "../../../src/seed/apply/stored.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { thrownBy } from "../../support/thrown.ts";

const model = readModel();
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-parts-"));
});
afterEach(() => rm(root, { recursive: true }));

const textsOf = (lines: readonly object[]): TextLine[] =>
  lines.map((line, index) => ({ file: "x.jsonl", number: index + 1, text: JSON.stringify(line) }));

async function partsOf(lines: readonly object[]): Promise<Plan[]> {
  const folder = join(root, "lines");
  const [ids, grouper] = [new KnownIds(model), new LineGrouper(model, new LineGroups(folder))];
  const read = grouper.read(0, textsOf(lines));
  expect(read).toMatchObject({ count: lines.length, faults: [] });
  ids.add(read.ids);
  await grouper.end(ids);
  const grouped = { folder, writers: 1, files: ["x.jsonl"] };
  const parts: Plan[] = [];
  const faults = [];
  for (let group = 0; group < groupCount; group += 1) {
    const part = await partOfGroup(model, grouped, ids, group);
    parts.push(part.plan);
    faults.push(...part.faults.map(plainFault));
  }
  refuse("lines", orderedFaults(faults));
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
  return parts;
}

const totalsOf = (plans: readonly Plan[]): Totals => plans.reduce((totals, plan) => totals.add(plan), new Totals());

/** What all the lines at once make of nothing. */
async function patched(lines: readonly object[]): Promise<Plan> {
  const statements = textsOf(lines).map((line) => readAgain(model, line));
  const { plan, faults } = await patchOf(new HeldInLines(new KnownIds(model), new Set()), model, statements);
  expect(faults).toEqual([]);
  return plan;
}

/** What is told of faults, without the lines themselves. */
async function faultsOf(lines: readonly object[]): Promise<string[]> {
  const { code, message } = await thrownBy(partsOf(lines));
  expect(code).toBe("BAD_DOSSIER");
  if (existsSync(join(root, "lines"))) await rm(join(root, "lines"), { recursive: true });
  return message.split("\n").filter((line) => line.startsWith("x.jsonl:"));
}

const article = [
  { id: "a-2024", type: "Article", values: { kind: "PRESS", date: "2024-03-01", language: "en", name: "A" } },
  { id: "a-2024#1", type: "Citation", values: { paragraph: 1, digest: "0".repeat(64) } },
];
const sources = ["a-2024#1"];
const place = (id: string, name = `Place ${id}`) => ({ id, type: "Place", values: { name }, sources });
const partOf = (id: string, to: string) => ({ from: { type: "Place", id }, relationship: "partOf", to, sources });
const name = (id: string, value: string) => ({
  id,
  type: "Name",
  values: { value, language: "en", kind: "PREFERRED" },
  sources,
});
const named = (id: string, to: string) => ({ from: { type: "Place", id }, relationship: "names", to });

test("the parts are the graph, in whatever order its lines come", { timeout: 120_000 }, async () => {
  const parts = [...generate(model, { entities: 1_000, seed: 2 })].map(({ lines }) => lines);
  const lines = parts.flatMap(({ records, links }) => [...records, ...links]);
  const whole = { records: parts.flatMap(({ records }) => records), links: parts.flatMap(({ links }) => links) };
  const { revision } = totalsOf([creationOf(storedGraph(graphOf(model, whole)))]);
  expect(totalsOf(await partsOf(lines)).revision).toBe(revision);
  expect(totalsOf(await partsOf(lines.toReversed())).revision).toBe(revision);
});

test("of two lines that state the same thing the later one holds, and what is taken out is not there", async () => {
  const ids = ["a", "b", "c", "d"];
  const id = fc.constantFrom(...ids);
  const change = fc.oneof(
    id.map((one) => place(one, "Another name")),
    fc.tuple(id, id).map(([one, other]) => partOf(one, other)),
    fc.tuple(id, id).map(([one, other]) => ({ ...partOf(one, other), relationship: "parts" })),
    fc.tuple(id, id).map(([one, other]) => ({ ...partOf(one, other), deleted: true })),
    id.map((one) => named(one, `${one}.name`)),
    id.map((one) => name(`${one}.name`, "Hall")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const lines = [
        ...article,
        ...ids.flatMap((one) => [place(one), name(`${one}.name`, `Place ${one}`)]),
        ...changes,
        { id: "e", type: "Place", deleted: true },
      ];
      const parts = await partsOf(lines);
      expect(totalsOf(parts).revision).toBe(totalsOf([await patched(lines)]).revision);
      // What the importer can't do: it is given everything once.
      const records = parts.flatMap((part) => part.records);
      expect(new Set(records.map(({ after }) => after!.id)).size).toBe(records.length);
    }),
    { numRuns: 40 },
  );
});

test("every fault has its place, in the order of the lines", async () => {
  const lines = [
    ...article,
    place("a"),
    partOf("a", "nowhere"),
    partOf("nobody", "a"),
    { ...partOf("a", "a-2024#1") },
    { ...partOf("a", "t"), sources: ["a-2024#9"] },
    { id: "t", type: "Theme", values: { name: "T" }, sources },
  ];
  expect(await faultsOf(lines)).toMatchInlineSnapshot(`
    [
      "x.jsonl:4:1: UNKNOWN_REFERENCE: partOf: expected the id of a Place, came "nowhere", which no record has",
      "x.jsonl:5:1: UNKNOWN_REFERENCE: from: expected the id of a Place, came "nobody", which no record has",
      "x.jsonl:6:1: UNKNOWN_REFERENCE: partOf: expected the id of a Place, came "a-2024#1", which no record has",
      "x.jsonl:7:1: WRONG_REFERENCE: partOf: expected the id of a Place, came "t", which is a Theme",
      "x.jsonl:7:1: UNKNOWN_SOURCE: sources: expected the id of a citation, came "a-2024#9", which no record has",
    ]
  `);
});

test("a record of two types and a name of two records are told", async () => {
  const lines = [...article, place("a"), place("b"), named("a", "n"), named("b", "n"), name("n", "N")];
  expect(await faultsOf(lines)).toMatchInlineSnapshot(`
    [
      "x.jsonl:6:1: CONTRADICTION: names: expected the id of a name that no other record has, came "n"",
    ]
  `);
  const theme = { id: "a", type: "Theme", values: { name: "T" }, sources };
  expect(await faultsOf([...article, place("a"), theme])).toMatchInlineSnapshot(`
    [
      "x.jsonl:4:1: CONTRADICTION: expected Place, as a line before says of a, came Theme",
    ]
  `);
});
