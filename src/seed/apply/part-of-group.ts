import type { Model, RecordType } from "../../model/model.ts";
import type { Fault } from "../fault.ts";
import { recordKey } from "../graph.ts";
import { namingType } from "../names.ts";
import { HeldInLines } from "./held-in-lines.ts";
import { digestOf, type KnownIds } from "./known-ids.ts";
import { missingFaults } from "./line-faults.ts";
import { takeGroup, type GroupedLines } from "./line-groups.ts";
import { placeIn } from "./lines.ts";
import { patchOf } from "./patch.ts";
import type { Plan } from "./plan.ts";
import { readAgain, type LineLink, type LineRecord, type LineStatement } from "./read-line.ts";

/** What the lines of a group make. */
export interface GroupPart {
  /** The part of the graph that they create. */
  readonly plan: Plan;
  /** What is wrong with them. */
  readonly faults: readonly Fault[];
  /** How many they are. */
  readonly lines: number;
}

/**
 * The part of the graph that the lines of a group state by themselves. Of two lines that state the same thing the later one holds, in
 * whatever order they were laid down; what one names may come after it.
 * @param ids what all lines say
 * @param group its number; each is taken once
 */
export async function partOfGroup(
  model: Model,
  grouped: GroupedLines,
  ids: KnownIds,
  group: number,
): Promise<GroupPart> {
  const statements = (await takeGroup(grouped, group)).map((line) => readAgain(model, line));
  const contradictions = [...contradicting(statements), ...borneTwice(model, ids, statements)];
  const { plan, faults, missing } = await patchOf(new HeldInLines(ids, keysOf(statements)), model, statements);
  return { plan, faults: [...contradictions, ...faults, ...missingFaults(missing)], lines: statements.length };
}

const isRecord = (statement: LineStatement): statement is LineRecord => statement.kind === "record";

const keysOf = (statements: readonly LineStatement[]): Set<string> =>
  new Set(statements.filter(isRecord).map(({ type, id }) => recordKey(type, id)));

/** Records that a line before says to be of another type. */
function contradicting(statements: readonly LineStatement[]): Fault[] {
  const types = new Map<string, RecordType>();
  const faults: Fault[] = [];
  for (const { type, id, deleted, line } of statements.filter(isRecord)) {
    const key = recordKey(type, id);
    const before = types.get(key) ?? type;
    if (before !== type) {
      const message = `expected ${before.name}, as a line before says of ${id}, came ${type.name}`;
      faults.push({ code: "CONTRADICTION", message, at: placeIn(line) });
    }
    if (deleted) types.delete(key);
    else types.set(key, type);
  }
  return faults;
}

/** Names that another record bears, as a line before says. */
function borneTwice(model: Model, ids: KnownIds, statements: readonly LineStatement[]): Fault[] {
  const isTaken = ({ from, relationship, to }: LineLink): boolean =>
    ids.bearerOf(recordKey(model.types.get(relationship.target)!, to)) !== digestOf(from.id);
  return statements.flatMap((each) => {
    if (each.kind !== "link" || each.relationship.type !== namingType || each.deleted || !isTaken(each)) return [];
    const message = `names: expected the id of a name that no other record has, came "${each.to}"`;
    return [{ code: "CONTRADICTION" as const, message, at: placeIn(each.line) }];
  });
}
