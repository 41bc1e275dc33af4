import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test, vi } from "vitest";
import { isRunning, pidOf } from "../../../src/graph/local/processes.ts";
import { spawnRecorded } from "../../../src/graph/local/recorded.ts";
import { startProgram } from "../../support/processes.ts";

test("a command runs under the id that was recorded, with its arguments and input as they are", async () => {
  const recorded: string[] = [];
  const { child, id } = await spawnRecorded(
    "sh",
    ["-c", 'echo "$$ $1"; cat', "sh", "a 'b' $c"],
    { output: "pipe" },
    (own) => recorded.push(own),
  );
  child.stdin.end("first\nlast");
  expect(await text(child.stdout)).toBe(`${pidOf(id!)} a 'b' $c\nfirst\nlast`);
  expect(recorded).toEqual([id]);
  if (child.exitCode === null) await once(child, "exit");
  expect(child.exitCode).toBe(0);
});

test("whoever is killed before the command is recorded leaves none that runs", async () => {
  const folder = await mkdtemp(join(tmpdir(), "osh-recorded-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const trace = join(folder, "trace");
  const killed = startProgram("killed-while-starting.ts", {}, ["sh", "-c", `touch ${trace}; exec sleep 60`]);
  const id = await killed.firstLine;
  onTestFinished(() => {
    if (isRunning(id)) process.kill(pidOf(id), "SIGKILL");
  });
  await vi.waitUntil(() => !isRunning(id), 10_000);
  expect(existsSync(trace)).toBe(false);
});
