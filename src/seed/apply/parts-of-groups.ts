import type { Model } from "../../model/model.ts";
import type { Fault } from "../fault.ts";
import { recordKey } from "../graph.ts";
import type { Grouped } from "./group-lines.ts";
import { HeldInLines } from "./held-in-lines.ts";
import { KnownIds } from "./known-ids.ts";
import { missingFaults } from "./line-faults.ts";
import { takeGroup } from "./line-groups.ts";
import { patchOf } from "./patch.ts";
import type { Plan } from "./plan.ts";
import { readAgain, type LineStatement } from "./read-line.ts";

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
 * The graph that lines state by themselves, in parts. Of two lines that state the same thing the later one holds, in whatever parts
 * of the lines they stand; what one names may come after it. In memory stands one part.
 * @param groups their numbers, each to come once
 */
export async function* partsOfGroups(
  model: Model,
  grouped: Grouped,
  groups: Iterable<number>,
): AsyncGenerator<GroupPart> {
  const ids = new KnownIds(model, grouped.ids);
  for (const group of groups) {
    const statements: LineStatement[] = [];
    for await (const line of takeGroup(grouped, group)) statements.push(readAgain(model, line));
    const { plan, faults, missing } = await patchOf(new HeldInLines(ids, keysOf(statements)), model, statements);
    yield { plan, faults: [...faults, ...missingFaults(missing)], lines: statements.length };
  }
}

const keysOf = (statements: readonly LineStatement[]): Set<string> =>
  new Set(statements.flatMap((each) => (each.kind === "record" ? [recordKey(each.type, each.id)] : [])));
