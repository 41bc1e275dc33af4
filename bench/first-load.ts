/**
 * The first load of a generated graph, as JSON Lines by `osh apply` into a new local store, held against Neo4j's offline importer alone
 * over files of the same data; then an apply of some changed records as a file of their own. Prints the times, their ratios, and
 * the memory of the load's process; exits with 1 where one is beyond its bound.
 */
import { execFile } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { Command, InvalidArgumentError } from "commander";
import { projectRoot, readConfig } from "../src/config.ts";
import { writeJsonLines } from "../src/generate/write.ts";
import { DataFolder } from "../src/graph/local/data-folder.ts";
import { importFolder, runImporter } from "../src/graph/local/import.ts";
import { whileServing } from "../src/graph/local/serving.ts";
import { writeLines } from "../src/graph/local/write-lines.ts";
import { openStore } from "../src/graph/store.ts";
import { readModel } from "../src/model/model.ts";
import { consoleProgress } from "../src/progress.ts";
import type { ApplyReport } from "../src/seed/apply/apply-report.ts";
import { lineChunks, linesOf } from "../src/seed/apply/text-lines.ts";
import { prepare } from "../src/seed/apply/write.ts";

/** How many times as long as the importer alone a first load may take. */
const mostOfImporter = 3;
/** What part of the first load's time a change may take. */
const mostOfLoad = 1 / 50;
/** Records that are changed. */
const changes = 1_000;

const { entities, seed } = new Command("first-load")
  .option("--entities <number>", "entities of the graph", wholeNumber, 1_000_000)
  .option("--seed <number>", "which graph of that size", wholeNumber, 1)
  .parse()
  .opts<{ entities: number; seed: number }>();

const model = readModel();
const progress = consoleProgress();
const root = await mkdtemp(join(tmpdir(), "osh-first-load-"));
try {
  const folder = join(root, "lines");
  await writeJsonLines(model, { entities, seed, folder, progress });
  const lines = join(folder, "graph.jsonl");
  const changed = join(root, "changed.jsonl");
  await pipeline(Readable.from(changedRecords(lines)), createWriteStream(changed));

  const { importing, indexing } = await importerAlone(lines);
  const data = join(root, "data");
  const load = await apply(lines, data);
  // Kept running, as by osh start: to start a server takes the same time whatever is applied.
  const store = await openStore(readConfig({ OSH_DATA: data }), progress);
  const change = await apply(changed, data).finally(() => store.close());

  const [ofImporter, ofLoad] = [load.seconds / importing, change.seconds / load.seconds];
  console.log(`importer alone   ${importing.toFixed(1)} s`);
  console.log(`the indexes      ${indexing.toFixed(1)} s more: no load of ours takes less than both`);
  console.log(
    `first load       ${load.seconds.toFixed(1)} s, ${ofImporter.toFixed(2)} times the importer's, of ${mostOfImporter} at most`,
  );
  console.log(`memory of that   ${load.memory} MiB at most`);
  console.log(
    `${changes} records     ${change.seconds.toFixed(1)} s, 1/${Math.round(1 / ofLoad)} of that, 1/50 at most`,
  );
  process.exitCode = ofImporter > mostOfImporter || ofLoad > mostOfLoad ? 1 : 0;
} finally {
  await rm(root, { recursive: true });
}

/** Seconds that the importer takes for files of what lines state, which are made before, and those that a server then takes for the indexes. */
async function importerAlone(lines: string): Promise<{ importing: number; indexing: number }> {
  const path = join(root, "bare");
  const folder = new DataFolder(path);
  folder.makeHome();
  const { signal } = new AbortController();
  const { files } = await writeLines({
    model,
    lines: lineChunks(lines, createReadStream(lines)),
    folder: join(folder.home, importFolder),
    scratch: join(root, "scratch"),
    progress,
    signal,
  });
  const config = readConfig({ OSH_DATA: path });
  const start = performance.now();
  await runImporter({ config, folder, files, progress, signal });
  const imported = performance.now();
  await whileServing(config, folder, progress, (target) => prepare(target, model));
  const indexed = performance.now();
  await rm(path, { recursive: true });
  return { importing: (imported - start) / 1000, indexing: (indexed - imported) / 1000 };
}

/** Runs `osh apply`: how long it took, and how many MiB its own process. */
async function apply(file: string, data: string): Promise<{ seconds: number; memory: number }> {
  const start = performance.now();
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [
      "--import",
      join(import.meta.dirname, "print-memory.mjs"),
      join(projectRoot, "bin/osh.js"),
      "apply",
      file,
      "--json",
    ],
    { env: { ...process.env, OSH_DATA: data }, maxBuffer: Infinity },
  );
  const seconds = (performance.now() - start) / 1000;
  const { revision, records } = JSON.parse(stdout) as ApplyReport;
  progress.say(`Applied ${revision.slice(0, 12)}: ${records.created} records created, ${records.changed} changed.`);
  return { seconds, memory: Number(/memory: (\d+)/.exec(stderr)![1]) };
}

/** The first organizations of a file, at another level. */
async function* changedRecords(lines: string): AsyncGenerator<string> {
  let count = 0;
  for await (const { text } of linesOf(lineChunks(lines, createReadStream(lines)))) {
    const line = JSON.parse(text) as { type?: string; values?: { kind?: string } };
    if (line.type !== "Organization") continue;
    yield `${JSON.stringify({ ...line, values: { ...line.values, level: "GRASSROOTS" } })}\n`;
    if ((count += 1) === changes) return;
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}
