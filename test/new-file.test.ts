import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFile, requireNewFile, writeNewFile } from "../src/new-file.ts";
import { thrownBy } from "./support/thrown.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-new-file-"));
  path = join(folder, "x.json");
});
afterEach(() => rm(folder, { recursive: true }));

const both = [
  ["looked for", requireNewFile],
  ["written", (target: Parameters<typeof requireNewFile>[0]) => writeNewFile(target, "new")],
] as const;

test("a place where a file can be written is looked at without a trace, and then written to", async () => {
  await requireNewFile({ path, force: false });
  expect(await readdir(folder)).toEqual([]);
  await writeNewFile({ path, force: false }, "new");
  expect(await readFile(path, "utf8")).toBe("new");
});

test.each(both)("a file that is there stays what it is unless it may be replaced, when it is %s", async (_, act) => {
  await writeFile(path, "mine");
  expect(await thrownBy(act({ path, force: false }))).toMatchObject({
    code: "BAD_INPUT",
    message: `Expected a new file, came ${path}, which is there: give --force to replace it.`,
  });
  expect(await readFile(path, "utf8")).toBe("mine");
  await act({ path, force: true });
});

test.each(both)("a place where no file can be is told, when it is %s", async (_, act) => {
  const inNone = join(folder, "none", "x.json");
  const inFile = join(path, "x.json");
  const inner = join(folder, "inner");
  await writeFile(path, "mine");
  await mkdir(inner);
  const told = async (at: string) => (await thrownBy(act({ path: at, force: true }))).message;
  expect(await told(inNone)).toBe(`Expected a new file, came ${inNone}, whose folder is not there: make it first.`);
  expect(await told(inFile)).toBe(`Expected a new file, came ${inFile}, which can't be written (ENOTDIR).`);
  expect(await told(inner)).toBe(`Expected a new file, came ${inner}, which is a folder: give a file's name too.`);
  expect((await readdir(folder)).toSorted()).toEqual(["inner", "x.json"]);
});

test("a file is replaced whole: what it was is not written over", async () => {
  await writeFile(path, "mine");
  await chmod(path, 0o640);
  const other = join(folder, "other.json");
  await link(path, other);
  await replaceFile(path, "new");
  expect([await readFile(path, "utf8"), await readFile(other, "utf8")]).toEqual(["new", "mine"]);
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).toSorted()).toEqual(["other.json", "x.json"]);
});

test("a file that can't be replaced is told", async () => {
  const inNone = join(folder, "none", "x.json");
  const told = async (at: string) => (await thrownBy(replaceFile(at, "new"))).message;
  expect(await told(inNone)).toBe(
    `Expected a file to write anew, came ${inNone}, whose folder is not there: make it first.`,
  );
  expect(await told(folder)).toBe(
    `Expected a file to write anew, came ${folder}, which is a folder: give a file's name too.`,
  );
  expect(await readdir(folder)).toEqual([]);
});
