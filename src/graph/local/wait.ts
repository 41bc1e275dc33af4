import { setTimeout as pause } from "node:timers/promises";
import { OshError } from "../../errors.ts";

/** What is waited for. */
export interface Wait<T> {
  /** Completes "Waited 30 s for …". */
  readonly what: string;
  /** Milliseconds. */
  readonly limit: number;
  /** Milliseconds between two attempts. */
  readonly interval?: number;
  /** Undefined: not yet. An error ends the wait. */
  readonly attempt: () => Promise<T | undefined> | T | undefined;
  /** What to look at if it never comes, such as a log. */
  readonly hint: () => Promise<string> | string;
}

/** Attempts until there is a result. @throws {OshError} STORE_UNAVAILABLE after `limit` */
export async function waitFor<T>({ what, limit, interval = 50, attempt, hint }: Wait<T>): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const result = await attempt();
    if (result !== undefined) return result;
    if (performance.now() > end) {
      throw new OshError("STORE_UNAVAILABLE", `Waited ${limit / 1000} s for ${what}. ${await hint()}`);
    }
    await pause(interval);
  }
}
