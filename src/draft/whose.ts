import { fold } from "../model/words.ts";
import type { GraphRecord } from "../seed/graph.ts";
import type { KnownNames } from "./known-names.ts";
import type { FoundNumber } from "./numbers.ts";
import type { FoundPlace } from "./places.ts";
import { readRules } from "./rules.ts";
import { sentencesOf } from "./sentences.ts";
import type { Found } from "./suggestion.ts";

/** A place or body that numbers documents for itself. */
export interface Issuer extends Found {
  readonly name: string;
  /** Its id in the seed, or the one that it would have. */
  readonly id: string;
}

/** The number of a document, and of a local one whose it is. */
export interface IssuedNumber extends FoundNumber {
  /** The place or body that the article says it is of; undefined where it does not say, or the symbol itself does. */
  readonly whose: Pick<Issuer, "id" | "name"> | undefined;
}

/** Whether a record of the seed bears a number; of a bare number also its kind must be the same. */
export function bears({ values }: GraphRecord, printed: FoundNumber): boolean {
  const number = values.get("number");
  if (number === undefined || plainNumber({ number: String(number) }) !== plainNumber(printed)) return false;
  return /\D/.test(printed.number) || values.get("kind") === printed.kind;
}

/** A number as it is compared with others: typed with or without đ and blanks, it is the same. */
export const plainNumber = ({ number }: Pick<FoundNumber, "number">): string =>
  number.toUpperCase().replaceAll("Đ", "D").replaceAll(/\s/g, "");

/** Whether a document of the seed that bears a number is the one that an article means. */
export function isMeant(record: GraphRecord, { isLocal, whose }: IssuedNumber, known: KnownNames): boolean {
  if (!isLocal) return true;
  if (whose === undefined) return false;
  const issuers = known.linked(record, "issuedBy");
  return (
    [record, ...issuers].some(({ id }) => fold(id).startsWith(fold(whose.id))) ||
    issuers.some(({ values }) => fold(String(values.get("name"))).includes(fold(whose.name)))
  );
}

/** What the curator should know of whose a number is, in a few words; undefined where there is nothing to know. */
export const whoseOf = ({ note, isLocal, whose }: IssuedNumber): string | undefined =>
  note && isLocal ? `${note}${whose ? ` of ${whose.name}` : ": which, must be read"}` : note;

const rules = readRules("symbols");
const behind = new RegExp(rules.whose, "u");
const own = new RegExp(rules.own, "u");
const and = new RegExp(rules.and, "u");
const where = new RegExp(rules.where, "u");

/**
 * Says of each number with a local symbol whose it is: of the place or body right behind it (of …), else of the nearest before
 * it in its sentence; else, which is less sure, of the article's own province.
 * @param places which a People's Committee or provincial Party committee may be of
 * @param bodies which a Party committee within a body may be of as well
 */
export function withIssuers(
  numbers: readonly FoundNumber[],
  places: readonly FoundPlace[],
  bodies: readonly Issuer[],
): IssuedNumber[] {
  const province = provinceOf(places);
  return numbers.map((number): IssuedNumber => {
    if (!number.isLocal) return { ...number, whose: undefined };
    const candidates = (isOfPlace(number) ? places : [...places, ...bodies])
      .filter(({ passage }) => passage === number.passage)
      .toSorted((a, b) => a.start - b.start);
    const [whose, ...others] = issuersOf(number, candidates, numbers);
    // Of several the article does not say which.
    if (others.length > 0) return { ...number, whose: undefined, certainty: "low" };
    return whose ? { ...number, whose } : { ...number, whose: province, certainty: province ? "medium" : "low" };
  });
}

/** The province that an article is about: the one of the first paragraph that names any; undefined where that names several. */
function provinceOf(places: readonly FoundPlace[]): FoundPlace | undefined {
  const provinces = places.filter(({ isProvince }) => isProvince);
  const [first, ...others] = provinces.filter(({ passage }) => passage === provinces[0]!.passage);
  return others.every(({ id }) => id === first!.id) ? first : undefined;
}

/** Whether the symbol says that a place's own authority issued it. */
const isOfPlace = ({ number }: FoundNumber): boolean => /[/-](?:UBND|HĐND|HDND|[THQ]U|LĐLĐ|LDLD)(?:-|$)/u.test(number);

/** Whose a number may be by what stands behind and before it; none where that is an authority by itself. */
function issuersOf(
  number: FoundNumber,
  candidates: readonly Issuer[],
  numbers: readonly FoundNumber[],
): readonly Issuer[] {
  const { passage, start, end } = number;
  const { text } = passage;
  /** Whether a body is said to be another document's, or a place to be where something was. */
  const isOther = (each: Issuer): boolean =>
    numbers.some(
      (one) => one.passage === passage && one.end <= each.start && behind.test(text.slice(one.end, each.start)),
    ) ||
    (!isOfPlace(number) && where.test(text.slice(0, each.start)));
  const after = candidates.find((each) => each.start >= end && behind.test(text.slice(end, each.start)));
  if (after) return [after];
  const sentence = sentencesOf(text).find((each) => each.start <= start && start < each.end);
  const before = candidates.filter(
    (each) => each.start >= (sentence?.start ?? 0) && each.end <= start && !isOther(each),
  );
  const between = text.slice(before.at(-1)?.end ?? start, start);
  const clause = text.slice(end, end + 80).split(/[,;.]/)[0]!;
  if (own.test(between) || (own.test(clause) && behind.test(clause.slice(0, own.exec(clause)!.index)))) return [];
  const joint = (at: number): string => (at > 0 ? text.slice(before[at - 1]!.end, before[at]!.start) : "");
  // Of a row, huyện Nghi Lộc, tỉnh Nghệ An, the first is meant: the others say where it is.
  const last = before.findLastIndex((_, at) => !/^, ?$/.test(joint(at)));
  return before.slice(and.test(joint(last)) ? last - 1 : last, last + 1);
}
