import { csv } from "./csv.ts";
import { dossiers } from "./dossiers.ts";
import type { Format } from "./format.ts";
import { graphml } from "./graphml.ts";
import { jsonLines } from "./json-lines.ts";
import { jsonLd } from "./json-ld.ts";

/** The forms in which the graph is exported, by their names on the command line. */
export const formats = { dossiers, jsonl: jsonLines, csv, graphml, jsonld: jsonLd } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
