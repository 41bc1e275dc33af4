/**
 * The first load of a generated graph into an empty local store, held against Neo4j's offline importer alone over files of the same
 * data. Prints both times, their ratio, and the memory of this process; exits with 1 where the load takes more than `bound` times
 * as long. Part of the load is that the graph is generated; its share is printed too.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { readConfig } from "../src/config.ts";
import { DataFolder } from "../src/graph/local/data-folder.ts";
import { importFolder, runImporter } from "../src/graph/local/import.ts";
import { ImportFiles } from "../src/graph/local/import-files.ts";
import { readModel } from "../src/model/model.ts";
import { consoleProgress } from "../src/progress.ts";
import { load, parts } from "./load.ts";

/** How many times as long as the importer alone a first load may take. */
const bound = 3;

const { entities, seed } = new Command("first-load")
  .option("--entities <number>", "entities of the graph", wholeNumber, 1_000_000)
  .option("--seed <number>", "which graph of that size", wholeNumber, 1)
  .parse()
  .opts<{ entities: number; seed: number }>();

const model = readModel();
const progress = consoleProgress();
const { signal } = new AbortController();
const root = await mkdtemp(join(tmpdir(), "osh-first-load-"));
try {
  const bare = join(root, "bare");
  const folder = new DataFolder(bare);
  folder.makeHome();
  const files = new ImportFiles(join(folder.home, importFolder));
  const making = await seconds(async () => {
    for (const part of parts(model, { entities, seed })) await files.add(part);
    await files.close();
  });
  const config = (path: string) => readConfig({ OSH_DATA: path });
  const importing = await seconds(() => runImporter({ config: config(bare), folder, files, progress, signal }));
  await rm(bare, { recursive: true });
  const loading = await seconds(async () => {
    const loaded = await load(config(join(root, "data")), model, { entities, seed }, progress);
    progress.say(`Loaded ${loaded?.records} records and ${loaded?.relationships} relationships.`);
  });
  const ratio = loading / importing;
  console.log(`importer alone      ${importing.toFixed(1)} s`);
  console.log(`making its files    ${making.toFixed(1)} s, generating included`);
  console.log(
    `the whole load      ${loading.toFixed(1)} s, ${ratio.toFixed(2)} times the importer's, of ${bound} at most`,
  );
  console.log(`memory of this      ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`);
  process.exitCode = ratio > bound ? 1 : 0;
} finally {
  await rm(root, { recursive: true });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}
