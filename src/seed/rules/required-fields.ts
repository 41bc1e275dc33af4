import { oneOf } from "../../model/value.ts";
import { nearest } from "../fault.ts";
import { hasUnknownField, type GraphRecord } from "../graph.ts";
import { mayHold } from "../read/hole.ts";
import type { Rule } from "./rule.ts";

/** Every record has the properties and relationships that its type requires. */
export const requiredFields: Rule = function* ({ graph, linked, holes }) {
  const isInHole = mayHold(holes);
  const partial: GraphRecord[] = [];
  for (const record of graph.records) {
    const { type, id, at, values, written } = record;
    // What is missed may be what stands under a name that is not known, or where nothing is read.
    if (hasUnknownField(record) || isInHole(id)) continue;
    const has = (field: string): boolean => values.has(field) || linked(record, field).length > 0;
    const needed = [...type.scalars.values(), ...type.relationships.values()]
      .filter(({ name, required }) => required && name !== "id")
      .map(({ name }) => name);
    // What is written but can't be read is a fault already.
    const missing = needed.filter((field) => !has(field) && !written.has(field));
    if (missing.length > 0) {
      const words = missing.length === 1 ? type.scalars.get(missing[0]!)?.words : undefined;
      const expected = `expected ${listOf(missing)} of ${type.name} ${id}${words ? `, ${oneOf(words)}` : ""}`;
      // A record that is only added to goes by its id, and what it adds to stands in another file.
      const others = () =>
        graph.records.flatMap((each) => (each.type === type && each.at.file !== at.file ? [each.id] : []));
      const near = missing.length > 1 && !id.includes(".") ? nearest(partial, id, others) : "";
      partial.push(record);
      yield { code: "MISSING_FIELD", message: `${expected}, came nothing${near}`, at };
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

const listOf = (words: readonly string[]): string =>
  words.length === 1 ? words[0]! : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
