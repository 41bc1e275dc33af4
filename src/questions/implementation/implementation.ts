import neo4j from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { question } from "../question.ts";
import { treeOf, type Chain } from "./tree.ts";

/** The longest chain that is followed, in links, and the most rows that are answered. */
const deepest = 20;
const most = 500;
const usualDepth = 10;

/** What implements an instrument, and what it implements, as a tree. */
export const implementation = question("implementation", import.meta.url, {
  ids: { instrument: "Instrument" },
  check({ maxDepth }) {
    const depth = depthOf(maxDepth);
    if (depth < 1 || depth > deepest)
      throw new OshError("LIMIT_EXCEEDED", `maxDepth: expected a number from 1 to ${deepest}, came ${depth}.`);
  },
  parameters: ({ maxDepth }) => ({ maxDepth: neo4j.int(depthOf(maxDepth)), beyond: neo4j.int(most + 1) }),
  answer(returned, { maxDepth }) {
    const chain = returned as unknown as Chain;
    // A row for each link, and one for the instrument itself.
    if (chain.links.length + 1 > most)
      throw new OshError(
        "LIMIT_EXCEEDED",
        `implementation: expected at most ${most} rows, came more within a maxDepth of ${depthOf(maxDepth)}; lower it, or ask from an instrument further on.`,
      );
    return treeOf(chain, depthOf(maxDepth));
  },
});

const depthOf = (maxDepth: unknown): number => (typeof maxDepth === "number" ? maxDepth : usualDepth);
