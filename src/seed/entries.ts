import type { Node, YAMLMap } from "yaml";
import type { Fault, SeedFile } from "./fault.ts";
import { at, plainText } from "./read.ts";

/** An entry of a map, with the place of its key. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

/** The entries of a map in order, each key once; what is no entry, or comes again, is added to the faults. */
export function entriesOf(file: SeedFile, map: YAMLMap, faults: Fault[]): Entry[] {
  const keys = new Set<string>();
  const entries: Entry[] = [];
  for (const pair of map.items) {
    // In a parsed document both are nodes, an absent value null.
    const keyNode = pair.key as Node;
    const key = plainText(keyNode);
    if (key === undefined)
      faults.push({ code: "WRONG_SHAPE", message: "expected a word as the key", at: at(file, keyNode) });
    else if (keys.has(key))
      faults.push({
        code: "DUPLICATE_KEY",
        message: `expected each key once, came "${key}" again`,
        at: at(file, keyNode),
      });
    else entries.push({ key, keyNode, value: pair.value as Node | null });
    if (key !== undefined) keys.add(key);
  }
  return entries;
}
