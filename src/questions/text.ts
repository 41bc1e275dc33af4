import { OshError } from "../errors.ts";
import { readingsOf } from "../model/search-keys.ts";

/** The longest text that is looked for, in characters. */
const longest = 200;

/**
 * A text that is looked for as it is compared with names: its words without case and diacritics, apart by blanks.
 * @param argument that it came in
 * @throws {OshError} LIMIT_EXCEEDED where it is too long, BAD_INPUT where it has no letter or digit
 */
export function readingOf(argument: string, text: string): string {
  if (text.length > longest)
    throw new OshError("LIMIT_EXCEEDED", `${argument}: expected at most ${longest} characters, came ${text.length}.`);
  const [reading] = readingsOf(text);
  if (reading === undefined)
    throw new OshError("BAD_INPUT", `${argument}: expected at least one letter or digit to look for, came none.`);
  return reading;
}
