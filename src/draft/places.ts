import { fold } from "../model/words.ts";
import { oneOfThese, proper, readRules } from "./rules.ts";
import type { KnownNames } from "./known-names.ts";
import type { Passage } from "./passage.ts";
import { slugOf } from "./slug.ts";
import { apart, type Found } from "./suggestion.ts";

/** A Vietnamese place below the country, known to the seed or not. */
export interface FoundPlace extends Found {
  readonly name: string;
  /** Its id in the seed, or the one that it would have. */
  readonly id: string;
  readonly isProvince: boolean;
}

const { provinces, divisions } = readRules("places");

const bare = (name: string): string => name.split(" ").map(fold).map(capitalised).filter(Boolean).join(" ");
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** As people write a province, in Vietnamese and English (Hanoi), and its name. */
const spellings = new Map(
  provinces.flatMap((name) => {
    const plain = bare(name);
    return [name, plain, capitalised(fold(name))].map((spelling) => [spelling, name] as const);
  }),
);
const patterns = [
  `(?<!\\p{L})(?:(?:${divisions.vi}) )?(?<name>${oneOfThese([...spellings.keys()])})(?!\\p{L})`,
  `(?<!\\p{L})(?:${divisions.vi}) (?<name>(?:${proper}|\\d+)(?: ${proper}){0,3})`,
  `(?<!\\p{L})(?<name>${proper}(?: ${proper}){0,3}) (?:${divisions.en})(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, "gu"));

/** The places of Vietnam that a passage prints, in order. */
export function findPlaces(passage: Passage, known: KnownNames): FoundPlace[] {
  const found = patterns.flatMap((pattern) =>
    [...passage.text.matchAll(pattern)].map(({ 0: { length }, index: start, groups }): FoundPlace => {
      const printed = groups!["name"]!;
      const province = spellings.get(printed);
      const name = province ?? printed;
      const record = known.named(name);
      const id = record?.type.name === "Place" ? record.id : `vn-${slugOf(name)}`;
      const place = { passage, start, end: start + length, name, id, isProvince: province !== undefined };
      return { ...place, certainty: "medium", why: "called as a place" };
    }),
  );
  return apart(found).toSorted((a, b) => a.start - b.start);
}
