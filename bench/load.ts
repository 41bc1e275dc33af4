import { createHash } from "node:crypto";
import type { ManagedTransaction } from "neo4j-driver";
import { generate, type GenerateOptions } from "../src/generate/generate.ts";
import { graphOf } from "../src/generate/graph.ts";
import type { Model } from "../src/model/model.ts";
import type { Progress } from "../src/progress.ts";
import type { GraphLink, GraphRecord } from "../src/seed/graph.ts";
import { describe, prepare, stepsToWrite, tally, type Target } from "../src/seed/write.ts";

/** Records and relationships that one transaction writes: as many as its memory holds. */
const batch = 20_000;

/** Whether the store holds a graph that was loaded to its end. */
export async function isLoaded({ driver, database }: Target): Promise<boolean> {
  const { records } = await driver.executeQuery("MATCH (g:Graph {id: 'graph'}) RETURN g.revision", {}, { database });
  return records.length > 0;
}

/**
 * Writes a generated graph to an empty store with the statements of `osh apply`, but in many transactions, because one can't
 * hold it, and comparing nothing; while one is written the next is generated. The graph's own node comes last.
 */
export async function load(target: Target, model: Model, options: GenerateOptions, progress: Progress): Promise<void> {
  await prepare(target, model);
  const hash = createHash("sha256");
  let counts: ReturnType<typeof tally> | undefined;
  let records: GraphRecord[] = [];
  let links: GraphLink[] = [];
  let writing = Promise.resolve();
  const flush = async (entities: number): Promise<void> => {
    await writing;
    writing = write(target, records, links).then(() => progress.count("entities loaded", entities, options.entities));
    // Looked at before the next batch; until then a failure must not count as unhandled.
    writing.catch(() => {});
    [records, links] = [[], []];
  };
  for (const { lines, entities } of generate(model, options)) {
    hash.update(JSON.stringify(lines));
    const graph = graphOf(model, lines);
    counts = tally(graph.records, counts);
    records.push(...graph.records);
    links.push(...graph.links);
    if (records.length + links.length >= batch) await flush(entities);
  }
  await flush(options.entities);
  await writing;
  await inTransaction(target, (transaction) => describe(transaction, counts ?? new Map(), hash.digest("hex")));
}

async function write(target: Target, records: readonly GraphRecord[], links: readonly GraphLink[]): Promise<void> {
  await inTransaction(target, async (transaction) => {
    for (const { statement, rows } of stepsToWrite(records, links)) await transaction.run(statement, { rows });
  });
}

async function inTransaction(
  { driver, database }: Target,
  work: (transaction: ManagedTransaction) => Promise<void>,
): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.executeWrite(work);
  } finally {
    await session.close();
  }
}
