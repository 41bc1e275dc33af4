import type { Labelled } from "./labels.ts";
import { bare, isBody, rowOf, type Span } from "./rows.ts";
import { readRules } from "./rules.ts";
import { sentencesOf } from "./sentences.ts";

const rules = readRules("labels");
const brackets = Object.entries(rules.brackets).map(([role, words]) => ({
  role,
  pattern: new RegExp(`\\s?\\((?:${words})\\)`, "giu"),
}));
const opening = new RegExp(rules.opening, "gu");
const joint = new RegExp(`^(?:${rules.joint})`, "u");

/** The rows of bodies before their roles in brackets in a text. @param named the names that were recognised in it */
export function findBracketed(text: string, named: readonly Span[]): Labelled[] {
  const found = brackets
    .flatMap(({ role, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index: start }) => ({ role, start, end: start + length })),
    )
    .toSorted((a, b) => a.start - b.start);
  const sentences = found.length > 0 ? sentencesOf(text) : [];
  const runs: Labelled[] = [];
  for (const { role, start, end } of found) {
    const before = runs.at(-1);
    const from = Math.max(before?.end ?? 0, sentences.find((each) => start < each.end)!.start);
    const row = rowBefore(text, from, start, named);
    if (row.length === 0) continue;
    const bodies = row.map((each) => ({ role, bearer: bare(text, each) }));
    const goesOn =
      before !== undefined && row[0]!.start === before.end + joint.exec(text.slice(before.end, start))![0].length;
    if (goesOn) runs[runs.length - 1] = { ...before, end, bodies: [...before.bodies, ...bodies] };
    else runs.push({ label: text.slice(start, end).trim(), start: row[0]!.start, end, bodies });
  }
  return runs;
}

/** The bodies of the row that a stretch of a text ends with; none where it ends with something else. */
function rowBefore(text: string, from: number, to: number, named: readonly Span[]): Span[] {
  const opened = [...text.slice(from, to).matchAll(opening)].at(-1);
  const behind = from + (opened ? opened.index + opened[0].length : 0);
  const start = behind + joint.exec(text.slice(behind, to))![0].length;
  const row = rowOf(text, { start, end: to }, named);
  return row.slice(row.findLastIndex((each) => !isBody(text, each, named)) + 1);
}
