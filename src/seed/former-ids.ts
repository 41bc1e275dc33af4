import type { Model } from "../model/model.ts";
import type { Decisions } from "./decisions.ts";
import { groupBy } from "./group-by.ts";
import type { StatedLink, StatedRecord, Statements } from "./read/statements.ts";

/** The records by which ids that were merged still lead to what they stand for now, nested records' ids among them. */
export function formerIds(model: Model, stated: Statements, { merges, settle }: Decisions): Statements {
  const type = model.types.get("FormerId")!;
  const kept = new Set([...merges.keys()].map(settle));
  const nested = groupBy(
    [...new Set(stated.records.filter((each) => each.type.identityLabel === "Entity").map(({ id }) => id))].filter(
      (id) => id.includes(".") && kept.has(headOf(id)),
    ),
    headOf,
  );
  const records: StatedRecord[] = [];
  const links: StatedLink[] = [];
  for (const [merged, decision] of merges) {
    const now = settle(merged);
    for (const leadsTo of [now, ...(nested.get(now) ?? [])]) {
      const id = merged + leadsTo.slice(now.length);
      const link = (field: string, to: string) => {
        const relationship = type.relationships.get(field)!;
        links.push({ relationship, from: { type, id }, to, at: decision.at("about"), sources: [] });
      };
      records.push({ type, id, as: id, at: decision.at("other"), values: new Map(), written: new Set(), sources: [] });
      link("entity", leadsTo);
      link("decision", decision.id);
    }
  }
  return { records, links };
}

const headOf = (id: string): string => id.split(".", 1)[0]!;
