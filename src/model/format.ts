/** What a text or number can be asked to look like: the words of the enum Format in schema.graphql. */
export type Format = "LANGUAGE" | "RECURRENCE" | "URL" | "ISO_3166" | "ORDINAL";

interface Rule {
  /** What was expected, to follow "expected". */
  readonly expected: string;
  accepts(text: string): boolean;
}

/** The rule behind each format. */
export const formats: Readonly<Record<Format, Rule>> = {
  LANGUAGE: { expected: "a language tag such as vi, zh-Hans or zh-Latn-pinyin", accepts: isLanguage },
  RECURRENCE: {
    expected: "an ISO 8601 repeating interval such as R/P3M",
    accepts: (text) => /^R\d*\/P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text),
  },
  URL: { expected: "an address that starts with http:// or https://", accepts: isWebAddress },
  ISO_3166: {
    expected: "an ISO 3166 code such as VN or CN-SX",
    accepts: (text) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(text),
  },
  ORDINAL: { expected: "a whole number from 1", accepts: (text) => /^[1-9]\d{0,8}$/.test(text) },
};

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
