import { setTimeout as delay } from "node:timers/promises";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Wanted } from "./apply.ts";
import { follows } from "./applied.ts";
import { requireLoadable } from "./load.ts";
import { creationOf, plan } from "./plan.ts";
import type { Proposal } from "./plan-document.ts";
import { readState } from "./state.ts";
import { readStored, storedGraph, type StoredGraph } from "./stored.ts";
import { Totals } from "./totals.ts";
import { inTransaction, type Target } from "./write.ts";

/** How often the graph is read anew because it was being changed; and milliseconds between. */
const attempts = 10;
const pause = 500;

const nothing: StoredGraph = { records: new Map(), links: new Map() };

/**
 * Says what an apply would do. Writes nothing.
 * @throws {OshError} STORE_FOREIGN where the database holds something else; GRAPH_CHANGED where it is changed again and again;
 * and what `wanted.read` throws
 */
export async function propose(target: Target, model: Model, wanted: Wanted): Promise<Proposal> {
  const state = await inTransaction(target, readState, { mode: "READ" });
  const seed = wanted.fingerprint;
  if (follows(state, seed))
    return { from: state.revision, totals: state.totals, seed, plan: { records: [], links: [] } };
  const after = storedGraph(wanted.read().graph);
  const totals = new Totals().add(creationOf(after));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { from, before } = await readWhole(target, model);
    if (before) return { from, plan: plan(before, after), totals, seed };
    await delay(pause);
  }
  throw new OshError(
    "GRAPH_CHANGED",
    "Expected a graph of one state, came one that is changed again and again, or that something else has written to. " +
      'Try again in a while; "osh apply" mends the latter.',
  );
}

/** The graph in the store and its revision; no graph where it can't be told to be just that one, because it is being changed. */
function readWhole(
  target: Target,
  model: Model,
): Promise<{ from: string | undefined; before: StoredGraph | undefined }> {
  const read = async (transaction: Parameters<typeof readState>[0]) => {
    const { revision: from, totals } = await readState(transaction);
    if (from === undefined) {
      await requireLoadable(target);
      return { from, before: nothing };
    }
    const before = await readStored(transaction, model);
    // What an older version of the project has written adds up in another way.
    const isWhole = totals === undefined || new Totals().add(creationOf(before)).revision === from;
    return { from, before: isWhole ? before : undefined };
  };
  return inTransaction(target, read, { mode: "READ" });
}
