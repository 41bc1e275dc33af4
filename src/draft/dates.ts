import { daysOf } from "../model/days.ts";
import { numeralOf } from "./numeral.ts";
import type { Passage } from "./passage.ts";
import { oneOfThese, readRules } from "./rules.ts";
import { apart, type Certainty, type Found } from "./suggestion.ts";

/** A date as an article writes it. */
export interface FoundDate extends Found {
  /** As precise as the words, EDTF. */
  readonly date: string;
  /** Whether the words alone say it, the article's own date apart. */
  readonly whole: boolean;
}

/** What dates are read by, besides their words. */
export interface DateContext {
  /** The day of the article: of a day without a year the nearest one is meant. Undefined: unknown. */
  readonly day: string | undefined;
  /** The year that the article speaks of, where its day is unknown and it names one year only. */
  readonly year: number | undefined;
  /** Whether 01/03/2025 is the first of March; undefined where the article doesn't show it. */
  readonly dayFirst: boolean | undefined;
}

const rules = readRules("dates");

const chineseFigures = "〇○零一二三四五六七八九";
const yearInDigits = "(?:19|20)\\d\\d";
const tokens: Readonly<Record<string, string>> = {
  Y: yearInDigits,
  M: "0?[1-9]|1[0-2]",
  D: "0?[1-9]|[12]\\d|3[01]",
  Month: oneOfThese(Object.keys(rules.months)),
  y: `${yearInDigits}|[一二][${chineseFigures}]{3}`,
  m: "0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九]",
  d: "0?[1-9]|[12]\\d|3[01]|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九]",
};
const groups: Readonly<Record<string, string>> = { Y: "Year", M: "Month", D: "Day" };

const patterns = rules.patterns.map((rule) => {
  const form = rule.form.replaceAll(/\{(to)?(Month|[YMDymd])\}/g, (_, to: string | undefined, token: string) => {
    const part = token === "Month" ? "Month" : groups[token.toUpperCase()]!;
    return `(?<${to ? `to${part}` : part.toLowerCase()}>${tokens[token]})`;
  });
  // A date is no part of a longer number, nor of a symbol.
  const before = /^[^{]*\{[ymd]/.test(rule.form) || /^\p{Script=Han}|^\[\p{Script=Han}/u.test(rule.form);
  const edge = before ? "(?<![\\d])" : "(?<![\\p{L}\\d]|\\d[.,/-])";
  const end = before ? "" : "(?![\\p{L}\\d]|[.,/-]\\d)";
  return { ...rule, pattern: new RegExp(`${edge}${form}${end}`, "gu") };
});

/** The dates of a passage, in order; what can't be told for certain is left out. */
export function findDates(passage: Passage, context: DateContext): FoundDate[] {
  const found = patterns.flatMap(({ pattern, certainty, year: itsYear, month: itsMonth }) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const read = dateIn(match.groups ?? {}, { year: itsYear, month: itsMonth }, certainty, context);
      if (read === undefined || daysOf(read.date) === undefined) return [];
      return [{ passage, start: match.index, end: match.index + match[0].length, ...read }];
    }),
  );
  // The longest of those that lie over one another says the most.
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return apart(byLength).toSorted((a, b) => a.start - b.start);
}

type Read = Pick<FoundDate, "date" | "whole" | "certainty" | "why">;
type Relative = "this" | "last" | "next" | undefined;

function dateIn(
  parts: Readonly<Record<string, string | undefined>>,
  relative: { readonly year: Relative; readonly month: Relative },
  certainty: Certainty,
  context: DateContext,
): Read | undefined {
  const number = (part: string): number | undefined => {
    const text = parts[part];
    return text === undefined ? undefined : (rules.months[text] ?? rules.ordinals[text] ?? numeralOf(text));
  };
  const ofDay = context.day?.split("-").map(Number) ?? [];
  if (relative.month !== undefined) {
    if (ofDay.length < 2) return undefined;
    const months = ofDay[0]! * 12 + ofDay[1]! - 1 + offsets[relative.month];
    return { date: edtf(Math.floor(months / 12), (months % 12) + 1), whole: false, certainty, why: byArticle };
  }
  let [day, month] = [number("day"), number("month")];
  let how = certainty;
  let why = "printed so";
  if (parts["first"] !== undefined) {
    const [first, second] = [number("first")!, number("second")!];
    const dayFirst = first > 12 ? true : second > 12 ? false : context.dayFirst;
    if (dayFirst === undefined) return undefined;
    [day, month] = dayFirst ? [first, second] : [second, first];
    if (first <= 12 && second <= 12 && first !== second) {
      how = "medium";
      why = `the ${dayFirst ? "day" : "month"} is taken to stand first`;
    }
  }
  const toMonth = number("toMonth") ?? (number("toDay") === undefined ? undefined : month);
  const given = number("year") ?? number("toYear");
  let its = given ?? (relative.year && ofDay.length > 0 ? ofDay[0]! + offsets[relative.year] : undefined);
  if (its === undefined && relative.year === undefined && month !== undefined) {
    its = nearestYear(month, day, context);
    how = how === "high" ? "medium" : how;
  }
  if (its === undefined) return undefined;
  if (given === undefined) why = byArticle;
  const base = { whole: given !== undefined, certainty: how, why };
  const quarter = number("quarter");
  const half = number("half");
  const until = number("months") ?? (number("quarters") ?? 0) * 3;
  if (until > 0) return { date: months(its, 1, until), ...base };
  if (quarter !== undefined) return { date: months(its, quarter * 3 - 2, quarter * 3), ...base };
  if (half !== undefined) return { date: months(its, half * 6 - 5, half * 6), ...base };
  const first = edtf(its, month ?? toMonth, day);
  const toYear = number("toYear") ?? its;
  if (number("toDay") !== undefined || number("toMonth") !== undefined || number("toYear") !== undefined) {
    const start =
      number("year") === undefined && month !== undefined && toMonth! < month ? edtf(its - 1, month, day) : first;
    const end = edtf(toYear, toMonth, number("toDay"));
    return start <= end ? { date: `${start}/${end}`, ...base } : undefined;
  }
  return { date: first, ...base };
}

const offsets = { this: 0, last: -1, next: 1 } as const;
const byArticle = "its year follows from the article's";

/** The year in which a day or month lies nearest to the day of the article. */
function nearestYear(
  month: number,
  day: number | undefined,
  { day: ofArticle, year: only }: DateContext,
): number | undefined {
  if (ofArticle === undefined) return only;
  const its = Number(ofArticle.slice(0, 4));
  const from = Date.parse(ofArticle);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day ?? 15) - from);
  return [its - 1, its, its + 1].toSorted((a, b) => distance(a) - distance(b))[0];
}

const months = (year: number, first: number, last: number): string => `${edtf(year, first)}/${edtf(year, last)}`;

function edtf(year: number, month?: number, day?: number): string {
  const parts = [
    String(year),
    ...[month, day].flatMap((each) => (each === undefined ? [] : [String(each).padStart(2, "0")])),
  ];
  return parts.join("-");
}
