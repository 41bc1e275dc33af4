import { spawn } from "node:child_process";
import { readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, expect, test, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { generate } from "../../src/generate/generate.ts";
import { graphOf } from "../../src/generate/graph.ts";
import { openStore } from "../../src/graph/store.ts";
import { readModel } from "../../src/model/model.ts";
import { silent } from "../../src/progress.ts";
import { recompute } from "../../src/seed/apply/recompute.ts";
import { revisionOf } from "../support/graphs.ts";
import { oshTests, type Ended } from "../support/osh.ts";

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 1_800_000 });

const osh = oshTests();
const model = readModel();

/** Milliseconds for an import, which starts Java three times. */
const patience = 600_000;

const apply = (data: string, ...args: readonly string[]): Promise<Ended> =>
  osh.start(["apply", ...args], { OSH_DATA: data }).ended(patience);

/** The lines of a small graph, and its revision. */
let lines: string[];
let revision: string;

beforeAll(() => {
  const parts = [...generate(model, { entities: 1_000, seed: 4 })].map((part) => part.lines);
  const [records, links] = [parts.flatMap((part) => part.records), parts.flatMap((part) => part.links)];
  lines = [...records, ...links].map((line) => `${JSON.stringify(line)}\n`);
  revision = revisionOf(graphOf(model, { records, links }));
});

/** The revision of what a local store holds, read out of it. */
async function heldIn(data: string): Promise<string> {
  const store = await openStore(readConfig({ OSH_DATA: data }), silent);
  try {
    return (await recompute(store, model, silent, new AbortController().signal)).revision;
  } finally {
    await store.close();
  }
}

test("a folder of lines, in any order, fills a new store, and changes it then", async () => {
  const half = lines.length / 2;
  const folder = await osh.folder({
    "a.jsonl": lines.slice(half).join(""),
    "sub/b.jsonl": lines.slice(0, half).join(""),
  });
  const data = join(await osh.folder(), "data");
  const first = await apply(data, folder, "--json");
  expect(first.stderr).toMatch(/^Import, percent: 100 of 100/m);
  expect(JSON.parse(first.stdout)).toMatchObject({ before: null, revision, files: null, changed: true });
  expect(await heldIn(data)).toBe(revision);
  const again = await apply(data, folder, "--json", "--at-once", "100000");
  expect(JSON.parse(again.stdout)).toMatchObject({ before: revision, revision, changed: false });
});

test("faults are told with their lines, and nothing is loaded", async () => {
  const folder = await osh.folder({ "x.jsonl": `${lines.join("")}{"id": "p", "type": "Place"}\n` });
  const data = join(await osh.folder(), "data");
  const { status, stdout, stderr } = await apply(data, join(folder, "x.jsonl"));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`x.jsonl:${lines.length + 1}:1: MISSING_FIELD: expected name of Place p, came nothing`);
  expect(await readdir(data)).toEqual(["run"]);
});

// A file that not even those may read who may read everything.
test.runIf(process.platform === "linux")("a file that can't be read is named, and nothing is loaded", async () => {
  const path = join(await osh.folder(), "x.jsonl");
  await symlink("/proc/self/mem", path);
  const data = join(await osh.folder(), "data");
  const stderr = `BAD_INPUT: Expected JSON Lines, came ${path}, which can't be read (EIO).\n`;
  expect(await apply(data, path)).toEqual({ status: 2, stdout: "", stderr });
  expect(await readdir(data)).toEqual(["run"]);
});

test("what the model demands of the whole holds of what was imported, or nothing is loaded", async () => {
  const post = { id: "p", type: "Post", values: { name: "P" }, sources: ["gen-vn-national#1"] };
  const folder = await osh.folder({ "x.jsonl": `${lines.join("")}${JSON.stringify(post)}\n` });
  const data = join(await osh.folder(), "data");
  const { status, stderr } = await apply(data, folder);
  expect(status).toBe(2);
  expect(stderr).toContain("MISSING_FIELD: expected organization of Post p, came nothing");
  expect(await readdir(data)).toEqual(["run"]);
});

test("standard input is read, and a pipe that breaks in a line, or Ctrl-C while it is open, leave the store new", async () => {
  const data = join(await osh.folder(), "data");
  const run = async (text: string, stop?: NodeJS.Signals) => {
    const child = spawn(process.execPath, ["bin/osh.js", "apply", "-"], {
      env: { ...process.env, NEO4J_URI: "", OSH_DATA: data },
    });
    let printed = "";
    // It may end before it has read everything.
    child.stdin.on("error", () => {});
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)));
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    if (stop) {
      // More than one batch, so that it says how far it is.
      child.stdin.write(text.repeat(3));
      while (!printed.includes("lines read")) await delay(100);
      child.kill(stop);
    } else child.stdin.end(text);
    return { status: await ended, printed };
  };
  expect(await run(lines.join("").slice(0, -20))).toMatchObject({
    status: 2,
    printed: expect.stringContaining(`-:${lines.length}:1: UNREADABLE: expected a whole line`),
  });
  expect(await run(lines.join(""), "SIGINT")).toMatchObject({ status: 130 });
  expect(await readdir(data)).toEqual(["run"]);
  expect((await run(lines.join(""))).status).toBe(0);
  expect(await heldIn(data)).toBe(revision);
});

test("killed at any moment, and run again, it reaches the same graph", async () => {
  const folder = await osh.folder();
  const file = join(folder, "x.jsonl");
  await writeFile(file, lines.join(""));
  const data = join(folder, "data");
  for (const moment of [/for the importer/, /Import, percent/, /Making the indexes/]) {
    const killed = osh.start(["apply", file], { OSH_DATA: data });
    await killed.says(moment, patience);
    await killed.end("SIGKILL");
  }
  expect((await apply(data, file)).status).toBe(0);
  expect(await heldIn(data)).toBe(revision);
  expect((await readdir(data)).toSorted()).toEqual(["home", "run"]);
});
