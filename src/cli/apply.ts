import { createReadStream } from "node:fs";
import { stat, readFile } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import { Argument, Command } from "commander";
import { readConfig, type Config } from "../config.ts";
import { OshError } from "../errors.ts";
import { filesUnder, unreadable } from "../files.ts";
import { importLines } from "../graph/local/import-lines.ts";
import { openStore, type Store } from "../graph/store.ts";
import { readModel, type Model } from "../model/model.ts";
import { requireNewFile, writeNewFile } from "../new-file.ts";
import { consoleProgress, type Progress } from "../progress.ts";
import { applyLines } from "../seed/apply/apply-lines.ts";
import { applyPlan } from "../seed/apply/apply-plan.ts";
import type { Applied, Counts } from "../seed/apply/applied.ts";
import { usualAtOnce, type ChangeOptions } from "../seed/apply/change.ts";
import { usualWait } from "../seed/apply/lock.ts";
import { readPlan } from "../seed/apply/plan-document.ts";
import { reportOf } from "../seed/apply/apply-report.ts";
import { lineChunks, linesOf, type LineChunk } from "../seed/apply/text-lines.ts";
import { dossierFile } from "../seed/read/folder.ts";
import { wantedBy } from "../seed/apply/wanted.ts";
import { count } from "../count.ts";
import { applyDossiers, type AppliedStore } from "./apply-dossiers.ts";
import { stoppable } from "./stoppable.ts";
import { wholeNumber } from "./whole-number.ts";

interface Options {
  readonly json?: boolean;
  readonly report?: string;
  readonly wait: number;
  readonly atOnce: number;
}

export const applyCommand = new Command("apply")
  .description("make the graph say what the dossiers say, or change it by a plan or JSON Lines, all at once")
  .addArgument(
    new Argument(
      "[path]",
      "folder of dossiers, a plan, JSON Lines (a .jsonl, a folder of them, or - for standard input); by default OSH_SEED, else seed/",
    ),
  )
  .option("--json", "print the report as JSON: format osh-apply, version 1 (src/seed/apply/apply-report.ts)")
  .option("--report <file>", "write that report to a file, in place of one that is there")
  .option("--wait <seconds>", "how long to wait for somebody else who changes the graph", wholeNumber, usualWait / 1000)
  .option(
    "--at-once <number>",
    "how many records and relationships one transaction may change; more than this asks for more of the server's memory",
    wholeNumber,
    usualAtOnce,
  )
  .addHelpText(
    "after",
    `
Dossiers are the whole truth: what left them leaves the graph. A plan (osh plan --out) is done just as it says, or refused where
the graph has moved on. JSON Lines, in the shapes that osh generate tells of, add and replace what they state; "deleted": true in
a line takes out what it names. Of two lines that state the same thing the later one holds.
A local store that is new takes any number of lines, in any order, by Neo4j's offline importer, with room on disk for the lines
once more. Another empty store takes any number, of which each comes after what it names; a graph that is there, as many as
--at-once.
With a fault in any of them nothing is written. Readers see the old graph or the new, never a mix. Whatever breaks a run
off, the next one makes it good.`,
  )
  .action(async (path: string | undefined, { json = false, report, wait, atOnce }: Options) => {
    const config = readConfig();
    const reportFile = report === undefined ? undefined : { path: report, force: true };
    if (reportFile) await requireNewFile(reportFile);
    const progress = consoleProgress();
    await stoppable(progress, async (stop) => {
      const model = readModel();
      const source = await sourceOf(path ?? config.seedFolder, model, stop);
      let store: Store | undefined;
      try {
        const started = performance.now();
        let opened = started;
        let applied = await source.fillNew?.(config, progress);
        if (applied === undefined) {
          store = await openStore(config, progress);
          stop.throwIfAborted();
          opened = performance.now();
          ({ store, applied } = await source.apply(store, { progress, wait: wait * 1000, atOnce }, config));
        }
        const times = { store: (opened - started) / 1000, apply: (performance.now() - opened) / 1000 };
        const document = JSON.stringify(reportOf(applied, source.files, times));
        // Whatever fails from here on, it was applied.
        console.log(json ? document : describeApplied(applied, source));
        if (reportFile) await writeNewFile(reportFile, `${document}\n`);
      } finally {
        await store?.close();
      }
    });
  });

/** Where what is to be applied comes from. */
interface Source {
  /** How many dossiers; undefined: something else. */
  readonly files?: number;
  /** Fills a new local store with it; undefined where there is none, or no such way. */
  readonly fillNew?: (config: Config, progress: Progress) => Promise<Applied | undefined>;
  apply(store: Store, options: ChangeOptions, config: Config): Promise<AppliedStore>;
}

/** @param signal ends the reading of lines, and the filling of a new store */
async function sourceOf(path: string, model: Model, signal: AbortSignal): Promise<Source> {
  const ofLines = (lines: AsyncIterable<LineChunk>): Source => ({
    fillNew: (config, progress) => importLines({ config, model, lines, progress, signal }),
    apply: async (store, options) => ({ store, applied: await applyLines(store, model, linesOf(lines), options) }),
  });
  if (path === "-") return ofLines(lineChunks("-", addAbortSignal(signal, process.stdin)));
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile && lineFile.test(path)) return ofLines(chunksOf([path], signal));
  const expected = "a folder of dossiers, a plan or JSON Lines";
  if (isFile && dossierFile.test(path))
    throw new OshError(
      "BAD_INPUT",
      `Expected ${expected}, came ${path}, which is one dossier: it is applied with all the others, by their folder.`,
    );
  if (isFile) {
    const text = await readFile(path, "utf8").catch((error: unknown) => {
      throw unreadable(expected, path, error);
    });
    const proposal = readPlan(text, path, model);
    return { apply: async (store, options) => ({ store, applied: await applyPlan(store, model, proposal, options) }) };
  }
  const files = await filesUnder(path, lineFile, expected);
  if (files.length > 0) {
    const dossiers = await filesUnder(path, dossierFile, expected);
    if (dossiers.length > 0)
      throw new OshError(
        "BAD_INPUT",
        `Expected a folder of dossiers or of JSON Lines, came ${path}, which holds both.`,
      );
    return ofLines(chunksOf(files, signal));
  }
  const dossiers = await wantedBy(path, model);
  return {
    files: dossiers.files,
    apply: (store, options, config) => applyDossiers(config, model, dossiers, store, options, signal),
  };
}

const lineFile = /\.jsonl$/;

async function* chunksOf(paths: readonly string[], signal: AbortSignal): AsyncGenerator<LineChunk> {
  for (const path of paths) yield* lineChunks(path, bytesOf(path, signal));
}

async function* bytesOf(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { signal });
  } catch (error) {
    throw signal.aborted ? error : unreadable("JSON Lines", path, error);
  }
}

/** What an apply did, in a line. */
export function describeApplied(
  { revision, changed, known, records, relationships }: Applied,
  { files = 0 }: { readonly files?: number },
): string {
  const of = (what: string, { created, changed: altered, deleted, total }: Counts): string =>
    `${count(total, what)} (${created} created, ${altered} changed, ${deleted} deleted)`;
  const short = revision.slice(0, 12);
  if (changed) return `Applied ${short}: ${of("record", records)}, ${of("relationship", relationships)}.`;
  const why = known ? `${count(files, "file")} as they were, ` : "";
  return `Nothing changed: ${why}the graph is at ${short}, ${count(records.total, "record")} and ${count(relationships.total, "relationship")}.`;
}
