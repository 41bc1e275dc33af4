import type { Rule } from "./rule.ts";

/** A class of addressees says who belongs to it: by its members, the organization that it ranges over, or in words. */
export const knownAddressees: Rule = function* ({ graph, stated, linked }) {
  // What leads nowhere is a fault already.
  const told = new Set(
    stated.links.flatMap(({ relationship, from }) => (fields.includes(relationship.name) ? [from.id] : [])),
  );
  for (const record of graph.records) {
    if (record.type.name !== "Group" || record.values.has("description")) continue;
    if (told.has(record.id) || fields.some((field) => linked(record, field).length > 0)) continue;
    const message = `expected members, within or a description of Group ${record.id}, to know whom it means, came none`;
    yield { code: "UNKNOWN_ADDRESSEES", message, at: record.at };
  }
};

const fields = ["members", "within"];
