import type { Transaction } from "neo4j-driver";
import type { Model } from "../model/model.ts";
import type { Progress } from "../progress.ts";
import { revisionOf, type Graph } from "./graph.ts";
import { plan, type Plan } from "./plan.ts";
import { readStored } from "./stored.ts";
import { describe, prepare, stepsToDelete, stepsToWrite, tally, type Target } from "./write.ts";

/** What an apply did. */
export interface Applied {
  /** The digest of all that the graph says now. */
  readonly revision: string;
  /** False: the store said it already, and nothing was written. */
  readonly changed: boolean;
  readonly records: Counts;
  readonly relationships: Counts;
}

interface Counts {
  readonly total: number;
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

/**
 * Makes the store say what the graph says, in one transaction: readers see all of the old graph or all of the new.
 * docs/decisions/consistent-reads.md says how. Run again, it changes nothing.
 * @throws {OshError} STORE_FOREIGN where the database holds something else
 */
export async function applyGraph(target: Target, model: Model, graph: Graph, progress: Progress): Promise<Applied> {
  const revision = revisionOf(graph);
  await prepare(target, model);
  const session = target.driver.session({ database: target.database });
  try {
    const transaction = session.beginTransaction();
    // Whoever applies holds the graph's own node, so a second one waits here until the first is done.
    const held = await transaction.run(
      // A description that lacks something is an older version's, and is written anew.
      "MERGE (g:Graph {id: 'graph'}) SET g.held = true REMOVE g.held " +
        "RETURN CASE WHEN g.undated IS NOT NULL THEN g.revision END AS revision",
    );
    const unchanged = held.records[0]?.get("revision") === revision;
    const stored = unchanged ? undefined : await readStored(transaction, model);
    const changes = stored && plan(graph, stored);
    if (changes === undefined) {
      await transaction.rollback();
      return { revision, changed: false, ...counts(graph, undefined) };
    }
    await write(transaction, changes, progress);
    await describe(transaction, tally(graph.records), revision);
    await commitInView(target, transaction);
    return { revision, changed: true, ...counts(graph, changes) };
  } finally {
    await session.close();
  }
}

async function write(transaction: Transaction, { records, links }: Plan, progress: Progress): Promise<void> {
  const steps = [
    ...stepsToDelete(records.deleted, links.deleted),
    ...stepsToWrite([...records.created, ...records.changed], links.created, links.changed),
  ];
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { statement, rows } of steps) {
    await transaction.run(statement, { rows });
    progress.count("records and relationships written", (done += rows.length), total);
  }
}

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

function counts(graph: Graph, changes: Plan | undefined): Pick<Applied, "records" | "relationships"> {
  const of = (total: number, each: Plan["records"] | Plan["links"] | undefined): Counts => ({
    total,
    created: each?.created.length ?? 0,
    changed: each?.changed.length ?? 0,
    deleted: each?.deleted.length ?? 0,
  });
  return { records: of(graph.records.length, changes?.records), relationships: of(graph.links.length, changes?.links) };
}
