import { join } from "node:path";
import { projectRoot } from "../../src/config.ts";
import { readOf, type ExportedLink, type ExportedRecord, type ReadGraph } from "../../src/export/exported.ts";
import type { Format } from "../../src/export/format.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles, checkSeed } from "../../src/seed/check.ts";
import { printFault, severityOf } from "../../src/seed/fault.ts";
import type { Graph } from "../../src/seed/graph.ts";

export const model = readModel();

/** The graph of dossiers without errors, whatever stands beside them. */
export function graphOf(files: Readonly<Record<string, string>>): Graph {
  const paths = Object.keys(files).filter((path) => path.endsWith(".yaml"));
  const found = paths.map((path) => ({ path, bytes: Buffer.from(files[path]!) }));
  const { graph, faults } = checkFiles(found, model);
  const errors = faults.filter((fault) => severityOf(fault) === "error");
  if (errors.length > 0) throw new Error(errors.map(printFault).join("\n"));
  return graph;
}

/** The graph of the project's five articles. */
export const seedGraph = async (): Promise<Graph> => (await checkSeed(join(projectRoot, "seed"), model)).graph;

/** The files that an export makes, by their paths. */
export async function filesOf(format: Format, graph: Graph | ReadGraph): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { file, text } of format.write(typeof graph === "function" ? graph : readOf(graph), model))
    files[file] = (files[file] ?? "") + text;
  return files;
}

/** All that is exported of a graph. */
export async function partsOf(graph: Graph): Promise<{ records: ExportedRecord[]; links: LinkWithStart[] }> {
  const records: ExportedRecord[] = [];
  for await (const record of readOf(graph)()) records.push(record);
  return { records, links: records.flatMap((start) => start.links.map((link) => ({ ...link, start }))) };
}

export interface LinkWithStart extends ExportedLink {
  readonly start: ExportedRecord;
}

/** Texts that formats are known to trip over. */
export const hostileTexts = [
  "Đảng Cộng sản Việt Nam – Ban Chấp hành",
  "国务院安全生产委员会（办公室）",
  "He said \"no\", then 'yes'; <b>bold</b> & ]]> --> done",
  "two\nlines, and a\ttab",
  "carriage\r\nreturns\r",
  "right to left עברית العربية",
  "=1+1",
  "-2+3",
  "@SUM(A1)",
  "# no comment: { a: b } [c] * & ! | > % `",
  "null",
  "2023-05",
  "1e3",
  "  blanks around  ",
  "hard\u00A0blanks\u3000of two widths",
  "🏭 𠀋 Z̸a̷lgo\u0301",
  "back\\slash \\u0041 \\",
  "---",
];

/** A graph in which those texts stand as names and descriptions. */
export const hostileGraph = (): Graph =>
  graphOf({
    "a.yaml": JSON.stringify({
      article: { id: "a-2024", kind: "PRESS", publisher: "a", date: "2024", language: "en", name: hostileTexts[2] },
      organizations: { a: { name: "A", kind: "MEDIA", sources: ["1"] } },
      groups: Object.fromEntries(
        hostileTexts.map((text, index) => [
          `g-${index}`,
          {
            name: text,
            description: text,
            within: "a",
            sources: ["1"],
            names: [{ value: text, language: "vi", kind: "TRANSLATION" }],
          },
        ]),
      ),
      citations: { "1": { digest: "0".repeat(64) } },
    }),
  });
