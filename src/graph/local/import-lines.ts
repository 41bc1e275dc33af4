import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { appliedBy, Changes, type Applied } from "../../seed/apply/applied.ts";
import { requireSound } from "../../seed/apply/line-faults.ts";
import type { TextLine } from "../../seed/apply/lines.ts";
import { partsOfLines } from "../../seed/apply/parts-of-lines.ts";
import type { Plan } from "../../seed/apply/plan.ts";
import { inTransaction, longest } from "../../seed/apply/write.ts";
import { importGraph } from "./import.ts";

/** Lines of JSON for a local store, and how they are loaded. */
export interface LinesToImport {
  readonly config: Config;
  readonly model: Model;
  /** Read once, and only where they are imported. */
  readonly lines: AsyncIterable<TextLine>;
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
  async function* parts(scratch: string): AsyncGenerator<Plan> {
    for await (const part of partsOfLines(model, lines, scratch, progress)) {
      changes.add(part);
      yield part;
    }
  }
  try {
    const totals = await importGraph({
      config,
      model,
      parts,
      check: (target) => inTransaction(target, (runner) => requireSound(runner, model), { timeout: longest }),
      progress,
      signal,
    });
    return totals && appliedBy(undefined, totals, changes);
  } catch (error) {
    if (error instanceof OshError && error.code === "STORE_IN_USE") return undefined;
    throw error;
  }
}
