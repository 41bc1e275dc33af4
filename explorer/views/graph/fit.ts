import type { Positions } from "../../layout.ts";
import { boxOf, rim } from "../../parts/minimap.ts";
import { smallest } from "./sizes.ts";

/** What room there is for a drawing. */
export interface Room {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What is to be in the middle where all would be too small to be read; undefined: all in any case. */
  readonly focus: readonly [x: number, y: number] | undefined;
}

/** The least and the largest scale at which all is shown, and the one at which a part is, where all would be too small to be read. */
const scales = { least: 0.1, most: 1.25, part: 0.5 };

/** The scale at which all entities fit into a room with their names, and the point that is in its middle; undefined where there is no room. */
export function fitted(
  positions: Positions,
  { width, height, focus }: Room,
): { readonly scale: number; readonly x: number; readonly y: number } | undefined {
  if (width <= 0 || height <= 0) return undefined;
  const { left, right, top, bottom } = boxOf(positions);
  const [across, down] = [right - left, bottom - top];
  // However small the drawing is, names need so many pixels.
  const margin = (side: number): number => 2 * side * smallest.text;
  const scale = Math.min(
    scales.most,
    width / across,
    height / down,
    (width - margin(rim.across)) / (across - 2 * rim.across),
    (height - margin(rim.down)) / (down - 2 * rim.down),
  );
  if (focus && scale < scales.part) return { scale: scales.part, x: focus[0], y: focus[1] };
  return { scale: Math.max(scales.least, scale), x: (left + right) / 2, y: (top + bottom) / 2 };
}
