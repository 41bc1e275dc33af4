import type { Passage } from "./passage.ts";
import { readRules } from "./rules.ts";

const rules = readRules("boilerplate");
const none = rules.none.map(({ none: why, words }) => ({ why, pattern: new RegExp(words, "iu") }));
const rights = new RegExp(rules.rights, "iu");

/** No caption or button is longer, in UTF-16 units. */
const longest = 300;

/** Why a paragraph states nothing: it is a caption, a button or the editor's name; undefined where it may state something. */
export const noneOf = ({ text }: Passage): string | undefined =>
  text.length > longest ? undefined : none.find(({ pattern }) => pattern.test(text))?.why;

/** Whether a paragraph says whose page it is and what it allows, and reports nothing. */
export const isAboutRights = ({ text }: Passage): boolean => text.length <= longest && rights.test(text);
