import type { Model, RecordType } from "../../model/model.ts";
import { derivedValues } from "../../model/value.ts";
import type { Fault, FaultCode } from "../fault.ts";
import { recordKey } from "../graph.ts";
import type { Held, LinkEnd } from "./held.ts";
import { placeIn, type TextLine } from "./lines.ts";
import { nounOf } from "../noun-of.ts";
import { borneBy } from "../names.ts";
import { namesAfter } from "./patched-names.ts";
import { plan, type Plan } from "./plan.ts";
import type { LineLink, LineRecord, LineStatement } from "./read-line.ts";
import { storedLinkKey, storedRecord, type StoredEnd, type StoredLink, type StoredRecord } from "./stored.ts";

/** What some lines make of the part of the graph that they touch. */
export interface Patch {
  readonly plan: Plan;
  readonly faults: readonly Fault[];
  /** Citations that lines rest on and that are not there yet. */
  readonly missing: ReadonlyMap<string, TextLine>;
}

/** A part of the graph, as it is or as it is to be. */
export interface Part {
  /** By recordKey. */
  readonly records: Map<string, StoredRecord>;
  /** By storedLinkKey. */
  readonly links: Map<string, StoredLink>;
}

/**
 * Holds lines against what is there of the graph. A line adds or replaces what it states, or takes it out; of two that state the same
 * thing the later one holds. A relationship that leads to one record takes the place of the one that is there. With a record go its
 * relationships, its names and its variants.
 */
export async function patchOf(held: Held, model: Model, lines: readonly LineStatement[]): Promise<Patch> {
  const faults: Fault[] = [];
  const fault = (code: FaultCode, line: TextLine, message: string): void => {
    faults.push({ code, message, at: placeIn(line) });
  };
  const records = new Map(
    lines.filter((line) => line.kind === "record").map((line) => [recordKey(line.type, line.id), line]),
  );
  const links = lines.filter((line) => line.kind === "link");

  const before: Part = { records: await held.records(idsIn([...records.values()], links)), links: new Map() };
  const after: Part = { records: new Map(before.records), links: new Map() };
  const keep = (found: readonly StoredLink[]): void => {
    for (const link of found) {
      const key = storedLinkKey(link);
      if (!before.links.has(key)) after.links.set(key, link);
      before.links.set(key, link);
    }
  };

  for (const [key, record] of records) {
    const there = before.records.get(key);
    if (there && there.type !== record.type)
      fault(
        "CONTRADICTION",
        record.line,
        `expected ${there.type.name}, as the graph says of ${record.id}, came ${record.type.name}`,
      );
    else if (!record.deleted) after.records.set(key, stored(record));
    else if (lasting.has(record.type.name))
      fault(
        "BAD_VALUE",
        record.line,
        `deleted: expected no ${record.type.name}, because others may rest on it, came ${record.id}`,
      );
    else after.records.delete(key);
  }

  const takeOut = async (ends: readonly StoredEnd[]): Promise<StoredLink[]> => {
    for (const { type, id } of ends) after.records.delete(recordKey(type, id));
    const found = await held.linksOf(ends);
    for (const link of found) before.links.set(storedLinkKey(link), link);
    return found;
  };
  const deleted = [...before.records.values()].filter((each) => !after.records.has(recordKey(each.type, each.id)));
  const borne = (await takeOut(deleted)).flatMap(({ type, target }) =>
    borneBy.get(target.type.name) === type ? [{ label: target.type.identityLabel, id: target.id }] : [],
  );
  const borneRecords = await held.records(borne);
  for (const [key, each] of borneRecords) before.records.set(key, each);
  await takeOut([...borneRecords.values()]);

  const stated = links.flatMap((line) => {
    const link = resolve(line, after.records, fault);
    return link ? [{ line, link, sides: singleSides(link) }] : [];
  });
  keep(await held.linksLike(stated.map(({ link }) => link)));
  keep(await held.linksAt(stated.flatMap(({ sides }) => sides)));
  const bySide = new Map(
    [...after.links].flatMap(([key, link]) => singleSides(link).map((side) => [keyOf(side), key])),
  );
  for (const { line, link, sides } of stated) {
    const key = storedLinkKey(link);
    if (line.deleted) {
      after.links.delete(key);
      continue;
    }
    for (const side of sides.map(keyOf)) {
      const other = bySide.get(side);
      if (other !== undefined) after.links.delete(other);
      bySide.set(side, key);
    }
    after.links.set(key, link);
  }

  await namesAfter(held, model, before, after, keep);
  const citation = model.types.get("Citation")!;
  const missing = new Map<string, TextLine>();
  for (const { sources = [], line, deleted: isDeleted } of lines)
    for (const id of isDeleted ? [] : sources) if (!after.records.has(recordKey(citation, id))) missing.set(id, line);
  return { plan: plan(before, after), faults, missing };
}

/** What others rest on without a relationship that would say so. */
const lasting = new Set(["Article", "Citation"]);

function idsIn(records: readonly LineRecord[], links: readonly LineLink[]) {
  const ids: { readonly label: string; readonly id: string }[] = [];
  const add = ({ type, id }: StoredEnd): unknown => ids.push({ label: type.identityLabel, id });
  for (const record of records) add(record);
  for (const { from, relationship, to } of links) {
    add(from);
    for (const label of relationship.targetLabels) ids.push({ label, id: to });
  }
  for (const each of [records, links])
    for (const { sources = [] } of each) for (const id of sources) ids.push({ label: "Citation", id });
  return ids;
}

function stored({ type, id, values, sources, line }: LineRecord): StoredRecord {
  const all = new Map([...values, ...derivedValues(type, values)]);
  return storedRecord({ type, id, values: all, written: new Set(values.keys()), sources, at: placeIn(line) });
}

/** The relationship that a line states, between records that are there. */
function resolve(
  { from, relationship: field, to, sources, deleted, line }: LineLink,
  records: ReadonlyMap<string, StoredRecord>,
  fault: (code: FaultCode, line: TextLine, message: string) => void,
): StoredLink | undefined {
  const near = records.get(recordKey(from.type, from.id));
  const far = field.targetLabels.map((label) => records.get(`${label} ${to}`)).find((record) => record !== undefined);
  const isFit = far !== undefined && field.targets.includes(far.type.name);
  if (near?.type === from.type && isFit) {
    const [source, target] = field.direction === "OUT" ? [near, far] : [far, near];
    return { type: field.type, source, target, properties: { ...(sources && { sources }) } };
  }
  // What is not there need not be taken out.
  if (deleted) return undefined;
  if (near?.type !== from.type)
    fault(
      "UNKNOWN_REFERENCE",
      line,
      `from: expected the id of ${nounOf(from.type.name)}, came "${from.id}", which no record has`,
    );
  if (far && !isFit)
    fault(
      "WRONG_REFERENCE",
      line,
      `${field.name}: expected the id of ${nounOf(field.target)}, came "${to}", which is ${nounOf(far.type.name)}`,
    );
  else if (!far)
    fault(
      "UNKNOWN_REFERENCE",
      line,
      `${field.name}: expected the id of ${nounOf(field.target)}, came "${to}", which no record has`,
    );
  return undefined;
}

/** The ends of a relationship at which there is no other one of its type. */
function singleSides({ type: link, source, target }: StoredLink): LinkEnd[] {
  const sides: LinkEnd[] = [];
  if (isSingle(source.type, link, "OUT", target.type))
    sides.push({ type: source.type, id: source.id, link, direction: "OUT" });
  if (isSingle(target.type, link, "IN", source.type))
    sides.push({ type: target.type, id: target.id, link, direction: "IN" });
  return sides;
}

/** Whether there is no other relationship of its type at an end of one. */
function isSingle(at: RecordType, link: string, direction: "OUT" | "IN", other: RecordType): boolean {
  // Asked of every relationship of every line.
  for (const field of at.relationships.values())
    if (field.type === link && field.direction === direction && !field.many && field.targets.includes(other.name))
      return true;
  return false;
}

const keyOf = ({ type, id, link, direction }: LinkEnd): string => `${direction} ${link} ${recordKey(type, id)}`;
