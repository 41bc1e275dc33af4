import { svg } from "lit";
import type { Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { relationName } from "../../parts/entity.ts";
import type { Edge } from "../../queries/entity.ts";
import { wordOf } from "../../words/words.ts";
import { line, type Place, type Wish } from "./labels.ts";
import { radius } from "./nodes.ts";
import type { Sizes } from "./sizes.ts";

/** Edges that can be told apart by words; of more only those around what is selected are named. */
const mostLabelled = 40;

/** How an edge runs: from near one entity to near the other, maybe in a curve. */
export interface Course {
  readonly edge: Edge;
  /** As the path of an SVG. */
  readonly path: string;
  readonly tip: Place;
  /** In which it arrives at the tip, in degrees. */
  readonly angle: number;
  /** Where it is after a part of its way. */
  readonly at: (part: number) => Place;
}

/** How all edges run, those of the same two entities beside one another. */
export function coursesOf(edges: readonly Edge[], positions: Positions, { node }: Sizes): Course[] {
  const together = Map.groupBy(edges, ({ source, target }) => [source, target].toSorted().join(" "));
  const gap = radius * node + 5;
  return [...together.values()].flatMap((parallel) =>
    parallel.map((edge, index) => courseOf(edge, index - (parallel.length - 1) / 2, positions, gap)),
  );
}

/** @param lane how far beside the straight line, so that edges of the same two don't cover one another */
function courseOf(edge: Edge, lane: number, positions: Positions, gap: number): Course {
  const [[x1, y1], [x2, y2]] = [positions.get(edge.source) ?? [0, 0], positions.get(edge.target) ?? [0, 0]];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  // The side is taken from the ids, so that edges in opposite directions get different lanes.
  const side = edge.source < edge.target ? lane : -lane;
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const aside = side * Math.min(44, length / 4);
  const [x, y] = [(x1 + x2) / 2 - dy * aside, (y1 + y2) / 2 + dx * aside];
  const [startX, startY] = [x1 + dx * gap, y1 + dy * gap];
  const [tipX, tipY] = [x2 - dx * gap, y2 - dy * gap];
  const between = (part: number, a: number, b: number, c: number): number =>
    (1 - part) ** 2 * a + 2 * part * (1 - part) * b + part ** 2 * c;
  return {
    edge,
    path: `M${startX} ${startY}Q${x} ${y} ${tipX} ${tipY}`,
    tip: [tipX, tipY],
    angle: (Math.atan2(tipY - y, tipX - x) * 180) / Math.PI,
    at: (part) => [between(part, startX, x, tipX), between(part, startY, y, tipY)],
  };
}

/** What an edge is called in the drawing. */
const wordsOf = (explorer: OshExplorer, { role, type }: Edge): string =>
  role === null ? relationName(explorer, type, "OUT") : wordOf(explorer.words.roles, role);

/** The words of edges that are wanted in the drawing: in the middle of an edge, else nearer to one of its ends. */
export function edgeWishes(
  explorer: OshExplorer,
  courses: readonly Course[],
  around: ReadonlySet<string> | undefined,
  { text }: Sizes,
): Wish[] {
  const wanted = around === undefined ? (courses.length <= mostLabelled ? courses : []) : courses;
  return wanted
    .filter(({ edge }) => around === undefined || (around.has(edge.source) && around.has(edge.target)))
    .map(({ edge, at }) => ({
      id: edge.id,
      lines: [wordsOf(explorer, edge)],
      places: [0.5, 0.4, 0.6, 0.3, 0.7].map(at).map(([x, y]) => [x, y - (line * text) / 2] as const),
    }));
}

/** An edge, and its words; where these have no place of their own, they are shown only while the edge is pointed at. */
export function edgeDrawn(
  explorer: OshExplorer,
  { edge, path, tip, angle, at }: Course,
  place: Place | undefined,
  faint: boolean,
  { text }: Sizes,
): unknown {
  const { selected, path: way } = explorer.state;
  const [from, to] = [way.indexOf(edge.source), way.indexOf(edge.target)];
  const onPath = from >= 0 && to >= 0 && Math.abs(from - to) === 1;
  const classes = ["edge", selected === edge.id ? "chosen" : "", onPath ? "on-path" : "", faint ? "faint" : ""];
  const [x, y] = place ?? at(0.5);
  return svg`<g class=${classes.join(" ")} aria-hidden="true" @click=${() => explorer.select(edge.id)}>
    <path class="wide" d=${path}></path>
    <path class="line" d=${path}></path>
    <path class="line" d="M-7 -4L0 0L-7 4" transform="translate(${tip[0]} ${tip[1]}) rotate(${angle})"></path>
    <text class=${place ? "" : "crowded"} y="11" transform="translate(${x} ${y}) scale(${text})">${wordsOf(explorer, edge)}</text>
  </g>`;
}
