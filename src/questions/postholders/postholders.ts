import { question, type Row } from "../question.ts";
import { withDates } from "./holding.ts";

/** Who held a post on a day. */
export const postholders = question("postholders", import.meta.url, {
  ids: { post: ["Post", "Organization"] },
  answer: ({ nodes, ...page }, { on }) => ({
    ...page,
    nodes: (nodes as readonly Row[]).map((holder) => withDates(holder, on)),
  }),
});
