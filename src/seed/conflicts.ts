import type { Model, RecordType } from "../model/model.ts";
import type { Value } from "../model/value.ts";
import type { Decision, Decisions } from "./decisions.ts";
import { bearersOfNames } from "./display-names.ts";
import { disputesIn, type Dispute, type Side } from "./disputes.ts";
import { place, type Fault } from "./fault.ts";
import { groupBy } from "./group-by.ts";
import { nestedIdBy } from "./read/nested-id.ts";
import type { StatedLink, StatedRecord, Statements } from "./read/statements.ts";
import { byWeight, weights } from "./weight.ts";

/**
 * Settles what files state differently: each value becomes a variant of the record, with its own sources, and the record is
 * left with one of them: the one that a decision prefers, else the one that the most independent articles state, then the
 * latest article, then the first in the order of their texts. Where nobody has decided, that is a warning. A file that
 * contradicts itself is left as it is.
 */
export function settleConflicts(
  model: Model,
  stated: Statements,
  decisions: Decisions,
): { settled: Statements; faults: Fault[] } {
  const weigh = weights(stated);
  const isNamedAlike = sameLanguage(stated);
  const faults: Fault[] = [];
  const variants: Statements[] = [];
  const overruled = new Map<StatedRecord | StatedLink, Set<string>>();
  for (const dispute of disputesIn(model, stated)) {
    const { owner, field } = dispute;
    const { preferred, decision } = preferenceIn(dispute, decisions);
    if (preferred === undefined && isOfOneFile(dispute)) continue;
    const weighed = dispute.sides.map((side) => ({ side, weight: weigh(side.sources) }));
    const shown =
      preferred ??
      weighed.toSorted((a, b) => byWeight(a.weight, b.weight) || (a.side.text < b.side.text ? -1 : 1))[0]!.side;
    for (const side of dispute.sides)
      if (side !== shown)
        for (const each of side.stated) overruled.set(each, (overruled.get(each) ?? new Set()).add(field));
    // Names in other languages than the one shown say nothing else, unless somebody has chosen among them.
    const sides =
      field === "name" && preferred === undefined
        ? dispute.sides.filter((side) => isNamedAlike(owner.id, side.text, shown.text))
        : dispute.sides;
    if (sides.length < 2) continue;
    for (const side of sides)
      variants.push(variantOf(model, dispute, side, side === shown, side === preferred ? decision : undefined));
    // Told of each that is read after the first, whichever is shown.
    const [first, ...later] = preferred ? [] : sides;
    for (const { text, at } of later) {
      const message =
        `${field}: expected "${first!.text}", as ${place(first!.at)} says of ${owner.id}, came "${text}"; ` +
        `each is kept and "${shown.text}" is shown, until a decision prefers one`;
      faults.push({ code: "CONFLICT", message, at });
    }
  }
  const settled = {
    records: [
      ...stated.records.map((record) => without(record, overruled.get(record))),
      ...variants.flatMap(({ records }) => records),
    ],
    links: [...stated.links.filter((link) => !overruled.has(link)), ...variants.flatMap(({ links }) => links)],
  };
  return { settled, faults };
}

/** Whether two names of a record are in one language. */
function sameLanguage(stated: Statements): (bearer: string, name: string, other: string) => boolean {
  const bearers = bearersOfNames(stated);
  const languages = groupBy(
    stated.records.filter(({ id }) => bearers.has(id)),
    ({ id, values }) => `${bearers.get(id)} ${values.get("value")?.value}`,
  );
  const languagesOf = (bearer: string, name: string) =>
    (languages.get(`${bearer} ${name}`) ?? []).map(({ values }) => values.get("language")?.value);
  return (bearer, name, other) => languagesOf(bearer, name).some((each) => languagesOf(bearer, other).includes(each));
}

/** The value that a decision prefers: by name, or, of names to show, because it merges the others' ids into this one's. */
function preferenceIn(
  { owner, field, sides }: Dispute,
  decisions: Decisions,
): { preferred: Side | undefined; decision: Decision | undefined } {
  const decision = decisions.preference(owner.id, field);
  if (decision) {
    const isReference = owner.type.relationships.has(field);
    const value = isReference ? decisions.settle(decision.value ?? "") : decision.value;
    return { preferred: sides.find(({ text }) => text === value), decision };
  }
  const none = { preferred: undefined, decision: undefined };
  if (field !== "name") return none;
  const written = (side: Side) => side.stated.flatMap((each) => ("as" in each ? each.as : []));
  const [kept, ...others] = sides.filter((side) => written(side).includes(owner.id));
  if (kept === undefined || others.length > 0) return none;
  const merged = sides.filter((side) => side !== kept).flatMap(written);
  return { preferred: kept, decision: decisions.merges.get(merged[0]!) };
}

/** Whether a single file gives a relationship several ends where there can be one. */
function isOfOneFile({ sides }: Dispute): boolean {
  const links = sides.flatMap(({ text, stated }) =>
    stated.flatMap((each) => ("relationship" in each ? [{ text, file: each.at.file }] : [])),
  );
  return [...groupBy(links, ({ file }) => file).values()].some(
    (each) => new Set(each.map(({ text }) => text)).size > 1,
  );
}

function without(record: StatedRecord, fields: ReadonlySet<string> | undefined): StatedRecord {
  if (fields === undefined) return record;
  return { ...record, values: new Map([...record.values].filter(([field]) => !fields.has(field))) };
}

/** What a file would write to state a variant. */
function variantOf(
  model: Model,
  { owner, field }: Dispute,
  { text, at, sources }: Side,
  shown: boolean,
  decision: Decision | undefined,
): Statements {
  const relationship = owner.type.relationships.get("variants")!;
  const type = model.types.get(relationship.target)!;
  const given: Record<string, Value> = { field, value: text, shown };
  const id = nestedIdBy(type, owner.id, (each) => String(given[each]))!;
  const values = new Map(Object.entries(given).map(([name, value]) => [name, { value, at }]));
  const link = (of: RecordType, from: string, name: string, to: string): StatedLink => ({
    relationship: of.relationships.get(name)!,
    from: { type: of, id: from },
    to,
    at,
    sources: [],
  });
  return {
    records: [{ type, id, as: id, at, values, written: new Set(values.keys()), sources }],
    links: [
      link(owner.type, owner.id, relationship.name, id),
      ...(owner.type.relationships.has(field) ? [link(type, id, "entity", text)] : []),
      ...(decision ? [link(type, id, "decision", decision.id)] : []),
    ],
  };
}
