import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { OshError } from "../../errors.ts";
import { loadRoom, unwritable } from "../../new-file.ts";

/** Between the members of a list. No text that is kept in a list holds it. */
const listSeparator = "\u001f";

/** The only member of a list that has none: the importer takes no empty list. */
export const noMember = "\u001e";

/** Characters that are gathered before they are written. */
const gathered = 1 << 18;

/** A file of comma-separated values for Neo4j's offline importer, written as it comes. A value that is not there is an empty cell. */
export class CsvFile {
  /** Whether a value goes over several lines. */
  multiline = false;
  /** The properties that are an empty list somewhere, which `noMember` stands for. */
  readonly emptied = new Set<string>();
  readonly #stream: WriteStream;
  /** Resolves once all is written. */
  readonly #written: Promise<void>;
  readonly #properties: readonly string[];
  #text: string;

  /**
   * @param ends columns that each row begins with
   * @param properties columns by name, each with its type
   */
  constructor(path: string, ends: readonly string[], properties: ReadonlyMap<string, string>) {
    this.#stream = createWriteStream(path, { flags: "wx" });
    this.#written = finished(this.#stream).catch((error: unknown) => {
      throw unwritable(loadRoom, path, error);
    });
    // Whoever waits is told of it; until then a failure must not count as unhandled.
    this.#written.catch(() => {});
    this.#properties = [...properties.keys()];
    this.#text = `${[...ends, ...[...properties].map(([name, type]) => `${name}:${type}`)].join(",")}\n`;
  }

  /** Adds a row. Properties that have no column are a defect. */
  add(ends: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    const cells = ends.map((id) => this.#quoted(id));
    let known = 0;
    for (const name of this.#properties) {
      const value = properties[name];
      if (value !== undefined) known += 1;
      cells.push(this.#cell(name, value));
    }
    if (known !== Object.keys(properties).length)
      throw new Error(`${Object.keys(properties).join(", ")} have not all a column in ${this.#properties.join(", ")}`);
    this.#text += `${cells.join(",")}\n`;
    if (this.#text.length >= gathered) this.#flush();
  }

  /** Resolves once there is room for more. @throws {OshError} BAD_INPUT where the file can't be written */
  async drained(): Promise<void> {
    const { writableNeedDrain, errored } = this.#stream;
    if (!writableNeedDrain && !errored) return;
    await Promise.race([this.#written, new Promise<void>((resolve) => this.#stream.once("drain", resolve))]);
  }

  /** Resolves once all is written. @throws {OshError} BAD_INPUT where the file can't be */
  async close(): Promise<void> {
    this.#flush();
    this.#stream.end();
    await this.#written;
  }

  #flush(): void {
    this.#stream.write(this.#text);
    this.#text = "";
  }

  #cell(name: string, value: unknown): string {
    if (value === undefined) return "";
    if (typeof value === "string") return this.#quoted(value);
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return this.#list(name, value as readonly string[]);
  }

  #list(name: string, members: readonly string[]): string {
    if (members.length === 0) {
      this.emptied.add(name);
      return this.#quoted(noMember);
    }
    const unfit = members.find((member) => member === "" || member.includes(listSeparator) || member === noMember);
    if (unfit !== undefined)
      throw new OshError("BAD_INPUT", `${name}: expected some text without control characters, came "${unfit}".`);
    return this.#quoted(members.join(listSeparator));
  }

  #quoted(text: string): string {
    if (text.includes("\n") || text.includes("\r")) this.multiline = true;
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
  }
}
