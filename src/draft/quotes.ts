import type { Passage } from "./passage.ts";
import { literally, readRules } from "./rules.ts";
import { apart, type Found } from "./suggestion.ts";

/** A name, title or slogan that stands in quotation marks. */
export interface FoundQuote extends Found {
  /** The words between the marks. */
  readonly name: string;
  /** The section of a dossier that it belongs to. */
  readonly section: string;
  /** Its kind there; undefined where the section has none. */
  readonly kind: string | undefined;
}

const rules = readRules("quotes");
const speech = new RegExp(rules.speech, "iu");
const speechAfter = new RegExp(rules.speechAfter, "iu");
const cues = rules.cues.map(({ before, after, ...cue }) => ({
  before: before === undefined ? undefined : new RegExp(before, "iu"),
  after: after === undefined ? undefined : new RegExp(after, "iu"),
  ...cue,
}));
const reference = new RegExp(rules.references, "u");
const titles = rules.titles.map(({ ends, ...title }) => ({ ends: new RegExp(ends, "u"), ...title }));
const pairs = rules.marks.map((marks) => {
  const [open, close] = Array.from(marks) as [string, string];
  // A single mark after a letter is an apostrophe.
  const edge = open === "‘" ? "(?<!\\p{L})" : "";
  const inner = `[^${literally(open + close)}\\]]`;
  return {
    open,
    pattern: new RegExp(`${edge}${literally(open)}(?<name>${inner}{1,300})${literally(close)}(?!\\p{L}[’'])`, "gu"),
  };
});

/** What stands in quotation marks in a passage and is no speech, in order. */
export function findQuotes(passage: Passage): FoundQuote[] {
  const found = pairs.flatMap(({ open, pattern }) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const inner = match.groups!["name"]!;
      const name = inner.trim().replace(/[,，.。;；]$/u, "");
      const start = match.index + open.length + inner.indexOf(name);
      const before = passage.text.slice(Math.max(0, match.index - 80), match.index);
      const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      if (!/\p{L}/u.test(name) || reference.test(name) || isSpeech(name, inner, before, after)) return [];
      const place = { passage, start, end: start + name.length };
      return [{ ...place, name, ...meaningOf(name, open, before, after) }];
    }),
  );
  return listed(apart(found).toSorted((a, b) => a.start - b.start));
}

/** Of a list, phong trào “A”, “B” và “C”, what the words before the first say holds for the others. */
function listed(found: readonly FoundQuote[]): FoundQuote[] {
  let before: FoundQuote | undefined;
  return found.map((quote) => {
    const between = before && quote.passage.text.slice(before.end, quote.start);
    const goesOn = quote.certainty === "low" && between !== undefined && isAnd.test(between);
    before = goesOn
      ? { ...quote, section: before!.section, kind: before!.kind, certainty: "medium", why: before!.why }
      : quote;
    return before;
  });
}

const isAnd = /^[”"」』»’]\s?(?:[,，、;；]|and|và|hoặc|or|和|以及|及|,\s?and)?\s?[“"「『«‘]$/u;

function isSpeech(name: string, inner: string, before: string, after: string): boolean {
  const characters = name.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = name.split(/\s+/).length;
  if (characters > rules.longest.characters || words > rules.longest.words) return true;
  const isLong = characters > 16 || words > 6;
  const isSentence = /[.。!?！？]$/u.test(inner.trim()) && isLong;
  return isSentence || (isLong && speech.test(before)) || (isLong && speechAfter.test(after));
}

function meaningOf(
  name: string,
  open: string,
  before: string,
  after: string,
): Pick<FoundQuote, "section" | "kind" | "certainty" | "why"> {
  const isTitle = open === "《" || open === "〈";
  const cue = cues
    .filter(({ section }) => !isTitle || section === "materials")
    .find((each) => each.before?.test(before) ?? each.after!.test(after));
  if (cue)
    return {
      section: cue.section,
      kind: cue.kind,
      certainty: cue.certainty,
      why: "in quotation marks, by the words beside it",
    };
  const title = titles.find(({ ends, quoted }) => (isTitle || quoted) && ends.test(name));
  if (title) return { section: title.section, kind: title.kind, certainty: "medium", why: "a title, by its end" };
  return { section: "themes", kind: undefined, certainty: "low", why: "in quotation marks; what it is must be read" };
}
