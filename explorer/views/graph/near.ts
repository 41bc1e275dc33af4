import type { Seen } from "../../seen.ts";
import type { State } from "../../state.ts";

/**
 * The ids of what stands out while the rest stands back: what is right around what is selected, or the whole path where that is on
 * it or nothing is selected; undefined: nothing stands back.
 */
export function near({ nodes, edges }: Seen, { selected, path }: State): ReadonlySet<string> | undefined {
  if (path.length > 0 && (selected === undefined || path.includes(selected))) return new Set(path);
  const edge = edges.find(({ id }) => id === selected);
  if (edge) return new Set([edge.source, edge.target]);
  if (selected === undefined || !nodes.some(({ id }) => id === selected)) return undefined;
  const around = edges.filter(({ source, target }) => source === selected || target === selected);
  return new Set([selected, ...around.flatMap(({ source, target }) => [source, target])]);
}
