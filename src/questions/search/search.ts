import { isCompositeType, type GraphQLSchema } from "graphql";
import { OshError } from "../../errors.ts";
import { question } from "../question.ts";

/** The longest text that is looked for, in characters. */
const longest = 200;

/** Entities by name. */
export const search = question("search", import.meta.url, {
  check({ text, types }, schema) {
    const { length } = String(text);
    if (length > longest)
      throw new OshError("LIMIT_EXCEEDED", `text: expected at most ${longest} characters, came ${length}.`);
    if (wordsOf(String(text)).length === 0)
      throw new OshError("BAD_INPUT", "text: expected at least one letter or digit to look for, came none.");
    for (const type of (types ?? []) as string[]) checkType(type, schema);
  },
  parameters: ({ text }) => ({ phrase: phraseOf(String(text)) }),
});

/** @throws {OshError} BAD_INPUT where a name is not that of a type of entities */
function checkType(name: string, schema: GraphQLSchema): void {
  const type = schema.getType(name);
  const fields = isCompositeType(type) && "getFields" in type ? type.getFields() : {};
  if (!("names" in fields))
    throw new OshError(
      "BAD_INPUT",
      `types: expected types of entities such as Organization or Instrument, came "${name}".`,
    );
}

/**
 * The index's query for a text: every word must occur, the last at least by its start. Only letters and digits reach the
 * index, so that nothing in the text is an operator there. A run of Chinese is looked for as a phrase of its characters,
 * which is how the index holds it.
 */
export function phraseOf(text: string): string {
  const words = wordsOf(text);
  return words
    .map((word, index) => {
      if (isHan(word)) return `+"${Array.from(word).join(" ")}"`;
      return index === words.length - 1 ? `+(${word} OR ${folded(word)}*)` : `+${word}`;
    })
    .join(" ");
}

/** The words of a text, lower case so that AND, OR and NOT are words too; Chinese apart from what stands beside it. */
const wordsOf = (text: string): string[] => text.normalize("NFC").toLowerCase().match(wordShape) ?? [];

const wordShape = /\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu;

/** A word as the index holds it; it does that by itself to whole words, but not to the start of one. */
const folded = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);
