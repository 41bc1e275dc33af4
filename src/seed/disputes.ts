import type { Model, RecordType } from "../model/model.ts";
import type { At } from "./fault.ts";
import { groupBy } from "./group-by.ts";
import { recordKey } from "./graph.ts";
import type { StatedSource } from "./read/stated-source.ts";
import type { StatedLink, StatedRecord, Statements } from "./read/statements.ts";

/** A value that files state of a field, and all their statements of it. */
export interface Side {
  /** The value as text; of a relationship, the other record's id. */
  readonly text: string;
  /** Where it is stated first. */
  readonly at: At;
  readonly sources: readonly StatedSource[];
  readonly stated: readonly (StatedRecord | StatedLink)[];
}

/** A field that holds one value, of which files state several. */
export interface Dispute {
  readonly owner: { readonly type: RecordType; readonly id: string };
  readonly field: string;
  readonly sides: readonly Side[];
}

/** Finds what files dispute of the records that can hold variants: first of their properties, then of their relationships. */
export function disputesIn(model: Model, { records, links }: Statements): Dispute[] {
  const byKey = groupBy(
    records.filter(({ type }) => type.relationships.has("variants")),
    ({ type, id }) => recordKey(type, id),
  );
  const ofProperties = [...byKey.values()].flatMap((each) => {
    if (each.length === 1) return [];
    return [...new Set(each.flatMap(({ values }) => [...values.keys()]))].map((field) => {
      const stating = each.filter(({ values }) => values.has(field));
      const sides = [...groupBy(stating, ({ values }) => String(values.get(field)!.value))].map(([text, stated]) => ({
        text,
        at: stated[0]!.values.get(field)!.at,
        sources: stated.flatMap(({ sources }) => sources),
        stated,
      }));
      return { owner: each[0]!, field, sides };
    });
  });

  const ends = links.flatMap((link) => endsOf(model, link, byKey));
  const ofRelationships = [...groupBy(ends, ({ owner, field }) => `${recordKey(owner.type, owner.id)} ${field}`)].map(
    ([, each]) => {
      const { owner, field } = each[0]!;
      const sides = [...groupBy(each, ({ other }) => other)].map(([text, ofText]) => ({
        text,
        at: ofText[0]!.link.at,
        sources: ofText.flatMap(({ link }) => link.sources),
        stated: ofText.map(({ link }) => link),
      }));
      return { owner, field, sides };
    },
  );
  return [...ofProperties, ...ofRelationships].filter(({ sides }) => sides.length > 1);
}

/** The ends of a relationship at which there can be one, of records that can hold variants. */
function endsOf(model: Model, link: StatedLink, records: ReadonlyMap<string, readonly StatedRecord[]>) {
  const { relationship, from, to } = link;
  const ends: { owner: Dispute["owner"]; field: string; other: string; link: StatedLink }[] = [];
  if (!relationship.many && from.type.relationships.has("variants"))
    ends.push({ owner: from, field: relationship.name, other: to, link });
  const keys = new Set(relationship.targets.map((each) => recordKey(model.types.get(each)!, to)));
  const target = [...keys].flatMap((key) => records.get(key) ?? [])[0];
  const inverse = [...(target?.type.relationships.values() ?? [])].find(
    ({ type, direction, many, targets }) =>
      type === relationship.type && direction !== relationship.direction && !many && targets.includes(from.type.name),
  );
  if (target && inverse) ends.push({ owner: target, field: inverse.name, other: from.id, link });
  return ends;
}
