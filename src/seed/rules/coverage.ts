import { place, type At, type Fault } from "../fault.ts";
import { sourcesOf } from "../read/statements.ts";
import type { Rule } from "./rule.ts";

/**
 * Every paragraph of an article is cited, or its entry says why nothing rests on it; no entry is left over. Where a source is
 * faulty, or may stand in what is not read, what it is to name is not known: that comes first.
 */
export const coverage: Rule = function* ({ stated, dossiers, citations, early, holes }) {
  const doubtful = new Set(
    [...early.filter(isOfSource), ...holes.map((hole) => ({ at: hole }))].map(({ at }) => at.file),
  );
  // A registry may cite any article.
  const isOpen = dossiers.some(({ file, article }) => article === undefined && doubtful.has(file));
  const open = new Set(dossiers.flatMap(({ file, article }) => (article && doubtful.has(file) ? [article.id] : [])));
  if (isOpen) return;

  const used = new Set<string>();
  // Where each paragraph is named first.
  const named = new Map<string, At>();
  for (const source of sourcesOf(stated))
    for (const id of citations.idsOf([source]) ?? []) {
      used.add(id);
      const paragraph = id.replace(/:.*$/, "");
      if (!named.has(paragraph)) named.set(paragraph, source.at);
    }
  const judged = citations.all.filter(({ article }) => !open.has(article));
  // A source that names a paragraph of which nothing is said names it in the place of another.
  const misnamed = new Set<string>();
  for (const { article, source } of judged) {
    const { paragraph, start, none, at } = source;
    const first = named.get(`${article}#${paragraph}`);
    if (start !== undefined || first === undefined || none === undefined) continue;
    misnamed.add(article);
    const because = `because something rests on it (${place(first)})`;
    const message = `expected no "none" for paragraph ${paragraph}, ${because}, came "${none}"`;
    yield { code: "UNUSED_CITATION", message, at };
  }
  for (const { id, article, source } of judged) {
    const { key, paragraph, start, none, at } = source;
    if (misnamed.has(article)) continue;
    if (start !== undefined && !used.has(id))
      yield {
        code: "UNUSED_CITATION",
        message: `expected something that rests on ${key}, came nothing; take the entry out`,
        at,
      };
    else if (start === undefined && none === undefined && !named.has(`${article}#${paragraph}`))
      yield {
        code: "UNCITED_PARAGRAPH",
        message: `expected something that rests on paragraph ${paragraph}, or "none" and why, came neither`,
        at,
      };
  }
};

const isOfSource = ({ code }: Fault): boolean => ["BAD_SOURCE", "MISSING_SOURCE", "UNKNOWN_SOURCE"].includes(code);
