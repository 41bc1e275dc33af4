import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readArchive } from "../../src/archive.ts";
import { generate } from "../../src/generate/generate.ts";
import { graphOf } from "../../src/generate/graph.ts";
import type { LinkLine, RecordLine } from "../../src/seed/apply/lines.ts";
import { writeDossiers, writeJsonLines } from "../../src/generate/write.ts";
import { readModel } from "../../src/model/model.ts";
import { silent } from "../../src/progress.ts";
import { checkSeed, type CheckedSeed } from "../../src/seed/check.ts";
import { errorsOf, printFault } from "../../src/seed/fault.ts";
import { verify } from "../../src/seed/verify.ts";
import { revisionOf } from "../support/graphs.ts";

// A machine that runs tests may be busy.
vi.setConfig({ testTimeout: 60_000 });

const model = readModel();
const options = { entities: 1_500, seed: 7, progress: silent };

let folder: string;
let seed: CheckedSeed;
let lines: readonly (RecordLine | LinkLine)[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-generate-"));
  await writeDossiers(model, { ...options, folder: join(folder, "dossiers") });
  await writeJsonLines(model, { ...options, folder: join(folder, "lines") });
  seed = await checkSeed(join(folder, "dossiers"), model);
  const text = await readFile(join(folder, "lines/graph.jsonl"), "utf8");
  lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as RecordLine | LinkLine);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const isRecord = (line: RecordLine | LinkLine): line is RecordLine => "id" in line;

test("the dossiers pass the check and stand in their texts", async () => {
  expect(errorsOf(seed.faults).map(printFault)).toEqual([]);
  const { looked, proven, faults } = verify(seed.dossiers, await readArchive(join(folder, "dossiers")));
  expect(faults).toEqual([]);
  expect(proven).toBe(looked);
});

test("nothing in them is implausible: some only bear the same name", () => {
  expect(seed.faults.filter(({ code }) => code !== "LIKELY_DUPLICATE").map(printFault)).toEqual([]);
});

test("there are just as many entities as were asked for, of every type but those that come of conflicts and decisions", () => {
  const { records } = seed.graph;
  expect(records.filter(({ type }) => type.identityLabel === "Entity")).toHaveLength(options.entities);
  const present = new Set(records.map(({ type }) => type.name));
  expect([...model.types.keys()].filter((name) => !present.has(name))).toEqual(["Variant", "FormerId", "Decision"]);
});

test("the lines say what the dossiers say", () => {
  const split = { records: lines.filter(isRecord), links: lines.filter((line): line is LinkLine => !isRecord(line)) };
  expect(revisionOf(graphOf(model, split))).toBe(revisionOf(seed.graph));
});

test("a line names only what lines before it state", () => {
  const known = new Set<string>();
  const early = lines.filter((line) => {
    if (!isRecord(line)) return !known.has(line.from.id) || !known.has(line.to);
    known.add(line.id);
    return false;
  });
  expect(early).toEqual([]);
});

test("each record and relationship is stated once", () => {
  const keys = lines.map((line) =>
    isRecord(line) ? `${line.type} ${line.id}` : [line.from.id, line.relationship, line.to].join(" "),
  );
  expect(keys.length - new Set(keys).size).toBe(0);
});

test("chains of plans reach from the directive to the workplaces, and assignments come in every role told of", () => {
  const { links, records } = seed.graph;
  const above = new Map(
    links.flatMap(({ field, source, target }) =>
      field.type === "IMPLEMENTS" ? [[source.id, target.id] as const] : [],
    ),
  );
  const depth = (id: string): number => (above.has(id) ? 1 + depth(above.get(id)!) : 0);
  expect(Math.max(...[...above.keys()].map(depth))).toBe(5);
  const roles = new Set(
    records.flatMap(({ type, values }) => (type.name === "Assignment" ? [String(values.get("role"))] : [])),
  );
  expect([...roles].toSorted()).toEqual([
    "COORDINATE",
    "IMPLEMENT",
    "INSPECT",
    "LEAD",
    "PARTICIPATE",
    "REPORT",
    "SUPERVISE",
  ]);
});

test("Vietnam's divisions of today come from those of before July 2025", () => {
  const ofBefore = new Set(
    seed.graph.records.flatMap(({ type, id, values }) =>
      type.name === "Place" && values.get("endsOn") === "2025-06-30" ? [id] : [],
    ),
  );
  const merged = seed.graph.links.filter(
    ({ field, source }) => field.type === "SUCCEEDS" && source.type.name === "Place",
  );
  expect(merged.length).toBeGreaterThan(10);
  for (const { source, target } of merged) {
    expect(source.values.get("startsOn")).toBe("2025-07-01");
    expect(ofBefore).toContain(target.id);
  }
});

test("the same numbers make the same graph, another seed another one", () => {
  const whole = (number: number) => JSON.stringify([...generate(model, { entities: 1_000, seed: number })]);
  expect(whole(3)).toBe(whole(3));
  expect(whole(3)).not.toBe(whole(4));
});

test("what a larger graph shares with a smaller one it says alike", () => {
  const articles = (entities: number) =>
    new Map(
      [...generate(model, { entities, seed: 3 })].map(({ article }) => [article.head.id, JSON.stringify(article)]),
    );
  const large = articles(3_000);
  const shared = [...articles(1_500)].filter(([id]) => /-(register|enterprises|20\d\d)$/.test(id) && large.has(id));
  expect(shared.length).toBeGreaterThan(50);
  expect(shared.filter(([id, article]) => large.get(id) !== article)).toEqual([]);
});

test("a folder that holds something, and too few or too many entities, are refused", async () => {
  await expect(writeJsonLines(model, { ...options, folder })).rejects.toThrow(/new or empty folder/);
  expect(() => [...generate(model, { entities: 10, seed: 1 })]).toThrow(
    "entities: expected a number from 1000 to 4000000, came 10.",
  );
  expect(() => [...generate(model, { entities: 5_000_000, seed: 1 })]).toThrow("came 5000000.");
});
