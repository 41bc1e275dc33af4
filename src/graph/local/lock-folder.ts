import type { Progress } from "../../progress.ts";
import type { DataFolder } from "./data-folder.ts";
import { withLock } from "./lock.ts";
import { ownProcessId } from "./processes.ts";

/** Longer than a start that fails, and than a backup or restore of a million records. */
const limit = 600_000;

/**
 * Runs an action while no other process starts, stops, saves or replaces the local Neo4j of a data folder.
 * @throws {OshError} STORE_UNAVAILABLE, naming who does, after ten minutes
 */
export function lockFolder<T>(folder: DataFolder, progress: Progress, action: () => Promise<T>): Promise<T> {
  const onWait = (pid: number) =>
    progress.say(`Waiting for process ${pid}, which starts, stops, saves or restores the local Neo4j.`);
  return withLock({ folder: folder.run, self: ownProcessId(), limit, onWait }, action);
}
