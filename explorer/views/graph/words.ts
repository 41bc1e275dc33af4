import type { Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { boxOf } from "../../parts/minimap.ts";
import { boxOfAxis } from "./axis.ts";
import { edgeWishes, type Course } from "./edges.ts";
import { placed, type Place } from "./labels.ts";
import { nameWish, radius } from "./nodes.ts";
import type { Sizes } from "./sizes.ts";

/** What of a drawing decides which words have room in it. */
export interface Shown {
  readonly at: Positions;
  /** What does not stand back; undefined: everything. */
  readonly around: ReadonlySet<string> | undefined;
  readonly sizes: Sizes;
  /** The entity that is pointed at, or has the focus. */
  readonly pointed: string | undefined;
  /** The one that Tab leads to. */
  readonly current: string | undefined;
}

/**
 * Where names and the words of edges stand, by the ids of those that have room, which who matters most gets first. None lies over
 * another, or over an entity, but that of what is selected or pointed at. What stands back has no name, and is in nobody's way.
 */
export function wordPlaces(
  explorer: OshExplorer,
  courses: readonly Course[],
  { at, around, sizes, pointed, current }: Shown,
): ReadonlyMap<string, Place> {
  const { state, seen } = explorer;
  const degrees = new Map<string, number>();
  for (const { source, target } of seen.edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const musts = [pointed, state.selected];
  const first = [...musts, current, ...state.start];
  const weigh = ({ id }: { readonly id: string }): number =>
    first.includes(id) ? 1e6 - first.indexOf(id) : (degrees.get(id) ?? 0);
  const standsOut = ({ id }: { readonly id: string }): boolean =>
    around === undefined || around.has(id) || musts.includes(id);
  const names = seen.nodes
    .filter(standsOut)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .map((node) => nameWish(node, at, sizes, musts.includes(node.id)));
  const words = edgeWishes(explorer, courses, around, sizes);
  const chosen = words.flatMap((wish) => (wish.id === state.selected ? [{ ...wish, must: true }] : []));
  const reach = radius * sizes.node;
  const circles = seen.nodes.filter(standsOut).map(({ id }) => {
    const [x, y] = at.get(id) ?? [0, 0];
    return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  });
  const taken = state.layout === "timeline" ? [...circles, boxOfAxis(at, sizes)] : circles;
  return placed([...chosen, ...names, ...words], taken, boxOf(at, sizes.text), sizes.text);
}
