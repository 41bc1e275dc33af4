import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolder } from "../../../src/graph/local/data-folder.ts";
import { isRunning, processId } from "../../../src/graph/local/processes.ts";
import { dropReplaced, putBack, replaceHome, settle } from "../../../src/graph/local/replace.ts";

let path: string;
let folder: DataFolder;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), "osh-replace-"));
  folder = new DataFolder(path);
  folder.makeHome();
  await mark(folder.home, "old");
});
afterEach(() => rm(path, { recursive: true }));

const mark = (home: string, name: string) => writeFile(join(home, "data", "mark"), name);
const marked = (home: string) => readFile(join(home, "data", "mark"), "utf8");

async function freshOne(): Promise<DataFolder> {
  const fresh = await folder.makeFresh();
  await mark(fresh.home, "new");
  return fresh;
}

test("the new home takes the place of the old one, which waits until it is dropped", async () => {
  replaceHome(folder, await freshOne());
  expect(await marked(folder.home)).toBe("new");
  await settle(folder);
  expect(await marked(folder.replaced)).toBe("old");
  await dropReplaced(folder);
  await settle(folder);
  expect((await readdir(path)).toSorted()).toEqual(["home", "run"]);
  expect(await marked(folder.home)).toBe("new");
});

test("where there was no home, the new one is simply there", async () => {
  await rm(folder.home, { recursive: true });
  replaceHome(folder, await freshOne());
  await dropReplaced(folder);
  await settle(folder);
  expect(await marked(folder.home)).toBe("new");
  expect((await readdir(path)).toSorted()).toEqual(["home", "run"]);
});

test("killed before the exchange or half-way through it, the old home is what is found, and nothing else", async () => {
  await freshOne();
  await settle(folder);
  expect(await marked(folder.home)).toBe("old");
  expect((await readdir(path)).toSorted()).toEqual(["home", "run"]);

  await freshOne();
  await rename(folder.home, folder.replaced);
  await settle(folder);
  expect(await marked(folder.home)).toBe("old");
  expect((await readdir(path)).toSorted()).toEqual(["home", "run"]);
});

test("a new home over which no server answers gives way to the old one", async () => {
  const fresh = await freshOne();
  replaceHome(folder, fresh);
  putBack(folder, fresh);
  await settle(folder);
  expect(await marked(folder.home)).toBe("old");
  expect((await readdir(path)).toSorted()).toEqual(["home", "run"]);
});

test("of two exchanges without a server in between, it is the proven home that is kept", async () => {
  replaceHome(folder, await freshOne());
  const second = await freshOne();
  replaceHome(folder, second);
  expect(await marked(folder.replaced)).toBe("old");
  expect(await marked(folder.home)).toBe("new");
});

test("what a killed process started goes on in no folder", async () => {
  const fresh = await freshOne();
  const children = [folder, fresh].map(() => spawn("sleep", ["600"]));
  const ids = children.map(({ pid }) => processId(pid!)!);
  await Promise.all([folder, fresh].map(({ run }, index) => writeFile(join(run, "neo4j-admin"), ids[index]!)));
  await settle(folder);
  expect(ids.map(isRunning)).toEqual([false, false]);
  expect(existsSync(fresh.path)).toBe(false);
  expect(await readdir(folder.run)).toEqual([]);
});
