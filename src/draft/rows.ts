import { withBodies } from "./bodies.ts";
import { readRules } from "./rules.ts";

/** A stretch of a text: offsets into it, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const rules = readRules("rows");
const between = new RegExp(rules.between, "gu");
const quoted = new RegExp(rules.quoted, "gu");
const begins = new RegExp(`^(?:${withBodies(rules.begins.join("|"))})`, "u");
const first = new RegExp(`^(?:${rules.first})`, "u");
const before = new RegExp(`^(?:${rules.before})`, "u");
const holder = new RegExp(`^(?:${rules.holders})`, "u");
const chinese = new RegExp(rules.chinese, "u");
const more = new RegExp(rules.more, "u");

/** No name of a body holds more of what stands between bodies. */
const mostJoints = 3;

/** By so many characters it is told how a body begins. */
const enough = 80;

/** Whether an offset lies within one of some spans. */
export const isWithin = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** The stretches of a text that stand in quotation marks: what parts bodies elsewhere parts nothing there. */
export const quotedIn = (text: string): Span[] =>
  [...text.matchAll(quoted)].map(({ 0: { length }, index: start }) => ({ start, end: start + length }));

/** Whether a stretch begins as a body does, or in Chinese ends so. @param named the names that were recognised in the text */
export const isBody = (text: string, stretch: Span, named: readonly Span[]): boolean =>
  first.test(text.slice(stretch.start, stretch.end)) || isNext(text, stretch, named);

/** Whether a stretch begins as the next body of a row does. */
const isNext = (text: string, { start, end }: Span, named: readonly Span[]): boolean =>
  named.some((each) => each.start === start && each.end <= end) ||
  begins.test(text.slice(start, Math.min(end, start + enough))) ||
  chinese.test(text.slice(start, end));

/** A body without the article that it is named with. */
export const bare = (text: string, { start, end }: Span): Span => ({
  start: start + (before.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/**
 * The bodies that stand in a row in a stretch of a text; the stretch alone where it is no row.
 * @param named the names that were recognised in the text: what stands between two bodies may stand in a name as well
 */
export function rowOf(text: string, stretch: Span, named: readonly Span[]): Span[] {
  const row: Span[] = [];
  const joints = jointsIn(text, stretch, named);
  let { start } = stretch;
  joints.forEach((joint, index) => {
    const left = { start, end: joint.start };
    // A joint may as well stand in the name of the next body: 住房和城乡建设局.
    const ends = [...joints.slice(index + 1, index + 1 + mostJoints).map((next) => next.start), stretch.end];
    if (!ends.some((end) => isNextTo(text, left, { start: joint.end, end }, named))) return;
    row.push(left);
    start = joint.end;
  });
  const last = { start, end: stretch.end };
  const without = { start, end: last.end - (more.exec(text.slice(start, last.end))?.[0].length ?? 0) };
  return [...row, row.length > 0 && isBody(text, without, named) ? without : last];
}

/** What stands between two parts of a stretch, and in no name and no quotation. */
function jointsIn(text: string, { start, end }: Span, named: readonly Span[]): Span[] {
  const whole = [...named, ...quotedIn(text)];
  return [...text.slice(start, end).matchAll(between)]
    .map(({ 0: joint, index }) => ({ start: start + index, end: start + index + joint.length }))
    .filter((joint) => !isWithin(joint.start, whole));
}

/** Whether two parts of a stretch are two bodies. */
function isNextTo(text: string, left: Span, right: Span, named: readonly Span[]): boolean {
  const isHan = chinese.test(text.slice(right.start, right.end).replace(more, ""));
  if (isHan) return isBody(text, left, named);
  const isHeld = holder.test(text.slice(left.start, left.end)) && !holder.test(text.slice(right.start, right.end));
  return !isHeld && isBody(text, left, named) && isNext(text, right, named);
}
