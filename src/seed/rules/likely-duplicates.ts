import { distance } from "fastest-levenshtein";
import { wordsOf } from "../../model/words.ts";
import { place } from "../fault.ts";
import { groupBy } from "../group-by.ts";
import type { GraphRecord } from "../graph.ts";
import { isNaming } from "../names.ts";
import { apartBy } from "./apart.ts";
import { pairsIn } from "./pairs.ts";
import type { Rule } from "./rule.ts";

/** A record under one of its names. */
interface Named {
  readonly record: GraphRecord;
  readonly language: string;
  readonly value: string;
  /** Its words without case, width and diacritics. */
  readonly words: readonly string[];
}

/** Two names that look like one, and why. */
interface Pair {
  readonly first: Named;
  readonly second: Named;
  readonly why: string;
}

/**
 * No two records look like one: the same name or number, but for what a person types otherwise, in whatever language; or, in
 * one language, a name with a slip in a long word. Two names that differ in their diacritics alone are two in Vietnamese,
 * unless one is written without any. What is written inside another record is told apart by that one.
 */
export const likelyDuplicates: Rule = function* (subject) {
  const named = subject.graph.links.filter(isNaming).flatMap(({ source: record, target }): Named[] => {
    if (record.type.identity) return [];
    const value = String(target.values.get("value"));
    const words = wordsOf(value).map(({ folded }) => folded);
    return words.length === 0 ? [] : [{ record, language: String(target.values.get("language")), value, words }];
  });
  const isApart = apartBy(subject);
  const told = new Set<string>();
  for (const { first, second, why } of [...sameNames(named), ...nearNames(named)]) {
    const pair = [first.record.id, second.record.id].toSorted().join(" ");
    if (first.record === second.record || told.has(pair) || isApart(first.record, second.record)) continue;
    told.add(pair);
    const { id, at } = first.record;
    const message =
      `looks like ${id} (${place(at)}): ${why}, "${second.value}"` +
      "; a decision says whether they are the SAME or DIFFERENT";
    yield { code: "LIKELY_DUPLICATE", message, at: second.record.at };
  }
};

/** Those that share a name. */
function* sameNames(named: readonly Named[]): Iterable<Pair> {
  const groups = groupBy(named, ({ record, words }) => `${record.type.name} ${words.join("")}`);
  for (const group of groups.values())
    for (const [first, second] of pairsIn(group)) {
      const [a, b] = [composed(first.value), composed(second.value)];
      if (a === b) yield { first, second, why: "the same name" };
      else if (isPlain(a) || isPlain(b) || withoutMarks(a) !== withoutMarks(b) || spelled(a) === spelled(b))
        yield { first, second, why: `the same name as "${first.value}" but for diacritics, case, blanks or signs` };
    }
}

/** Letters of a word in which a slip is more likely than another word. */
const longWord = 6;

/** Names that differ by one slip in one long word. */
function* nearNames(named: readonly Named[]): Iterable<Pair> {
  const open = named.flatMap((each) =>
    each.words.flatMap((word, index) =>
      /^\p{Script=Latin}+$/u.test(word) && word.length >= longWord ? [{ ...each, word, index }] : [],
    ),
  );
  const groups = groupBy(open, ({ record, language, words, index }) =>
    [record.type.name, language, ...words.with(index, "_")].join(" "),
  );
  for (const group of groups.values()) {
    const byVariant = groupBy(
      group.flatMap((each) => [...variantsOf(each.word)].map((variant) => ({ ...each, variant }))),
      ({ variant }) => variant,
    );
    for (const alike of byVariant.values())
      for (const [first, second] of pairsIn(alike))
        if (first.word !== second.word && distance(first.word, second.word) === 1)
          yield { first, second, why: `nearly the same name as "${first.value}"` };
  }
}

/** A word and what is left of it without one letter: two words with one slip between them have one of these in common. */
const variantsOf = (word: string): Set<string> =>
  new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]);

const composed = (text: string): string => text.normalize("NFC");

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll(/đ/giu, "d").toLowerCase();

const isPlain = (text: string): boolean => withoutMarks(text) === text.toLowerCase();

/** Letters and digits with their diacritics. */
const spelled = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
