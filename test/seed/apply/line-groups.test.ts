import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LineGroups, takeGroup } from "../../../src/seed/apply/line-groups.ts";
import { longestLine } from "../../../src/seed/apply/text-lines.ts";
import { writtenToFullDisk } from "../../support/full-disk.ts";

// What other readers of lines take for an end of one, and the longest there can be.
const texts = ['"a\rb\u2028c\u0085"', "x".repeat(longestLine), "1 2 3", "Đặng 𠮷田", "\ufeff{}"];

const lines = Array.from({ length: 200 }, (_, index) => ({
  file: Math.floor(index / 70),
  number: index + 1,
  text: texts[index % texts.length]!,
}));

async function folder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "osh-groups-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return join(root, "groups");
}

test("a group gives back its lines in their order, whoever has laid them there, and once", async () => {
  const own = await folder();
  const writers = [new LineGroups(own, 0), new LineGroups(own, 1)];
  for (const line of lines) writers[line.number % 3 ? 0 : 1]!.add(line.number % 2, line);
  for (const writer of writers) writer.flush();
  const files = ["a.jsonl", "b.jsonl", "c.jsonl"];
  const taken = [];
  for (const group of [0, 1, 2, 1]) taken.push(...(await takeGroup({ folder: own, writers: 2, files }, group)));
  const named = lines.map(({ file, ...line }) => ({ ...line, file: files[file]! }));
  expect(taken).toEqual([
    ...named.filter(({ number }) => number % 2 === 0),
    ...named.filter(({ number }) => number % 2 === 1),
  ]);
  expect(await readdir(own)).toEqual([]);
});

test("who lays lines down can take its own back as they came", async () => {
  const own = await folder();
  const groups = new LineGroups(own);
  for (const line of lines) groups.add(1, line);
  const taken = [];
  for await (const line of groups.take(1)) taken.push(line);
  expect(taken).toEqual(lines);
  expect(await readdir(own)).toEqual([]);
});

test("a disk that is full half-way is told", async () => {
  const own = await folder();
  expect(await writtenToFullDisk("lines", own)).toBe(
    `BAD_INPUT: Expected room for what is loaded, came ${join(own, "0-7.jsonl")}, which can't be written (EFBIG).`,
  );
});
