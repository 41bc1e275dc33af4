import { exec } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, inject, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { formats } from "../../src/export/formats.ts";
import { filesOf, hostileGraph, model } from "../export/graphs.ts";
import { citedDossiers } from "../support/mill.ts";
import { oshTests, processesNaming, type Ended } from "../support/osh.ts";
import { testStore } from "../support/store.ts";
import { applyGraph, revisionOf } from "../support/graphs.ts";

const osh = oshTests();
const tests = testStore();
const graph = hostileGraph();
const revision = revisionOf(graph);

const exported = (...args: string[]): Promise<Ended> => osh.run(["export", ...args], inject("storeEnvironment"));

beforeAll(async () => {
  await applyGraph(await tests.emptied(), model, graph);
});

test("one file goes to standard output, and the report to standard error", async () => {
  const { status, stdout, stderr } = await exported("--format", "jsonl", "--out", "-");
  expect({ status, stdout }).toEqual({ status: 0, stdout: (await filesOf(formats.jsonl, graph))["graph.jsonl"] });
  expect(stderr).toMatch(
    new RegExp(
      `Exported ${revision.slice(0, 12)}: ${graph.records.length} records, \\d+ relationships, 1 file at -\\.\n$`,
    ),
  );
});

test("--json reports what was written", async () => {
  const out = join(await osh.folder(), "tables");
  const { status, stdout } = await exported("--format", "csv", "--out", out, "--json");
  const files = await filesOf(formats.csv, graph);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    format: "osh-export",
    version: 1,
    form: "csv",
    out,
    revision,
    counts: { records: graph.records.length, relationships: graph.links.length },
    cutOff: [],
    files: expect.arrayContaining(
      Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) })),
    ),
  });
});

test("what stands at --out is not replaced unasked", async () => {
  const out = join(await osh.folder(), "kept");
  await writeFile(out, "mine");
  expect(await exported("--format", "graphml", "--out", out)).toEqual({
    status: 2,
    stdout: "",
    stderr: `BAD_INPUT: Expected a new file, came ${out}, which is there: give --force to replace it.\n`,
  });
});

test("whoever reads no further leaves no server running, and no file", { timeout: 400_000 }, async () => {
  const [OSH_DATA, TMPDIR] = [join(await osh.folder(), "data"), await osh.folder()];
  const OSH_SEED = await osh.folder(citedDossiers);
  expect(await osh.run(["apply"], { OSH_DATA })).toMatchObject({ status: 0 });
  const program = join(projectRoot, "bin/osh.js");
  for (const args of ["plan --all", "plan --all 2>&1", "export --format jsonl --out -"]) {
    const command = `"${process.execPath}" "${program}" ${args} | head -c 20`;
    // The plan takes the seed's graph out, so it is long.
    const shown = await promisify(exec)(command, { env: { ...process.env, OSH_DATA, TMPDIR, OSH_SEED } });
    expect.soft(shown.stdout.length, args).toBe(20);
    expect.soft(shown.stderr, args).toMatch(/^(Starting Neo4j .*\n)?(records read: .*\n)*$/);
    expect.soft(processesNaming(OSH_DATA), args).toEqual([]);
    const left = (await readdir(TMPDIR)).filter((name) => name.startsWith("."));
    expect.soft(left, args).toEqual([]);
  }
});
