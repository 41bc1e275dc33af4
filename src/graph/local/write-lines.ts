import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { OshError } from "../../errors.ts";
import type { Progress } from "../../progress.ts";
import { Changes, type ChangesOf } from "../../seed/apply/applied.ts";
import type { Grouped } from "../../seed/apply/group-lines.ts";
import { orderedFaults, type PlainFault } from "../../seed/apply/line-faults.ts";
import { refuse } from "../../seed/apply/refuse.ts";
import { Totals, type TotalsOf } from "../../seed/apply/totals.ts";
import type { WrittenFiles } from "./import-files.ts";
import type { Written } from "./import.ts";

/** Each holds one group in memory. */
const mostWorkers = 4;
/** MiB that each may keep: of what it makes little lives on, but it clears nothing away as long as there is room. */
const memory = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 192 };

/** What a worker is given. */
export interface WorkerTask {
  readonly grouped: Grouped;
  readonly folder: string;
  /** Of the names of its files. */
  readonly prefix: string;
  /** The number of the next group that no worker has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What a worker says: how many lines more it has done, what came of all of them, or what it refuses. */
export type WorkerNews =
  | { readonly lines: number }
  | {
      readonly files: WrittenFiles;
      readonly totals: TotalsOf;
      readonly changes: ChangesOf;
      readonly faults: PlainFault[];
    }
  | { readonly refused: Pick<OshError, "code" | "message"> };

/**
 * Writes what grouped lines state as files for the importer, by as many threads as there are processors.
 * @param signal ends it
 * @throws {OshError} BAD_DOSSIER with the faults of the lines; LIMIT_EXCEEDED where some are too long to be looked at together
 */
export async function writeLines(
  grouped: Grouped,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<Written & { readonly changes: ChangesOf }> {
  // What has ended before a worker listens, it would not hear of.
  signal.throwIfAborted();
  const next = new Int32Array(new SharedArrayBuffer(4));
  let done = 0;
  const count = (lines: number): void =>
    progress.count("lines written for the importer", (done += lines), grouped.count);
  // What ends one, ends all.
  const failed = new AbortController();
  const workers = Array.from({ length: Math.min(availableParallelism(), mostWorkers) }, (_, index) =>
    runWorker({ grouped, folder, prefix: `${index + 1}-`, next }, count, AbortSignal.any([signal, failed.signal])),
  );
  const results = await Promise.all(workers).finally(() => failed.abort());
  refuse("lines", orderedFaults(results.flatMap(({ faults }) => faults)));
  const [totals, changes] = [new Totals(), new Changes()];
  for (const each of results) {
    totals.join(each.totals);
    changes.join(each.changes);
  }
  return { files: results.map(({ files }) => files), totals, changes };
}

type Result = Extract<WorkerNews, { readonly files: WrittenFiles }>;

/** Runs a worker to its end. @param signal ends it at once */
async function runWorker(workerData: WorkerTask, count: (lines: number) => void, signal: AbortSignal): Promise<Result> {
  const worker = new Worker(new URL("import-worker.js", import.meta.url), {
    workerData,
    resourceLimits: memory,
  });
  const stop = (): void => void worker.terminate();
  signal.addEventListener("abort", stop);
  try {
    return await new Promise((resolve, reject) => {
      worker.on("message", (news: WorkerNews) => {
        if ("lines" in news) count(news.lines);
        else if ("files" in news) resolve(news);
        else reject(new OshError(news.refused.code, news.refused.message));
      });
      worker.once("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLong(error) : error),
      );
      worker.once("exit", () => reject(signal.reason ?? new Error("A worker has ended without a word.")));
    });
  } finally {
    signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}

const tooLong = (cause: Error): OshError =>
  new OshError(
    "LIMIT_EXCEEDED",
    `Expected lines of which those about one record, and some others, fit into ${memory.maxOldGenerationSizeMb} MiB together; ` +
      "came longer ones, or one record very many times. Nothing was loaded. Shorten the texts, or state each record once.",
    { cause },
  );
