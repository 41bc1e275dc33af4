import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOut, writePieces } from "../../src/export/output.ts";
import { writtenToFullDisk } from "../support/full-disk.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-output-"));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (...path: string[]): Promise<string> => readFile(join(folder, ...path), "utf8");

async function* pieces(...all: (readonly [file: string, text: string])[]) {
  for (const [file, text] of all) yield { file, text };
}

/** Writes a folder, or the one file, with these pieces. */
const write = (out: string, { file, force = false }: { file?: string; force?: boolean }, ...all: [string, string][]) =>
  writeOut({ out: join(folder, out), file, force }, async (fresh) => writePieces(await fresh(), pieces(...all)));

test("the pieces of several files come by turns", async () => {
  const long = "x".repeat(100_000);
  const files = await write("out", {}, ["a", "1,"], ["deep/b", "é"], ["a", long], ["deep/b", "!"], ["a", ".\n"]);
  expect(await read("out", "a")).toBe(`1,${long}.\n`);
  expect(await read("out", "deep/b")).toBe("é!");
  expect(files).toEqual([
    { path: "a", bytes: 100_004 },
    { path: "deep/b", bytes: 3 },
  ]);
  expect(await readdir(folder)).toEqual(["out"]);
  expect((await stat(join(folder, "out"))).mode & 0o777).toBe(0o777 & ~process.umask());
});

test("what stands there is replaced only with force", async () => {
  await writeFile(join(folder, "out"), "mine");
  await expect(write("out", { file: "f" }, ["f", "new"])).rejects.toThrow(
    `Expected a new file, came ${join(folder, "out")}, which is there: give --force to replace it.`,
  );
  expect(await read("out")).toBe("mine");
  await write("out", { file: "f", force: true }, ["f", "new"]);
  expect(await read("out")).toBe("new");
});

test("an empty folder is filled, an earlier export is replaced as a whole, and a folder with anything else is not", async () => {
  await mkdir(join(folder, "out"));
  await write("out", {}, ["deep/a", "1"], ["deep/b", "1"]);
  await write("out", { force: true }, ["deep/a", "2"], ["deep/b", "2"], ["deep/c", "2"]);
  expect(await readdir(join(folder, "out", "deep"))).toEqual(["a", "b", "c"]);
  for (const mine of ["thesis.txt", "deep/thesis.txt"]) {
    const path = join(folder, "out", mine);
    await writeFile(path, "mine");
    await expect(write("out", { force: true }, ["deep/a", "3"], ["deep/b", "3"], ["deep/c", "3"])).rejects.toThrow(
      `came ${join(folder, "out")}, which holds ${mine} too; nothing was changed. Move that away, or give another folder.`,
    );
    expect(await read("out", mine)).toBe("mine");
    await rm(path);
  }
  await expect(write("out", { force: true }, ["deep/a", "3"])).rejects.toThrow("which holds deep/b too");
  expect(await read("out", "deep/a")).toBe("2");
  expect(await readdir(folder)).toEqual(["out"]);
});

test("where it fails on the way, nothing is left, and what stood there stands", async () => {
  await write("out", {}, ["a", "1"]);
  async function* broken() {
    yield { file: "a", text: "2" };
    throw new Error("The store is gone.");
  }
  const destination = { out: join(folder, "out"), file: undefined, force: true };
  await expect(writeOut(destination, async (fresh) => writePieces(await fresh(), broken()))).rejects.toThrow("gone");
  expect(await read("out", "a")).toBe("1");
  expect(await readdir(folder)).toEqual(["out"]);
});

test("an attempt that was begun again leaves nothing of the first", async () => {
  await writeOut({ out: join(folder, "out"), file: undefined, force: false }, async (fresh) => {
    await writePieces(await fresh(), pieces(["a", "1"], ["b", "1"]));
    await writePieces(await fresh(), pieces(["a", "2"]));
  });
  expect(await readdir(join(folder, "out"))).toEqual(["a"]);
  expect(await read("out", "a")).toBe("2");
});

test("a place that can't be written to is told", async () => {
  await mkdir(join(folder, "taken"));
  await expect(write("taken", { file: "f" }, ["f", ""])).rejects.toThrow(
    `Expected a new file, came ${join(folder, "taken")}, which is a folder: give a file's name too.`,
  );
  await expect(write("no/out", {}, ["f", ""])).rejects.toThrow(
    `Expected a new folder, came ${join(folder, "no/out")}, whose folder is not there: make it first.`,
  );
  await expect(writeOut({ out: "-", file: undefined, force: false }, async () => {})).rejects.toThrow(
    "Expected a folder as --out, because this format makes several files, came -.",
  );
});

test("a disk that is full half-way is told, and what it took is not passed off as the whole", async () => {
  expect(await writtenToFullDisk("export", folder)).toBe(
    `BAD_INPUT: Expected a place to write to, came ${join(folder, "graph.jsonl")}, which can't be written (EFBIG).`,
  );
});
