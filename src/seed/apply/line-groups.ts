import { appendFileSync, createReadStream, existsSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { loadRoom, unwritable } from "../../new-file.ts";
import type { TextLine } from "./lines.ts";
import { lineChunks, linesOf } from "./text-lines.ts";

/** Characters that are gathered before they are written. */
const gathered = 1 << 15;

/** Lines on disk in numbered groups, as several writers have laid them there. */
export interface GroupedLines {
  readonly folder: string;
  /** How many writers: each has numbered them by its own number, from 0. */
  readonly writers: number;
  /** The files that the lines came from, in their order: a line keeps the number of its own. */
  readonly files: readonly string[];
}

/** A line as it is laid down. */
interface LaidLine {
  /** The number of its file. */
  readonly file: number;
  readonly number: number;
  readonly text: string;
}

/** Lays lines on disk in numbered groups. What does so throws an OshError, BAD_INPUT, where it can't be written. */
export class LineGroups {
  readonly #folder: string;
  readonly #writer: number;
  readonly #texts = new Map<number, string>();

  /** @param folder is made, unless another writer has made it */
  constructor(folder: string, writer = 0) {
    this.#folder = folder;
    this.#writer = writer;
    mkdirSync(folder, { recursive: true });
  }

  add(group: number, { file, number, text }: LaidLine): void {
    const texts = `${this.#texts.get(group) ?? ""}${file} ${number} ${text}\n`;
    this.#texts.set(group, texts);
    if (texts.length >= gathered) this.#write(group, texts);
  }

  /** Sees to it that all that was added is on disk. */
  flush(): void {
    for (const [group, texts] of this.#texts) this.#write(group, texts);
  }

  /** Gives the own lines of a group back, once, in the order in which they were added, and deletes them. */
  async *take(group: number): AsyncGenerator<LaidLine> {
    this.flush();
    yield* takeFile(pathOf(this.#folder, this.#writer, group));
  }

  #write(group: number, texts: string): void {
    const path = pathOf(this.#folder, this.#writer, group);
    try {
      // Done at once, so that what is gathered never grows while others are written.
      appendFileSync(path, texts);
    } catch (error) {
      throw unwritable(loadRoom, path, error);
    }
    this.#texts.delete(group);
  }
}

/** Gives the lines of a group back, once, in the order of their files and numbers, and deletes them. */
export async function takeGroup({ folder, writers, files }: GroupedLines, group: number): Promise<TextLine[]> {
  const lines: LaidLine[] = [];
  for (let writer = 0; writer < writers; writer += 1)
    for await (const line of takeFile(pathOf(folder, writer, group))) lines.push(line);
  return lines
    .toSorted((a, b) => a.file - b.file || a.number - b.number)
    .map(({ file, number, text }) => ({ file: files[file]!, number, text }));
}

async function* takeFile(path: string): AsyncGenerator<LaidLine> {
  if (!existsSync(path)) return;
  const chunks = lineChunks(path, createReadStream(path), { longest: Infinity });
  for await (const { text: laid } of linesOf(chunks, Infinity)) {
    const [place, file, number] = /^(\d+) (\d+) /.exec(laid) as unknown as [string, string, string];
    yield { file: Number(file), number: Number(number), text: laid.slice(place.length) };
  }
  await rm(path);
}

const pathOf = (folder: string, writer: number, group: number): string => join(folder, `${writer}-${group}.jsonl`);
