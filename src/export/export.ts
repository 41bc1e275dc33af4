import { setTimeout as delay } from "node:timers/promises";
import { OshError } from "../errors.ts";
import { Reading, type Outcome } from "../graph/reading.ts";
import type { Store } from "../graph/store.ts";
import type { Model } from "../model/model.ts";
import type { Progress } from "../progress.ts";
import type { ReadGraph } from "./exported.ts";
import type { Format } from "./format.ts";
import { writeOut, writePieces, type Destination, type WrittenFile } from "./output.ts";
import { within, type Ids } from "./part.ts";
import { readStore } from "./stored.ts";

/** What an export wrote, and of which state of the graph. */
export interface Exported {
  readonly revision: string;
  /** How many `records` and `relationships` there are; of the rows of an answer, `rows`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly WrittenFile[];
  /** Where an answer has more than the one page that is exported, by the keys that lead there. */
  readonly cutOff: readonly string[];
}

export interface ExportOptions extends Omit<Destination, "file"> {
  readonly format: Format;
  readonly progress: Progress;
  /** Once aborted, nothing is written, and the export ends with its reason. */
  readonly stop?: AbortSignal;
  /** The records to export, and the revision that they are of; undefined: the whole graph as it is. */
  readonly part?: { readonly ids: Ids; readonly revision: string };
}

/** How often a graph is read anew because it was replaced meanwhile; and milliseconds between. */
const attempts = 3;
const pause = 500;

/** Milliseconds that one reading may take. */
const longest = 24 * 60 * 60 * 1000;

/**
 * Writes the graph of the store, as it stands at one revision, to files.
 * @throws {OshError} STORE_EMPTY; GRAPH_CHANGED where it was replaced meanwhile, again and again; BAD_INPUT where it can't be
 * written there
 */
export function exportGraph(
  store: Pick<Store, "driver" | "database">,
  model: Model,
  options: ExportOptions,
): Promise<Exported> {
  const { format, part, progress, stop } = options;
  const isAsked = ({ revision, whole }: Outcome): boolean =>
    whole && (revision === undefined || revision === (part?.revision ?? revision));
  return writeOut({ ...options, file: format.file }, async (fresh) => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await delay(pause);
      const reading = new Reading(store, longest);
      try {
        const counts = { records: 0, relationships: 0 };
        const read = counted(
          part ? within(readStore(reading, model, part.ids), part.ids) : readStore(reading, model),
          counts,
          progress,
          stop,
        );
        const files = await writePieces(await fresh(), format.write(read, model));
        const outcome = await reading.close();
        const { revision } = outcome;
        if (isAsked(outcome) && revision !== undefined) return { revision, counts, files, cutOff: [] };
      } catch (error) {
        // A mix of two graphs may fail where each of them would not.
        if (isAsked(await reading.close()) || stop?.aborted) throw error;
      }
    }
    throw new OshError(
      "GRAPH_CHANGED",
      "The graph was replaced again and again while it was read; try again in a while.",
    );
  });
}

/** Counts what is read, anew each time. */
const counted = (
  read: ReadGraph,
  counts: { records: number; relationships: number },
  progress: Progress,
  stop?: AbortSignal,
): ReadGraph =>
  async function* () {
    counts.records = 0;
    counts.relationships = 0;
    for await (const record of read()) {
      stop?.throwIfAborted();
      counts.records += 1;
      counts.relationships += record.links.length;
      progress.count("records read", counts.records, undefined);
      yield record;
    }
  };
