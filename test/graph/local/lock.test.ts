import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../../src/graph/local/lock.ts";
import { ownProcessId } from "../../../src/graph/local/processes.ts";
import { startProgram } from "../../support/processes.ts";
import { thrownBy } from "../../support/thrown.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

const request = (limit: number, onWait: (pid: number) => void = () => {}) => ({
  folder,
  self: ownProcessId(),
  limit,
  onWait,
});

test("of many processes one at a time holds the lock", async () => {
  const counter = join(folder, "counter");
  await writeFile(counter, "0");
  const rounds = 40;
  const programs = [1, 2, 3, 4].map(() => startProgram("lock-user.ts", {}, [folder, counter, String(rounds)]));
  await Promise.all(programs.map((program) => program.firstLine));
  expect(await readFile(counter, "utf8")).toBe(String(rounds * programs.length));
});

test("the lock of a process that was killed is free", async () => {
  const holder = startProgram("lock-holder.ts", {}, [folder]);
  await holder.firstLine;
  await holder.end("SIGKILL");
  expect(await withLock(request(1_000), async () => "held")).toBe("held");
});

test("the wait for a lock is told of, ends, and names who holds it", async () => {
  const holder = startProgram("lock-holder.ts", {}, [folder]);
  await holder.firstLine;
  const told: number[] = [];
  const { code, message } = await thrownBy(
    withLock(
      request(300, (pid) => told.push(pid)),
      async () => "held",
    ),
  );
  expect(told).toEqual([holder.pid]);
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain(`Waited 0.3 s for the lock in ${folder}. Process ${holder.pid} holds it.`);
});

test("the lock is given back by an action that fails", async () => {
  await expect(withLock(request(1_000), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(request(1_000), async () => "held")).toBe("held");
});
