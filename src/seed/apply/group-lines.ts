import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import type { Fault } from "../fault.ts";
import { recordKey } from "../graph.ts";
import { namingType } from "../names.ts";
import { digestOf, KnownIds, type Slots } from "./known-ids.ts";
import { LineGroups, takeGroup, type GroupedLines } from "./line-groups.ts";
import { placeIn, type TextLine } from "./lines.ts";
import { readAgain, type LineLink, type LineRecord, type LineStatement } from "./read-line.ts";
import { statementsIn } from "./read-lines.ts";
import { refuse } from "./refuse.ts";

/** So many groups that of ten million records one holds no more than memory has room for. */
export const groupCount = 1024;
/** The group of the names, while nobody knows yet who bears them. */
const names = groupCount;
/** Lines that are read before their faults are told. */
const batch = 1_000;

/** Lines in groups of which each can be looked into by itself, by any thread (partsOfGroups). */
export interface Grouped extends GroupedLines {
  readonly count: number;
  /** Of all the lines: the records that they state. */
  readonly ids: Slots;
}

/**
 * Reads lines, each of them held against the model, and lays them on disk in groups. In memory stand the types of all ids.
 * @param folder is made, for the groups
 * @throws {OshError} BAD_DOSSIER with the faults of the lines
 */
export async function groupLines(
  model: Model,
  lines: AsyncIterable<TextLine>,
  folder: string,
  progress: Progress,
): Promise<Grouped> {
  const ids = new KnownIds(model);
  const groups = new LineGroups(folder);
  const groupFor = grouping(model);
  let count = 0;
  for await (const statements of statementsIn(model, lines, batch)) {
    refuse(
      "lines",
      statements.flatMap((each) => (each.kind === "record" ? addRecord(ids, each) : addLink(model, ids, each))),
    );
    for (const each of statements) groups.add(groupFor(each), each.line);
    progress.count("lines read", (count += statements.length), undefined);
  }
  for await (const line of takeGroup(groups.written(), names)) {
    const { type, id } = readAgain(model, line) as LineRecord;
    groups.add((ids.bearerOf(recordKey(type, id)) ?? digestOf(id)) % groupCount, line);
  }
  return { ...groups.written(), count, ids: ids.slots };
}

/** Remembers a record, and tells what is wrong with it after those before it. */
function addRecord(ids: KnownIds, { type, id, deleted, line }: LineRecord): Fault[] {
  const key = recordKey(type, id);
  const before = ids.typeOf(key);
  ids.set(key, deleted ? undefined : type);
  if (before === undefined || before === type) return [];
  const message = `expected ${before.name}, as a line before says of ${id}, came ${type.name}`;
  return [{ code: "CONTRADICTION", message, at: placeIn(line) }];
}

/** Remembers who bears a name, and tells where another does already. */
function addLink(model: Model, ids: KnownIds, { from, relationship, to, deleted, line }: LineLink): Fault[] {
  if (relationship.type !== namingType || deleted) return [];
  const key = recordKey(model.types.get(relationship.target)!, to);
  const bearer = digestOf(from.id);
  const before = ids.bearerOf(key);
  ids.setBearer(key, bearer);
  if (before === undefined || before === bearer) return [];
  const message = `names: expected the id of a name that no other record has, came "${to}"`;
  return [{ code: "CONTRADICTION", message, at: placeIn(line) }];
}

/**
 * Which group a line is in. What must be seen together is in one: what is said of one record, or of one relationship; a record
 * with its names; and relationships of which one takes the place of another, because their field leads to one record.
 */
function grouping(model: Model): (statement: LineStatement) => number {
  const fields = [...model.types.values()].flatMap(({ relationships }) => [...relationships.values()]);
  const single = (direction: "OUT" | "IN"): Set<string> =>
    new Set(fields.flatMap((field) => (field.direction === direction && !field.many ? [field.type] : [])));
  const [bySource, byTarget] = [single("OUT").add(namingType), single("IN")];
  const both = [...bySource].filter((type) => byTarget.has(type));
  if (both.length > 0) throw new Error(`${both.join()} leads to one record from either end, and has no group`);
  return (statement) => {
    if (statement.kind === "record")
      return statement.type.name === "Name" ? names : digestOf(statement.id) % groupCount;
    const { from, relationship, to } = statement;
    const { type, direction } = relationship;
    const [source, target] = direction === "OUT" ? [from.id, to] : [to, from.id];
    const together = bySource.has(type) ? source : byTarget.has(type) ? target : `${source} ${type} ${target}`;
    return digestOf(together) % groupCount;
  };
}
