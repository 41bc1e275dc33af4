import { html, nothing, svg, type TemplateResult } from "lit";
import type { Positions } from "../layout.ts";

/** A part of the drawing, in its own units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of the drawing's own units the entities and their names take around their middles. */
export const rim = { across: 90, down: 50 };

/** The smallest box with all entities in it, and their names. @param size how much larger than their natural size these are drawn */
export function boxOf(positions: Positions, size = 1): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of positions.values()) {
    box.left = Math.min(box.left, x - rim.across * size);
    box.right = Math.max(box.right, x + rim.across * size);
    box.top = Math.min(box.top, y - rim.down * size);
    box.bottom = Math.max(box.bottom, y + rim.down * size);
  }
  return box;
}

/**
 * All of a drawing, small, with the part of it that is in view; nothing where all of it is.
 * It serves the mouse: by keyboard the focus goes from entity to entity, and the view follows.
 */
export function minimap(
  positions: Positions,
  view: Box,
  goTo: (x: number, y: number) => void,
): TemplateResult | typeof nothing {
  const all = boxOf(positions);
  // A point or two out of view by rounding is no reason to show it.
  const whole =
    view.left <= all.left + 2 &&
    view.top <= all.top + 2 &&
    view.right >= all.right - 2 &&
    view.bottom >= all.bottom - 2;
  if (positions.size === 0 || whole) return nothing;
  const [width, height] = [all.right - all.left, all.bottom - all.top];
  const dots = [...positions.values()].map(([x, y]) => `M${x} ${y}h0`).join("");
  const onPress = (event: PointerEvent): void => {
    if (event.buttons === 0) return;
    const drawn = event.currentTarget as SVGSVGElement;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawn.getScreenCTM()!.inverse());
    goTo(x, y);
  };
  const [left, top] = [Math.max(view.left, all.left), Math.max(view.top, all.top)];
  return html`<svg
    class="minimap"
    aria-hidden="true"
    viewBox="${all.left} ${all.top} ${width} ${height}"
    @pointerdown=${onPress}
    @pointermove=${onPress}
  >
    ${svg`<path d=${dots} stroke-width=${Math.max(width, height) / 60}></path>
    <rect x=${left} y=${top} width=${Math.max(0, Math.min(view.right, all.right) - left)} height=${Math.max(0, Math.min(view.bottom, all.bottom) - top)}></rect>`}
  </svg>`;
}
