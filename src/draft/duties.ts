import { groupBy } from "../seed/group-by.ts";
import {
  areBodies,
  bodiesOfItem,
  jointBefore,
  objectsOf,
  partnersOf,
  subjectsBehindJoint,
  subjectsOf,
} from "./bearers.ts";
import { firstOf, foundIn, type Clause } from "./clause.ts";
import { withBodies } from "./bodies.ts";
import { findBracketed } from "./brackets.ts";
import { findLabelled, openLabel, type Label, type Labelled } from "./labels.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./rows.ts";
import { readRules } from "./rules.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import type { Found } from "./suggestion.ts";

/** A role that a duty gives. */
export interface FoundAssignment {
  /** A word of AssignmentRole. */
  readonly role: string;
  /** Where the words stand that name whom it is given to; undefined where none were found. */
  readonly bearer: Found | undefined;
}

/** A sentence that lays a duty. Its words are not kept: its place says where they stand. */
export interface FoundDuty extends Found {
  /** A word of Modality; undefined where the sentence does not say it. */
  readonly modality: string | undefined;
  /** One a role and body, in the order in which the sentence names them; never empty. */
  readonly assignments: readonly FoundAssignment[];
}

const rules = readRules("duties");
const modalities = rules.modalities.map(({ words, ...rule }) => ({
  pattern: new RegExp(withBodies(words), "gu"),
  ...rule,
}));
const roles = Object.entries(rules.roles).map(([role, words]) => ({ role, pattern: new RegExp(words, "giu") }));
const goesOn = new RegExp(rules.goesOn, "u");
const item = new RegExp(rules.item, "iu");

/**
 * The sentences of an article that lay duties, in order.
 * @param masked stretches that lay none whatever their words: names, quotations
 * @param bodies the names of bodies, classes and persons that were recognised
 */
export function findDuties(
  passages: readonly Passage[],
  masked: readonly Found[],
  bodies: readonly Found[],
): FoundDuty[] {
  const all = passages.map((passage) => ({ passage, sentences: sentencesOf(passage.text) }));
  const isItem = (passage: Passage, { start }: Sentence): boolean => item.test(passage.text.slice(start, start + 40));
  const isList = all.filter(({ passage, sentences }) => sentences.some((each) => isItem(passage, each))).length > 1;
  const namedIn = groupBy(bodies, ({ passage }) => passage);
  const maskedIn = groupBy(masked, ({ passage }) => passage);
  let open: Label | undefined;
  return all.flatMap(({ passage, sentences }) => {
    const named = namedIn.get(passage) ?? [];
    const within = maskedIn.get(passage) ?? [];
    const clauseOf = ({ start, end }: Span): Clause => ({
      passage,
      start,
      end,
      text: passage.text.slice(start, end),
      named: named
        .filter((each) => each.start >= start && each.end <= end)
        .map((each) => ({ start: each.start - start, end: each.end - start })),
    });
    const labels = findLabelled(passage.text, named, open);
    // The bodies behind one label may stand in several paragraphs.
    open = openLabel(passage.text) ?? (labels.length > 0 && !passage.text.includes(":") ? open : undefined);
    let last: FoundDuty | undefined;
    const runs = [...labels, ...findBracketed(passage.text, named)];
    return withRuns(passage.text, sentences, runs).flatMap(({ labelled, ...sentence }) => {
      const clause = labelled ? without(clauseOf(sentence), labelled) : clauseOf(sentence);
      const own = dutiesIn(clause, within);
      const duties = labelled ? [labelledDuty(clause, sentence, labelled, own)] : own;
      if (duties.length > 0) {
        last = duties.at(-1);
        return duties;
      }
      const goes = last && goesOn.test(clause.text);
      if (!goes && !(isList && isItem(passage, sentence))) return [];
      return [
        {
          ...foundIn(clause, { start: 0, end: clause.text.length }),
          modality: goes ? last!.modality : undefined,
          assignments: assignmentsIn(clause, 0, goes ? [] : bodiesOfItem(clause)),
          why: goes ? "goes on with the duties of the sentence before" : "an item of a list of tasks",
        },
      ];
    });
  });
}

/** Each of some roles for each of some bodies. */
const given = (each: readonly string[], bearers: readonly (Found | undefined)[]): FoundAssignment[] =>
  bearers.flatMap((bearer) => each.map((role) => ({ role, bearer })));

/** The sentences of a text; one that names no more than bodies and their roles is one with the sentence before it, which says the task. */
function withRuns(
  text: string,
  sentences: readonly Sentence[],
  labelled: readonly Labelled[],
): (Sentence & { readonly labelled?: Labelled })[] {
  const runs = labelled.map((run) => {
    const first = sentences.findIndex(({ end }) => run.start < end);
    const { end } = sentences.find((each) => run.end <= each.end)!;
    const isAlone = !/\p{L}/u.test(text.slice(sentences[first]!.start, run.start) + text.slice(run.end, end));
    return { start: sentences[isAlone ? Math.max(0, first - 1) : first]!.start, end, labelled: run };
  });
  const others = sentences.filter(({ start, end }) => !runs.some((run) => start < run.end && run.start < end));
  return [...others, ...runs].toSorted((a, b) => a.start - b.start);
}

/** A clause in which a stretch is blank. */
function without(clause: Clause, { start, end }: Span): Clause {
  const [from, to] = [start - clause.start, end - clause.start];
  return {
    ...clause,
    text: clause.text.slice(0, from) + " ".repeat(to - from) + clause.text.slice(to),
    named: clause.named.filter((each) => each.end <= from || each.start >= to),
  };
}

/** The duty of a task whose bearers stand beside their roles, with what it says of them itself. */
const labelledDuty = (
  clause: Clause,
  { end }: Span,
  { label, bodies }: Labelled,
  own: readonly FoundDuty[],
): FoundDuty => ({
  passage: clause.passage,
  start: clause.start,
  end,
  modality: own[0]?.modality,
  assignments: [
    ...own.flatMap(({ assignments }) => assignments.filter(({ bearer }) => bearer !== undefined)),
    ...bodies.map(({ role, bearer }) => ({
      role,
      bearer: { passage: clause.passage, ...bearer, certainty: "medium" as const, why: "" },
    })),
  ],
  certainty: "high",
  why: `“${label}”`,
});

/** A word of modality in a clause. */
interface Said {
  readonly modality?: string | undefined;
  readonly on: "before" | "after" | "none";
  readonly at: number;
  readonly word: string;
}

/** A part of a clause that says a duty, or more of the one before it. */
interface Part {
  readonly said: Said;
  /** Where the part begins, and, of all but the first, where the mark or word before it does. */
  readonly start: number;
  readonly joint: number;
  readonly bearers: readonly Span[];
  /** Whether it has a bearer and a modality of its own, has the bearers of the part before it, or can't be told. */
  readonly is: "own" | "shared" | "unclear";
}

/** The duties of a clause: each part of it with a bearer and a word of modality of its own is one. */
function dutiesIn(clause: Clause, masked: readonly Found[]): FoundDuty[] {
  const { start, passage } = clause;
  const parts = partsOf(clause, modalitiesIn(clause, masked));
  return parts.flatMap(({ said, bearers, is, ...part }, index): FoundDuty[] => {
    if (is === "unclear") return [];
    const next = parts[index + 1];
    const end = next?.joint ?? clause.text.length;
    // Who asks a second time may be the asker, or the one who was asked.
    const isAsked = index > 0 && said.on === "after";
    const isPlain =
      is === "own" && !isAsked && next?.is !== "unclear" && bearers.length > 0 && said.modality !== undefined;
    return [
      {
        passage,
        start: start + part.start,
        end: start + (parts.slice(index + 1).find((each) => each.is !== "unclear")?.joint ?? clause.text.length),
        modality: said.modality,
        assignments: assignmentsIn({ ...clause, text: clause.text.slice(0, end) }, said.at, bearers),
        certainty: isPlain ? "high" : "medium",
        why: `“${said.word.trim()}”`,
      },
    ];
  });
}

/** The words of modality in a clause, in order, each place once. */
function modalitiesIn({ text, start }: Clause, masked: readonly Found[]): Said[] {
  const begun = withSmallBeginnings(text);
  const found = modalities
    .flatMap(({ pattern, ...rule }) =>
      [
        ...text.matchAll(pattern),
        ...[...begun.matchAll(pattern)].filter(({ index }) => begun[index] !== text[index]),
      ].map((match) => ({ ...rule, at: match.index, word: match[0] })),
    )
    .filter(({ at }) => !masked.some((each) => each.start <= start + at && start + at < each.end))
    .toSorted((a, b) => a.at - b.at);
  // Of those at one place the first rule is meant.
  return found.filter(({ at }, index) => at !== found[index - 1]?.at);
}

/** The parts of a clause, each with a word of modality. */
function partsOf(clause: Clause, found: readonly Said[]): Part[] {
  const [said, ...others] = found;
  if (said === undefined) return [];
  const behind = said.at + said.word.length;
  const bearers =
    said.on === "before" ? subjectsOf(clause, said.at) : said.on === "after" ? objectsOf(clause, behind) : [];
  const parts: Part[] = [{ said, start: 0, joint: 0, bearers, is: "own" }];
  // Of whom something is asked, what they are to do may begin with a word of modality as well.
  let from = Math.max(behind, ...(said.on === "after" ? bearers.map(({ end }) => end) : []));
  for (const next of others) {
    const last = parts.at(-1)!;
    const part =
      next.at < from
        ? undefined
        : next.on === "after"
          ? askAt(clause, from, next, said)
          : partAt(clause, from, next, last);
    if (part === undefined) continue;
    parts.push(part);
    from = next.at + next.word.length;
  }
  return parts;
}

/**
 * The part in which bodies are asked right behind a joint: more of what is asked where the clause begins so, else it is a deed
 * of the bearers before it, and what the others do of it is none of theirs.
 */
function askAt(clause: Clause, from: number, said: Said, first: Said): Part | undefined {
  const joint = jointBefore(clause, from, said.at);
  if (joint === undefined) return undefined;
  const asked = first.on === "after" ? objectsOf(clause, said.at + said.word.length) : [];
  return areBodies(clause, asked)
    ? { said, start: said.at, joint, bearers: asked, is: "own" }
    : { said, start: said.at, joint, bearers: [], is: "unclear" };
}

/** The part that a word of modality makes behind another one; undefined where it stands in that one. */
function partAt(clause: Clause, from: number, said: Said, last: Part): Part | undefined {
  const own = subjectsBehindJoint(clause, from, said.at);
  if (own === undefined) return undefined;
  const { joint, start, bearers, isEmpty } = own;
  if (bearers.length > 0 && said.on === "before") return { said, start, joint, bearers, is: "own" };
  if (!isEmpty) return { said, start, joint, bearers: [], is: "unclear" };
  const isOther = last.is !== "unclear" && said.modality && last.said.modality && said.modality !== last.said.modality;
  return isOther ? { said, start, joint, bearers: last.bearers, is: "shared" } : undefined;
}

/** The roles that a clause gives from somewhere on: its own to whom it is laid on, and those of their partners. */
function assignmentsIn(clause: Clause, from: number, bearers: readonly Span[]): FoundAssignment[] {
  const others = partnersOf(clause, from, rolesIn(clause, from).includes("LEAD"));
  const named = [...clause.named, ...bearers, ...others.map(({ span }) => span)];
  const said = rolesIn({ ...clause, named }, from);
  const isShared = others.some(({ role }) => role === "COORDINATE");
  const own = said.filter((role) => !(isShared && role === "COORDINATE"));
  return [
    ...given(own.length > 0 ? own : ["IMPLEMENT"], foundOrNone(clause, bearers)),
    ...others.map(({ role, span }) => ({ role, bearer: foundIn(clause, span) })),
  ];
}

/** A text of the same length, each of its clauses begun with a small letter. */
const withSmallBeginnings = (text: string): string =>
  text.replaceAll(/(?<=^|[-–•:;.)] ?)\p{Lu}(?=\p{Ll})/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );

/** Some bodies as what was found; one that is not known where there are none. */
const foundOrNone = (clause: Clause, bodies: readonly Span[]): (Found | undefined)[] =>
  bodies.length > 0 ? bodies.map((each) => foundIn(clause, each)) : [undefined];

/** The roles that a clause names from somewhere on, in order; to carry out where it names none. */
function rolesIn(clause: Clause, from: number): string[] {
  const found = roles
    .flatMap(({ role, pattern }) => {
      const at = firstOf(pattern, clause, from);
      return at === undefined ? [] : [{ role, at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ role }) => role);
  return found.length === 0 ? ["IMPLEMENT"] : found;
}
