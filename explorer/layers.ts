import type { Laid, Positions } from "./layout.ts";
import type { Edge, Entity } from "./queries/entity.ts";
import { isDated, monthsAfter } from "./time.ts";

/** Entities that stand side by side, from the first layer to the last. */
type Layers = readonly (readonly Entity[])[];

/** From what demands to what is done: the order of the kinds. */
const kinds = [
  ["Directive"],
  ["Plan"],
  ["Task", "Theme"],
  ["Group", "Post"],
  ["Organization", "Official"],
  ["Campaign", "Event"],
  ["Outcome", "Material", "Place"],
];

/** Layers of what is of a kind. */
export const byKind = ({ nodes }: Laid): Layers =>
  layersBy(nodes, ({ __typename }) => kinds.findIndex((types) => types.includes(__typename)));

/** Edges whose target demands what their source does, or holds it as a part. */
const targetAbove = new Set(
  "IMPLEMENTS BASED_ON SET_BY ASSIGNMENT PART_OF UNDER EVENT_OF BROADER ESTABLISHED_BY".split(" "),
);
/** Edges the other way round. */
const sourceAbove = new Set(["HAS_MEMBER", "FOR_CAMPAIGN", "HAS_THEME"]);

/** Layers by the longest way from what demands nothing but is demanded by nothing: a directive, its plans, their tasks, who bears them. */
export function byDepth({ nodes, edges }: Laid): Layers {
  const above = new Map<string, string[]>();
  const put = (below: string, over: string): void => {
    if (!above.has(below)) above.set(below, []);
    above.get(below)!.push(over);
  };
  for (const { type, source, target } of edges) {
    if (targetAbove.has(type)) put(source, target);
    else if (sourceAbove.has(type)) put(target, source);
  }
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // Where edges lead in a circle, what is come back to counts as the top.
    depths.set(id, 0);
    const depth = Math.max(-1, ...(above.get(id) ?? []).map(depthOf)) + 1;
    depths.set(id, depth);
    return depth;
  };
  const ranked = new Set([...above].flatMap(([below, over]) => [below, ...over]));
  for (const { id } of nodes) if (ranked.has(id)) depthOf(id);
  const neighbors = neighborsOf(nodes, edges);
  // What is in no such relation, such as who issued it, stands beside what it is related with.
  const besides = (id: string): number =>
    Math.min(...(neighbors.get(id) ?? []).flatMap((other) => (ranked.has(other) ? depths.get(other)! + 1 : [])));
  return layersBy(nodes, ({ id }) => (ranked.has(id) ? depths.get(id)! : besides(id)));
}

/** Layers by month; what has no date stands by itself at the end. */
export const byTime = (nodes: readonly Entity[]): Layers =>
  layersBy(nodes, (node) => (isDated(node) ? monthsAfter(0, node.startsOn) : Infinity));

/** What stands above the columns of a layout by time: each month, and undefined above what has no date, in the middle of its own. */
export function timeHeadings(
  { nodes, pinned }: Laid,
  positions: Positions,
): { readonly month: string | undefined; readonly x: number }[] {
  const free = nodes.filter(({ id }) => !(id in pinned));
  return byTime(free).map((layer) => {
    const across = layer.map(({ id }) => positions.get(id)![0]);
    return { month: layer.find(isDated)?.startsOn.slice(0, 7), x: (Math.min(...across) + Math.max(...across)) / 2 };
  });
}

function layersBy(nodes: readonly Entity[], rankOf: (node: Entity) => number): Layers {
  const byRank = new Map<number, Entity[]>();
  for (const node of nodes) {
    const rank = rankOf(node);
    const layer = byRank.get(rank);
    if (layer) layer.push(node);
    else byRank.set(rank, [node]);
  }
  return [...byRank].toSorted(([a], [b]) => a - b).map(([, layer]) => layer);
}

function neighborsOf(nodes: readonly Entity[], edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const neighbors = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    neighbors.get(source)?.push(target);
    neighbors.get(target)?.push(source);
  }
  return neighbors;
}

/** Layers as columns, each in as many as keep it from being much higher than wide; everything stands near to what it is related with. */
export function inColumns(layers: Layers, { nodes, edges }: Laid): Positions {
  const neighbors = neighborsOf(nodes, edges);
  const row = new Map<string, number>();
  for (let pass = 0; pass < 4; pass++)
    for (const layer of layers) {
      const middle = (layer.length - 1) / 2;
      const wanted = ({ id }: Entity): number => {
        const rows = (neighbors.get(id) ?? []).flatMap((each) => row.get(each) ?? []);
        return rows.length === 0 ? 0 : rows.reduce((sum, each) => sum + each, 0) / rows.length;
      };
      layer
        .map((each) => ({ each, at: wanted(each) }))
        .toSorted((a, b) => a.at - b.at || (a.each.id < b.each.id ? -1 : 1))
        .forEach(({ each }, index) => row.set(each.id, index - middle));
    }
  const highest = Math.max(6, Math.ceil(Math.sqrt(nodes.length) * 1.2));
  const positions = new Map<string, readonly [number, number]>();
  let column = 0;
  for (const layer of layers) {
    const ordered = layer.toSorted((a, b) => row.get(a.id)! - row.get(b.id)!);
    const columns = Math.ceil(ordered.length / highest);
    const height = Math.ceil(ordered.length / columns);
    ordered.forEach(({ id }, index) => {
      const [across, down] = [Math.floor(index / height), index % height];
      const own = Math.min(height, ordered.length - across * height);
      positions.set(id, [(column + across) * 200, Math.round((down - (own - 1) / 2) * 84)]);
    });
    // Layers are further apart than the columns of one.
    column += columns + 0.3;
  }
  return positions;
}
