import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LineGroups, takeGroup } from "../../../src/seed/apply/line-groups.ts";
import { longestLine } from "../../../src/seed/apply/text-lines.ts";

test("a group gives back its lines as they came, once", async () => {
  const root = await mkdtemp(join(tmpdir(), "osh-groups-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const groups = new LineGroups(join(root, "groups"));
  // What other readers of lines take for an end of one, the longest there can be, and many files in turns.
  const texts = ['"a\rb\u2028c\u0085"', "x".repeat(longestLine), "1 2 3", "Đặng 𠮷田", "\ufeff{}"];
  const lines = Array.from({ length: 200 }, (_, index) => ({
    file: `file ${index % 3}.jsonl`,
    number: index + 1,
    text: texts[index % texts.length]!,
  }));
  for (const line of lines) groups.add(line.number % 2, line);
  const taken = [];
  const written = groups.written();
  for (const group of [0, 1, 2, 1]) for await (const line of takeGroup(written, group)) taken.push(line);
  expect(taken).toEqual([
    ...lines.filter(({ number }) => number % 2 === 0),
    ...lines.filter(({ number }) => number % 2 === 1),
  ]);
  expect(await readdir(join(root, "groups"))).toEqual([]);
});
