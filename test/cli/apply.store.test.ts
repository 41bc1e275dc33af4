import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, expect, inject, test } from "vitest";
import { freePort } from "../../src/ports.ts";
import { readModel } from "../../src/model/model.ts";
import { creationOf } from "../../src/seed/apply/plan.ts";
import { planDocument } from "../../src/seed/apply/plan-document.ts";
import { applyReport } from "../../src/seed/apply/apply-report.ts";
import { readState } from "../../src/seed/apply/state.ts";
import { readStored } from "../../src/seed/apply/stored.ts";
import { Totals } from "../../src/seed/apply/totals.ts";
import { wantedBy } from "../../src/seed/apply/wanted.ts";
import { inTransaction } from "../../src/seed/apply/write.ts";
import { citedDossiers } from "../support/mill.ts";
import { oshTests, type Ended } from "../support/osh.ts";
import { testStore } from "../support/store.ts";
import { revisionOf } from "../support/graphs.ts";

// The tests go on with the graph that those before them left.

const osh = oshTests();
const tests = testStore();

let seed: string;

beforeAll(async () => {
  seed = await osh.folder(citedDossiers);
  await tests.emptied();
});

const apply = (): Promise<Ended> => osh.run(["apply"], { ...inject("storeEnvironment"), OSH_SEED: seed });

/** All that the graph says, of the revision too. */
async function graph(): Promise<unknown> {
  const { driver, database } = tests.store;
  const { records } = await driver.executeQuery(
    `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
     WITH n, r, m ORDER BY n.id, type(r), m.id
     RETURN labels(n) AS labels, properties(n) AS properties, collect([type(r), m.id, properties(r)]) AS relationships`,
    {},
    { database },
  );
  return records.map((row) => row.toObject());
}

const idsOf = async (label: string): Promise<unknown> => {
  const { driver, database } = tests.store;
  const statement = `MATCH (n:${label}) WITH n.id AS id ORDER BY id RETURN collect(id) AS ids`;
  return (await driver.executeQuery(statement, {}, { database })).records[0]?.get("ids");
};

test("a first apply writes the graph, a second one says that nothing changed", async () => {
  const first = await apply();
  expect(first).toMatchObject({ status: 0 });
  const revision = /^Applied ([0-9a-f]{12}): /.exec(first.stdout)?.[1];
  expect(first.stdout).toBe(
    `Applied ${revision}: 26 records (26 created, 0 changed, 0 deleted), ` +
      "26 relationships (26 created, 0 changed, 0 deleted).\n",
  );
  expect(first.stderr).toMatch(/^(records and relationships loaded: .*\n)+Making the indexes\.\n$/);
  const before = await graph();
  expect(await apply()).toEqual({
    status: 0,
    stdout: `Nothing changed: 3 files as they were, the graph is at ${revision}, 26 records and 26 relationships.\n`,
    stderr: "",
  });
  expect(await graph()).toEqual(before);
});

test("with a fault in a dossier nothing is written, and the fault is told", async () => {
  const before = await graph();
  const broken = join(seed, "broken.yaml");
  await writeFile(broken, "language: en\nplaces: { floor: { name: Floor, sources: [mill-en-2024-03-01#7] } }\n");
  const { status, stdout, stderr } = await apply();
  await rm(broken);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.replaceAll(seed, "SEED")).toMatchInlineSnapshot(`
    "BAD_DOSSIER: the dossiers have 1 fault, so nothing was applied.

    SEED/broken.yaml:2:43: UNKNOWN_SOURCE: expected a source that stands under citations, came 7; "osh cite mill-en-2024-03-01 --text FILE --write" enters it
      2 | places: { floor: { name: Floor, sources: [mill-en-2024-03-01#7] } }
        |                                           ^^^^^^^^^^^^^^^^^^^^

    "
  `);
  expect(await graph()).toEqual(before);
});

test("what is taken out of the dossiers leaves the graph", async () => {
  expect(await idsOf("Group")).toEqual(["mill-foremen", "mill-yoshida"]);
  const file = join(seed, "mill-zh-2024-03-03.yaml");
  const dossier = citedDossiers["mill-zh-2024-03-03.yaml"]!;
  const without = dossier
    .replace(/groups:\n.*\n/, "")
    .replace(/\n {2}2 .*/, "")
    .replace(/\n( {2}2: .*) \}/, "\n$1, none: about a workshop }");
  await writeFile(file, without);
  const { status, stdout } = await apply();
  expect(status).toBe(0);
  expect(stdout.replace(/[0-9a-f]{12}/, "REVISION")).toBe(
    "Applied REVISION: 23 records (0 created, 0 changed, 3 deleted), " +
      "23 relationships (0 created, 0 changed, 3 deleted).\n",
  );
  expect(await idsOf("Group")).toEqual(["mill-foremen"]);
});

test("a server that can't be had is told in a line", async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`;
  const server = { NEO4J_URI: uri, NEO4J_PASSWORD: "secret", OSH_SEED: seed };
  expect(await osh.run(["apply"], server)).toEqual({
    status: 2,
    stdout: "",
    stderr: `STORE_UNAVAILABLE: Neo4j at ${uri} (NEO4J_URI), as user neo4j, database neo4j: the connection was refused: nothing listens there.\n`,
  });
});

test("a report tells programs what was done, of the published shape", async () => {
  await tests.emptied();
  const file = join(seed, "report.json");
  const first = await osh.run(["apply", seed, "--report", file], inject("storeEnvironment"));
  expect(first.status).toBe(0);
  const report = applyReport.parse(JSON.parse(await readFile(file, "utf8")));
  expect(report).toMatchObject({ before: null, changed: true, files: 3, records: { created: 23, total: 23 } });
  const { status, stdout } = await osh.run(["apply", seed, "--json"], inject("storeEnvironment"));
  expect(status).toBe(0);
  expect(applyReport.parse(JSON.parse(stdout))).toMatchObject({
    before: report.revision,
    revision: report.revision,
    changed: false,
    types: {},
  });
});

test.runIf(process.platform === "linux")("a report that can't be written does not hide what was applied", async () => {
  await tests.emptied();
  const { status, stdout, stderr } = await osh.run(
    ["apply", seed, "--report", "/dev/full"],
    inject("storeEnvironment"),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/^Applied [0-9a-f]{12}: 23 records/) });
  expect(stderr).toMatch(/^BAD_INPUT: Expected a new file, came \/dev\/full, which can't be written \(ENOSPC\)\.$/m);
});

test("a plan says by its exit code whether there is something to do, and is applied from its file", async () => {
  await tests.emptied();
  const environment = inject("storeEnvironment");
  const file = join(seed, "plan.json");
  const planned = await osh.run(["plan", seed, "--out", file], environment);
  expect(planned.status).toBe(1);
  expect(planned.stdout).toContain('\n  + mill-union "Công đoàn nhà máy"\n');
  expect(planned.stdout).toMatch(/^Plan from an empty store to [0-9a-f]{12}: records: 23 to create;/m);
  expect(await idsOf("Group")).toEqual([]);
  expect((await osh.run(["apply", file], environment)).stdout).toMatch(
    /^Applied [0-9a-f]{12}: 23 records \(23 created/,
  );
  const again = await osh.run(["plan", seed, "--json"], environment);
  expect(again.status).toBe(0);
  expect(planDocument.parse(JSON.parse(again.stdout)).records).toEqual([]);
  const stale = await osh.run(["apply", file], environment);
  expect(stale.status).toBe(2);
  expect(stale.stderr).toMatch(/^PLAN_STALE: /);
});

test("killed at any moment, and run again, it reaches the same graph", { timeout: 600_000 }, async () => {
  await tests.emptied();
  const environment = inject("storeEnvironment");
  const larger = await osh.folder(citedDossiers);
  const places = Array.from(
    { length: 500 },
    (_, n) => `  p${n}: { name: Place ${n}, partOf: hall, sources: [mill-en-2024-03-01#1] }`,
  );
  await writeFile(
    join(larger, "places.yaml"),
    ["language: en", "places:", "  hall: { name: The hall, sources: [mill-en-2024-03-01#1] }", ...places].join("\n"),
  );
  const model = readModel();
  const expected = [larger, seed].map(async (folder) => revisionOf((await wantedBy(folder, model)).read().graph));
  const [whole, part] = await Promise.all(expected);
  const started = performance.now();
  const first = osh.start(["apply", larger], environment);
  await first.says(/records and relationships loaded|Making the indexes/);
  await first.end("SIGKILL");
  const time = performance.now() - started;
  for (const [folder, revision] of [
    [larger, whole],
    [seed, part],
  ] as const) {
    // Spread over the time that a run takes until it writes, and somewhat beyond.
    for (const moment of [Math.random(), 1.1]) {
      const run = osh.start(["apply", folder], environment);
      await delay(time * moment);
      await run.end("SIGKILL");
    }
    expect((await osh.run(["apply", folder], environment)).status).toBe(0);
    const held = await inTransaction(tests.store, (runner) => readStored(runner, model));
    expect(new Totals().add(creationOf(held)).revision).toBe(revision);
    expect((await inTransaction(tests.store, readState)).revision).toBe(revision);
  }
});
