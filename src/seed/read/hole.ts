import type { SeedFile } from "../fault.ts";

/** A part of a file that is not read, because of a fault that is told: what is missed elsewhere may stand there. */
export interface Hole {
  readonly file: SeedFile;
  /** The texts in it, keys among them; undefined where nobody knows them. */
  readonly texts?: ReadonlySet<string> | undefined;
}

/** Tells whether a text may stand in one of the holes; of a nested record's id, whether the record around it may. */
export function mayHold(holes: readonly Hole[]): (text: string) => boolean {
  const isOpen = holes.some(({ texts }) => texts === undefined);
  const all = new Set(holes.flatMap(({ texts }) => [...(texts ?? [])]));
  return (text) => isOpen || all.has(text) || all.has(text.split(".", 1)[0]!);
}
