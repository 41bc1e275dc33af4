import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { appliedBy, Changes, type Applied } from "../../seed/apply/applied.ts";
import { requireSound } from "../../seed/apply/line-faults.ts";
import type { LineChunk } from "../../seed/apply/text-lines.ts";
import { inTransaction } from "../../seed/apply/write.ts";
import { importGraph, type Written } from "./import.ts";
import { writeLines } from "./write-lines.ts";

/** Lines of JSON for a local store, and how they are loaded. */
export interface LinesToImport {
  readonly config: Config;
  readonly model: Model;
  /** Read once, and only where they are imported. */
  readonly lines: AsyncIterable<LineChunk>;
  readonly progress: Progress;
  /** Ends it; the store stays empty. */
  readonly signal: AbortSignal;
}

/**
 * Fills a local store with what lines of JSON state, by Neo4j's offline importer.
 * @returns undefined where the store is not a new one, or none of this machine's, and no line was read: they are for `applyLines`
 * @throws {OshError} BAD_DOSSIER with the faults of the lines
 */
export async function importLines({
  config,
  model,
  lines,
  progress,
  signal,
}: LinesToImport): Promise<Applied | undefined> {
  if (config.server !== undefined) return undefined;
  const changes = new Changes();
  const write = async (folder: string, scratch: string): Promise<Written> => {
    const written = await writeLines({ model, lines, folder, scratch, progress, signal });
    changes.join(written.changes);
    return written;
  };
  try {
    const totals = await importGraph({
      config,
      model,
      write,
      check: (target) => inTransaction(target, (runner) => requireSound(runner, model)),
      progress,
      signal,
    });
    return totals && appliedBy(undefined, totals, changes);
  } catch (error) {
    if (error instanceof OshError && error.code === "STORE_IN_USE") return undefined;
    throw error;
  }
}
