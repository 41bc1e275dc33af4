import { readRules } from "./rules.ts";
import type { Certainty } from "./suggestion.ts";

/** The language of a text, BCP 47, and how sure that is. */
export interface FoundLanguage {
  readonly language: string;
  readonly certainty: Certainty;
  readonly why: string;
  /** The share of its words that a text of the language can't do without: more of them, better reading. */
  readonly share: number;
}

const rules = readRules("languages");
const stopWords = Object.entries(rules.stopWords).map(([language, words]) => ({ language, words: new Set(words) }));
const [simplified, traditional] = [new Set(rules.simplified), new Set(rules.traditional)];

/** How much of a text is looked at, in UTF-16 units. */
const enough = 50_000;

/** The language of a text by its script and its commonest words; undefined where it is none of those that the rules know. */
export function languageOf(whole: string): FoundLanguage | undefined {
  const text = whole.slice(0, enough).normalize("NFC");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  if (letters > 0 && han.length > letters * 0.3) {
    const count = (characters: ReadonlySet<string>): number =>
      han.filter((each) => characters.has(each) && !(simplified.has(each) && traditional.has(each))).length;
    const [plain, full] = [count(simplified), count(traditional)];
    const certainty = han.length < 20 || plain === full ? "low" : "high";
    const why = `${Math.round((han.length / letters) * 100)} % of its letters are Chinese`;
    return { language: full > plain ? "zh-Hant" : "zh-Hans", certainty, why, share: (plain + full) / han.length };
  }
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = stopWords
    .map(({ language, words: known }) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count === 0) return undefined;
  const share = first.count / words.length;
  const isSure = words.length >= 20 && share > 0.08 && first.count > 3 * (second?.count ?? 0);
  const why = `${Math.round(share * 100)} % of its words are the commonest of this language`;
  return { language: first.language, certainty: isSure ? "high" : share > 0.04 ? "medium" : "low", why, share };
}
