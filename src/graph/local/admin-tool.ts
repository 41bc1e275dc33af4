import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { OshError } from "../../errors.ts";
import type { Progress } from "../../progress.ts";
import type { DataFolder } from "./data-folder.ts";
import { readyEngine } from "./engines.ts";
import { lastLines } from "./log.ts";
import { isRunning, pidOf } from "./processes.ts";
import { spawnRecorded } from "./recorded.ts";
import { waitFor } from "./wait.ts";

/** A run of neo4j-admin. */
export interface AdminRun {
  /** Over whose home. No server may run over it. */
  readonly folder: DataFolder;
  /** The paths in them are relative to the home, and lie in its folders `import` and `logs`. */
  readonly args: readonly string[];
  /** What is under way, for the progress. */
  readonly what: string;
  readonly progress: Progress;
  /** Ends the run. */
  readonly signal: AbortSignal;
  readonly input?: Readable;
  readonly output?: Writable;
}

/** How neo4j-admin ended, where it did not do what it was asked for. */
export class AdminFailure extends OshError {
  /** All that it said. */
  readonly said: string;

  constructor(what: string, status: string, said: string) {
    super("STORE_UNAVAILABLE", `${what} failed: neo4j-admin ended with ${status}.\n${lastLines(said, 8)}`);
    this.said = said;
  }
}

const endLimit = 10_000;

/**
 * Runs neo4j-admin to its end.
 * @throws {AdminFailure} where it fails
 * @throws {unknown} the signal's reason, once it has ended because of that
 */
export async function runAdminTool(run: AdminRun): Promise<void> {
  const { folder, args, what, progress, signal, input, output } = run;
  const engine = await readyEngine(progress);
  const { command, args: first, environment } = await engine.adminCommand(folder);
  signal.throwIfAborted();
  const { child } = await spawnRecorded(
    command,
    [...first, ...args],
    {
      cwd: folder.home,
      env: { ...process.env, ...environment },
      // A process group of its own: Ctrl-C in the terminal is heard by this process, which then ends it.
      detached: true,
      output: "pipe",
      signal,
    },
    (id) => writeFileSync(recordFile(folder), id),
  );
  const ended = new Promise<string>((resolve) =>
    child.once("close", (status, killedBy) => resolve(killedBy ?? `status ${status}`)),
  );
  let said = "";
  let percent: string | undefined;
  const listen = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface({ input: stream })) {
      const [, reached] = /(\d+)(?:\.\d+)?%(?: ∆.*)?$/.exec(line) ?? [];
      if (reached === undefined) said += `${line}\n`;
      else if (reached !== percent) progress.count(`${what}, percent`, Number((percent = reached)), 100);
    }
  };
  // A tool that ends before it has read everything breaks the pipe; its own words say why.
  const fed = input === undefined ? child.stdin.end() : pipeline(input, child.stdin).catch(() => {});
  const kept = output === undefined ? listen(child.stdout) : pipeline(child.stdout, output);
  const [heard] = await Promise.allSettled([kept, listen(child.stderr), fed]);
  const end = await ended;
  rmSync(recordFile(folder), { force: true });
  signal.throwIfAborted();
  if (end !== "status 0") throw new AdminFailure(what, end, said);
  if (heard.status === "rejected") throw heard.reason;
}

/** Ends the run over a folder that goes on because the process that started it was killed. To be called under the lock. */
export async function endAdminTool(folder: DataFolder): Promise<void> {
  let id: string;
  try {
    id = readFileSync(recordFile(folder), "utf8");
  } catch {
    return;
  }
  if (isRunning(id)) process.kill(pidOf(id), "SIGTERM");
  await waitFor({
    what: `neo4j-admin, process ${pidOf(id)}, to end`,
    limit: endLimit,
    attempt: () => !isRunning(id) || undefined,
    hint: () => "Process and files were left by a command that was killed. End it and try again.",
  });
  rmSync(recordFile(folder), { force: true });
}

const recordFile = (folder: DataFolder): string => join(folder.run, "neo4j-admin");
