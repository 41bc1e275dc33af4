import { existsSync, renameSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { endAdminTool } from "./admin-tool.ts";
import type { DataFolder } from "./data-folder.ts";
import { runningServer } from "./server-record.ts";

/**
 * How the home of a data folder is replaced by a fresh one, so that a process that is killed at any moment leaves the one or
 * the other: the old home is moved aside, the fresh one is moved to its place, and the old one is deleted once a server has
 * answered over the new. All of it is to be called under the lock, while no server runs.
 */
export function replaceHome(folder: DataFolder, fresh: DataFolder): void {
  // Where one waits already, no server has answered yet over what took its place: it stays the one to come back to.
  const aside = existsSync(folder.replaced) ? join(fresh.path, "unproven") : folder.replaced;
  if (existsSync(folder.home)) renameSync(folder.home, aside);
  renameSync(fresh.home, folder.home);
}

/** Puts the home back that was replaced, if one was; the other goes to the fresh folder, which somebody clears. */
export function putBack(folder: DataFolder, fresh: DataFolder): void {
  renameSync(folder.home, fresh.home);
  if (existsSync(folder.replaced)) renameSync(folder.replaced, folder.home);
}

/** Deletes the home that was replaced, if there is one. Where that is interrupted, it is a fresh folder that is left. */
export async function dropReplaced(folder: DataFolder): Promise<void> {
  if (!existsSync(folder.replaced)) return;
  const { path } = await folder.makeFresh();
  renameSync(folder.replaced, join(path, "replaced"));
  await rm(path, { recursive: true });
}

/** Stops and clears what processes have left that were killed while they saved or replaced the home. */
export async function settle(folder: DataFolder): Promise<void> {
  await endAdminTool(folder);
  for (const fresh of folder.fresh()) {
    await endAdminTool(fresh);
    const server = await runningServer(fresh);
    await server?.engine.stop(server.id, fresh);
  }
  // Killed between the two moves, the process had not come so far as to trust the fresh home in its place.
  if (!existsSync(folder.home) && existsSync(folder.replaced)) renameSync(folder.replaced, folder.home);
  await Promise.all(folder.fresh().map(({ path }) => rm(path, { recursive: true })));
}
