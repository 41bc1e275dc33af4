import { numeralOf } from "./numeral.ts";
import type { Passage } from "./passage.ts";
import { oneOfThese, readRules } from "./rules.ts";
import { sentencesOf } from "./sentences.ts";
import { apart, type Found } from "./suggestion.ts";

/** A figure that an article reports. */
export interface FoundFigure extends Found {
  readonly value: number;
  /** A word of Comparator. */
  readonly comparator: string;
  /** What is counted, in English; undefined where no rule knows the word. */
  readonly unit: string | undefined;
  /** A word of OutcomeStatus. */
  readonly status: string;
  /** Which way something changed by so much, in English; undefined where the words beside the figure don't say. */
  readonly change: string | undefined;
}

const rules = readRules("figures");
const languages = ["en", "vi", "zh"] as const;
type Language = (typeof languages)[number];

const perLanguage = <T>(of: (language: Language) => T) => ({ en: of("en"), vi: of("vi"), zh: of("zh") });

const scaleWords = oneOfThese(Object.keys(rules.scales));
const scale = `(?<scale>${scaleWords})`;
const signs = lexicon(Object.fromEntries(Object.entries(rules.currencies).map(([unit, each]) => [unit, each.before])));
/** A figure is no part of a word; the sign of a currency may stand right before it. */
const edge = (letter: string): string => `(?<![\\d.,/〔-])(?:(?<=${signs.others})|(?<!${letter}))`;
const end = "(?!\\d|[.,/]\\d)";
/** Two and more; of less than ten only what is counted by a word that counts nothing else. */
const chineseFigure =
  "(?<![第一二三四五六七八九十百千万两])(?<numeral>[一二两三四五六七八九十百千][一二三四五六七八九十百千万亿零]{1,8}|[两三四五六七八九])(?=[多余]?(?:名|家|起|位|人次|个集体))";
/** What is a part of the number behind it. */
const part = (language: Language): string => `(?:(?<part>${rules.numbers[language]})\\s?/\\s?)?`;
/** The lower end of a range. */
const low = (language: Language): string =>
  `(?<range>(?<low>${rules.numbers[language]})(?:[ -]?(?<lowScale>${scaleWords}))?(?:${rules.range}))?`;
const figures = perLanguage((language) =>
  language === "zh"
    ? new RegExp(
        `${edge("[A-Za-z]")}${part(language)}${low(language)}(?<number>${rules.numbers[language]})\\s?(?<more>[多余])?${scale}?${end}|${chineseFigure}|${rules.tenths}`,
        "gu",
      )
    : new RegExp(
        `${edge("\\p{L}")}${part(language)}${low(language)}(?<number>${rules.numbers[language]})(?:[ -]?${scale})?${end}`,
        "giu",
      ),
);

/** A list of words by what they say: the way back from a word, and a pattern of them all. */
function lexicon(words: Readonly<Record<string, readonly string[]>>) {
  const meanings = new Map(
    Object.entries(words).flatMap(([meaning, each]) => each.map((word) => [word.toLowerCase(), meaning])),
  );
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const all = [...meanings.keys()];
  return { meanings, han: oneOfThese(all.filter(isHan)), others: oneOfThese(all.filter((word) => !isHan(word))) };
}

const before = lexicon(rules.before);
const after = lexicon(rules.after);
const coins = lexicon(Object.fromEntries(Object.entries(rules.currencies).map(([unit, each]) => [unit, each.after])));
const patterns = {
  before: new RegExp(
    `(?:(?<!\\p{L})(?<other>${before.others})\\s|(?<han>${before.han})(?:${rules.doing})?\\s?)$`,
    "iu",
  ),
  after: new RegExp(`^(?:\\s(?<other>${after.others})(?!\\p{L})|(?<han>${after.han}))`, "iu"),
  sign: new RegExp(`(?<!\\p{L})(?<other>${signs.others})\\s?$`, "iu"),
  coin: new RegExp(`^\\s?(?:(?<other>${coins.others})(?!\\p{L})|(?<han>${coins.han}))`, "iu"),
  percent: new RegExp(`^\\s?(?:${oneOfThese(rules.percent)})`, "iu"),
};
const named = new RegExp(rules.named, "u");
const statuses = rules.statuses.map(({ status, words }) => ({ status, pattern: new RegExp(words, "u") }));
const victims = new RegExp(rules.victims, "iu");
const changes = Object.entries(rules.changes).map(([change, { before: ahead, behind }]) => ({
  change,
  before: new RegExp(`(?:${ahead})$`, "iu"),
  behind: new RegExp(behind, "iu"),
}));
const heads = new Map(
  Object.entries(rules.heads).map(([word, next]) => [
    word,
    new RegExp(`^(?:\\s*(?:$|[^\\s\\p{L}])|\\s(?:${next})(?!\\p{L}))`, "u"),
  ]),
);
const notCounted = perLanguage((language) => {
  const words = rules.notCounted[language]!.join("|");
  return new RegExp(language === "zh" ? `^(?:${words})` : `^[ -]?(?:${words})(?!\\p{L})`, "iu");
});
const units = perLanguage((language) =>
  Object.entries(rules.units)
    .flatMap(([unit, words]) => (words[language] ?? []).map((word) => ({ unit, word: word.toLowerCase() })))
    .toSorted((a, b) => b.word.length - a.word.length),
);

/**
 * The figures of a passage, in order.
 * @param language the article's, BCP 47: it says whether 1.234 is a thousand and more, or one and a part
 */
export function findFigures(passage: Passage, language: string): FoundFigure[] {
  const own = languages.find((each) => language.startsWith(each)) ?? "en";
  const found = [...passage.text.matchAll(figures[own])].map((match) => figureAt(passage, match, own));
  const sentences = sentencesOf(passage.text).map(({ start, end: to }) => ({
    to,
    status: statuses.find(({ pattern }) => pattern.test(passage.text.slice(start, to)))?.status ?? "REPORTED",
  }));
  return apart(found.filter((figure) => figure !== undefined)).flatMap(({ first, ...each }) => {
    const { status } = sentences.find(({ to }) => each.start < to)!;
    const figure = { ...each, status };
    return first === undefined ? [figure] : [{ ...figure, ...first }, figure];
  });
}

/** A figure; of a range its upper end, and the lower one as the first; of a whole its part. */
function figureAt(
  passage: Passage,
  match: RegExpExecArray,
  language: Language,
):
  | (Omit<FoundFigure, "status"> & { readonly first: Pick<FoundFigure, "value" | "comparator"> | undefined })
  | undefined {
  const parts: Readonly<Record<string, string | undefined>> = match.groups!;
  const scaleOf = (word: string | undefined): number => rules.scales[word?.toLowerCase() ?? ""] ?? 1;
  const scaled = scaleOf(parts["scale"]);
  const tenths = parts["tenths"] && numeralOf(parts["tenths"])! * 10 + (parts["half"] ? 5 : 0);
  const number =
    parts["number"] === undefined ? tenths || numeralOf(parts["numeral"]!) : parsed(parts["number"], language);
  if (number === undefined || !Number.isFinite(number * scaled) || isYears.test(match[0])) return undefined;
  // 2-3 million are 2 million at least.
  const least = parts["low"]
    ? parsed(parts["low"], language) * scaleOf(parts["lowScale"] ?? parts["scale"])
    : Number.NaN;
  const isRange = least < number * scaled;
  // What is no range is two numbers, of which the second is this one.
  let start = match.index + (isRange ? 0 : (parts["range"]?.length ?? 0));
  let stop = match.index + match[0].length;
  const ahead = (): string => passage.text.slice(Math.max(0, start - 30), start);
  const behind = (): string => passage.text.slice(stop, stop + 80);
  if (named.test(ahead())) return undefined;

  const sign = wordOf(patterns.sign.exec(ahead()), signs.meanings);
  start -= sign?.length ?? 0;
  const said = wordOf(patterns.before.exec(ahead()), before.meanings);
  start -= said?.length ?? 0;
  const saidAfter = wordOf(patterns.after.exec(behind()), after.meanings);
  stop += saidAfter?.length ?? 0;
  const isMoney = sign !== undefined || patterns.coin.test(behind()) || patterns.percent.test(behind());
  if (!isMoney && notCounted[language].test(behind())) return undefined;

  const plain = sign?.meaning ?? (tenths === undefined ? undefined : "%");
  const counted = plain ? { meaning: plain, length: 0 } : (unitOf(behind(), language) ?? victimsAt(ahead()));
  stop += counted?.length ?? 0;
  // 10 người trở lên, 10人以上: it may stand behind what is counted as well.
  const saidLast = saidAfter ?? wordOf(patterns.after.exec(behind()), after.meanings);
  const comparator = said?.meaning ?? saidLast?.meaning ?? (parts["more"] ? "MORE_THAN" : "EXACTLY");
  const isQuantity =
    (comparator !== "EXACTLY" && !isRange) || parts["scale"] !== undefined || /[.,]\d{3}/.test(match[0]);
  if (counted === undefined && !isQuantity) return undefined;
  const ofWhole = parts["part"] === undefined ? undefined : parsed(parts["part"], language);
  if (ofWhole !== undefined && !(counted && !isRange && ofWhole <= number && number >= rules.leastWhole))
    return undefined;
  stop += saidAfter ? 0 : (saidLast?.length ?? 0);
  const changed = changeAt(ahead(), behind());
  return {
    passage,
    start: start - (changed?.before ?? 0),
    end: stop + (changed?.behind ?? 0),
    value: rounded(number * scaled),
    first: isRange
      ? { value: rounded(least), comparator: "AT_LEAST" }
      : ofWhole === undefined
        ? undefined
        : { value: rounded(ofWhole), comparator },
    comparator: isRange ? "AT_MOST" : ofWhole === undefined ? comparator : "EXACTLY",
    unit: counted?.meaning,
    change: changed?.change,
    certainty: counted ? "high" : "low",
    why: counted ? "a number and what it counts" : "a number; no rule knows what it counts",
  };
}

/** Which way something changed by a figure, and how long the words are that say so before and behind it. */
function changeAt(ahead: string, behind: string): { change: string; before: number; behind: number } | undefined {
  for (const { change, ...words } of changes) {
    const at = {
      before: words.before.exec(ahead)?.[0].length ?? 0,
      behind: words.behind.exec(behind)?.[0].length ?? 0,
    };
    if (at.before + at.behind > 0) return { change, ...at };
  }
  return undefined;
}

/** Without what the binary fraction of 1.1 million adds. */
const rounded = (value: number): number => Number(value.toPrecision(12));

interface Word {
  readonly meaning: string;
  readonly length: number;
}

function wordOf(match: RegExpExecArray | null, meanings: ReadonlyMap<string, string>): Word | undefined {
  const word = match?.groups!["other"] ?? match?.groups!["han"];
  return word === undefined ? undefined : { meaning: meanings.get(word.toLowerCase())!, length: match![0].length };
}

/** What ends the words in which English says what is counted. */
const stop = /^(?:of|in|for|to|with|by|at|from|on|that|who|which|were|was|is|are|have|has|had|as|the|a|an)$/i;

/** How many words may stand before the one that says what is counted: 300 trade union officials. */
const skipped = { en: 4, vi: 1, zh: 0 } as const;

/** What is counted, by the words after the number. */
function unitOf(behind: string, language: Language): Word | undefined {
  const coin = wordOf(patterns.coin.exec(behind), coins.meanings);
  if (coin) return coin;
  const percent = patterns.percent.exec(behind);
  if (percent) return { meaning: "%", length: percent[0].length };
  let at = /^\s?/.exec(behind)![0].length;
  for (let words = 0; words <= skipped[language]; words++) {
    const rest = behind.slice(at).toLowerCase();
    const found = units[language].find(
      ({ word }) =>
        rest.startsWith(word) &&
        (language === "zh" || !/^\p{L}/u.test(rest.slice(word.length))) &&
        (heads.get(word)?.test(rest.slice(word.length)) ?? true),
    );
    if (found) return { meaning: found.unit, length: at + found.word.length };
    const next = /^[\p{L}\p{M}’'-]+ /u.exec(behind.slice(at))?.[0];
    if (next === undefined || stop.test(next.trim())) return undefined;
    at += next.length;
  }
  return undefined;
}

/** Who is counted behind a word for what was done to them. */
const victimsAt = (ahead: string): Word | undefined =>
  victims.test(ahead) ? { meaning: "people", length: 0 } : undefined;

const isYears = /^(?:19|20)\d\d\D+(?:19|20)\d\d$/;

/** The value of digits: in Vietnamese 1.234,5 is what 1,234.5 is in English and Chinese. What stands twice parts groups. */
function parsed(number: string, language: Language): number {
  const groups = /([.,])\d{3}\1/.exec(number)?.[1] ?? (language === "vi" ? "." : ",");
  return Number(number.replaceAll(" ", "").replaceAll(groups, "").replace(",", "."));
}
