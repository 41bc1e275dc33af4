import { createHash } from "node:crypto";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Chance that falls the same way for the same seed and key. Each part of a graph draws from its own, so that none depends on
 * what else the graph holds.
 */
export class Chance {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number, key: string) {
    this.#generator = xoroshiro128plus(createHash("sha256").update(`${seed} ${key}`).digest().readInt32LE());
  }

  /** A whole number, both ends included. */
  between(first: number, last: number): number {
    return uniformInt(this.#generator, first, last);
  }

  /** True in so many cases of one. */
  in(share: number): boolean {
    return uniformFloat64(this.#generator) < share;
  }

  one<T>(of: readonly T[]): T {
    return of[this.between(0, of.length - 1)]!;
  }

  /** A rank from 0 to below `count`, the low ones by far more often, as Zipf's law has it. */
  rank(count: number): number {
    return Math.floor((count + 1) ** uniformFloat64(this.#generator)) - 1;
  }

  /** One of a list whose first items are the usual ones. */
  usual<T>(of: readonly T[]): T {
    return of[this.rank(of.length)]!;
  }
}
