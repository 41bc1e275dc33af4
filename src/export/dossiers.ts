import { OshError } from "../errors.ts";
import type { Model } from "../model/model.ts";
import { checkFiles } from "../seed/check.ts";
import { schemaFile, schemaLine, schemaText } from "../seed/dossier-schema.ts";
import { printFault, severityOf } from "../seed/fault.ts";
import { dossierText } from "./dossier-text.ts";
import { readOf, type ExportedRecord, type ReadGraph } from "./exported.ts";
import type { Format } from "./format.ts";
import { linkLine, recordLine } from "./json-lines.ts";
import { linkedGraph } from "./linked-graph.ts";
import { placed } from "./placement.ts";

/**
 * A seed: a dossier for each article, registries of what several share, and the schema that their first lines lead to. The whole graph is in memory at once, and what is
 * written is read again before it is given out: it says what was to be exported, or is refused.
 */
export const dossiers: Format = {
  file: undefined,
  async *write(whole, model) {
    const read = await withoutUnused(whole);
    const files = placed(await linkedGraph(read)).map((file) => ({
      file: file.place.path,
      text: schemaLine(file.place.path) + dossierText(file),
    }));
    const difference = await differenceOf(read, model, files);
    if (difference === undefined) yield* [{ file: schemaFile, text: schemaText(model) }, ...files];
    else
      throw new OshError(
        "BAD_INPUT",
        `The graph can't be said in dossiers: ${difference}\nExport it in another format, such as JSON Lines.`,
      );
  },
};

/** A citation that nothing rests on, such as an answer may name, is nothing that a dossier says. */
async function withoutUnused(read: ReadGraph): Promise<ReadGraph> {
  const records: ExportedRecord[] = [];
  for await (const record of read()) records.push(record);
  const used = new Set(
    records.flatMap(({ sources, links }) => [sources ?? [], ...links.map((link) => link.sources ?? [])].flat()),
  );
  const kept = records.filter(({ type, id }) => type.name !== "Citation" || used.has(id));
  return async function* () {
    yield* kept;
  };
}

/** The first thing that the files do not say as the graph does; undefined where there is none. */
async function differenceOf(
  read: ReadGraph,
  model: Model,
  files: readonly { readonly file: string; readonly text: string }[],
): Promise<string | undefined> {
  const found = files.map(({ file, text }) => ({ path: file, bytes: Buffer.from(text) }));
  const { graph, faults } = checkFiles(found, model);
  const error = faults.find((fault) => severityOf(fault) === "error");
  if (error) return printFault(error);
  const [wanted, written] = [await linesOf(read), await linesOf(readOf(graph))];
  return [...wanted].find((line) => !written.has(line)) ?? [...written].find((line) => !wanted.has(line));
}

async function linesOf(read: ReadGraph): Promise<Set<string>> {
  const lines = new Set<string>();
  for await (const record of read()) {
    lines.add(JSON.stringify(recordLine(record)));
    for (const link of record.links) lines.add(JSON.stringify(linkLine(record, link)));
  }
  return lines;
}
