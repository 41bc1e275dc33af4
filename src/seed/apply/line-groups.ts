import { appendFileSync, createReadStream, existsSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TextLine } from "./lines.ts";
import { textLines } from "./text-lines.ts";

/** Characters that are gathered before they are written. */
const gathered = 1 << 15;

/** Lines on disk in numbered groups, each in the order in which they came. */
export interface GroupedLines {
  readonly folder: string;
  /** The files that the lines came from, each once: a line keeps the number of its own. */
  readonly files: readonly string[];
}

/** Lays lines on disk in numbered groups. */
export class LineGroups {
  readonly #folder: string;
  readonly #files = new Map<string, number>();
  readonly #texts = new Map<number, string>();

  /** @param folder is made */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder);
  }

  add(group: number, { file, number, text }: TextLine): void {
    if (!this.#files.has(file)) this.#files.set(file, this.#files.size);
    const texts = `${this.#texts.get(group) ?? ""}${this.#files.get(file)} ${number} ${text}\n`;
    this.#texts.set(group, texts);
    if (texts.length >= gathered) this.#write(group, texts);
  }

  /** What was added until now, all of it on disk. */
  written(): GroupedLines {
    for (const [group, texts] of this.#texts) this.#write(group, texts);
    return { folder: this.#folder, files: [...this.#files.keys()] };
  }

  #write(group: number, texts: string): void {
    // Done at once, so that what is gathered never grows while others are written.
    appendFileSync(pathOf(this.#folder, group), texts);
    this.#texts.delete(group);
  }
}

/** Gives the lines of a group back, once, and deletes them. */
export async function* takeGroup({ folder, files }: GroupedLines, group: number): AsyncGenerator<TextLine> {
  const path = pathOf(folder, group);
  if (!existsSync(path)) return;
  for await (const { text: kept } of textLines(path, createReadStream(path), Infinity)) {
    const [place, file, number] = /^(\d+) (\d+) /.exec(kept) as unknown as [string, string, string];
    yield { file: files[Number(file)]!, number: Number(number), text: kept.slice(place.length) };
  }
  await rm(path);
}

const pathOf = (folder: string, group: number): string => join(folder, `${group}.jsonl`);
