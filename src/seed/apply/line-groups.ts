import { appendFileSync, createReadStream, existsSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TextLine } from "./lines.ts";
import { textLines } from "./text-lines.ts";

/** Characters that are gathered before they are written. */
const gathered = 1 << 16;

/** Lines on disk in numbered groups, each in the order in which they came. */
export class LineGroups {
  readonly #folder: string;
  /** The files that the lines came from, each once: a line keeps the number of its own. */
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

  /** Gives the lines of a group back, once, and deletes them. */
  async *take(group: number): AsyncGenerator<TextLine> {
    this.#write(group, this.#texts.get(group) ?? "");
    const path = this.#pathOf(group);
    if (!existsSync(path)) return;
    const files = [...this.#files.keys()];
    for await (const { text: kept } of textLines(path, createReadStream(path), Infinity)) {
      const [place, file, number] = /^(\d+) (\d+) /.exec(kept) as unknown as [string, string, string];
      yield { file: files[Number(file)]!, number: Number(number), text: kept.slice(place.length) };
    }
    await rm(path);
  }

  #write(group: number, text: string): void {
    if (text === "") return;
    // Done at once, so that what is gathered never grows while others are written.
    appendFileSync(this.#pathOf(group), text);
    this.#texts.delete(group);
  }

  #pathOf(group: number): string {
    return join(this.#folder, `${group}.jsonl`);
  }
}
