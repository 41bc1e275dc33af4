import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../../config.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { writeState } from "../../seed/apply/state.ts";
import type { Totals } from "../../seed/apply/totals.ts";
import { inTransaction, prepare, runEach, type Target } from "../../seed/apply/write.ts";
import { AdminFailure, runAdminTool } from "./admin-tool.ts";
import { DataFolder } from "./data-folder.ts";
import { renewHome } from "./fresh-home.ts";
import { whileIdle } from "./idle.ts";
import { optionsOf, type WrittenFiles } from "./import-files.ts";
import { problemsIn, ImportRefused } from "./import-report.ts";
import { whileServing } from "./serving.ts";

/** What is to be loaded, and how. */
export interface Import {
  readonly config: Config;
  readonly model: Model;
  /**
   * Writes the graph as files for the importer, of which every record and relationship comes once. It is called once, and not before
   * the store is known to be new.
   * @param folder for the files
   * @param scratch a path where nothing is, and what is put there is deleted
   */
  readonly write: (folder: string, scratch: string) => Promise<Written>;
  /** Looks whether what was imported may stand. @throws {OshError} where it may not */
  readonly check: (target: Target) => Promise<void>;
  readonly progress: Progress;
  /** Ends it; the store stays empty. */
  readonly signal: AbortSignal;
}

/** A graph as files for the importer. */
export interface Written {
  readonly files: readonly WrittenFiles[];
  readonly totals: Totals;
}

/**
 * Loads a graph into a local store that is new, by Neo4j's offline importer, which is many times as fast as transactions are. It
 * goes to a fresh home, which becomes that of the store when it is whole.
 * @returns undefined where a server has run over the store, which may hold a graph
 * @throws {OshError} STORE_IN_USE
 * @throws {ImportRefused} where a record comes twice, or a relationship leads nowhere; what `write` and `check` throw
 */
export async function importGraph({
  config,
  model,
  write,
  check,
  progress,
  signal,
}: Import): Promise<Totals | undefined> {
  if (!isUntouched(config)) return undefined;
  return whileIdle(config, progress, async (folder) => {
    // Somebody may have come first.
    if (!isUntouched(config)) return undefined;
    const fill = async (fresh: DataFolder): Promise<Totals> => {
      const { totals, files } = await write(join(fresh.home, importFolder), join(fresh.path, "scratch"));
      await runImporter({ config, folder: fresh, files, progress, signal });
      await whileServing(config, fresh, progress, async (target) => {
        await runEach(target, [...new Set(files.flatMap(({ mends }) => mends))]);
        await check(target);
        progress.say("Making the indexes.");
        await prepare(target, model);
        await inTransaction(target, (transaction) => writeState(transaction, { totals, seed: undefined }));
      });
      return totals;
    };
    return renewHome({ config, folder, progress, signal, fill });
  });
}

/** Whether no server has ever run over a local store, so that it holds nothing. */
const isUntouched = ({ dataFolder, database }: Config): boolean =>
  !existsSync(join(new DataFolder(dataFolder).home, "data", "databases", database));

/** Problems after which the importer looks for no more. */
const mostProblems = 100;

/** Where in the home the files lie. */
export const importFolder = "import";

/**
 * Makes a database of files in the home of a fresh folder, and deletes them.
 * @throws {ImportRefused} where they are no graph
 */
export async function runImporter({ config, folder, files, progress, signal }: Importer): Promise<void> {
  const report = join("logs", "import.report");
  const failure = await runAdminTool({
    folder,
    // What is wrong is reported, and then refused: an importer that ends at once names no more than the first.
    args: [
      "database",
      "import",
      "full",
      config.database,
      ...optionsOf(files, importFolder),
      `--report-file=${report}`,
      "--strict=true",
      "--skip-duplicate-nodes=true",
      "--skip-bad-relationships=true",
      `--bad-tolerance=${mostProblems}`,
      "--max-off-heap-memory=50%",
    ],
    what: "Import",
    progress,
    signal,
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const problems = problemsIn(await readFile(join(folder.home, report), "utf8").catch(() => ""));
  if (problems.length > 0) throw new ImportRefused(problems, failure instanceof AdminFailure);
  if (failure !== undefined) throw failure;
  await rm(join(folder.home, importFolder), { recursive: true });
}

/** A run of the importer over files that are whole. */
export interface Importer {
  readonly config: Config;
  readonly folder: DataFolder;
  readonly files: readonly WrittenFiles[];
  readonly progress: Progress;
  readonly signal: AbortSignal;
}
