import { addendOfLink, addendOfRecord, linkKey, recordKey, revisionText } from "../graph.ts";
import type { Plan } from "./plan.ts";
import { formOf, type StoredLink, type StoredRecord } from "./stored.ts";

/** How many records of a type there are, and how many of them could be dated and are not. */
export interface Tally {
  readonly all: number;
  readonly undated: number;
}

/** Totals as texts and numbers, which a store keeps and threads hand on. */
export interface TotalsOf {
  readonly revision: string;
  readonly relationships: number;
  readonly types: Iterable<readonly [string, Tally]>;
}

/** What is known of a graph as a whole. All of it adds up, so that it follows from the totals before and from what has changed. */
export class Totals {
  #sum: bigint;
  #relationships: number;
  readonly #types: Map<string, Tally>;

  constructor(before?: TotalsOf) {
    this.#sum = before === undefined ? 0n : BigInt(`0x${before.revision}`);
    this.#relationships = before?.relationships ?? 0;
    this.#types = new Map(before?.types);
  }

  /** Counts in what a plan changes. */
  add({ records, links }: Plan): this {
    for (const { before, after } of records) {
      if (before) this.#record(before, -1);
      if (after) this.#record(after, 1);
    }
    for (const { before, after } of links) {
      if (before) this.#link(before, -1);
      if (after) this.#link(after, 1);
    }
    return this;
  }

  /** Counts in a part of the graph that is no part of what was counted before. */
  join({ revision, relationships, types }: TotalsOf): this {
    this.#sum += BigInt(`0x${revision}`);
    this.#relationships += relationships;
    for (const [type, tally] of types) this.#tally(type, tally.all, tally.undated);
    return this;
  }

  get revision(): string {
    return revisionText(this.#sum);
  }

  get relationships(): number {
    return this.#relationships;
  }

  get records(): number {
    return [...this.#types.values()].reduce((sum, { all }) => sum + all, 0);
  }

  /** The types that there are records of, in the order of their names. */
  get types(): ReadonlyMap<string, Tally> {
    return new Map([...this.#types].filter(([, { all }]) => all > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  #record(record: StoredRecord, times: 1 | -1): void {
    this.#sum += BigInt(times) * addendOfRecord(formOf(record));
    this.#tally(record.type.name, times, isUndated(record) ? times : 0);
  }

  #tally(type: string, all: number, undated: number): void {
    const before = this.#types.get(type) ?? { all: 0, undated: 0 };
    this.#types.set(type, { all: before.all + all, undated: before.undated + undated });
  }

  #link(link: StoredLink, times: 1 | -1): void {
    const { type, source, target } = link;
    const key = linkKey(type, recordKey(source.type, source.id), recordKey(target.type, target.id));
    this.#sum += BigInt(times) * addendOfLink(key, formOf(link));
    this.#relationships += times;
  }
}

/** Whether a record could have days and has none. */
function isUndated({ type, properties }: StoredRecord): boolean {
  const days = [...type.scalars.values()].filter(({ derived }) => derived);
  return days.length > 0 && days.every(({ name }) => properties[name] === undefined);
}
