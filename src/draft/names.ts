import { fold, isHan, wordsOf } from "../model/words.ts";
import type { GraphRecord } from "../seed/graph.ts";
import { spelled, type KnownName, type KnownNames, type NameNode } from "./known-names.ts";
import type { Passage } from "./passage.ts";
import { readRules } from "./rules.ts";
import type { Certainty, Found } from "./suggestion.ts";

const { offices } = readRules("organizations");
const [officeBefore, officeBehind] = [new RegExp(offices.before, "u"), new RegExp(offices.behind, "u")];

/** A record of the seed whose name an article prints. */
export interface FoundName extends Found {
  readonly record: GraphRecord;
  /** The name as the seed has it. */
  readonly name: string;
}

/**
 * The known names in a passage, in order: the longest that begin at a word, and those that stand within them; in any
 * script, with or without diacritics.
 * @param country the country that the article is about, as ids begin: vn; names of another one are less sure
 */
export function findNames(passage: Passage, known: KnownNames, country: string | undefined): FoundName[] {
  const points = Array.from(passage.text);
  const offsets = offsetsOf(points);
  const words = wordsOf(passage.text).map(({ folded, start, end }) => ({
    folded,
    text: points.slice(start, end).join(""),
    start: offsets[start]!,
    end: offsets[end]!,
  }));
  const found: FoundName[] = [];
  let outer: FoundName | undefined;
  // Those in the outer one, itself among them.
  let inner: FoundName[] = [];
  for (let index = 0; index < words.length; index++) {
    const isWithin = outer !== undefined && words[index]!.start < outer.end;
    for (const { names, length } of namesAt(known.tree, words, index)) {
      const last = words[index + length - 1]!;
      if (isWithin && last.end > outer!.end) continue;
      const place = { passage, start: words[index]!.start, end: last.end };
      const name = nameAmong(names, words.slice(index, index + length), place, country);
      if (name === undefined || inner.some((each) => each.record === name.record && name.end <= each.end)) continue;
      if (outer && name.end <= outer.end) {
        const within = { ...name, ...lesser(name, outer) };
        inner.push(within);
        found.push(within);
      } else {
        outer = name;
        inner = [name];
        found.push(name);
      }
    }
  }
  return found;
}

interface TextWord {
  readonly folded: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names whose words begin at an index, the longest first. */
function namesAt(
  tree: NameNode,
  words: readonly TextWord[],
  index: number,
): { names: readonly KnownName[]; length: number }[] {
  const found: { names: readonly KnownName[]; length: number }[] = [];
  let node: NameNode | undefined = tree;
  for (let at = index; at < words.length; at++) {
    node = node.next.get(words[at]!.folded);
    if (node === undefined) break;
    if (node.names.length > 0) found.unshift({ names: node.names, length: at - index + 1 });
  }
  return found;
}

/** The one of some names, all of the same folded words, that is meant; undefined where the words only look like them. */
function nameAmong(
  names: readonly KnownName[],
  words: readonly TextWord[],
  place: Pick<Found, "passage" | "start" | "end">,
  country: string | undefined,
): FoundName | undefined {
  const { text } = place.passage;
  if (!isWhole(text, place.start, place.end)) return undefined;
  const fitting = names
    .map((name) => ({
      name,
      fit: fitOf(name, words, text.slice(place.start, place.end)),
      isForeign: isForeign(name.record, country),
    }))
    .filter((each) => each.fit !== undefined)
    .toSorted((a, b) => Number(a.isForeign) - Number(b.isForeign));
  const [first] = fitting;
  if (first === undefined) return undefined;
  const { name, fit, isForeign: abroad } = first;
  const rivals = new Set(fitting.filter((each) => each.isForeign === abroad).map((each) => each.name.record)).size;
  const isOffice =
    name.record.type.name === "Organization" &&
    (officeBefore.test(text.slice(Math.max(0, place.start - 30), place.start)) ||
      officeBehind.test(text.slice(place.end)));
  const plain = sureness(fit!, name, abroad, rivals);
  const sure =
    isOffice && plain.certainty === "high"
      ? { certainty: "medium" as const, why: `“${name.value}” is printed, in the name of an office of it` }
      : plain;
  return { ...place, record: name.record, name: name.value, ...sure };
}

type Fit = "exactly" | "but for diacritics" | "in small letters";

/** How the printed words fit a name; undefined where they are other words: with other diacritics, or no name at all. */
function fitOf(
  { value, kind, written, record }: KnownName,
  words: readonly TextWord[],
  printed: string,
): Fit | undefined {
  if (kind === "ABBREVIATION" || isAbbreviation(value)) return printed === value ? "exactly" : undefined;
  const isSame = words.every(({ text }, at) => spelled(text) === written[at]);
  const isBare = words.every(({ text }) => spelled(text) === fold(text));
  const nameIsBare = written.every((word) => /^[\p{Script=Han}a-z\d]*$/u.test(word));
  if (!isSame && !isBare && !nameIsBare) return undefined;
  const isProper = ["Organization", "Place", "Official"].includes(record.type.name) && /^\p{Lu}/u.test(value);
  const isSmall = isProper && !/^\p{Lu}/u.test(printed) && !isHan(printed);
  if (isSmall && words.length < 3) return undefined;
  return isSmall ? "in small letters" : isSame ? "exactly" : "but for diacritics";
}

const isAbbreviation = (value: string): boolean => /^[\p{Lu}\d&]{2,8}$/u.test(value);

/** Whether a name is one of another country than the article's: its id says so. */
export const isForeign = ({ id }: { readonly id: string }, country: string | undefined): boolean =>
  country !== undefined && /^[a-z]{2}(-|$)/.test(id) && !`${id}-`.startsWith(`${country}-`);

function sureness(
  fit: Fit,
  { value, record }: KnownName,
  abroad: boolean,
  rivals: number,
): { certainty: Certainty; why: string } {
  if (rivals > 1) return { certainty: "low", why: `${rivals} records bear the name “${value}”` };
  // A place or a person abroad is who it is; a body of the same name may be another.
  if (abroad && !["Place", "Official"].includes(record.type.name))
    return { certainty: "low", why: `“${value}” of another country than the article is about` };
  if (fit === "exactly") return { certainty: "high", why: `“${value}” is printed` };
  return { certainty: "medium", why: `“${value}” is printed ${fit}` };
}

/** What is said of a name within a longer one: a place in the name of a body may not be meant, if it is no country. */
export function lesser(
  { certainty, name, record }: FoundName,
  { name: outer }: { readonly name: string },
): { certainty: Certainty; why: string } {
  const isLow = certainty === "low" || (record.type.name === "Place" && record.values.get("level") !== "CENTRAL");
  return { certainty: isLow ? "low" : "medium", why: `“${name}” stands within “${outer}”` };
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Whether few Chinese characters are words of their own where they stand, and no part of others. */
function isWhole(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !isHan(text.slice(start, end))) return true;
  const from = Math.max(0, start - 10);
  const segments = [...segmenter.segment(text.slice(from, end + 10))];
  const bounds = new Set(segments.flatMap(({ index, segment }) => [index, index + segment.length]));
  return bounds.has(start - from) && bounds.has(end - from);
}

/** For each code point, and the end, its offset in the string. */
function offsetsOf(points: readonly string[]): number[] {
  const offsets = [0];
  for (const point of points) offsets.push(offsets.at(-1)! + point.length);
  return offsets;
}

/** The country that most of the known names in an article belong to, as ids begin; undefined where none leads. */
export function countryOf(names: readonly FoundName[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { record, start, end } of names) {
    // A class is called the same everywhere.
    if (record.type.name === "Group") continue;
    const country = /^[a-z]{2}(?=-|$)/.exec(record.id)?.[0];
    // A long name is hardly another country's by chance.
    if (country) counts.set(country, (counts.get(country) ?? 0) + Math.min(end - start, 40));
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && (second === undefined || first[1] > second[1] * 1.5) ? first[0] : undefined;
}
