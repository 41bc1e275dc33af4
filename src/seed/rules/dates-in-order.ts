import { place, type At } from "../fault.ts";
import type { GraphRecord } from "../graph.ts";
import { isBefore } from "./apart.ts";
import type { Rule } from "./rule.ts";

/** What a record and what it leads to can't be: the record all before the other, or either all before the other. */
type Order = "before" | "apart";

/** By the path of relationships from the record to the other: what can't be, and what a person would say of it. */
const impossible: readonly { readonly path: readonly string[]; readonly order: Order; readonly because: string }[] = [
  { path: ["implements"], order: "before", because: "what is carried out comes first" },
  { path: ["basedOn"], order: "before", because: "what it rests on comes first" },
  { path: ["cites"], order: "before", because: "what it mentions comes first" },
  { path: ["supersedes"], order: "before", because: "what it replaces comes first" },
  { path: ["establishedBy"], order: "before", because: "what establishes it comes first" },
  { path: ["instrument"], order: "before", because: "what lays it down comes first" },
  { path: ["task", "setBy"], order: "before", because: "what lays it down comes first" },
  { path: ["givenAt"], order: "apart", because: "it was given at the event" },
  { path: ["partOf"], order: "apart", because: "a part lies within its whole" },
];

/** No two dates that relationships tie to each other are out of order, as far as their precision lets it be known. */
export const datesInOrder: Rule = function* ({ graph, linked }) {
  for (const record of graph.records.filter(({ values }) => values.has("startsOn") || values.has("endsOn")))
    for (const { path, order, because } of impossible)
      for (const { other, at } of endsOf(record, path)) {
        const came = isBefore(record, other)
          ? "before"
          : order === "apart" && isBefore(other, record)
            ? "after"
            : undefined;
        if (came === undefined) continue;
        const message =
          `${path.join(" ")}: ${record.id} (${record.values.get("date")}) is ${came} ${other.id} ` +
          `(${other.values.get("date")}, ${place(other.at)}), but ${because}`;
        yield { code: "DATES_OUT_OF_ORDER", message, at };
      }

  function endsOf(record: GraphRecord, [field, ...rest]: readonly string[]): { other: GraphRecord; at: At }[] {
    return linked(record, field!).flatMap(({ target: other, at }) =>
      rest.length === 0 ? [{ other, at }] : endsOf(other, rest),
    );
  }
};
