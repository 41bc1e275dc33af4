import type { Model } from "../../model/model.ts";
import { appliedBy, Changes, follows, unchanged, type Applied } from "./applied.ts";
import { changeGraph, type ChangeOptions } from "./change.ts";
import type { Fault } from "../fault.ts";
import type { Graph } from "../graph.ts";
import { loadGraph, requireLoadable } from "./load.ts";
import { withGraphLock } from "./lock.ts";
import { creationOf, plan, sizeOf } from "./plan.ts";
import { readState } from "./state.ts";
import { readStored, storedGraph } from "./stored.ts";
import { Totals } from "./totals.ts";
import { inTransaction, type Target } from "./write.ts";

/** What the store is to say. */
export interface Wanted {
  /** The digest of all that it follows from; undefined where nothing is known of that. */
  readonly fingerprint?: string;
  /** Reads and checks it; called only where the store isn't known to say it already. */
  read(): { readonly graph: Graph; readonly warnings: readonly Fault[] };
}

/**
 * Makes the store say what is wanted: readers see all of the old graph or all of the new. docs/decisions/consistent-reads.md says
 * how. Run again, it changes nothing, and where what it follows from is as it was, it reads nothing either.
 * @throws {OshError} STORE_FOREIGN where the database holds something else; STORE_BUSY where somebody else changes the graph;
 * LIMIT_EXCEEDED where more is to be changed than one transaction holds; and what `wanted.read` throws. Nothing is changed then.
 */
export async function apply(target: Target, model: Model, wanted: Wanted, options: ChangeOptions): Promise<Applied> {
  const found = await inTransaction(target, readState, { mode: "READ" });
  if (follows(found, wanted.fingerprint)) return unchanged(found);
  const { graph, warnings } = wanted.read();
  if (found.revision === undefined) await requireLoadable(target);
  const after = storedGraph(graph);
  const creation = creationOf(after);
  const seed = wanted.fingerprint;
  return withGraphLock(target, options, async () => {
    const { revision: before } = await inTransaction(target, readState);
    if (before === undefined) {
      const totals = await loadGraph(target, model, [creation], { ...options, total: sizeOf(creation), seed });
      return appliedBy(before, totals, new Changes().add(creation), warnings);
    }
    const { totals, plan: changes } = await changeGraph(target, model, options, async (transaction) => ({
      plan: plan(await readStored(transaction, model), after),
      totals: new Totals().add(creation),
      seed,
    }));
    return appliedBy(before, totals, new Changes().add(changes), warnings);
  });
}
