import { place } from "../fault.ts";
import type { Rule } from "./rule.ts";

/** A relationship to one record leads to one record. */
export const oneValue: Rule = function* ({ graph, linked }) {
  for (const record of graph.records)
    for (const { name, many, direction } of record.type.relationships.values()) {
      if (many) continue;
      const [first, ...others] = linked(record, name);
      for (const other of others) {
        const end = (link: typeof other) => (direction === "OUT" ? link.target : link.source).id;
        const message = `${name}: expected "${end(first!)}", as ${place(first!.at)} says of ${record.id}, came "${end(other)}"`;
        yield { code: "CONTRADICTION", message, at: other.at };
      }
    }
};
