import neo4j, { type Node } from "neo4j-driver";
import { withDates } from "../postholders/holding.ts";
import { question, type Row } from "../question.ts";

/** More holders than a list may hold: that many are read, so that what is cut is seen and refused. */
const beyond = neo4j.int(501);

/** What the holder of a post was answerable for on a day. */
export const responsibleAt = question("responsibleAt", import.meta.url, {
  ids: { post: ["Post", "Official"] },
  parameters: () => ({ beyond }),
  answer({ nodes, holders, ...page }, { on }) {
    const dated = (holders as readonly Row[]).map((holder) => withDates(holder, on));
    const of = ({ bearer }: Row) => dated.filter(({ post }) => idOf(post) === idOf(bearer));
    return { ...page, nodes: (nodes as readonly Row[]).map((row) => ({ ...row, holders: of(row) })) };
  },
});

const idOf = (node: unknown): unknown => (node as Node).properties.id;
