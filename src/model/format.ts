import { memoized } from "../memo.ts";
import { daysOf } from "./days.ts";

/** What a text or number can be asked to look like: the words of the enum Format in schema.graphql. */
export type Format = "LANGUAGE" | "RECURRENCE" | "URL" | "ISO_3166" | "ORDINAL";

interface Rule {
  /** What was expected, to follow "expected". */
  readonly expected: string;
  /** What every such text matches, for tools that know no more than patterns. */
  readonly pattern: RegExp;
  accepts(text: string): boolean;
}

const isLanguage = memoized((text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
});

/** The rule behind each format. */
export const formats: Readonly<Record<Format, Rule>> = {
  LANGUAGE: rule(
    "a language tag such as vi, zh-Hans or zh-Latn-pinyin",
    /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
    isLanguage,
  ),
  RECURRENCE: rule(
    "an ISO 8601 repeating interval such as R/P3M, or R/2025-12-15/P1Y from a day on",
    /^R\d*\/(\d{4}-\d\d-\d\d\/)?P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
    (text) => {
      const [, from] = text.split("/", 2);
      return from!.startsWith("P") || daysOf(from!) !== undefined;
    },
  ),
  URL: rule("an address that starts with http:// or https://", /^https?:\/\/\S+$/, (text) => URL.canParse(text)),
  ISO_3166: rule("an ISO 3166 code such as VN or CN-SX", /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  ORDINAL: rule("a whole number from 1", /^[1-9]\d{0,8}$/),
};

function rule(expected: string, pattern: RegExp, isValid: (text: string) => boolean = () => true): Rule {
  return { expected, pattern, accepts: (text) => pattern.test(text) && isValid(text) };
}
