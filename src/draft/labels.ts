import { bare, isBody, rowOf, type Span } from "./rows.ts";
import { readRules } from "./rules.ts";
import { sentencesOf } from "./sentences.ts";

/** Words for a role. */
export interface Label {
  readonly role: string;
  readonly label: string;
}

/** Bodies that stand beside the words for their roles, one such stretch right behind the other. */
export interface Labelled extends Span {
  /** The first of these words. */
  readonly label: string;
  /** Each body with its role, in order; never empty. */
  readonly bodies: readonly { readonly role: string; readonly bearer: Span }[];
}

const labels = readRules("labels").before.map(({ role, words }) => ({
  role,
  pattern: new RegExp(`(?<=^|[\\s(;；.。,，、•-])(?:${words})`, "gu"),
}));

/** What a stretch of bodies ends at. */
const closing = /[;；。()]/u;
/** What may stand between the bodies of a label and the next one. */
const nothing = /^[\s;；.。,，()]*$/u;

/** A mark that an item of a list begins with. */
const bullet = /^[\s•*+–-]*/u;

/** The words for roles in a text, in order. */
const labelsIn = (text: string): (Label & Span)[] =>
  labels
    .flatMap(({ role, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: label, index }) => ({
        role,
        label,
        start: index,
        end: index + label.length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);

/** The words for a role that a text ends with, so that the next one names the bodies; undefined where it ends otherwise. */
export const openLabel = (text: string): Label | undefined =>
  labelsIn(text).find(({ label, end }) => label.endsWith(":") && end === text.trimEnd().length);

/** Whether a text is no more than words for a role. */
export const isLabel = (text: string): boolean => openLabel(text)?.label === text.trim();

/**
 * The rows of bodies behind words for their roles in a text.
 * @param named the names that were recognised in it
 * @param open the words for the role of those that the text is no more than a row of; undefined where none stand before it
 */
export function findLabelled(text: string, named: readonly Span[], open: Label | undefined): Labelled[] {
  const begin = bullet.exec(text)![0].length;
  const opened = open && isRow(text, begin, named) ? [{ ...open, start: begin, end: begin }] : [];
  const found = [...opened, ...labelsIn(text)];
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

/** Whether a text is, from somewhere on, a row of bodies and no more. */
function isRow(text: string, from: number, named: readonly Span[]): boolean {
  const stretch = stretchOf(text, from, text.length);
  return (
    nothing.test(text.slice(stretch.end)) && rowOf(text, stretch, named).every((each) => isBody(text, each, named))
  );
}

/** What stands behind a label, without the blanks and marks around it. */
function stretchOf(text: string, from: number, to: number): Span {
  const start = from + /^\s*/u.exec(text.slice(from, to))![0].length;
  const words = text.slice(start, to).split(closing)[0]!;
  return { start, end: start + words.replace(/[\s.,，]+$/u, "").length };
}
