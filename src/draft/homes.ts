import { fold } from "../model/words.ts";
import type { GraphRecord } from "../seed/graph.ts";
import type { KnownNames } from "./known-names.ts";
import type { FoundName } from "./names.ts";
import { slugOf } from "./slug.ts";

/**
 * Says less of names that others bear too, where an article does not speak of what their records belong to: the place or body
 * of a class ("trade unions at all levels") or of a local body, a post of a person or the body that it is in, the body or a
 * holder of a post. Another place has such a class, and another person the name. Of a class that is named by one word no more is
 * sure than that some of it are meant.
 * @param country the one that the article is about, as ids begin
 */
export function withHomes(names: readonly FoundName[], known: KnownNames, country: string | undefined): FoundName[] {
  const named = new Set(names.map(({ record }) => record));
  const homes = new Map(known.graph.records.filter(isHome).map((record) => [record.id, record]));
  /** The places and bodies whose ids the record's own begins with: those that it was named after. */
  const homesOf = ({ id }: GraphRecord): GraphRecord[] =>
    [...id.matchAll(/-/g)].flatMap(({ index }) => homes.get(id.slice(0, index)) ?? []);
  const spokenOf = new Set(
    names
      .filter(({ record }) => isHome(record))
      .flatMap(({ record, name }) => [record, ...homesOf(record).filter((home) => says(name, home))]),
  );

  const isPostMeant = onceEach((post) => {
    const bodies = known.linked(post, "organization");
    const holders = [...named].filter((each) => known.postsOf(each).includes(post));
    return bodies.length === 0 || holders.length > 0 || bodies.some((each) => named.has(each));
  });
  const isOfficialMeant = onceEach((official) => {
    const posts = known.postsOf(official);
    const own = [...posts, ...posts.flatMap((post) => known.linked(post, "organization"))];
    const vouching = new Set([...own, ...own.flatMap(homesOf)]);
    const passages = new Set(names.flatMap(({ record, passage }) => (record === official ? [passage] : [])));
    return posts.length === 0 || names.some(({ record, passage }) => vouching.has(record) && passages.has(passage));
  });
  const isLocalMeant = (record: GraphRecord, name: string): boolean => {
    const own = [...homesOf(record), ...known.linked(record, "within")];
    return (
      own.length === 0 ||
      record.values.get("level") === "CENTRAL" ||
      own.some((home) => spokenOf.has(home) || says(name, home))
    );
  };
  const unsure = (name: FoundName, why: string): FoundName => ({
    ...name,
    certainty: "low",
    why: `“${name.name}” is printed, ${why}`,
  });
  return names.map((name) => {
    const { record } = name;
    switch (record.type.name) {
      case "Post":
        return isPostMeant(record) ? name : unsure(name, "its organization is not");
      case "Official":
        return isOfficialMeant(record) ? name : unsure(name, "and no post or body of the one that the seed knows");
      case "Group":
        if (country === undefined && /^[a-z]{2}-/.test(record.id))
          return unsure(name, "what country the article is about is not known");
        if (!isLocalMeant(record, name.name)) return unsure(name, "the place or body that it is of is not");
        return bare.test(name.name) && name.certainty === "high"
          ? {
              ...name,
              certainty: "medium",
              why: `“${name.name}” is printed, a word for all such: who is meant must be read`,
            }
          : name;
      case "Organization":
        return isLocalMeant(record, name.name) ? name : unsure(name, "the place or body that it is of is not");
      default:
        return name;
    }
  });
}

/** An article may name a record very many times; this asks of each but once. */
function onceEach(isSo: (record: GraphRecord) => boolean): (record: GraphRecord) => boolean {
  const told = new Map<GraphRecord, boolean>();
  return (record) => {
    const known = told.get(record) ?? isSo(record);
    told.set(record, known);
    return known;
  };
}

/** A body, or a place below the country. */
const isHome = ({ type, id }: GraphRecord): boolean =>
  type.name === "Organization" || (type.name === "Place" && !isCountry.test(id));
/** The name of a class that is one word and no more. */
const bare = /^(?:\p{Script=Han}{1,3}|[^\s\p{Script=Han}]+)$/u;
const isCountry = /^[a-z]{2}$/;

/** Whether a name holds that of a place or body: 山西日报. */
const says = (name: string, { id }: GraphRecord): boolean =>
  fold(slugOf(name)).includes(fold(id.replace(/^[a-z]{2}-/, "")));
