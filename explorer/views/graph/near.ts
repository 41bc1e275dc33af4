import type { Seen } from "../../seen.ts";

/** The ids of what is right around what is selected, so that the rest can stand back; undefined: nothing stands back. */
export function near({ nodes, edges }: Seen, selected: string | undefined): ReadonlySet<string> | undefined {
  const edge = edges.find(({ id }) => id === selected);
  if (edge) return new Set([edge.source, edge.target]);
  if (selected === undefined || !nodes.some(({ id }) => id === selected)) return undefined;
  const around = edges.filter(({ source, target }) => source === selected || target === selected);
  return new Set([selected, ...around.flatMap(({ source, target }) => [source, target])]);
}
