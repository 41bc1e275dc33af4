import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Edge, Entity } from "./queries/entity.ts";
import type { Layout } from "./state.ts";

/** Where each entity is drawn, in the drawing's own units: about a pixel at its natural size. */
export type Positions = ReadonlyMap<string, readonly [x: number, y: number]>;

interface Placed {
  readonly id: string;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

/** From what demands to what is done: the order of the columns. */
const columns = [
  ["Directive"],
  ["Plan"],
  ["Task", "Theme"],
  ["Group", "Post"],
  ["Organization", "Official"],
  ["Campaign", "Event"],
  ["Outcome", "Material", "Place"],
];

/**
 * Lays out a graph; the same graph lies the same way each time.
 * @param pinned where entities were put by hand
 */
export function layOut(
  layout: Layout,
  nodes: readonly Entity[],
  edges: readonly Edge[],
  pinned: Readonly<Record<string, readonly [number, number]>>,
): Positions {
  return layout === "force" ? byForce(nodes, edges, pinned) : inColumns(nodes, edges, pinned);
}

function byForce(
  nodes: readonly Entity[],
  edges: readonly Edge[],
  pinned: Readonly<Record<string, readonly [number, number]>>,
): Positions {
  const placed = nodes.map(({ id }, index): Placed => {
    const pin = pinned[id];
    // A spiral to begin with, as the library would make it, so that a pinned one does not disturb the others' order.
    const [radius, angle] = [40 * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))];
    const free = { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    return pin ? { ...free, fx: pin[0], fy: pin[1] } : free;
  });
  const links = edges.map(({ source, target }) => ({ source, target }));
  forceSimulation(placed)
    .force(
      "link",
      forceLink<Placed, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(130)
        .strength(0.4),
    )
    .force("charge", forceManyBody().strength(-700).distanceMax(900))
    // Labels are wider than high, so what lies side by side keeps further apart.
    .force("collide", forceCollide(62))
    .force("x", forceX().strength(0.05))
    .force("y", forceY().strength(0.08))
    .stop()
    .tick(nodes.length > 200 ? 120 : 260);
  return new Map(placed.map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)]]));
}

/** Kinds side by side; within a column everything stands near to what it is related with. */
function inColumns(
  nodes: readonly Entity[],
  edges: readonly Edge[],
  pinned: Readonly<Record<string, readonly [number, number]>>,
): Positions {
  const columnOf = (type: string): number => columns.findIndex((types) => types.includes(type));
  const present = [...new Set(nodes.map(({ __typename }) => columnOf(__typename)))].toSorted((a, b) => a - b);
  const stacks = present.map((column) => nodes.filter(({ __typename }) => columnOf(__typename) === column));
  const neighbors = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbors.get(source)?.push(target);
    neighbors.get(target)?.push(source);
  }
  const row = new Map<string, number>();
  for (let pass = 0; pass < 4; pass++)
    for (const stack of stacks) {
      const middle = (stack.length - 1) / 2;
      const wanted = ({ id }: Entity): number => {
        const rows = (neighbors.get(id) ?? []).flatMap((each) => row.get(each) ?? []);
        return rows.length === 0 ? 0 : rows.reduce((sum, each) => sum + each, 0) / rows.length;
      };
      stack
        .map((each) => ({ each, at: wanted(each) }))
        .toSorted((a, b) => a.at - b.at || (a.each.id < b.each.id ? -1 : 1))
        .forEach(({ each }, index) => row.set(each.id, index - middle));
    }
  return new Map(
    stacks.flatMap((stack, column) =>
      stack.map(({ id }) => [id, pinned[id] ?? [column * 260, Math.round((row.get(id) ?? 0) * 84)]] as const),
    ),
  );
}
