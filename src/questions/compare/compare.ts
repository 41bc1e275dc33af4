import neo4j from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { question } from "../question.ts";

/** How many can be compared at once. */
const fewest = 2;
const mostSubjects = 10;

/** How many records may belong to each, and how many links these may have to what they are compared by. */
const mostRecords = 10_000;
const mostLinks = 2_000;

/** What instruments, campaigns or places have in common, and what each has alone. */
export const compare = question("compare", import.meta.url, {
  ids: { ids: ["Instrument", "Campaign", "Place"] },
  check(args) {
    const ids = args.ids as readonly string[];
    if (ids.length > mostSubjects)
      throw new OshError("LIMIT_EXCEEDED", `ids: expected at most ${mostSubjects} ids, came ${ids.length}.`);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new OshError("BAD_INPUT", `ids: expected each id once, came "${twice}" again.`);
    if (ids.length < fewest)
      throw new OshError("BAD_INPUT", `ids: expected at least ${fewest} ids to compare, came ${ids.length}.`);
  },
  parameters: ({ aspects }) => ({
    aspects: [...new Set(aspects as readonly string[])],
    beyondRecords: neo4j.int(mostRecords + 1),
    beyondLinks: neo4j.int(mostLinks + 1),
  }),
  answer({ tooMany, ...page }) {
    const [first] = tooMany as readonly { id: string; what: "records" | "links" }[];
    if (first) throw new OshError("LIMIT_EXCEEDED", excess[first.what](first.id));
    return page;
  },
});

/** What is said of a subject that has too much. */
const excess = {
  records: (id: string) =>
    `ids: expected what at most ${mostRecords} records belong to, came "${id}" with more; compare parts of it.`,
  links: (id: string) =>
    `ids: expected what has at most ${mostLinks} links to what it is compared by, came "${id}" with more; compare parts of it, or by fewer aspects.`,
};
