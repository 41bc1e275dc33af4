import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { byDepth, byKind, byTime, inColumns } from "./layers.ts";
import type { Edge, Entity } from "./queries/entity.ts";
import type { Layout } from "./state.ts";

/** Where each entity is drawn, in the drawing's own units: about a pixel at its natural size. */
export type Positions = ReadonlyMap<string, readonly [x: number, y: number]>;

/** What is laid out: the entities, the edges between them, and where entities were put by hand. */
export interface Laid {
  readonly nodes: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly pinned: Readonly<Record<string, readonly [number, number]>>;
}

interface Placed {
  readonly id: string;
  x: number;
  y: number;
}

/**
 * Lays out a graph; the same graph lies the same way each time.
 * It yields now and then, so that who lays out a large one can let the page go on in between.
 */
export function* layingOut(layout: Layout, laid: Laid): Generator<void, Positions> {
  const positions = layout === "force" ? yield* byForce(laid) : inColumns(layersOf[layout](laid), laid);
  // What was put somewhere by hand does not push the rest about.
  return new Map([...positions].map(([id, at]) => [id, laid.pinned[id] ?? at]));
}

const layersOf = { hierarchy: byDepth, columns: byKind, timeline: ({ nodes }: Laid) => byTime(nodes) };

/** Lays out a graph at once. */
export function layOut(layout: Layout, laid: Laid): Positions {
  const steps = layingOut(layout, laid);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function* byForce({ nodes, edges }: Laid): Generator<void, Positions> {
  const placed = nodes.map(({ id }, index): Placed => {
    // A spiral to begin with.
    const [radius, angle] = [40 * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))];
    return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const links = edges.map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation(placed)
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
    .stop();
  // The more there are, the longer a step takes and the less its place matters.
  const ticks = Math.round(Math.min(260, Math.max(50, 50_000 / nodes.length)));
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    yield;
  }
  return new Map(placed.map(({ id, x, y }) => [id, [Math.round(x), Math.round(y)]]));
}
