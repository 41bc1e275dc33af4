import { nothing, svg } from "lit";
import type { Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { relationName } from "../../parts/entity.ts";
import type { Edge } from "../../queries/entity.ts";
import { wordOf } from "../../words/words.ts";
import { radius } from "./nodes.ts";

/** Edges that can be told apart by words; of more only those around what is selected are named. */
const mostLabelled = 18;

/** All edges, those of the same two entities beside one another. @param around what does not stand back; undefined: everything */
export function edgesDrawn(explorer: OshExplorer, at: Positions, around: ReadonlySet<string> | undefined): unknown {
  const together = Map.groupBy(explorer.seen.edges, ({ source, target }) => [source, target].toSorted().join(" "));
  return [...together.values()].flatMap((parallel) =>
    parallel.map((edge, index) => edgeDrawn(explorer, edge, index - (parallel.length - 1) / 2, at, around)),
  );
}

/** @param lane how far beside the straight line, so that edges of the same two don't cover one another */
function edgeDrawn(
  explorer: OshExplorer,
  edge: Edge,
  lane: number,
  at: Positions,
  around: ReadonlySet<string> | undefined,
): unknown {
  const { words, state, seen } = explorer;
  const [[x1, y1], [x2, y2]] = [at.get(edge.source) ?? [0, 0], at.get(edge.target) ?? [0, 0]];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  // The side is taken from the ids, so that edges in opposite directions get different lanes.
  const side = edge.source < edge.target ? lane : -lane;
  const along = [(x2 - x1) / length, (y2 - y1) / length] as const;
  const middle = [(x1 + x2) / 2 - along[1] * side * 44, (y1 + y2) / 2 + along[0] * side * 44] as const;
  const gap = radius + 5;
  const [tipX, tipY] = [x2 - along[0] * gap, y2 - along[1] * gap];
  const path = `M${x1 + along[0] * gap} ${y1 + along[1] * gap}Q${middle[0]} ${middle[1]} ${tipX} ${tipY}`;
  const angle = (Math.atan2(tipY - middle[1], tipX - middle[0]) * 180) / Math.PI;
  const faint = around !== undefined && !(around.has(edge.source) && around.has(edge.target));
  const label = edge.role === null ? relationName(explorer, edge.type, "OUT") : wordOf(words.roles, edge.role);
  const labelled = length > 95 && (around === undefined ? seen.edges.length <= mostLabelled : !faint);
  return svg`<g class="edge ${state.selected === edge.id ? "chosen" : ""} ${faint ? "faint" : ""}" aria-hidden="true" @click=${() => explorer.select(edge.id)}>
    <path class="wide" d=${path}></path>
    <path class="line" d=${path}></path>
    <path class="line" d="M-7 -4L0 0L-7 4" transform="translate(${tipX} ${tipY}) rotate(${angle})"></path>
    ${labelled ? svg`<text x=${(x1 + x2 + 2 * middle[0]) / 4} y=${(y1 + y2 + 2 * middle[1]) / 4 - 3}>${label}</text>` : nothing}
  </g>`;
}
