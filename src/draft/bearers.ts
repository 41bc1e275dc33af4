import { withBodies } from "./bodies.ts";
import { firstOf, type Clause } from "./clause.ts";
import { bare, isBody, isWithin, quotedIn, rowOf, type Span } from "./rows.ts";
import { readRules } from "./rules.ts";

const rules = readRules("duties");
const partners = rules.partners.map(({ words, ends: own, ...rule }) => ({
  ...rule,
  pattern: new RegExp(withBodies(words), "iu"),
  ends: new RegExp(own ?? rules.partnerEnds, "giu"),
}));
const partnerGoesOn = new RegExp(`^(?:${rules.partnerGoesOn})`, "u");
const lead = new RegExp(rules.lead, "iu");
const under = new RegExp(rules.under, "iu");
const says = new RegExp(rules.says, "giu");
const ends = new RegExp(rules.ends, "gu");
const joints = new RegExp(rules.joints, "gu");
const relative = new RegExp(rules.relative, "u");
const pronoun = new RegExp(rules.pronouns, "iu");
const things = new RegExp(rules.things, "iu");
const colon = /:/gu;
const asides = new RegExp(rules.asides, "giu");

/** The words of the longest addressee: what is longer is more than that. */
const mostWords = 22;

/** The bodies that stand before the words of duty, back to where their clause begins. */
export function subjectsOf(clause: Clause, to: number): Span[] {
  const { text } = clause;
  let start = 0;
  for (const match of text.slice(0, to).matchAll(says)) start = Math.max(start, match.index + match[0].length);
  start = behindLead(text, start, to);
  const last = behindCommas(clause, start, to);
  const isRow = isBody(text, rowOf(text, trimmed(clause, last, to), clause.named)[0]!, clause.named);
  return bodiesIn(clause, isRow || under.test(text.slice(start, to)) ? last : start, to);
}

/**
 * What stands between a joint of clauses from somewhere on and a word of duty: the bodies that are its subjects, none where it
 * is empty or something else. Undefined where there is no joint.
 */
export function subjectsBehindJoint(
  clause: Clause,
  from: number,
  to: number,
): { joint: number; start: number; bearers: Span[]; isEmpty: boolean } | undefined {
  const { text, named } = clause;
  // What is said of the one that "that" follows is nobody's duty of the clause before it.
  if (relative.test(text.slice(from, to))) return { joint: to, start: to, bearers: [], isEmpty: false };
  const whole = [...named, ...quotedIn(text)];
  const found = [...text.slice(from, to).matchAll(joints)]
    .map(({ 0: words, index }) => ({ joint: from + index, start: from + index + words.length }))
    .filter(({ joint }) => !isWithin(joint, whole))
    .map(({ joint, start }) => ({ joint, start: behindLead(text, start, to) }));
  // Of a row of bodies the first joint is the one before it.
  for (const { joint, start } of found) {
    const bearers = bodiesIn(clause, start, to);
    if (areBodies(clause, bearers)) return { joint, start, bearers, isEmpty: false };
  }
  const last = found.findLast(({ joint }) => /[,，]/u.test(text[joint]!));
  return last && { ...last, bearers: [], isEmpty: !/\p{L}/u.test(text.slice(last.start, to)) };
}

/** Where the joint of clauses begins that stands right before a place; undefined where none does. */
export function jointBefore({ text }: Clause, from: number, to: number): number | undefined {
  const found = [...text.slice(from, to).matchAll(joints)].at(-1);
  return found && from + found.index + found[0].length === to ? from + found.index : undefined;
}

/** Whether all of some stretches of a clause are bodies by their words. */
export const areBodies = ({ text, named }: Clause, bearers: readonly Span[]): boolean =>
  bearers.length > 0 && bearers.every((each) => isBody(text, each, named));

/** Behind all that may stand before an addressee. */
function behindLead(text: string, from: number, to: number): number {
  const words = lead.exec(text.slice(from, to))?.[0].length ?? 0;
  return words === 0 ? from : behindLead(text, from + words, to);
}

/** Where the last part between commas begins, or the row of bodies that it is the last of. */
function behindCommas({ text, named }: Clause, from: number, to: number): number {
  const whole = [...named, ...quotedIn(text)];
  const commas = [...text.slice(from, to).matchAll(/[,，]\s?(?=.*\p{L})/gu)]
    .filter(({ index }) => !isWithin(from + index, whole))
    .map(({ 0: comma, index }) => from + index + comma.length);
  let start = commas.pop() ?? from;
  for (const at of [from, ...commas].toReversed()) {
    if (!isBody(text, { start: at, end: start }, named)) break;
    start = at;
  }
  return start;
}

/** The bodies that stand behind the words of duty, up to what is to be done. */
export function objectsOf(clause: Clause, from: number): Span[] {
  const [that] = /^(?:\s*that\s)?/u.exec(clause.text.slice(from))!;
  const to = firstOf(ends, clause, from + that.length);
  return to === undefined ? [] : bodiesIn(clause, from + that.length, to);
}

/** The bodies that an item of a list begins with, before what they are to do; none where it begins with something else. */
export function bodiesOfItem(clause: Clause): Span[] {
  const start = behindLead(clause.text, 0, clause.text.length);
  const to = Math.min(...[firstOf(ends, clause, start), firstOf(colon, clause, start)].map((at) => at ?? Infinity));
  const row = to === Infinity ? [] : bodiesIn(clause, start, to);
  return row.every((each) => isBody(clause.text, each, clause.named)) ? row : [];
}

/** The bodies that words from somewhere on name beside who leads, or carries out together with them. */
export function partnersOf(clause: Clause, from: number, isLed: boolean): { role: string; span: Span }[] {
  const rest = clause.text.slice(from);
  return partners
    .filter(({ alsoWithoutLead }) => isLed || alsoWithoutLead)
    .flatMap(({ role, pattern, ends: own }) => {
      const match = pattern.exec(rest);
      if (!match) return [];
      const start = from + match.index + match[0].length;
      const to = [firstOf(own, clause, start), firstOf(ends, clause, start), rowEnd(clause, start)];
      return bodiesIn(clause, start, Math.min(...to.map((at) => at ?? clause.text.length))).map((span) => ({
        role,
        span,
      }));
    });
}

/** The first comma from somewhere on behind which no other body of a row stands. */
function rowEnd({ text, named }: Clause, from: number): number | undefined {
  for (const { 0: comma, index } of text.slice(from).matchAll(/[,，]\s?(?:and |và )?/gu)) {
    const next = { start: from + index + comma.length, end: text.length };
    const goesOn = isWithin(from + index, named) || partnerGoesOn.test(text.slice(next.start));
    if (!goesOn && !isBody(text, next, named)) return from + index;
  }
  return undefined;
}

/** The bodies of a stretch; none where it holds more than a row of them, or no name. */
function bodiesIn(clause: Clause, from: number, to: number): Span[] {
  const { text, named } = clause;
  const row = rowOf(text, trimmed(clause, from, to), named).map((each) => bare(text, each));
  return row.every((each) => isAddressee(text.slice(each.start, each.end))) ? row : [];
}

/** A stretch without the marks, blanks and asides around it. */
function trimmed(clause: Clause, from: number, to: number): Span {
  const { text } = clause;
  const start = from + /^(?:[\s,，:：(“‘"']|(?:nhiệm vụ )?cho )*/iu.exec(text.slice(from, to))![0].length;
  const aside = Math.min(to, firstOf(asides, { ...clause, text: text.slice(0, to) }, start) ?? to);
  return {
    start,
    end: start + text.slice(start, aside).replace(/(?:[\s,，:：]|(?<!^各?\p{Script=Han})\([^()]*\))+$/u, "").length,
  };
}

/** Whether words may name whom a duty is laid on: they are few, no pronoun, and no deed. */
function isAddressee(words: string): boolean {
  const length = words.split(/\s+/).length + (words.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  return /\p{L}{2}/u.test(words) && !pronoun.test(words) && !things.test(words) && length <= mostWords;
}
