import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeLines } from "../../../src/graph/local/write-lines.ts";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { groupLines, type Grouped } from "../../../src/seed/apply/group-lines.ts";
import { thrownBy } from "../../support/thrown.ts";

const model = readModel();
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-write-"));
});
afterAll(() => rm(root, { recursive: true }));

/** Lines that state one place so many times, by a name that is so long. */
async function grouped(times: number, length: number): Promise<Grouped> {
  const text = JSON.stringify({ id: "a", type: "Place", values: { name: "x".repeat(length) }, sources: ["s#1"] });
  async function* lines() {
    for (let number = 1; number <= times; number += 1) yield { file: "x.jsonl", number, text };
  }
  return groupLines(model, lines(), join(root, `lines-${length}`), silent);
}

async function write(lines: Grouped, signal: AbortSignal) {
  const folder = join(root, "files");
  await mkdir(folder, { recursive: true });
  return writeLines(lines, folder, silent, signal);
}

test("lines that no thread has room for are refused, with what to do", { timeout: 120_000 }, async () => {
  const error = await thrownBy(write(await grouped(400, 900_000), new AbortController().signal));
  expect([error.code, error.message]).toEqual(["LIMIT_EXCEEDED", expect.stringContaining("state each record once")]);
});

test("nothing is begun that has been stopped before", async () => {
  const reason = new Error("stopped");
  await expect(write(await grouped(1, 1), AbortSignal.abort(reason))).rejects.toBe(reason);
});
