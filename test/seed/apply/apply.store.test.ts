import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { Reading } from "../../../src/graph/reading.ts";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { apply as applyWanted, type Wanted } from "../../../src/seed/apply/apply.ts";
import { checkSeed } from "../../../src/seed/check.ts";
import { errorsOf } from "../../../src/seed/fault.ts";
import type { Graph } from "../../../src/seed/graph.ts";
import { loadGraph } from "../../../src/seed/apply/load.ts";
import { creationOf } from "../../../src/seed/apply/plan.ts";
import { readState } from "../../../src/seed/apply/state.ts";
import { readStored, storedGraph } from "../../../src/seed/apply/stored.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { inTransaction } from "../../../src/seed/apply/write.ts";
import { decisions, dossier, seedOf } from "../small-seed.ts";
import { testStore } from "../../support/store.ts";
import { thrownBy } from "../../support/thrown.ts";
import { applyGraph, revisionOf } from "../../support/graphs.ts";

const model = readModel();
const tests = testStore();
const folders: string[] = [];

beforeEach(() => tests.emptied());
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const digest = "0".repeat(64);

/** The graph of a dossier whose sections are these lines, all of them resting on paragraph 1. */
async function graphOf(...sections: string[]): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), "osh-apply-"));
  folders.push(folder);
  const head = [
    "article: { id: a-2024, kind: PRESS, publisher: vn-press, date: 2024, language: en, name: An article }",
    "organizations: { vn-press: { name: The press, kind: MEDIA, sources: [1] } }",
    `citations: { 1: { digest: ${digest} } }`,
  ];
  await writeFile(join(folder, "a-2024.yaml"), [...head, ...sections].join("\n"));
  const { graph, faults } = await checkSeed(folder, model);
  expect(errorsOf(faults)).toEqual([]);
  return graph;
}

const apply = (graph: Graph) => applyGraph(tests.store, model, graph);

async function one<T>(statement: string): Promise<T> {
  const { records } = await tests.store.driver.executeQuery(statement, {}, { database: tests.store.database });
  return records[0]!.get(0) as T;
}

test("a first apply writes everything, a second one nothing", async () => {
  const graph = await graphOf("places: { vn: { name: Viet Nam, code: VN, sources: [1] } }");
  const first = await apply(graph);
  expect(first.changed).toBe(true);
  expect(first.records).toEqual({ total: graph.records.length, created: graph.records.length, changed: 0, deleted: 0 });
  const second = await apply(graph);
  expect(second).toEqual({
    ...first,
    before: first.revision,
    changed: false,
    types: {},
    records: { ...first.records, created: 0 },
    relationships: { ...first.relationships, created: 0 },
  });
});

test("what left the dossiers leaves the graph, what changed is changed, the rest stays as it was", async () => {
  await apply(await graphOf("places: { vn: { name: Viet Nam, sources: [1] }, cn: { name: China, sources: [1] } }"));
  const applied = await apply(await graphOf("places: { vn: { name: Viet Nam, code: VN, sources: [1] } }"));
  expect(applied.records).toMatchObject({ created: 0, changed: 1, deleted: 2 });
  expect(await one("MATCH (p:Place) RETURN collect(p.id + p.code)")).toEqual(["vnVN"]);
  expect(await one("MATCH (n:Name) WHERE n.value = 'China' RETURN count(n)")).toBe(0);
});

test("a decision that is taken out leaves the graph as it was before it", async () => {
  const body = (id: string, lines: string) => dossier(id, `\n  organizations:\n    ${lines}\n`);
  const files = [
    body("a-2020", "x: { name: The Union, kind: TRADE_UNION, date: 1929, sources: [1] }"),
    body("b-2021", "x: { date: 1930, sources: [1] }\n    y: { name: Union, kind: TRADE_UNION, sources: [1] }"),
  ];
  const open = seedOf(...files).graph;
  const decided = seedOf(
    ...files,
    decisions('kind: SAME, about: x, other: y\nkind: PREFERRED, about: x, field: date, value: "1929"'),
  ).graph;
  const all = () =>
    one<unknown>(
      `MATCH (n) WHERE n.id <> 'graph' OPTIONAL MATCH (n)-[r]->(m) WITH n, r, m ORDER BY n.id, type(r), m.id
       RETURN collect([labels(n), properties(n), type(r), m.id, properties(r)])`,
    );
  const { revision } = await apply(open);
  const before = await all();
  expect((await apply(decided)).revision).not.toBe(revision);
  expect(await one("MATCH (former:FormerId)-[:FORMER_ID_OF]->(kept) RETURN [former.id, kept.id, kept.date]")).toEqual([
    "y",
    "x",
    "1929",
  ]);
  expect((await apply(open)).revision).toBe(revision);
  expect(await all()).toEqual(before);
});

test("a property that left its record is taken off", async () => {
  await apply(await graphOf("places: { vn: { name: Viet Nam, code: VN, date: 1976, sources: [1] } }"));
  await apply(await graphOf("places: { vn: { name: Viet Nam, sources: [1] } }"));
  expect(await one("MATCH (p:Place {id: 'vn'}) RETURN keys(p)")).toEqual(
    expect.not.arrayContaining(["code", "startsOn"]),
  );
});

test("a record that turns into another type keeps its id and relationships and loses its labels", async () => {
  const event = "events: { e: { name: E, kind: LAUNCH, status: HELD, organizers: x, sources: [1] } }";
  await apply(await graphOf("groups: { x: { name: X, sources: [1] } }", event));
  await apply(await graphOf("officials: { x: { name: X, sources: [1] } }", event));
  const labels = await one<string[]>("MATCH (:Event)-[:ORGANIZED_BY]->(x {id: 'x'}) RETURN labels(x)");
  expect(labels.toSorted()).toEqual(["Agent", "Entity", "Official"]);
});

test("days are stored as dates, whole numbers as integers, citations as their ids", async () => {
  await apply(await graphOf("campaigns: { c: { name: C, kind: OTHER, edition: 19, date: 2020-02, sources: [1] } }"));
  expect(
    await one(
      `MATCH (c:Campaign) RETURN [toString(c.startsOn), toString(c.endsOn), valueType(c.startsOn), valueType(c.edition)]`,
    ),
  ).toEqual(["2020-02-01", "2020-02-29", "DATE NOT NULL", "INTEGER NOT NULL"]);
  expect(await one("MATCH (c:Campaign) RETURN c.sources")).toEqual(["a-2024#1"]);
});

test("a database that holds something else is left alone", async () => {
  const { driver, database } = tests.store;
  await driver.executeQuery("CREATE (:Movie {title: 'The Matrix'})", {}, { database });
  const error = await thrownBy(apply(await graphOf()));
  expect(error.code).toBe("STORE_FOREIGN");
  expect(error.message).toContain("Movie");
  expect(await one("MATCH (n) WHERE NOT n:Graph RETURN count(n)")).toBe(1);
});

test("two applies at once come one after the other", async () => {
  const graphs = await Promise.all([
    graphOf("places: { vn: { name: V, sources: [1] } }"),
    graphOf("places: { cn: { name: C, sources: [1] } }"),
  ]);
  const applied = await Promise.all(graphs.map(apply));
  expect(applied.map(({ changed }) => changed)).toEqual([true, true]);
  expect(["vn", "cn"]).toContain(await one("MATCH (p:Place) RETURN p.id"));
  expect(await one("MATCH (p:Place) RETURN count(p)")).toBe(1);
});

test("a reader sees the old graph or the new, or knows that it saw a mix", { timeout: 120_000 }, async () => {
  const count = 3_000;
  const version = (code: string) =>
    graphOf(
      `places:\n${Array.from({ length: count }, (_, n) => `  p${n}: { name: P, code: ${code}, sources: [1] }`).join("\n")}`,
    );
  const graphs = await Promise.all(["VN", "CN"].map(version));
  await apply(graphs[0]!);

  const done = new AbortController();
  let whole = 0;
  const read = async (): Promise<void> => {
    while (!done.signal.aborted) {
      const reading = new Reading(tests.store, 30_000);
      const { records } = await reading.run(
        "MATCH (p:Place) RETURN collect(DISTINCT p.code) AS codes, count(p) AS places",
        {},
      );
      const outcome = await reading.close();
      if (!outcome.whole) continue;
      whole += 1;
      expect(records[0]!.get("codes")).toHaveLength(1);
      expect(records[0]!.get("places")).toBe(count);
    }
  };
  const readers = [read(), read()];
  try {
    for (const round of [1, 2, 3, 4]) await apply(graphs[round % 2]!);
  } finally {
    done.abort();
    await Promise.all(readers);
  }
  expect(whole).toBeGreaterThan(0);
});

test("the mark of a commit whose process died does not keep readers away for good", async () => {
  await apply(await graphOf());
  const { driver, database } = tests.store;
  const outcome = async () => {
    const reading = new Reading(tests.store, 30_000);
    await reading.run("RETURN 1", {});
    return reading.close();
  };
  await driver.executeQuery("CREATE (:GraphCommit {at: datetime()})", {}, { database });
  expect((await outcome()).whole).toBe(false);
  await driver.executeQuery("MATCH (m:GraphCommit) SET m.at = datetime() - duration('PT61S')", {}, { database });
  expect((await outcome()).whole).toBe(true);
  await apply(await graphOf("places: { vn: { name: V, sources: [1] } }"));
  expect(await one("MATCH (m:GraphCommit) RETURN count(m)")).toBe(0);
});

/** The revision of what the store really holds. */
const heldRevision = async (): Promise<string> =>
  new Totals().add(creationOf(await inTransaction(tests.store, (runner) => readStored(runner, model)))).revision;

test("the revision is that of what is held, after a load and after a change, and the totals follow", async () => {
  const dated = "places: { vn: { name: V, date: 1976, sources: [1] }, cn: { name: C, sources: [1] } }";
  for (const sections of [dated, "places: { vn: { name: V, code: VN, sources: [1] } }"]) {
    const graph = await graphOf(sections);
    expect((await apply(graph)).revision).toBe(revisionOf(graph));
    expect(await heldRevision()).toBe(revisionOf(graph));
    const { totals } = await inTransaction(tests.store, readState);
    const counted = new Totals().add(creationOf(storedGraph(graph)));
    expect({ types: totals?.types, links: totals?.relationships }).toEqual({
      types: counted.types,
      links: graph.links.length,
    });
  }
});

test("while what the graph follows from is the same, nothing is read", async () => {
  const graph = await graphOf("places: { vn: { name: V, sources: [1] } }");
  let reads = 0;
  const wanted = (fingerprint: string): Wanted => ({
    fingerprint,
    read() {
      reads += 1;
      return { graph, warnings: [] };
    },
  });
  const run = (fingerprint: string) => applyWanted(tests.store, model, wanted(fingerprint), { progress: silent });
  const first = await run("a".repeat(64));
  expect(await run("a".repeat(64))).toEqual({
    ...first,
    before: first.revision,
    changed: false,
    known: true,
    types: {},
    records: { total: graph.records.length, created: 0, changed: 0, deleted: 0 },
    relationships: { total: graph.links.length, created: 0, changed: 0, deleted: 0 },
  });
  expect(reads).toBe(1);
  // Other files that say the same: they are read once, and known from then on.
  expect(await run("b".repeat(64))).toMatchObject({ changed: false, known: false });
  expect(await run("b".repeat(64))).toMatchObject({ changed: false, known: true });
  expect(reads).toBe(2);
  // Somebody else's graph is followed by nothing that is known.
  await apply(await graphOf());
  expect(await run("b".repeat(64))).toMatchObject({ changed: true });
});

test("a graph that is there takes no more at once than one transaction holds, and is left as it was", async () => {
  await apply(await graphOf());
  const before = await heldRevision();
  const graph = await graphOf("places: { vn: { name: V, sources: [1] } }");
  const wanted: Wanted = { read: () => ({ graph, warnings: [] }) };
  const error = await thrownBy(applyWanted(tests.store, model, wanted, { progress: silent, atOnce: 2 }));
  expect(error.code).toBe("LIMIT_EXCEEDED");
  expect(error.message).toContain("came 3 changes, of which 2 may be made at once");
  expect(await heldRevision()).toBe(before);
});

test("a load that is under way, or was broken off, is an empty store for readers; the next apply clears it", async () => {
  const graph = await graphOf("places: { vn: { name: V, sources: [1] } }");
  const breakingOff = async function* () {
    yield creationOf(storedGraph(graph));
    throw new Error("broken off");
  };
  await expect(loadGraph(tests.store, model, breakingOff(), { progress: silent })).rejects.toThrow("broken off");
  // What is read so far is not written before the next batch is full, so that much is put there by hand.
  await tests.store.driver.executeQuery("CREATE (:Place:Entity {id: 'left'})", {}, { database: tests.store.database });
  const reading = new Reading(tests.store, 30_000);
  expect((await thrownBy(reading.run("MATCH (n) RETURN n", {}))).code).toBe("STORE_EMPTY");
  await reading.close();
  expect((await apply(graph)).revision).toBe(revisionOf(graph));
  expect(await heldRevision()).toBe(revisionOf(graph));
});
