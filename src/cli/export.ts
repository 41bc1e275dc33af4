import { Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { exportGraph } from "../export/export.ts";
import { formats, type FormatName } from "../export/formats.ts";
import { openStore } from "../graph/store.ts";
import { readModel } from "../model/model.ts";
import { consoleProgress } from "../progress.ts";
import { count } from "./count.ts";
import { stopSignal } from "./stop-signal.ts";

interface Options {
  readonly format: FormatName;
  readonly out: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export const exportCommand = new Command("export")
  .description("write the graph to files, citations included, as it stands at one revision")
  .addOption(new Option("--format <format>", "how it is written").choices(Object.keys(formats)).makeOptionMandatory())
  .requiredOption("--out <path>", "a new file or folder; - for standard output, where it is one file")
  .option("--force", "replace an earlier export")
  .option("--json", "report as JSON what was written: revision, records, relationships, files")
  .addHelpText(
    "after",
    `
  dossiers  a folder: a dossier an article, and registries; osh check and osh apply read it back to the same revision
  jsonl     a file: a record or relationship a line, as osh generate writes them
  csv       a folder: tables, and a datapackage.json that describes them (Frictionless)
  graphml   a file for yEd, Gephi and others
  jsonld    a file in the words of W3C ORG, ELI, PROV, SKOS and schema.org

What is at --out is replaced whole, once all is written, or not at all. The report goes to standard error where the export
itself goes to standard output. dossiers takes the whole graph into memory (fit for 100000 entities), the others do not.

Exit codes: 0 all is written; 1 nothing is; 130 it was stopped.

Examples:
  osh export --format csv --out tables
  osh export --format jsonl --out - | gzip > graph.jsonl.gz`,
  )
  .action(async ({ format, out, force = false, json = false }: Options) => {
    const config = readConfig();
    const progress = consoleProgress();
    const stop = stopSignal(progress);
    const say = out === "-" ? console.error : console.log;
    const store = await openStore(config, progress);
    try {
      const exported = await exportGraph(store, readModel(), { format: formats[format], out, force, progress, stop });
      const { revision, records, relationships, files } = exported;
      if (json) say(JSON.stringify({ version: 1, format, out, ...exported }));
      else
        say(
          `Exported ${revision.slice(0, 12)}: ${count(records, "record")}, ${count(relationships, "relationship")}, ` +
            `${count(files.length, "file")} at ${out}.`,
        );
    } catch (error) {
      if (!stop.aborted) throw error;
      process.exitCode = 130;
    } finally {
      await store.close();
    }
  });
