import type { Node, YAMLMap } from "yaml";
import type { At, Fault, FaultCode, SeedFile } from "../fault.ts";
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

  constructor(file: SeedFile) {
    this.file = file;
  }

  /** Where a node stands. */
  at(node: Node | null): At {
    return at(this.file, node);
  }

  fault(code: FaultCode, where: Node | At | null, message: string): void {
    this.faults.push({ code, message, at: where && "file" in where ? where : this.at(where) });
  }

  /** The entries of a map in order, each key once; what is no entry, or comes again, is a fault. */
  entries(map: YAMLMap): Entry[] {
    const keys = new Set<string>();
    const entries: Entry[] = [];
    for (const pair of map.items) {
      // In a parsed document both are nodes, an absent value null.
      const keyNode = pair.key as Node;
      const key = plainText(keyNode);
      if (key === undefined) this.fault("WRONG_SHAPE", keyNode, `expected a word as the key, came ${came(keyNode)}`);
      else if (keys.has(key)) this.fault("DUPLICATE_KEY", keyNode, `expected each key once, came "${key}" again`);
      else entries.push({ key, keyNode, value: pair.value as Node | null });
      if (key !== undefined) keys.add(key);
    }
    return entries;
  }
}
