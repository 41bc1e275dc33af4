import { hostname } from "node:os";
import { expect, inject, test } from "vitest";
import { silent } from "../../../src/progress.ts";
import { withGraphLock } from "../../../src/seed/apply/lock.ts";
import { startProgram } from "../../support/processes.ts";
import { testStore } from "../../support/store.ts";
import { thrownBy } from "../../support/thrown.ts";

const tests = testStore();

const holder = () => startProgram("graph-lock-holder.ts", inject("storeEnvironment"));

test("who waits says for whom, and goes on when they are done", async () => {
  const other = holder();
  await other.firstLine;
  const said: string[] = [];
  const done = withGraphLock(
    tests.store,
    { progress: { ...silent, say: (line) => said.push(line) }, wait: 100_000 },
    async () => "done",
  );
  await expect.poll(() => said, { timeout: 60_000 }).toHaveLength(1);
  expect(said[0]).toMatch(
    new RegExp(`^Waiting for process ${other.pid} on ${hostname()}, which changes the graph since 20.*Z\\.$`),
  );
  // Killed in the midst of it: the server lets go of the lock.
  await other.end("SIGKILL");
  expect(await done).toBe("done");
});

test("who has waited long enough is refused, and told who holds the lock", async () => {
  const other = holder();
  await other.firstLine;
  const error = await thrownBy(withGraphLock(tests.store, { progress: silent, wait: 1_000 }, async () => "done"));
  expect(error.code).toBe("STORE_BUSY");
  expect(error.message).toContain(
    `Waited 1 s for process ${other.pid} on ${hostname()}, which changes the graph since`,
  );
});

test("an error lets go of the lock, and comes through", async () => {
  const failing = withGraphLock(tests.store, { progress: silent }, async () => {
    throw new Error("failed");
  });
  await expect(failing).rejects.toThrow("failed");
  expect(await withGraphLock(tests.store, { progress: silent, wait: 5_000 }, async () => "done")).toBe("done");
});
