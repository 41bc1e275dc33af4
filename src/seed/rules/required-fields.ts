import { oneOf } from "../../model/value.ts";
import type { Rule } from "./rule.ts";

/** Every record has the properties and relationships that its type requires. */
export const requiredFields: Rule = function* ({ graph, linked }) {
  for (const record of graph.records) {
    const { type, id, at, values, written } = record;
    const has = (field: string): boolean => values.has(field) || linked(record, field).length > 0;
    const needed = [...type.scalars.values(), ...type.relationships.values()]
      .filter(({ name, required }) => required && name !== "id")
      .map(({ name }) => name);
    for (const field of needed)
      // What is written but can't be read is a fault already.
      if (!has(field) && !written.has(field)) {
        const words = type.scalars.get(field)?.words;
        const message = `expected ${field} of ${type.name} ${id}${words ? `, ${oneOf(words)}` : ""}, came nothing`;
        yield { code: "MISSING_FIELD", message, at };
      }
    if (type.oneOf) {
      const { fields, exclusive } = type.oneOf;
      const given = fields.filter(has);
      if (given.length === 0 || (exclusive && given.length > 1)) {
        const expected = `${exclusive ? "just one" : "at least one"} of ${fields.join(" and ")}`;
        const message = `expected ${expected} of ${type.name} ${id}, came ${given.join(" and ") || "neither"}`;
        yield { code: "MISSING_FIELD", message, at };
      }
    }
  }
};
