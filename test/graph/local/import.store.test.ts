import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { generate } from "../../../src/generate/generate.ts";
import { graphOf } from "../../../src/generate/graph.ts";
import { ImportFiles } from "../../../src/graph/local/import-files.ts";
import { importGraph } from "../../../src/graph/local/import.ts";
import { ImportRefused } from "../../../src/graph/local/import-report.ts";
import { openStore } from "../../../src/graph/store.ts";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { created, creationOf, type Plan } from "../../../src/seed/apply/plan.ts";
import { recompute } from "../../../src/seed/apply/recompute.ts";
import { storedGraph } from "../../../src/seed/apply/stored.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { thrownBy } from "../../support/thrown.ts";

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 1_800_000 });

const model = readModel();
const signal = new AbortController().signal;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-import-"));
});
afterAll(() => rm(root, { recursive: true }));

const load = (folder: string, plans: Iterable<Plan>) =>
  importGraph({
    config: readConfig({ OSH_DATA: join(root, folder) }),
    model,
    async write(place) {
      const [files, totals] = [new ImportFiles(place), new Totals()];
      for (const plan of plans) {
        totals.add(plan);
        await files.add(plan);
      }
      return { files: [await files.close()], totals };
    },
    check: async () => {},
    progress: silent,
    signal,
  });

function record(typeName: string, id: string, properties: Record<string, unknown>) {
  const type = model.types.get(typeName)!;
  return { type, id, labels: type.labels, properties: { id, ...properties } };
}

/** Everything that a file of comma-separated values can get wrong. */
const awkward = [
  'He said: "no", twice ""',
  "a,b;c\td|e\u001ff",
  "one line\nand \r\n two more\n",
  " blanks at both ends ",
  "\\ and \\\" and '",
  "𠮷田 Đặng \ufeff\u200b",
  '"',
  "",
  "NULL",
  "=1+1",
];

test("what was imported is what was to be, to the last character, and a store that holds it is not loaded again", async () => {
  const places = awkward.map((name, index) =>
    record("Place", `place-${index}`, { name, sources: index % 2 ? [] : [`a-2024#${index}`, "a-2024#1:2-3"] }),
  );
  const figures = record("Campaign", "c", {
    name: "C",
    edition: 19,
    date: "2020-02",
    startsOn: "2020-02-01",
    sources: [],
  });
  const link = (of: number, sources: readonly string[]) => ({
    type: "PART_OF",
    source: places[of]!,
    target: places[0]!,
    properties: { sources },
  });
  const byHand: Plan = {
    records: [...places, figures].map(created),
    links: [link(1, []), link(2, ["a-2024#1"])].map(created),
  };
  function* parts(): Generator<Plan> {
    // Relationships may come before their ends.
    yield { records: [], links: byHand.links };
    for (const { lines } of generate(model, { entities: 1_000, seed: 1 }))
      yield creationOf(storedGraph(graphOf(model, lines)));
    yield { records: byHand.records, links: [] };
  }
  const loaded = await load("data", parts());
  expect(await readdir(join(root, "data"))).toEqual(["home", "run"]);

  const store = await openStore(readConfig({ OSH_DATA: join(root, "data") }), silent);
  try {
    const found = await recompute(store, model, silent, signal);
    expect(found.revision).toBe(loaded!.revision);
    expect([...found.types]).toEqual([...loaded!.types]);
    expect(found.relationships).toBe(loaded!.relationships);
  } finally {
    await store.close();
  }

  // A store that holds a graph is left alone, and nothing is read for it.
  const unread: Iterable<Plan> = {
    [Symbol.iterator]: () => {
      throw new Error("read");
    },
  };
  expect(await load("data", unread)).toBeUndefined();
});

test("an id that comes twice and a relationship that leads nowhere are refused by name, and nothing is loaded", async () => {
  const [a, b] = ["a", "b"].map((id) => record("Place", id, { name: id, sources: [] }));
  const missing = record("Place", "not there", {});
  const links = [{ type: "PART_OF", source: a!, target: missing, properties: { sources: [] } }].map(created);
  const error = await thrownBy(load("refused", [{ records: [a!, b!, a!].map(created), links }]));
  expect(error).toBeInstanceOf(ImportRefused);
  expect(error.code).toBe("BAD_DOSSIER");
  expect((error as ImportRefused).problems).toEqual([
    { kind: "DUPLICATE_RECORD", id: "a" },
    { kind: "UNKNOWN_REFERENCE", from: "a", type: "PART_OF", to: "not there", missing: "not there" },
  ]);
  expect(error.message).toContain(
    'UNKNOWN_REFERENCE: expected the id of a record, came "not there" (a PART_OF not there)',
  );
  expect(await readdir(join(root, "refused"))).toEqual(["run"]);
});
