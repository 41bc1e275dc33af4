import type { Passage } from "./passage.ts";
import { readRules } from "./rules.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import type { Found } from "./suggestion.ts";

/** A sentence that lays a duty. Its words are not kept: its place says where they stand. */
export interface FoundDuty extends Found {
  /** Words of AssignmentRole, in the order in which the sentence names them; never empty. */
  readonly roles: readonly string[];
  /** A word of Modality; undefined where the sentence does not say it. */
  readonly modality: string | undefined;
  /** Where the words stand that name whom it is laid on; undefined where none were found. */
  readonly addressee: Found | undefined;
  /** Where those are named who work with the addressee, who leads. */
  readonly partner: Found | undefined;
}

const rules = readRules("duties");
const modalities = rules.modalities.map(({ words, ...rule }) => ({ pattern: new RegExp(words, "gu"), ...rule }));
const roles = Object.entries(rules.roles).map(([role, words]) => ({ role, pattern: new RegExp(words, "iu") }));
const partners = rules.partners.map((words) => new RegExp(words, "iu"));
const partnerEnds = new RegExp(rules.partnerEnds, "iu");
const goesOn = new RegExp(rules.goesOn, "u");
const item = new RegExp(rules.item, "iu");
const lead = new RegExp(rules.lead, "iu");
const says = new RegExp(rules.says, "giu");
const ends = new RegExp(rules.ends, "iu");
const pronoun = new RegExp(rules.pronouns, "iu");
const asides = new RegExp(rules.asides, "iu");

/** The words of the longest addressee: what is longer is more than that. */
const mostWords = 22;

/**
 * The sentences of an article that lay duties, in order.
 * @param masked stretches that lay none whatever their words: names, quotations
 */
export function findDuties(passages: readonly Passage[], masked: readonly Found[]): FoundDuty[] {
  const all = passages.map((passage) => ({ passage, sentences: sentencesOf(passage.text) }));
  const isItem = (passage: Passage, { start }: Sentence): boolean => item.test(passage.text.slice(start, start + 40));
  const isList = all.filter(({ passage, sentences }) => sentences.some((each) => isItem(passage, each))).length > 1;
  return all.flatMap(({ passage, sentences }) => {
    const within = masked.filter((each) => each.passage === passage);
    let last: FoundDuty | undefined;
    return sentences.flatMap((sentence) => {
      const duty = dutyIn(passage, sentence, within);
      const text = passage.text.slice(sentence.start, sentence.end);
      if (duty) last = duty;
      else if (last && goesOn.test(text))
        return [
          {
            ...plain(passage, sentence),
            modality: last.modality,
            roles: rolesIn(text),
            certainty: "medium" as const,
            why: "goes on with the duties of the sentence before",
          },
        ];
      else if (isList && isItem(passage, sentence))
        return [
          {
            ...plain(passage, sentence),
            modality: undefined,
            roles: rolesIn(text),
            certainty: "medium" as const,
            why: "an item of a list of tasks",
          },
        ];
      return duty ? [duty] : [];
    });
  });
}

const plain = (passage: Passage, { start, end }: Sentence) => ({
  passage,
  start,
  end,
  addressee: undefined,
  partner: undefined,
});

function dutyIn(passage: Passage, { start, end }: Sentence, masked: readonly Found[]): FoundDuty | undefined {
  const text = passage.text.slice(start, end);
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
  const first = found[0];
  if (first === undefined) return undefined;
  const at = (from: number, to: number): Found => ({
    passage,
    start: start + from,
    end: start + to,
    certainty: "medium",
    why: "",
  });
  const addressee =
    first.on === "before"
      ? subjectOf(text, first.at)
      : first.on === "after"
        ? objectOf(text, first.at + first.word.length)
        : undefined;
  const said = rolesIn(text.slice(first.at));
  const partner = said.includes("LEAD") ? partnerOf(text, first.at) : undefined;
  return {
    passage,
    start,
    end,
    modality: first.modality,
    roles: partner ? said.filter((role) => role !== "COORDINATE") : said,
    addressee: addressee && at(addressee.start, addressee.end),
    partner: partner && at(partner.start, partner.end),
    certainty: addressee && first.modality ? "high" : "medium",
    why: `“${first.word.trim()}”`,
  };
}

/** A text of the same length, each of its clauses begun with a small letter. */
const withSmallBeginnings = (text: string): string =>
  text.replaceAll(/(?<=^|[-–•:;.)] ?)\p{Lu}(?=\p{Ll})/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );

/** The roles that a text names, those of its first clause; to carry out where it names none. */
function rolesIn(text: string): string[] {
  const found = roles
    .flatMap(({ role, pattern }) => {
      const index = pattern.exec(text)?.index;
      return index === undefined ? [] : [{ role, index }];
    })
    .toSorted((a, b) => a.index - b.index)
    .map(({ role }) => role);
  return found.length === 0 ? ["IMPLEMENT"] : found;
}

/** What stands before the words of duty, back to where its clause begins. */
function subjectOf(text: string, to: number): { start: number; end: number } | undefined {
  let start = lead.exec(text.slice(0, to))?.[0].length ?? 0;
  for (const match of text.slice(0, to).matchAll(says)) start = Math.max(start, match.index + match[0].length);
  return trimmed(text, start, to);
}

/** What stands behind the words of duty, up to what is to be done. */
function objectOf(text: string, from: number): { start: number; end: number } | undefined {
  const [that] = /^(?:\s*that\s)?/u.exec(text.slice(from))!;
  const to = ends.exec(text.slice(from + that.length))?.index;
  return to === undefined ? undefined : trimmed(text, from + that.length, from + that.length + to);
}

/** Those whom the words from somewhere on name beside who leads. */
function partnerOf(text: string, from: number): { start: number; end: number } | undefined {
  const rest = text.slice(from);
  const found = partners.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
  if (!found) return undefined;
  const start = from + found.index + found[0].length;
  const to = [partnerEnds, ends].map((pattern) => pattern.exec(text.slice(start))?.index ?? text.length - start);
  return trimmed(text, start, start + Math.min(...to));
}

/** A stretch without the marks and blanks around it; undefined where nothing, or more than an addressee, is left. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const start = from + /^[\s,，:：]*/u.exec(text.slice(from, to))![0].length;
  const stretch = text.slice(start, to);
  const aside = asides.exec(stretch)?.index ?? stretch.length;
  const end =
    start +
    stretch
      .slice(0, aside)
      .trimEnd()
      .replace(/[\s,，:：]+$/u, "").length;
  const words = text.slice(start, end);
  const length = words.split(/\s+/).length + (words.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  return /\p{L}{2}/u.test(words) && !pronoun.test(words) && length <= mostWords ? { start, end } : undefined;
}

/** An agent that an article names. */
export interface NamedAgent extends Found {
  readonly id: string;
}

/** The agent that an addressee names, and not just mentions; undefined where it is none of these. */
export function bearerOf(addressee: Found, agents: readonly NamedAgent[]): NamedAgent | undefined {
  const isMost = ({ start, end }: Found): boolean => (end - start) * 3 > (addressee.end - addressee.start) * 2;
  return agents
    .filter(
      (agent) =>
        isMost(agent) &&
        agent.passage === addressee.passage &&
        agent.start >= addressee.start &&
        agent.end <= addressee.end,
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}
