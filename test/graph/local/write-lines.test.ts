import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generate } from "../../../src/generate/generate.ts";
import { graphOf } from "../../../src/generate/graph.ts";
import { writeLines } from "../../../src/graph/local/write-lines.ts";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { creationOf } from "../../../src/seed/apply/plan.ts";
import { storedGraph } from "../../../src/seed/apply/stored.ts";
import { lineChunks } from "../../../src/seed/apply/text-lines.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { thrownBy } from "../../support/thrown.ts";

const model = readModel();
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-write-"));
  await mkdir(join(root, "files"));
});
afterEach(() => rm(root, { recursive: true }));

/** Writes lines, of which so many bytes are read at a time. */
async function write(texts: Iterable<string>, size: number, signal = new AbortController().signal) {
  async function* bytes() {
    for (const text of texts) yield Buffer.from(`${text}\n`);
  }
  const lines = lineChunks("x.jsonl", bytes(), { size });
  const [folder, scratch] = [join(root, "files"), join(root, "lines")];
  return writeLines({ model, lines, folder, scratch, progress: silent, signal });
}

/** A line that states a place by a name that is so long. */
const place = (length: number): string =>
  JSON.stringify({ id: "a", type: "Place", values: { name: "x".repeat(length) }, sources: ["s#1"] });

test("threads that read lines side by side make of them what one makes: later lines hold", async () => {
  const parts = [...generate(model, { entities: 1_000, seed: 3 })].map(({ lines }) => lines);
  const whole = { records: parts.flatMap(({ records }) => records), links: parts.flatMap(({ links }) => links) };
  const { revision } = new Totals().add(creationOf(storedGraph(graphOf(model, whole))));
  const lines = [...whole.links, ...whole.records];
  // Each record that is no citation said to be what it is not, before.
  const others = whole.records
    .filter(({ type }) => type === "Place" || type === "Organization")
    .map((record) => ({ ...record, values: { ...record.values, name: "Another name" } }));
  const written = await write(
    [...others, ...lines].map((line) => JSON.stringify(line)),
    2_000,
  );
  expect(written.totals.revision).toBe(revision);
  expect(await readdir(join(root, "lines"))).toEqual([]);
});

test("what is taken out and comes again is there, though the lines that take it out are the last to be read", async () => {
  const article = [
    { id: "a", type: "Article", values: { kind: "PRESS", date: "2024", language: "en", name: "A" } },
    { id: "a#1", type: "Citation", values: { paragraph: 1, digest: "0".repeat(64) } },
    { from: { type: "Citation", id: "a#1" }, relationship: "article", to: "a" },
  ];
  const stated = (id: string) => ({ id, type: "Place", values: { name: id }, sources: ["a#1"] });
  const partOf = { from: { type: "Place", id: "b" }, relationship: "partOf", to: "c", sources: ["a#1"] };
  const textOf = (lines: readonly object[]): string => lines.map((line) => JSON.stringify(line)).join("\n");
  const many = Array.from({ length: 20_000 }, (_, index) => stated(`x-${index}`));
  const deleted = { id: "c", type: "Place", deleted: true };
  const { totals } = await write(
    [textOf([...article, ...many, deleted]), textOf([stated("c")]), textOf([stated("b"), partOf])],
    1,
  );
  expect(totals.relationships).toBe(2);
});

test("the first faults are told, in the order of the lines, and nothing after them is read", async () => {
  function* texts() {
    for (let line = 1; line <= 2_000; line += 1) yield line > 1_000 ? '{"id": 1}' : place(3);
    while (true) yield place(3);
  }
  const { code, message } = await thrownBy(write(texts(), 4_000));
  expect(code).toBe("BAD_DOSSIER");
  const told = message.split("\n").flatMap((line) => /^x\.jsonl:(\d+):/.exec(line)?.[1] ?? []);
  expect(told[0]).toBe("1001");
  expect(told.map(Number)).toEqual(told.map(Number).toSorted((a, b) => a - b));
  expect(told.length).toBeLessThanOrEqual(200);
});

test("lines that no thread has room for are refused, with what to do", { timeout: 120_000 }, async () => {
  const error = await thrownBy(write(Array<string>(400).fill(place(900_000)), 1_000_000));
  expect([error.code, error.message]).toEqual(["LIMIT_EXCEEDED", expect.stringContaining("state each record once")]);
});

test("nothing is begun that has been stopped before, and what is begun ends when it is stopped", async () => {
  const reason = new Error("stopped");
  await expect(write([place(1)], 1, AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  function* endless() {
    for (let line = 1; ; line += 1) {
      if (line === 5_000) controller.abort(reason);
      yield place(1);
    }
  }
  await expect(write(endless(), 1_000, controller.signal)).rejects.toBe(reason);
});
