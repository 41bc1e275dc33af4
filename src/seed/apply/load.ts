import { randomUUID } from "node:crypto";
import type { Transaction } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Progress } from "../../progress.ts";
import { sizeOf, type Change, type Plan } from "./plan.ts";
import { writeState } from "./state.ts";
import { besidesGraph, storeForeign } from "./stored.ts";
import { Totals } from "./totals.ts";
import { inTransaction, prepare, runEach, write, type Target } from "./write.ts";

/** Records and relationships that one transaction writes: far fewer than its memory holds. */
const batch = 20_000;

/** How a first load says what it does. */
export interface LoadOptions {
  readonly progress: Progress;
  /** How many records and relationships there are, where that is known. */
  readonly total?: number | undefined;
  /** The fingerprint of the dossiers that say this. */
  readonly seed?: string | undefined;
}

/** A first load under way. */
export interface Load {
  /** Writes what `make`, which may read in the same transaction, says. */
  write(make: (transaction: Transaction) => Promise<Plan>): Promise<void>;
}

/**
 * Fills a store that has no graph, in as many transactions as it takes. The graph's own node gets its revision last, so readers
 * find an empty store until all of it is there. What a load that was broken off has left is cleared first. To be called under the
 * lock (withGraphLock).
 * @throws {OshError} STORE_FOREIGN where the database holds something that no load has left; and what `work` throws
 */
export async function fillStore(
  target: Target,
  model: Model,
  { progress, total, seed }: LoadOptions,
  work: (load: Load) => Promise<void>,
): Promise<Totals> {
  await clearLeftovers(target, progress);
  const id = randomUUID();
  await prepare(target, model, "ids");
  await target.driver.executeQuery(
    "MERGE (g:Graph {id: 'graph'}) SET g = {id: 'graph', load: $id}",
    { id },
    { database: target.database },
  );
  const totals = new Totals();
  let done = 0;
  await work({
    async write(make) {
      const plan = await inTransaction(target, async (transaction) => {
        await requireOwn(transaction, id);
        const made = await make(transaction);
        await write(transaction, made);
        return made;
      });
      totals.add(plan);
      done += sizeOf(plan);
      progress.count("records and relationships loaded", done, total);
    },
  });
  progress.say("Making the indexes.");
  await prepare(target, model);
  await inTransaction(target, async (transaction) => {
    await requireOwn(transaction, id);
    await writeState(transaction, { totals, seed });
  });
  return totals;
}

/**
 * Fills a store with a graph whose parts create each what they have; while one is written, the next is made.
 * @param parts a relationship comes after its ends, or with them
 * @throws {OshError} as fillStore
 */
export const loadGraph = (
  target: Target,
  model: Model,
  parts: Iterable<Plan> | AsyncIterable<Plan>,
  options: LoadOptions,
): Promise<Totals> =>
  fillStore(target, model, options, async (load) => {
    let writing = Promise.resolve();
    for await (const part of batchesOf(parts)) {
      await writing;
      writing = load.write(async () => part);
      // Looked at before the next batch; until then a failure must not count as unhandled.
      writing.catch(() => {});
    }
    await writing;
  });

/** Somebody may have cleared this load away: who lost the connection that held the lock must not write any more. */
async function requireOwn(transaction: Parameters<typeof write>[0], id: string): Promise<void> {
  const { records } = await transaction.run(
    "MATCH (g:Graph {id: 'graph', load: $id}) SET g.held = true REMOVE g.held RETURN g.id",
    { id },
  );
  if (records.length === 0)
    throw new OshError("STORE_BUSY", "Somebody else has begun to load the store, because this process lost its lock.");
}

/**
 * Whether something is there that a load which was broken off has left.
 * @throws {OshError} STORE_FOREIGN where there is something else
 */
export async function requireLoadable({ driver, database }: Target): Promise<boolean> {
  const { records } = await driver.executeQuery(
    `OPTIONAL MATCH (g:Graph {id: 'graph'}) WHERE g.load IS NOT NULL
     WITH count(g) > 0 AS begun
     OPTIONAL MATCH (n) WHERE NOT n:${besidesGraph}
     RETURN begun, labels(n) AS labels LIMIT 1`,
    {},
    { database },
  );
  const { begun, labels } = records[0]!.toObject() as { begun: boolean; labels: string[] | null };
  if (labels !== null && !begun) throw storeForeign(labels);
  return labels !== null;
}

async function clearLeftovers(target: Target, progress: Progress): Promise<void> {
  if (!(await requireLoadable(target))) return;
  progress.say("Clearing what a load that was broken off has left.");
  await runEach(target, [
    // Relationships apart, because a node may have very many.
    "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS",
    `MATCH (n) WHERE NOT n:${besidesGraph} CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  ]);
}

/** The changes of the parts in portions that one transaction can write, each with its records before its relationships. */
async function* batchesOf(parts: Iterable<Plan> | AsyncIterable<Plan>): AsyncGenerator<Plan> {
  let [records, links]: [Plan["records"][number][], Plan["links"][number][]] = [[], []];
  for await (const part of parts) {
    for (const portion of portionsOf(part)) {
      records.push(...portion.records);
      links.push(...portion.links);
      if (records.length + links.length < batch) continue;
      yield { records, links };
      [records, links] = [[], []];
    }
  }
  if (records.length + links.length > 0) yield { records, links };
}

function* portionsOf({ records, links }: Plan): Generator<Plan> {
  for (const each of slices(records)) yield { records: each, links: [] };
  for (const each of slices(links)) yield { records: [], links: each };
}

function* slices<T>(changes: readonly Change<T>[]): Generator<readonly Change<T>[]> {
  for (let start = 0; start < changes.length; start += batch) yield changes.slice(start, start + batch);
}
