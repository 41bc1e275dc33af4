import type { Rule } from "./rule.ts";

/** Every record and relationship that must be cited is. */
export const sources: Rule = function* ({ graph }) {
  const expected = "expected the paragraphs that state it under sources";
  for (const { type, id, at, sources: cited } of graph.records)
    if (type.cited === "required" && cited?.length === 0)
      yield { code: "MISSING_SOURCE", message: `${expected}, came none for ${type.name} ${id}`, at };
  for (const { field, source, target, at, sources: cited } of graph.links) {
    if (cited?.length !== 0) continue;
    const [from, to] = field.direction === "OUT" ? [source, target] : [target, source];
    const message = `${expected}, came none for ${field.name} from ${from.id} to ${to.id}`;
    yield { code: "MISSING_SOURCE", message, at };
  }
};
