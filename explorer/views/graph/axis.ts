import { svg } from "lit";
import { timeHeadings } from "../../layers.ts";
import type { Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { boxOf, rim, type Box } from "../../parts/minimap.ts";
import { placed } from "./labels.ts";
import { radius } from "./nodes.ts";
import type { Sizes } from "./sizes.ts";

/** Where the axis lies: right above all entities. */
export function boxOfAxis(positions: Positions, { node, text }: Sizes): Box {
  const { left, right, top } = boxOf(positions, text);
  const bottom = top + rim.down * text - radius * node - 6;
  return { left, right, top: bottom - 18 * text, bottom };
}

/** The axis of a layout by time: its months, as many as have room, and where what has no date stands. */
export function timeAxis({ words, seen, state }: OshExplorer, positions: Positions, sizes: Sizes): unknown {
  const box = boxOfAxis(positions, sizes);
  const { left, right, top, bottom } = box;
  const headings = timeHeadings({ nodes: seen.nodes, edges: seen.edges, pinned: state.pinned }, positions);
  const wishes = headings.map(({ month, x }) => {
    const heading = month ?? words.noDate;
    return { id: heading, lines: [heading], places: [[x, top] as const] };
  });
  return svg`<g class="axis-of-time" aria-hidden="true">
    <path d="M${left} ${bottom}H${right}${headings.map(({ x }) => `M${x} ${bottom - 4}v4`).join("")}"></path>
    ${[...placed(wishes, [], box, sizes.text)].map(
      ([heading, [x, y]]) => svg`<text transform="translate(${x} ${y}) scale(${sizes.text})" y="11">${heading}</text>`,
    )}
  </g>`;
}
