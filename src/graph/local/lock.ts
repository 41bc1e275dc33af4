import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning, type ProcessId, pidOf } from "./processes.ts";
import { waitFor } from "./wait.ts";

/** A lock to be had. */
export interface LockRequest {
  readonly folder: string;
  readonly self: ProcessId;
  /** Milliseconds to wait for it. */
  readonly limit: number;
  /** Called once, if there is a wait. */
  readonly onWait: (holderPid: number) => void;
}

/**
 * Runs `action` while no other process of this machine runs one under the same folder.
 *
 * The folder holds numbered files, and the highest is the lock: it names its holder, and is empty once given back.
 * Whoever finds it empty or its holder dead makes the next number, which the file system grants to one process only.
 * The highest number never falls, so a process that makes one which others have passed meanwhile sees that, and retries.
 * A lock is never broken by deleting it: that is how two processes come to believe they hold it.
 *
 * @throws {OshError} STORE_UNAVAILABLE, naming the holder, after `limit`
 */
export async function withLock<T>({ folder, self, limit, onWait }: LockRequest, action: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  let waitedFor: number | undefined;
  const held = await waitFor({
    what: `the lock in ${folder}`,
    limit,
    attempt: () => {
      const last = highest(folder);
      const holder = readHolder(folder, last);
      if (holder === undefined || !isRunning(holder)) return take(folder, last + 1, self);
      if (waitedFor === undefined) onWait(pidOf(holder));
      waitedFor = pidOf(holder);
      return undefined;
    },
    hint: () => `Process ${waitedFor} holds it. If it hangs, end it and start again.`,
  });
  try {
    return await action();
  } finally {
    truncateSync(held);
  }
}

const lockFile = (folder: string, number: number) => join(folder, `lock.${number}`);

function numbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => {
    const number = /^lock\.(\d+)$/.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

/** Undefined: nobody, or the number was passed and cleared away meanwhile. */
function readHolder(folder: string, number: number): ProcessId | undefined {
  try {
    return readFileSync(lockFile(folder, number), "utf8") || undefined;
  } catch {
    return undefined;
  }
}

/** Makes the lock with this number. Returns its file; undefined if somebody else was quicker. */
function take(folder: string, number: number, self: ProcessId): string | undefined {
  const mine = lockFile(folder, number);
  const draft = join(folder, `draft.${pidOf(self)}`);
  writeFileSync(draft, self);
  try {
    // A link appears with its content: nobody sees a lock that does not name its holder yet.
    linkSync(draft, mine);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  if (highest(folder) !== number) {
    rmSync(mine, { force: true });
    return undefined;
  }
  for (const passed of numbers(folder).filter((other) => other < number)) {
    rmSync(lockFile(folder, passed), { force: true });
  }
  return mine;
}
