import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { recompute } from "../../seed/apply/recompute.ts";
import { runAdminTool, type AdminRun } from "./admin-tool.ts";
import { bad, readBackup, type BackupFile, type Manifest } from "./backup-file.ts";
import type { DataFolder } from "./data-folder.ts";
import { renewIdleHome } from "./fresh-home.ts";
import { whileServing } from "./serving.ts";

/**
 * Makes the local store the one that a backup holds. It is loaded to a fresh home, checked, opened, and its graph computed anew;
 * then the homes are exchanged, and the old one is kept until a server has answered over the new. Whatever is wrong with the
 * file, and whenever the process ends, the store is the old one or the new.
 * @param signal ends it; the store is as it was, and nothing is left
 * @throws {OshError} STORE_IN_USE; BAD_INPUT where the file can't be read; BAD_BACKUP, saying what is wrong with it
 */
export async function restore(
  config: Config,
  model: Model,
  path: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Manifest> {
  if (config.server !== undefined)
    throw new OshError(
      "BAD_CONFIG",
      "NEO4J_URI is set, and osh restore replaces the local store alone. Run neo4j-admin database load where that server is, " +
        "or give it the graph of the dossiers by osh apply.",
    );
  const file = await readBackup(path, progress);
  return renewIdleHome({
    config,
    progress,
    signal,
    fill: async (fresh) => {
      await load(config, path, file, fresh, progress, signal);
      const found = await whileServing(config, fresh, progress, (served) =>
        recompute(served, model, progress, signal),
      ).catch((error: unknown) => {
        const isWrong = error instanceof OshError && ["STORE_EMPTY", "STORE_FOREIGN"].includes(error.code);
        throw isWrong ? bad(path, `holds no graph of the project. ${error.message}`, error) : error;
      });
      requireSame(path, file.manifest, found);
      return file.manifest;
    },
  });
}

async function load(
  { database }: Config,
  path: string,
  { dump }: BackupFile,
  folder: DataFolder,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const run = (what: string, args: readonly string[], more: Partial<AdminRun> = {}) =>
    runAdminTool({ folder, args, what, progress, signal, ...more }).catch((error: unknown) => {
      throw error instanceof OshError ? bad(path, `can't be restored. ${error.message}`, error) : error;
    });
  await run("Load", ["database", "load", database, "--from-stdin"], { input: dump() });
  await run("Consistency check", ["database", "check", database, "--report-path=logs", "--max-off-heap-memory=512m"]);
}

function requireSame(
  path: string,
  said: Manifest,
  found: Pick<Manifest, "revision" | "records" | "relationships">,
): void {
  for (const each of ["revision", "records", "relationships"] as const)
    if (said[each] !== found[each])
      throw bad(path, `states the ${each} ${said[each]}, and holds ${found[each]}: it is not the graph that it states`);
}
