import type { Transaction } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import { appliedBy, Changes, type Applied } from "./applied.ts";
import { changeGraph, usualAtOnce, type ChangeOptions } from "./change.ts";
import { recordKey } from "../graph.ts";
import { groupBy } from "../group-by.ts";
import { HeldInStore } from "./held.ts";
import type { TextLine } from "./lines.ts";
import { breachFaults, missingFaults, requireSound } from "./line-faults.ts";
import { fillStore, requireLoadable } from "./load.ts";
import { withGraphLock } from "./lock.ts";
import { patchOf } from "./patch.ts";
import type { Plan } from "./plan.ts";
import type { LineStatement } from "./read-line.ts";
import { statementsIn } from "./read-lines.ts";
import { refuse } from "./refuse.ts";
import { cyclic, incomplete } from "./rules-in-store.ts";
import { readState } from "./state.ts";
import { inTransaction, type Target } from "./write.ts";

/** Lines that are held against the store together, where it is filled. */
const batch = 10_000;

/**
 * Adds, replaces and takes out what lines of JSON state, and nothing else. A graph that is there changes at once, at a cost that
 * follows the lines; an empty store is filled in batches, however many there are.
 * @throws {OshError} BAD_DOSSIER with the faults of the lines, LIMIT_EXCEEDED where there are more of them than one transaction
 * holds; else as `apply` does. Nothing is changed then.
 */
export async function applyLines(
  target: Target,
  model: Model,
  lines: AsyncIterable<TextLine>,
  options: ChangeOptions,
): Promise<Applied> {
  const { revision } = await inTransaction(target, readState, { mode: "READ" });
  if (revision === undefined) await requireLoadable(target);
  return withGraphLock(target, options, async () => {
    const { revision: before } = await inTransaction(target, readState);
    return before === undefined ? fill(target, model, lines, options) : change(target, model, lines, options);
  });
}

async function fill(
  target: Target,
  model: Model,
  lines: AsyncIterable<TextLine>,
  options: ChangeOptions,
): Promise<Applied> {
  const changes = new Changes();
  const missing = new Map<string, TextLine>();
  const totals = await fillStore(target, model, options, async (load) => {
    for await (const statements of statementsIn(model, lines, batch))
      await load.write(async (transaction) => {
        const patch = await patchOf(new HeldInStore(transaction, model), model, statements);
        refuse("lines", patch.faults);
        for (const [id, line] of patch.missing) missing.set(id, line);
        if (missing.size > usualAtOnce) await requireCitations(transaction, model, missing);
        changes.add(patch.plan);
        return patch.plan;
      });
    await inTransaction(target, async (transaction) => {
      await requireCitations(transaction, model, missing);
      await requireSound(transaction, model);
    });
  });
  return appliedBy(undefined, totals, changes);
}

async function change(
  target: Target,
  model: Model,
  lines: AsyncIterable<TextLine>,
  options: ChangeOptions,
): Promise<Applied> {
  const statements: LineStatement[] = [];
  const { atOnce = usualAtOnce } = options;
  for await (const some of statementsIn(model, lines, batch)) {
    statements.push(...some);
    if (statements.length > atOnce)
      throw new OshError(
        "LIMIT_EXCEEDED",
        `Expected at most ${atOnce} lines for a graph that is there, so that readers see all of them at once; came more. ` +
          "Nothing was changed. Split the file, or give a server with more memory for a transaction more: --at-once.",
      );
  }
  const before: { revision?: string } = {};
  const { plan, totals } = await changeGraph(target, model, options, async (transaction) => {
    const state = await readState(transaction);
    if (state.totals === undefined)
      throw new OshError(
        "BAD_INPUT",
        "The graph was written by an older version of the project: apply its dossiers once, then the lines.",
      );
    before.revision = state.revision!;
    const patch = await patchOf(new HeldInStore(transaction, model), model, statements);
    refuse("lines", patch.faults);
    refuse("lines", missingFaults(patch.missing));
    const { totals: sum, seed } = state;
    const isNothing = patch.plan.records.length + patch.plan.links.length === 0;
    return {
      plan: patch.plan,
      totals: sum.add(patch.plan),
      // What the dossiers say is not all of it any more.
      seed: isNothing ? seed : undefined,
      check: () => requireWhole(transaction, model, patch.plan, statements),
    };
  });
  return appliedBy(before.revision, totals, new Changes().add(plan));
}

/** What the lines as a whole must see to, once they are written. */
async function requireWhole(
  transaction: Transaction,
  model: Model,
  plan: Plan,
  statements: readonly LineStatement[],
): Promise<void> {
  const ends = [
    ...plan.records.flatMap(({ after }) => (after ? [after] : [])),
    ...plan.links.flatMap((link) => [(link.after ?? link.before)!.source, (link.after ?? link.before)!.target]),
  ];
  const once = new Map(ends.map((end) => [recordKey(end.type, end.id), end]));
  const ids = groupBy(once.values(), ({ type }) => type.name);
  const added = plan.links.flatMap(({ before, after }) => (after && !before ? [after] : []));
  const breaches = [...(await incomplete(transaction, model, ids)), ...(await cyclic(transaction, model, added))];
  refuse("lines", breachFaults(breaches, placesOf(statements)));
}

/** The last line that says something of a record, by the record's id. */
const placesOf = (statements: readonly LineStatement[]): ReadonlyMap<string, TextLine> =>
  new Map(
    statements.flatMap((each) =>
      each.kind === "record"
        ? [[each.id, each.line] as const]
        : [[each.to, each.line] as const, [each.from.id, each.line] as const],
    ),
  );

/** @throws {OshError} BAD_DOSSIER where one is not there; of those that are, none is missing any more */
async function requireCitations(transaction: Transaction, model: Model, missing: Map<string, TextLine>): Promise<void> {
  const held = await new HeldInStore(transaction, model).records(
    [...missing.keys()].map((id) => ({ label: "Citation", id })),
  );
  for (const { id } of held.values()) missing.delete(id);
  refuse("lines", missingFaults(missing));
}
