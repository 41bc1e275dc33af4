import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../../config.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { requireLoadable } from "../../seed/apply/load.ts";
import type { Plan } from "../../seed/apply/plan.ts";
import { readState, writeState } from "../../seed/apply/state.ts";
import { Totals } from "../../seed/apply/totals.ts";
import { inTransaction, longest, openSession, prepare, type Target } from "../../seed/apply/write.ts";
import { AdminFailure, runAdminTool } from "./admin-tool.ts";
import type { DataFolder } from "./data-folder.ts";
import { renewHome } from "./fresh-home.ts";
import { whileIdle } from "./idle.ts";
import { ImportFiles } from "./import-files.ts";
import { problemsIn, ImportRefused } from "./import-report.ts";
import { whileServing } from "./serving.ts";

/** What is to be loaded, and how. */
export interface Import {
  readonly config: Config;
  readonly model: Model;
  /** Of the graph, each creating what it has, in any order. They are read once, and not before the store is known to be empty. */
  readonly parts: AsyncIterable<Plan> | Iterable<Plan>;
  readonly progress: Progress;
  /** Ends it; the store stays empty. */
  readonly signal: AbortSignal;
}

/**
 * Loads a graph into a local store that holds none, by Neo4j's offline importer, which is many times as fast as transactions are. It
 * goes to a fresh home, which takes the place of the empty one when it is whole.
 * @returns undefined where the store holds a graph, which must be changed instead
 * @throws {OshError} STORE_IN_USE; STORE_FOREIGN
 * @throws {ImportRefused} where a record or relationship comes twice, or a relationship leads nowhere
 */
export async function importGraph({ config, model, parts, progress, signal }: Import): Promise<Totals | undefined> {
  return whileIdle(config, progress, async (folder) => {
    if (!(await isEmpty(config, folder, progress))) return undefined;
    const fill = async (fresh: DataFolder): Promise<Totals> => {
      const { totals, mends } = await load(config, fresh, parts, progress, signal);
      await whileServing(config, fresh, progress, async (target) => {
        await requireSingle(target);
        await mendLists(target, mends);
        progress.say("Making the indexes.");
        await prepare(target, model);
        await inTransaction(target, (transaction) => writeState(transaction, { totals, seed: undefined }));
      });
      return totals;
    };
    return renewHome({ config, folder, progress, signal, fill });
  });
}

/** The importer looks for records that come twice, and not for relationships. @throws {ImportRefused} where some do */
async function requireSingle({ driver, database }: Target): Promise<void> {
  const { records } = await driver.executeQuery(doubled, {}, { database });
  const problems = records.map((row) => {
    const { from, type, to } = row.toObject() as { from: string; type: string; to: string };
    return { kind: "DUPLICATE_RELATIONSHIP", from, type, to } as const;
  });
  if (problems.length > 0) throw new ImportRefused(problems, problems.length === mostProblems);
}

const mostProblems = 100;

/** Looks around one record at a time, so that memory follows the largest and not the graph. */
const doubled = `
  MATCH (a) WHERE COUNT { (a)-->() } > 1
  CALL (a) {
    MATCH (a)-[r]->(b)
    WITH type(r) AS type, b, count(*) AS times WHERE times > 1
    RETURN type, b.id AS to
  }
  RETURN a.id AS from, type, to LIMIT ${mostProblems}`;

async function mendLists(target: Target, statements: readonly string[]): Promise<void> {
  const session = openSession(target);
  try {
    // Implicit transactions, as CALL … IN TRANSACTIONS demands.
    for (const statement of statements) await session.run(statement, {}, { timeout: longest });
  } finally {
    await session.close();
  }
}

/** Whether a store holds nothing, or no more than a load has left that was broken off. */
async function isEmpty(config: Config, folder: DataFolder, progress: Progress): Promise<boolean> {
  if (!existsSync(join(folder.home, "data", "databases", config.database))) return true;
  return whileServing(config, folder, progress, async (target) => {
    const { revision } = await inTransaction(target, readState);
    if (revision === undefined) await requireLoadable(target);
    return revision === undefined;
  });
}

async function load(
  config: Config,
  folder: DataFolder,
  parts: Import["parts"],
  progress: Progress,
  signal: AbortSignal,
): Promise<{ totals: Totals; mends: readonly string[] }> {
  const files = new ImportFiles(join(folder.home, importFolder));
  const totals = new Totals();
  try {
    for await (const part of parts) {
      signal.throwIfAborted();
      totals.add(part);
      await files.add(part);
      progress.count("records and relationships read", totals.records + totals.relationships, undefined);
    }
  } finally {
    await files.close();
  }
  await runImporter({ config, folder, files, progress, signal });
  return { totals, mends: files.mends() };
}

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
      ...files.options(importFolder),
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
  readonly files: ImportFiles;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}
