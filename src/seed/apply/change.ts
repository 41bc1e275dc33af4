import { Neo4jError, type Transaction } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { sizeOf, type Plan } from "./plan.ts";
import { writeState } from "./state.ts";
import type { Totals } from "./totals.ts";
import { inTransaction, prepare, write, type Target } from "./write.ts";

/** What is to become of a graph. */
export interface Decision {
  readonly plan: Plan;
  /** Those of the graph that comes of it. */
  readonly totals: Totals;
  /** The fingerprint of the dossiers that say just that; undefined where none are known to. */
  readonly seed: string | undefined;
  /** Looks, in the same transaction, whether what was written may stand. */
  readonly check?: () => Promise<void>;
}

/** How somebody changes the graph. */
export interface ChangeOptions {
  readonly progress: Progress;
  /** Milliseconds to wait for somebody else who changes the graph. */
  readonly wait?: number | undefined;
  /** Records and relationships that one transaction may change. */
  readonly atOnce?: number | undefined;
}

/** As many as the local store's memory for one transaction holds, with room to spare. */
export const usualAtOnce = 50_000;

/**
 * Changes a graph that is there, in one transaction: readers see all of the old one or all of the new. To be called under the lock
 * (withGraphLock).
 * @param decide reads in that transaction what it needs, and says what is to be changed
 * @throws {OshError} LIMIT_EXCEEDED where that is more than one transaction holds; and what `decide` throws
 */
export async function changeGraph<T extends Decision>(
  target: Target,
  model: Model,
  { progress, atOnce = usualAtOnce }: ChangeOptions,
  decide: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  await prepare(target, model);
  const work = async (transaction: Transaction): Promise<T> => {
    // Who lost the lock of the graph, with the connection that held it, would wait here for who has it now.
    await transaction.run("MATCH (g:Graph {id: 'graph'}) SET g.held = true REMOVE g.held");
    const decision = await decide(transaction);
    const size = sizeOf(decision.plan);
    if (size > atOnce) throw tooLarge(`${size} changes, of which ${atOnce} may be made at once`);
    await write(transaction, decision.plan, (done) => progress.count("records and relationships written", done, size));
    await decision.check?.();
    await writeState(transaction, decision);
    return decision;
  };
  try {
    const commit = (transaction: Transaction): Promise<void> => commitInView(target, transaction);
    return await inTransaction(target, work, { commit });
  } catch (error) {
    if (error instanceof Neo4jError && /MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code))
      throw tooLarge("more than the server's memory for one transaction", error);
    throw error;
  }
}

const tooLarge = (came: string, cause?: Error): OshError =>
  new OshError(
    "LIMIT_EXCEEDED",
    `Expected a change that one transaction holds, so that readers see all of it at once; came ${came}. Nothing was changed. ` +
      "An empty store takes any number: apply to one that OSH_DATA, NEO4J_URI or NEO4J_DATABASE names, and use that. " +
      "So does a local one from dossiers, where nobody else uses it: stop osh start, and apply again. " +
      "A server with more memory for a transaction takes more: --at-once.",
    { cause },
  );

/**
 * Commits while a mark stands beside the graph: a commit is not seen whole at one instant, and a reader who finds the mark
 * at either end of what it read, or another revision at the two, reads again.
 */
async function commitInView({ driver, database }: Target, transaction: Transaction): Promise<void> {
  const options = { database };
  await driver.executeQuery("CREATE (:GraphCommit {at: datetime()})", {}, options);
  try {
    await transaction.commit();
  } finally {
    await driver.executeQuery("MATCH (mark:GraphCommit) DELETE mark", {}, options);
  }
}
