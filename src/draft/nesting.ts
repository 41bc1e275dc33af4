/** Elements that stand in nothing of their own, or that HTML lets stay open. */
const unnested = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd option tr td th thead tbody tfoot colgroup".split(
    " ",
  ),
);

/** How many elements of a page stand within one another at most, before anything parses it: a parser loses itself in very many. */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (unnested.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === "/" ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
