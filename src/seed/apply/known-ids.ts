import type { Model, RecordType } from "../../model/model.ts";

/** Slots at first; their number is a power of two, so that a mask finds one. */
const slotsAtFirst = 1 << 16;

/** Instead of a type's number, where a note says nothing of the type. */
const untold = 0xff;

/** The number of each type in notes and slots; 0 is that of none. */
const numbersOf = (model: Model): ReadonlyMap<RecordType, number> =>
  new Map([...model.types.values()].map((type, index) => [type, index + 1]));

/** What some lines say of ids, in their order, by the keys (recordKey) of records. */
export class IdNotes {
  readonly #numbers: ReadonlyMap<RecordType, number>;
  readonly #notes: number[] = [];

  constructor(model: Model) {
    this.#numbers = numbersOf(model);
  }

  /** Notes of which type a record is; undefined: that it is taken out. */
  addType(key: string, type: RecordType | undefined): void {
    this.#notes.push(digestOf(key), secondDigestOf(key), type === undefined ? 0 : this.#numbers.get(type)!, 0);
  }

  /** Notes who bears a name or variant. @param bearer a digest of that record's id (digestOf) */
  addBearer(key: string, bearer: number): void {
    this.#notes.push(digestOf(key), secondDigestOf(key), untold, bearer);
  }

  /** All of them, as threads can hand them on to `KnownIds.add`. */
  taken(): Uint32Array {
    return Uint32Array.from(this.#notes);
  }
}

/**
 * Which records lines state, and of which type: by their keys (recordKey), of which no more is kept than 64 bits of a digest. So ten
 * million of them take some 200 MiB, and two are taken for one once in some hundred thousand such graphs.
 */
export class KnownIds {
  readonly #types: readonly RecordType[];
  #size = 0;
  #slots: Slots;

  /** @param slots those of another, once it is complete: to read in another thread */
  constructor(model: Model, slots = slotsFor(slotsAtFirst)) {
    this.#types = [...model.types.values()];
    this.#slots = slots;
  }

  /** What is known, in memory that threads share. */
  get slots(): Slots {
    return this.#slots;
  }

  /** The type of a record; undefined where no line states it. */
  typeOf(key: string): RecordType | undefined {
    return this.#types[this.#slots.types[this.#slotOf(key)]! - 1];
  }

  /** A digest of the id of the record that bears a name or variant, by the first line that says so; undefined where none does. */
  bearerOf(key: string): number | undefined {
    return this.#slots.bearers[this.#slotOf(key)] || undefined;
  }

  /** Takes in what further lines say (IdNotes). */
  add(notes: Uint32Array): void {
    for (let at = 0; at < notes.length; at += 4) {
      const [first, second, type, bearer] = [notes[at]!, notes[at + 1]!, notes[at + 2]!, notes[at + 3]!];
      const slot = this.#taken(first, second);
      if (type !== untold) this.#slots.types[slot] = type;
      if (bearer !== 0) this.#slots.bearers[slot] ||= bearer;
    }
  }

  /** The slot of a key, which is its own from now on; to make room for it may move all slots. */
  #taken(first: number, second: number): number {
    const slot = slotIn(this.#slots, first, second);
    if (this.#slots.low[slot] !== 0) return slot;
    this.#slots.low[slot] = first;
    this.#slots.high[slot] = second;
    this.#size += 1;
    if (this.#size * 3 < this.#slots.low.length * 2) return slot;
    this.#grow();
    return slotIn(this.#slots, first, second);
  }

  #slotOf(key: string): number {
    return slotIn(this.#slots, digestOf(key), secondDigestOf(key));
  }

  #grow(): void {
    const { low, high, types, bearers } = this.#slots;
    const larger = slotsFor(low.length * 2);
    for (let from = 0; from < low.length; from += 1) {
      if (low[from] === 0) continue;
      const to = slotIn(larger, low[from]!, high[from]!);
      larger.low[to] = low[from]!;
      larger.high[to] = high[from]!;
      larger.types[to] = types[from]!;
      larger.bearers[to] = bearers[from]!;
    }
    this.#slots = larger;
  }
}

const slotsFor = (count: number) => ({
  low: new Uint32Array(new SharedArrayBuffer(count * 4)),
  high: new Uint32Array(new SharedArrayBuffer(count * 4)),
  types: new Uint8Array(new SharedArrayBuffer(count)),
  bearers: new Uint32Array(new SharedArrayBuffer(count * 4)),
});

/** A table of digests, each with what is known of its key; a slot whose digest is 0 is empty. */
export type Slots = ReturnType<typeof slotsFor>;

/** Where a digest stands or, where it does not, the empty slot that it would take. */
function slotIn({ low, high }: Slots, first: number, second: number): number {
  const mask = low.length - 1;
  let slot = first & mask;
  while (low[slot] !== 0 && (low[slot] !== first || high[slot] !== second)) slot = (slot + 1) & mask;
  return slot;
}

/** A digest of a key that spreads keys evenly: 1 to 2^32 - 1. Nobody who means harm gains by two that are the same. */
export const digestOf = (key: string): number => mixed(key, 0x811c9dc5, 0x9e3779b1);

/** Another one, which tells apart what the first does not. */
const secondDigestOf = (key: string): number => mixed(key, 0x9e3779b9, 0x5f356495);

function mixed(key: string, seed: number, factor: number): number {
  let digest = seed;
  for (let index = 0; index < key.length; index += 1) {
    digest = Math.imul(digest ^ key.charCodeAt(index), factor);
    digest ^= digest >>> 15;
  }
  digest = Math.imul(digest ^ (digest >>> 16), 0x85ebca6b);
  digest = Math.imul(digest ^ (digest >>> 13), 0xc2b2ae35);
  return (digest ^ (digest >>> 16)) >>> 0 || 1;
}
