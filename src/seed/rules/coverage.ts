import type { Rule } from "./rule.ts";

/** Every paragraph of an article is cited, or its entry says why nothing rests on it; no entry is left over. */
export const coverage: Rule = function* ({ graph, citations }) {
  const used = new Set([...graph.records, ...graph.links].flatMap(({ sources }) => sources ?? []));
  const paragraphs = new Set([...used].map((id) => id.replace(/:.*$/, "")));
  for (const { id, article, source } of citations.all) {
    const { key, paragraph, start, none, at } = source;
    const cited = paragraphs.has(`${article}#${paragraph}`);
    if (start !== undefined && !used.has(id))
      yield {
        code: "UNUSED_CITATION",
        message: `expected something that rests on ${key}, came nothing; take the entry out`,
        at,
      };
    else if (start === undefined && !cited && none === undefined)
      yield {
        code: "UNCITED_PARAGRAPH",
        message: `expected something that rests on paragraph ${paragraph}, or "none" and why, came neither`,
        at,
      };
    else if (start === undefined && cited && none !== undefined)
      yield {
        code: "UNUSED_CITATION",
        message: `expected no "none" for paragraph ${paragraph}, because something rests on it, came "${none}"`,
        at,
      };
  }
};
