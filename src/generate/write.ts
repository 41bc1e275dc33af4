import { createWriteStream } from "node:fs";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Model } from "../model/model.ts";
import { refused, unwritable } from "../new-file.ts";
import type { Progress } from "../progress.ts";
import { schemaFile, schemaText } from "../seed/dossier-schema.ts";
import { dossierOf, textOf } from "./dossier.ts";
import { generate, type GenerateOptions, type Part } from "./generate.ts";

/** Where and how a generated graph is written. */
export interface WriteOptions extends GenerateOptions {
  /** A new or empty folder. */
  readonly folder: string;
  readonly progress: Progress;
}

/**
 * Writes a graph as a seed: a dossier for each article, and its text beside it.
 * @throws {OshError} BAD_INPUT where the folder holds something or can't be made, or the options can't be met
 */
export async function writeDossiers(model: Model, options: WriteOptions): Promise<void> {
  await requireEmpty(options.folder);
  await writeFile(join(options.folder, schemaFile), schemaText(model));
  for (const { article } of counted(model, options)) {
    const path = join(options.folder, article.head.id);
    await writeFile(`${path}.yaml`, dossierOf(model, article));
    await writeFile(`${path}.txt`, textOf(article));
  }
}

/**
 * Writes a graph as `graph.jsonl`, a record or relationship a line: RecordLine and LinkLine. A line comes after those that
 * state what it names.
 * @throws {OshError} BAD_INPUT where the folder holds something or can't be made, or the options can't be met
 */
export async function writeJsonLines(model: Model, options: WriteOptions): Promise<void> {
  await requireEmpty(options.folder);
  await pipeline(
    Readable.from(linesOf(counted(model, options))),
    createWriteStream(join(options.folder, "graph.jsonl")),
  );
}

function* linesOf(parts: Iterable<Part>): Generator<string> {
  for (const { lines } of parts)
    yield [...lines.records, ...lines.links].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** The parts of a graph, told of as they are taken. */
function* counted(model: Model, options: WriteOptions): Generator<Part> {
  for (const part of generate(model, options)) {
    yield part;
    options.progress.count("entities generated", part.entities, options.entities);
  }
}

/** What another run has left would mix with this one's. */
async function requireEmpty(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === false) throw refused(emptyFolder, folder, "which is a file");
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw refused(emptyFolder, folder, "which holds something");
  } catch (error) {
    throw unwritable(emptyFolder, folder, error);
  }
}

const emptyFolder = "a new or empty folder";
