import type { Rule } from "./rule.ts";

/** Every record and relationship that must be cited is. */
export const sources: Rule = function* ({ graph }) {
  const expected = "expected the paragraphs that state it, as sources: [3]";
  for (const { type, id, at, sources: cited } of graph.records)
    if (type.cited === "required" && cited?.length === 0)
      yield { code: "MISSING_SOURCE", message: `${expected}, came none for ${type.name} ${id}`, at };
  for (const { field, source, target, at, sources: cited } of graph.links)
    if (cited?.length === 0)
      yield {
        code: "MISSING_SOURCE",
        message: `${expected}, came none for ${field.name} between ${source.id} and ${target.id}`,
        at,
      };
};
