import { fold } from "../model/words.ts";
import type { GraphRecord } from "../seed/graph.ts";
import { groupBy } from "../seed/group-by.ts";
import type { KnownNames } from "./known-names.ts";
import type { FoundName } from "./names.ts";
import { oneOfThese, readRules } from "./rules.ts";
import type { Found } from "./suggestion.ts";

/** A person whom an article names. */
export interface Person extends Found {
  readonly name: string;
  /** The official of the seed; undefined where it knows nobody of the name. */
  readonly record: GraphRecord | undefined;
}

/** A post that an article prints beside the name of a person. */
export interface FoundPost extends Found {
  readonly official: Person;
  /** The post as it is printed; undefined where only a rank is. */
  readonly printed: string | undefined;
  /** Where that begins in the passage's text. */
  readonly printedAt: number;
  /** The post of the seed that is meant; undefined where it knows none of the name. */
  readonly post: GraphRecord | undefined;
  readonly rank: string | undefined;
}

const rules = readRules("posts");
const title = new RegExp(`(?<!\\p{L})(?:${oneOfThese(rules.persons.titles)})\\s?$`, "u");
const word = `(?<!\\p{Lu}\\p{Ll}*[-’']|[\\p{Ll}])(?:${oneOfThese(rules.posts)})`;
const rank = new RegExp(`(?<rank>${oneOfThese(rules.ranks)})\\s?$`, "u");
/** Of English a post holds capitals and small words only; of the others whatever stands between marks. */
const before = new RegExp(
  `(?<post>${word}(?:(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|of|for|the|and|in|at|on|to|&|-))*|[^.,;:()“”"，。；：]{0,90}))$`,
  "u",
);
const isEnglish = /^[\p{ASCII}’‘–]*$/u;
const small = new RegExp(`^(?:\\p{Lu}\\S*|of|for|the|and|in|at|on|to|&|-)$`, "u");
/** Behind a name English may write a post small. */
const wordAfter = `${word}|(?:${oneOfThese(rules.posts.filter((post) => isEnglish.test(post)).map((post) => post.toLowerCase()))})(?!\\p{L})`;
const after = new RegExp(
  `^(?:\\s?[,(（]\\s?|\\s[-–]\\s|\\s(?=and\\s)and\\s)(?:the\\s)?(?<post>(?:${wordAfter})[^.,;:()“”"，。；：]{0,90}?)(?=\\s?[,.;:()）]|\\sand\\s(?:${word})|\\s(?:${rules.ends})|$)`,
  "u",
);

/** Chinese puts a post right behind a name. */
const chineseAfter = new RegExp(`^(?:同志)?(?<post>(?:${oneOfThese(rules.posts)}))`, "u");

/**
 * The posts and ranks that stand right before or behind the names of persons.
 * @param names the names of the seed that were found, the posts among which are told from new ones
 */
export function findPosts(persons: readonly Person[], names: readonly FoundName[], known: KnownNames): FoundPost[] {
  const inPassage = groupBy(persons, ({ passage }) => passage);
  return persons.flatMap((official) => {
    // What stands between two names is the post of one of them.
    const others = inPassage.get(official.passage)!.filter((each) => each !== official);
    const from = Math.max(0, ...others.map(({ end }) => end).filter((end) => end <= official.start));
    const to = Math.min(...others.map(({ start }) => start).filter((start) => start >= official.end));
    const posts = [...postsBefore(official, from), ...postsAfter(official).filter(({ end }) => end <= to)];
    return posts.map(({ start, end, rank: itsRank }): FoundPost => {
      const { passage } = official;
      const printed = end > start ? passage.text.slice(start, end) : undefined;
      const named = names.find(
        (each) =>
          each.passage === passage && each.record.type.name === "Post" && each.start === start && each.end <= end,
      );
      const post =
        named?.record ?? (printed && official.certainty !== "low" ? heldBy(official, printed, known) : undefined);
      const place = { passage, start: Math.min(start, official.start), end: Math.max(end, official.end) };
      const why = `${printed ? `“${printed}”` : itsRank} stands beside the name`;
      const { certainty } = official.record ? ({ certainty: "medium" } as const) : official;
      return { ...place, official, printed, printedAt: start, post, rank: itsRank, certainty, why };
    });
  });
}

/** The one of an official's known posts whose name begins or ends with what is printed: Deputy Minister, 副主席. */
function heldBy({ record }: Person, printed: string, known: KnownNames): GraphRecord | undefined {
  const fitting = (record ? known.postsOf(record) : []).filter((post) =>
    known.namesOf(post).some((name) => fold(name).startsWith(fold(printed)) || fold(name).endsWith(fold(printed))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly rank: string | undefined;
}

function postsBefore({ passage, start }: Person, earliest: number): Stretch[] {
  const from = Math.max(earliest, start - 120);
  const ahead = passage.text.slice(from, start).replace(title, "");
  const itsRank = rank.exec(ahead);
  const rest = (itsRank ? ahead.slice(0, itsRank.index) : ahead).trimEnd();
  const clause = rest.slice(rest.search(/[^.,;:()“”"，。；：、]*$/u));
  const offset = from + rest.length - clause.length;
  const post = postAtEnd(clause);
  if (post === undefined) return itsRank ? [{ start, end: start, rank: itsRank.groups!["rank"] }] : [];
  return [{ start: offset + clause.length - post.length, end: offset + clause.length, rank: itsRank?.groups!["rank"] }];
}

/** The post that a clause ends with; undefined where it ends with something else. */
function postAtEnd(clause: string): string | undefined {
  const post = before.exec(clause)?.groups!["post"];
  if (post === undefined || !isEnglish.test(clause)) return post;
  // The words back from the name for as long as they can be a post's.
  const words = post.split(" ");
  const first = words.findLastIndex((each) => !small.test(each)) + 1;
  return before.exec(words.slice(first).join(" "))?.groups!["post"];
}

function postsAfter({ passage, end }: Person): Stretch[] {
  const posts: Stretch[] = [];
  for (let at = end; ;) {
    const rest = passage.text.slice(at, at + 160);
    const match = after.exec(rest) ?? chineseAfter.exec(rest);
    if (match === null) return posts;
    const start = at + match[0].length - match.groups!["post"]!.length;
    at += match[0].length;
    posts.push({ start, end: at, rank: undefined });
  }
}
