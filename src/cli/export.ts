import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { z } from "zod";
import { readConfig } from "../config.ts";
import { OshError } from "../errors.ts";
import { exportGraph, type Exported } from "../export/export.ts";
import { formats, type FormatName } from "../export/formats.ts";
import { requireRoom } from "../export/output.ts";
import { unreadable } from "../files.ts";
import { openStore } from "../graph/store.ts";
import { readModel } from "../model/model.ts";
import { consoleProgress } from "../progress.ts";
import { count } from "../count.ts";
import { stoppable } from "./stoppable.ts";

interface Options {
  readonly format: FormatName;
  readonly out: string;
  readonly query?: string;
  readonly variables?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export const exportCommand = new Command("export")
  .description("write the graph to files, citations included, as it stands at one revision")
  .addOption(new Option("--format <format>", "how it is written").choices(Object.keys(formats)).makeOptionMandatory())
  .requiredOption("--out <path>", "a new file or folder; - for standard output, where it is one file")
  .option(
    "--query <file>",
    "export the answer to this GraphQL query, such as one of examples/, in place of the whole graph",
  )
  .option("--variables <json>", "the query's variables, as a JSON object")
  .option("--force", "replace an earlier export")
  .option(
    "--json",
    "report what was written as one JSON document: format osh-export, version 1; form is that of --format, then out, revision, counts, files",
  )
  .addHelpText(
    "after",
    `
  dossiers  a folder: a dossier an article, and registries; osh check and osh apply read it back to the same revision
  jsonl     a file: a record or relationship a line, as osh generate writes them
  csv       a folder: tables, and a datapackage.json that describes them (Frictionless)
  graphml   a file for yEd, Gephi and others
  jsonld    a file in the words of W3C ORG, ELI, PROV, SKOS and schema.org

With --query, jsonl and csv are the rows of the answer: a column is what is selected, called by the keys that lead there
(bearer.name), and what lies in lists is a JSON array. The other formats are the part of the graph that the answer names: its
records, what these can't be without, the relationships between them, and what all of it rests on. The pages of root fields
are turned to the last; where the answer holds but one page of something further in, a warning says so.

What is at --out is replaced whole, once all is written, or not at all. The report goes to standard error where the export
itself goes to standard output. dossiers takes the whole graph into memory (fit for 100000 entities), the others do not.

Examples:
  osh export --format csv --out tables
  osh export --format jsonl --out - | gzip > graph.jsonl.gz
  osh export --query examples/duties-of-trade-unions-counted.graphql --format csv --out duties`,
  )
  .action(async ({ format, out, query, variables, force = false, json = false }: Options) => {
    const config = readConfig();
    if (variables !== undefined && query === undefined)
      throw new OshError("BAD_INPUT", "--variables: expected a query that takes them, in --query, came none.");
    const asked =
      query === undefined ? undefined : { query: await readQuery(query), variables: readVariables(variables ?? "{}") };
    await requireRoom({ out, file: formats[format].file, force });
    const progress = consoleProgress();
    await stoppable(progress, async (stop) => {
      const say = out === "-" ? console.error : console.log;
      const store = await openStore(config, progress);
      try {
        const model = readModel();
        const options = { format, out, force, progress, stop };
        const exported =
          asked === undefined
            ? await exportGraph(store, model, { ...options, format: formats[format] })
            : await (
                await import("../export/question.ts")
              ).exportAnswer(store, model, { ...options, ...asked, deadline: config.deadline });
        for (const path of exported.cutOff)
          progress.say(`Warning: of ${path} there is more than the page that is exported.`);
        if (json) say(JSON.stringify({ format: "osh-export", version: 1, form: format, out, ...exported }));
        else say(describeExported(exported, out));
      } finally {
        await store.close();
      }
    });
  });

function describeExported({ revision, counts, files }: Exported, out: string): string {
  const what = Object.entries(counts).map(([thing, number]) => count(number, thing.replace(/s$/, "")));
  return `Exported ${revision.slice(0, 12)}: ${[...what, count(files.length, "file")].join(", ")} at ${out}.`;
}

/** @throws {OshError} BAD_INPUT */
async function readQuery(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw unreadable("a GraphQL query", path, error);
  }
}

/** @throws {OshError} BAD_INPUT */
function readVariables(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (error) {
    throw new OshError("BAD_INPUT", `--variables: expected a JSON object, came ${text}`, { cause: error });
  }
}
