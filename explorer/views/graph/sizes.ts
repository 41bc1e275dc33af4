/** How much larger than their natural size things are drawn, so that on the screen they stay large enough. */
export interface Sizes {
  /** Of the circle of an entity. */
  readonly node: number;
  /** Of all text. */
  readonly text: number;
}

/** The lowest scale at which an entity's circle can still be met by a finger, and that at which text can still be read. */
export const smallest: Sizes = { node: 0.8, text: 0.9 };

/** The sizes at a scale; far away circles shrink nevertheless, so that they don't cover one another. */
export const sizesAt = (scale: number): Sizes => ({
  node: Math.min(2.45, Math.max(1, smallest.node / scale)),
  text: Math.max(1, smallest.text / scale),
});

/** A scale near to this one; there are only a few of them, so that not every turn of a wheel changes all sizes. */
export const stepOf = (scale: number): number => 2 ** (Math.round(Math.log2(scale) * 4) / 4);
