import { availableParallelism } from "node:os";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { Changes, type ChangesOf } from "../../seed/apply/applied.ts";
import { groupCount } from "../../seed/apply/group-lines.ts";
import { KnownIds, type Slots } from "../../seed/apply/known-ids.ts";
import { orderedFaults, type PlainFault } from "../../seed/apply/line-faults.ts";
import type { GroupedLines } from "../../seed/apply/line-groups.ts";
import { mostFaults } from "../../seed/apply/lines.ts";
import { refuse } from "../../seed/apply/refuse.ts";
import type { LineChunk } from "../../seed/apply/text-lines.ts";
import { Totals } from "../../seed/apply/totals.ts";
import type { ImportDialogue, ImportDone } from "./import-worker.ts";
import type { Written } from "./import.ts";
import { isOutOfMemory, Thread } from "./thread.ts";

/** Each holds one group in memory. */
const mostThreads = 4;
/** MiB that each may keep: of what it makes little lives on, but it clears nothing away as long as there is room. */
const memory = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 192 };
/** Chunks that a thread is given to read at a time: one to read, and one that it need not wait for. */
const ahead = 2;

type ImportThread = Thread<ImportDialogue>;

/** Where lines go. */
export interface LinesToWrite {
  readonly model: Model;
  /** Read once. */
  readonly lines: AsyncIterable<LineChunk>;
  /** For the files. */
  readonly folder: string;
  /** A path where nothing is, for the lines in groups; what is put there is left. */
  readonly scratch: string;
  readonly progress: Progress;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Writes what lines state as files for the importer, by as many threads as there are processors.
 * @throws {OshError} BAD_DOSSIER with the faults of the lines; LIMIT_EXCEEDED where some are too long to be looked at together
 */
export async function writeLines(work: LinesToWrite): Promise<Written & { readonly changes: ChangesOf }> {
  const { folder, scratch, signal } = work;
  // What has ended before a thread is there, it would not hear of.
  signal.throwIfAborted();
  const module = new URL("import-worker.ts", import.meta.url);
  const threads = Array.from(
    { length: Math.min(availableParallelism(), mostThreads) },
    (_, writer): ImportThread => new Thread(module, { writer, scratch, folder }, memory),
  );
  const end = (): Promise<unknown> => Promise.all(threads.map((thread) => thread.end(signal.reason)));
  signal.addEventListener("abort", end);
  try {
    const { ids, files, count } = await readChunks(work, threads);
    await Promise.all(threads.map((thread) => thread.ask({ step: "names", ids })));
    await writeGroups(threads, { folder: scratch, writers: threads.length, files }, ids, (done) =>
      work.progress.count("lines written for the importer", done, count),
    );
    return joined(await Promise.all(threads.map((thread) => thread.ask({ step: "close" }))));
  } catch (error) {
    throw isOutOfMemory(error) ? tooLong(error) : error;
  } finally {
    signal.removeEventListener("abort", end);
    await end();
  }
}

/** What all lines say, once they are read. */
interface AllLines {
  readonly ids: Slots;
  /** Their files, in their order. */
  readonly files: readonly string[];
  readonly count: number;
}

/** Has threads read lines. @throws {OshError} BAD_DOSSIER with the first faults */
async function readChunks(
  { model, lines, progress }: LinesToWrite,
  threads: readonly ImportThread[],
): Promise<AllLines> {
  const ids = new KnownIds(model);
  const files: string[] = [];
  let count = 0;
  // What a later line says of an id replaces what an earlier one says, whichever is read first.
  let before: Promise<unknown> = Promise.resolve();
  const take = async (done: Promise<ImportDone>, allBefore: Promise<unknown>): Promise<void> => {
    const [{ ids: notes, lines: read, faults }] = await Promise.all([done, allBefore]);
    refuse("lines", orderedFaults(faults!));
    ids.add(notes!);
    progress.count("lines read", (count += read!), undefined);
  };
  await inTurns(threads, ahead, lines, (thread, chunk) => {
    if (files.at(-1) !== chunk.file) files.push(chunk.file);
    const taken = take(thread.ask({ step: "read", chunk, file: files.length - 1 }), before);
    before = taken;
    return taken;
  });
  return { ids: ids.slots, files, count };
}

/** Has threads write groups of lines. @throws {OshError} BAD_DOSSIER with their first faults */
async function writeGroups(
  threads: readonly ImportThread[],
  grouped: GroupedLines,
  ids: Slots,
  onLines: (done: number) => void,
): Promise<void> {
  const faults: PlainFault[] = [];
  let done = 0;
  await inTurns(threads, 1, Array(groupCount).keys(), async (thread, group) => {
    if (faults.length >= mostFaults) return;
    const part = await thread.ask({ step: "write", grouped, ids, group });
    faults.push(...(part.faults ?? []));
    onLines((done += part.lines!));
  });
  refuse("lines", orderedFaults(faults));
}

/** Gives each thread the next of some things as soon as it has fewer than so many. What fails first ends it. */
async function inTurns<T>(
  threads: readonly ImportThread[],
  most: number,
  things: AsyncIterable<T> | Iterable<T>,
  give: (thread: ImportThread, thing: T) => Promise<void>,
): Promise<void> {
  const free = Array.from({ length: most }, () => threads).flat();
  const given = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const failIfOne = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  for await (const thing of things) {
    while (free.length === 0) await Promise.race(given);
    failIfOne();
    const thread = free.shift()!;
    const turn = give(thread, thing)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        given.delete(turn);
        free.push(thread);
      });
    given.add(turn);
  }
  await Promise.all(given);
  failIfOne();
}

function joined(parts: readonly ImportDone[]): Written & { readonly changes: ChangesOf } {
  const [totals, changes] = [new Totals(), new Changes()];
  const written = parts.map((part) => part.written!);
  for (const each of written) {
    totals.join(each.totals);
    changes.join(each.changes);
  }
  return { files: written.map(({ files }) => files), totals, changes };
}

const tooLong = (cause: unknown): OshError =>
  new OshError(
    "LIMIT_EXCEEDED",
    `Expected lines of which those about one record, and some others, fit into ${memory.maxOldGenerationSizeMb} MiB together; ` +
      "came longer ones, or one record very many times. Nothing was loaded. Shorten the texts, or state each record once.",
    { cause },
  );
