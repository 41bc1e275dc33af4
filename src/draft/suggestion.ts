import type { Passage } from "./passage.ts";

/** How sure a suggestion is: of what is high or medium the draft makes records, of what is low comments. */
export type Certainty = "high" | "medium" | "low";

/** Something that was recognised in an article. */
export interface Found {
  /** Where it stands: offsets into the passage's text, `end` exclusive. */
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Why it is taken for what it is, and what speaks against it, in a few words. */
  readonly why: string;
}

/** Stretches of passages, to tell what lies over them. */
export class Stretches {
  /** By passage, which units of its text they cover. */
  readonly #covered = new Map<Passage, Uint8Array>();

  constructor(found: Iterable<Found> = []) {
    for (const each of found) this.add(each);
  }

  add({ passage, start, end }: Found): void {
    const covered = this.#covered.get(passage) ?? new Uint8Array(passage.text.length);
    this.#covered.set(passage, covered.fill(1, start, end));
  }

  /** Whether something shares a character with one of them. */
  meet({ passage, start, end }: Found): boolean {
    return this.#covered.get(passage)?.subarray(start, end).includes(1) ?? false;
  }
}

/** What was found, without what lies over something that stands before it in the list. */
export function apart<T extends Found>(found: readonly T[]): T[] {
  const kept = new Stretches();
  return found.filter((each) => {
    if (kept.meet(each)) return false;
    kept.add(each);
    return true;
  });
}

/** What was found, without what lies over any of some others. */
export function besides<T extends Found>(found: readonly T[], others: Iterable<Found>): T[] {
  const taken = new Stretches(others);
  return found.filter((each) => !taken.meet(each));
}
