import { bare, isBody, rowOf, type Span } from "./rows.ts";
import { readRules } from "./rules.ts";
import { sentencesOf } from "./sentences.ts";

/** Bodies that stand behind the words for their roles, one such stretch right behind the other. */
export interface Labelled extends Span {
  /** The first of these words. */
  readonly label: string;
  /** Each body with its role, in order; never empty. */
  readonly bodies: readonly { readonly role: string; readonly bearer: Span }[];
}

const labels = readRules("labels").map(({ role, words }) => ({
  role,
  pattern: new RegExp(`(?<=^|[\\s(;；.。,，、•-])(?:${words})`, "gu"),
}));

/** What a stretch of bodies ends at. */
const closing = /[;；。()]/u;
/** What may stand between the bodies of a label and the next one. */
const nothing = /^[\s;；.。,，()]*$/u;

/** The rows of bodies behind words for their roles in a text. @param named the names that were recognised in it */
export function findLabelled(text: string, named: readonly Span[]): Labelled[] {
  const found = labels
    .flatMap(({ role, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: label, index }) => ({
        role,
        label,
        start: index,
        end: index + label.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  const sentences = found.length > 0 ? sentencesOf(text) : [];
  const runs: Labelled[] = [];
  found.forEach(({ role, label, start, end }, index) => {
    const sentence = sentences.find((each) => start < each.end)!;
    const to = Math.min(found[index + 1]?.start ?? text.length, sentence.end);
    const stretch = stretchOf(text, end, to);
    const before = runs.at(-1);
    const goesOn = before !== undefined && nothing.test(text.slice(before.end, start));
    const row = rowOf(text, stretch, named);
    if (!row.every((each) => isBody(text, each, named)) || (!label.endsWith(":") && !goesOn)) return;
    const bodies = row.map((each) => ({ role, bearer: bare(text, each) }));
    if (goesOn) runs[runs.length - 1] = { ...before, end: stretch.end, bodies: [...before.bodies, ...bodies] };
    else runs.push({ label: label.replace(/\s?:$/u, ""), start, end: stretch.end, bodies });
  });
  return runs;
}

/** What stands behind a label, without the blanks and marks around it. */
function stretchOf(text: string, from: number, to: number): Span {
  const start = from + /^\s*/u.exec(text.slice(from, to))![0].length;
  const words = text.slice(start, to).split(closing)[0]!;
  return { start, end: start + words.replace(/[\s.,，]+$/u, "").length };
}
