import type { Box } from "../../parts/minimap.ts";

/** Characters of a name that stand under a node; all of it is told to a screen reader and in the panel. */
const longestLabel = 34;

/** A name in one or two lines, cut with a sign where it is longer. */
export function labelLines(name: string): string[] {
  const points = Array.from(name);
  const half = longestLabel / 2;
  // A character of Chinese takes the room of two letters.
  const wide = /\p{Script=Han}/u.test(name);
  const line = wide ? half / 2 + 2 : half + 3;
  if (points.length <= line) return [name];
  const space = wide ? -1 : name.lastIndexOf(" ", line);
  const at = space > 4 ? space : line;
  const [first, rest] = [points.slice(0, at).join(""), points.slice(at).join("").trim()];
  const second = Array.from(rest);
  return [first, second.length <= line ? rest : `${second.slice(0, line - 1).join("")}…`];
}

/** A line of text, in the drawing's own units: how high it is, and how wide a letter is. */
export const line = 15;
const letter = 7.1;

/** How wide a text of some lines is, about. */
export const widthOf = (lines: readonly string[]): number =>
  Math.max(
    ...lines.map((each) =>
      Array.from(each).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 12.5 : letter), 0),
    ),
  );

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A point of the drawing. */
export type Place = readonly [x: number, y: number];

/** What wants to have its words in the drawing. */
export interface Wish {
  readonly id: string;
  readonly lines: readonly string[];
  /** The middle of the first line's upper edge: the places where it could stand, best first. */
  readonly places: readonly Place[];
  /** Whether it is to stand in its first place even where that lies over something. */
  readonly must?: boolean;
}

/**
 * Gives each a place where it lies over nothing else; who finds none goes without.
 * @param wishes the most wanted first
 * @param taken where something lies already
 * @param bounds what it must not stand out of: beyond them it may be out of view
 * @param size how much larger than its natural size text is drawn
 */
export function placed(
  wishes: readonly Wish[],
  taken: readonly Box[],
  bounds: Box,
  size: number,
): ReadonlyMap<string, Place> {
  const full = [...taken];
  const places = new Map<string, Place>();
  for (const { id, lines, places: possible, must } of wishes) {
    const half = (widthOf(lines) * size) / 2;
    const boxAt = ([x, y]: Place): Box => ({
      left: x - half,
      top: y,
      right: x + half,
      bottom: y + lines.length * line * size,
    });
    const free = possible.find((place) => {
      const box = boxAt(place);
      return box.left >= bounds.left && box.right <= bounds.right && !full.some((other) => meet(box, other));
    });
    const place = free ?? (must ? possible[0] : undefined);
    if (place === undefined) continue;
    places.set(id, place);
    full.push(boxAt(place));
  }
  return places;
}
