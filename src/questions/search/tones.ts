/** Two or more syllables of pinyin with their tones as digits: "quan2 guo2". */
const numbered = /^\s*(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüv]{1,3}(?:ng?|r)?[1-5]\s*){2,}$/iu;

/** A text without the digits that are tones in it. */
export const withoutTones = (text: string): string => (numbered.test(text) ? text.replaceAll(/[1-5]/g, " ") : text);
