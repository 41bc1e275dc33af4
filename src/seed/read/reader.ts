import { isMap, visit, type Node, type Pair, type YAMLMap } from "yaml";
import type { At, Fault, FaultCode, SeedFile } from "../fault.ts";
import type { Hole } from "./hole.ts";
import { at, came, plainText } from "./read.ts";

/** An entry of a map, with the place of its key. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/** Reads the nodes of one file, and keeps what is wrong with them. */
export class Reader {
  readonly file: SeedFile;
  readonly faults: Fault[] = [];
  readonly #skipped = new Set<string>();
  #isOpen = false;

  constructor(file: SeedFile) {
    this.file = file;
  }

  /** Where a node stands. */
  at(node: Node | null): At {
    return at(this.file, node);
  }

  /** @param cause what is behind it, where one mistake shows in several places */
  fault(code: FaultCode, where: Node | At | null, message: string, cause?: string): void {
    const place = where && "file" in where ? where : this.at(where);
    this.faults.push({ code, message, at: place, ...(cause !== undefined && { cause }) });
  }

  /** Keeps in mind what is not read: a node, or the id of a record in which something is not. */
  skip(skipped: Node | string | null): void {
    if (typeof skipped === "string") this.#skipped.add(skipped);
    else if (skipped) visit(skipped, { Scalar: (_, scalar) => void this.#skipped.add(plainText(scalar) ?? "") });
  }

  /** What is not read of the file, if anything. */
  get holes(): Hole[] {
    if (this.#isOpen) return [{ file: this.file, texts: undefined }];
    return this.#skipped.size === 0 ? [] : [{ file: this.file, texts: this.#skipped }];
  }

  /** The entries of a map in order, each key once; what is no entry, or comes again, is a fault. */
  entries(map: YAMLMap): Entry[] {
    // In a parsed document both are nodes, an absent value null.
    const pairs = map.items as Pair<Node, Node | null>[];
    const texts = pairs.map(({ key }) => plainText(key));
    const keys = new Set<string>();
    const entries: Entry[] = [];
    for (const [index, { key: keyNode, value }] of pairs.entries()) {
      const key = texts[index];
      if (key === undefined) {
        this.fault("WRONG_SHAPE", keyNode, `expected a word as the key, came ${came(keyNode)}`);
        this.skip(value);
      } else if (!keys.has(key)) entries.push({ key, keyNode, value });
      else if (key === texts[0] && keys.has(texts[index + 1] ?? "")) {
        const mend = `where another item of a list starts here, write "- " before it`;
        this.fault(
          "DUPLICATE_KEY",
          keyNode,
          `expected each key once, came "${key}" and what follows it again; ${mend}`,
        );
        for (const rest of pairs.slice(index)) this.skip(rest.value);
        break;
      } else {
        this.fault("DUPLICATE_KEY", keyNode, `expected each key once, came "${key}" again`);
        this.skip(value);
        // A record whose key is not its own may be any.
        this.#isOpen ||= isMap(value);
      }
      if (key !== undefined) keys.add(key);
    }
    return entries;
  }
}
