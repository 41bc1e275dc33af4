import { fold, isHan } from "../model/words.ts";
import type { Passage } from "./passage.ts";
import type { Person } from "./posts.ts";
import { oneOfThese, proper, readRules } from "./rules.ts";
import { apart, besides, Stretches, type Found } from "./suggestion.ts";

const { posts, persons: rules } = readRules("posts");

const capitalised = (surname: string): string => surname[0]!.toUpperCase() + surname.slice(1);
const surnames = [...rules.surnames, ...rules.surnames.map((each) => capitalised(fold(each)))];
const titled = `(?<=(?<!\\p{L})(?:${oneOfThese(rules.titles)}) )${proper}(?: ${proper}){1,3}`;
const latin = `(?<!\\p{L})(?:${oneOfThese(surnames)})(?: ${proper}){1,3}(?! ${proper})`;
/** Chinese has no blanks: a name stands right behind a post, and ends where something follows that can follow a name. */
const chinese = `(?<=(?:${oneOfThese(posts.filter(isHan))}) ?)[${rules.hanSurnames}]\\p{Script=Han}{1,2}?(?=\\P{Script=Han}|$|${oneOfThese(rules.hanFollowing)})`;
const patterns = [titled, latin, chinese].map((pattern) => new RegExp(pattern, "gu"));

const { before, behind, between } = rules.rows;
const member = `(?:${latin}|[${rules.hanSurnames}]\\p{Script=Han}{1,2}?)`;
// No more than a sentence lists; of an endless row every start would be tried to its end.
const several = `${member}(?:(?:${between})${member}){1,40}`;
const row = new RegExp(`(?<=${before})${several}|${several}(?=${behind})`, "gu");
const inRow = new RegExp(`(?<=^|${between})${member}(?=$|${between})`, "gu");

const behindName = new RegExp(`(?<!\\p{L})(?!(?:${oneOfThese([...posts, ...rules.titles])}) )${proper} $`, "u");

/**
 * The persons whom the seed does not know in rows of names, of which words beside the row tell that they are persons' names.
 * @param others the names and bodies that were found in it
 */
export function findRowsOfPersons(passage: Passage, others: readonly Found[]): Person[] {
  const found = [...passage.text.matchAll(row)].flatMap(({ 0: names, index }) =>
    [...names.matchAll(inRow)].map(({ 0: name, index: at }): Person => {
      const start = index + at;
      const why = "stands in a row of persons' names";
      return { passage, start, end: start + name.length, name, record: undefined, certainty: "low", why };
    }),
  );
  return besides(found, others);
}

/**
 * What in a passage can be the name of a person whom the seed does not know, by a title or post before it or by its surname.
 * Many other names look like that, so only one with a post beside it is to be believed.
 * @param others the names and bodies that were found in it
 */
export function findPersons(passage: Passage, others: readonly Found[]): Person[] {
  const { text } = passage;
  const taken = new Stretches(others);
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: name, index: start }): Person => {
      const why = "looks like a person's name, and a post stands beside it";
      return { passage, start, end: start + name.length, name, record: undefined, certainty: "low", why };
    }),
  );
  /** Behind another word with a capital it may be the rest of a longer name, unless that word ends a name itself. */
  const isWhole = (person: Person): boolean =>
    !behindName.test(text.slice(Math.max(0, person.start - 60), person.start)) ||
    taken.meet({ ...person, start: person.start - 2, end: person.start - 1 });
  return apart(besides(found, others).filter(isWhole));
}
