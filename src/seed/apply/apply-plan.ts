import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import { appliedBy, Changes, type Applied } from "./applied.ts";
import { changeGraph, type ChangeOptions } from "./change.ts";
import { loadGraph } from "./load.ts";
import { withGraphLock } from "./lock.ts";
import { sizeOf } from "./plan.ts";
import type { Proposal } from "./plan-document.ts";
import { readState } from "./state.ts";
import { inTransaction, type Target } from "./write.ts";

/**
 * Does what a plan says, and nothing else.
 * @throws {OshError} PLAN_STALE where the graph is not the one any more that it was made for; and as `apply` does
 */
export function applyPlan(target: Target, model: Model, proposal: Proposal, options: ChangeOptions): Promise<Applied> {
  const { from, plan, totals, seed } = proposal;
  const requireFresh = async (runner: Parameters<typeof readState>[0]): Promise<void> => {
    const { revision } = await readState(runner);
    if (revision === from) return;
    const name = (given: string | undefined): string => given ?? "an empty store";
    throw new OshError(
      "PLAN_STALE",
      `The plan changes ${name(from)}, and the graph is at ${name(revision)} now. Nothing was changed; make the plan anew.`,
    );
  };
  return withGraphLock(target, options, async () => {
    await inTransaction(target, requireFresh);
    if (from === undefined) await loadGraph(target, model, [plan], { ...options, total: sizeOf(plan), seed });
    else
      await changeGraph(target, model, options, async (transaction) => {
        await requireFresh(transaction);
        return proposal;
      });
    return appliedBy(from, totals, new Changes().add(plan));
  });
}
