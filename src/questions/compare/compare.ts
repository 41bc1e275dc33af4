import neo4j from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { question } from "../question.ts";

/** How many can be compared at once, and how many links to what it has are read of each. */
const fewest = 2;
const mostSubjects = 10;
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
    beyond: neo4j.int(mostLinks + 1),
  }),
  answer({ beyond, ...page }) {
    const [first] = beyond as readonly string[];
    if (first !== undefined)
      throw new OshError(
        "LIMIT_EXCEEDED",
        `ids: expected what has at most ${mostLinks} links to what it is compared by, came "${first}" with more; compare parts of it, or by fewer aspects.`,
      );
    return page;
  },
});
