import type { Transaction } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { created } from "./plan.ts";
import { readState } from "./state.ts";
import { linkOf, readLinks, readRecords, recordOf } from "./stored.ts";
import { Totals } from "./totals.ts";
import { inTransaction, type Target } from "./write.ts";

/**
 * Reads the whole graph out of a store, row by row, and computes its totals anew.
 * @param signal ends it
 * @throws {OshError} STORE_EMPTY where nothing has been applied; STORE_FOREIGN where the store holds something else than a graph of
 *   the project, or another graph than it says
 */
export async function recompute(
  target: Target,
  model: Model,
  progress: Progress,
  signal: AbortSignal,
): Promise<Totals> {
  const work = async (transaction: Transaction): Promise<Totals> => {
    const { revision: said, totals: stated } = await readState(transaction);
    const all = stated && stated.records + stated.relationships;
    const totals = new Totals();
    const count = (): void => {
      signal.throwIfAborted();
      progress.count("records and relationships looked through", totals.records + totals.relationships, all);
    };
    for await (const row of transaction.run(readRecords)) {
      totals.add({ records: [created(recordOf(model, row))], links: [] });
      count();
    }
    for await (const row of transaction.run(readLinks)) {
      totals.add({ records: [], links: [created(linkOf(model, row))] });
      count();
    }
    if (said === undefined) throw new OshError("STORE_EMPTY", "Nothing has been applied to the store yet.");
    if (totals.revision !== said)
      throw new OshError(
        "STORE_FOREIGN",
        `The store says that its graph is at ${said.slice(0, 12)}, and what it holds is at ${totals.revision.slice(0, 12)}: ` +
          "something else than osh apply has written to it.",
      );
    return totals;
  };
  return inTransaction(target, work);
}
