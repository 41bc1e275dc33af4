import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import { requireNewFile, type NewFile } from "../../new-file.ts";
import type { Progress } from "../../progress.ts";
import { recompute } from "../../seed/apply/recompute.ts";
import { runAdminTool } from "./admin-tool.ts";
import { writeBackup, type Manifest } from "./backup-file.ts";
import { whileIdle } from "./idle.ts";
import { whileServing } from "./serving.ts";

/**
 * Saves the local store as a file that `restore` takes: a dump of the database at rest, whose graph was read and is the one
 * that the store says. Until it is whole it has another name.
 * @param signal ends it; the store is as it was, and nothing is left
 * @throws {OshError} STORE_IN_USE, STORE_EMPTY, STORE_FOREIGN where there is nothing to restore; BAD_INPUT where the file can't
 *   be written
 */
export async function backup(
  config: Config,
  model: Model,
  target: NewFile,
  progress: Progress,
  signal: AbortSignal,
): Promise<Manifest> {
  if (config.server !== undefined)
    throw new OshError(
      "BAD_CONFIG",
      "NEO4J_URI is set, and osh backup saves the local store alone. Run neo4j-admin database dump where that server is; " +
        "a graph that comes from dossiers needs no more than these and osh apply.",
    );
  await requireNewFile(target, true);
  return whileIdle(config, progress, async (folder) => {
    // A server that starts also recovers what one that was killed has left, without which there is no dump.
    const { revision, records, relationships } = await whileServing(config, folder, progress, (served) =>
      recompute(served, model, progress, signal),
    );
    return writeBackup(target, { revision, records, relationships }, (output) =>
      runAdminTool({
        folder,
        args: ["database", "dump", config.database, "--to-stdout"],
        what: "Dump",
        progress,
        signal,
        output,
      }),
    );
  });
}
