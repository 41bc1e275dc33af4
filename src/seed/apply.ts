import type { Driver, Transaction } from "neo4j-driver";
import {
  deleteRecords,
  deleteRelationships,
  schemaStatements,
  sourceIndexPrefix,
  toStored,
  writeRecords,
  writeRelationships,
} from "../model/statements.ts";
import type { Model } from "../model/model.ts";
import type { Progress } from "../progress.ts";
import { propertiesOf, revisionOf, type Graph, type GraphRecord } from "./graph.ts";
import { plan, type Plan } from "./plan.ts";
import { readStored } from "./stored.ts";

/** A database to write to. */
export interface Target {
  readonly driver: Driver;
  readonly database: string;
}

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

/** Rows that one statement writes; the transaction is one whatever the number of statements. */
const batch = 5_000;

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
    await describe(transaction, graph, revision);
    await commitInView(target, transaction);
    return { revision, changed: true, ...counts(graph, changes) };
  } finally {
    await session.close();
  }
}

/** Makes the constraints and indexes that the model asks for, and waits until they serve. */
async function prepare({ driver, database }: Target, model: Model): Promise<void> {
  const { records } = await driver.executeQuery("SHOW INDEXES YIELD name", {}, { database });
  const present = new Set(records.map((row) => String(row.get("name"))));
  const wanted = schemaStatements(model);
  const outdated = [...present].filter((name) => name.startsWith(sourceIndexPrefix) && !wanted.has(name));
  for (const name of outdated) await driver.executeQuery(`DROP INDEX ${name} IF EXISTS`, {}, { database });
  const missing = [...wanted].filter(([name]) => !present.has(name));
  for (const [, statement] of missing) await driver.executeQuery(statement, {}, { database });
  if (missing.length > 0) await driver.executeQuery("CALL db.awaitIndexes(120)", {}, { database });
}

async function write(transaction: Transaction, { records, links }: Plan, progress: Progress): Promise<void> {
  const wantedRecords = [...records.created, ...records.changed].map((record) => ({
    label: record.type.identityLabel,
    row: { id: record.id, labels: record.type.labels, properties: storedProperties(record) },
  }));
  const wantedLinks = [...links.created, ...links.changed].map(({ field, source, target, sources }) => ({
    ends: [source, target] as const,
    row: { source: source.id, target: target.id, type: field.type, properties: sources ? { sources } : {} },
  }));
  const unwantedLinks = links.deleted.map(({ type, source, target }) => ({
    ends: [source, target] as const,
    row: { source: source.id, target: target.id, type },
  }));
  const steps = [
    ...grouped(unwantedLinks, ({ ends: [a, b] }) => deleteRelationships(a.type.identityLabel, b.type.identityLabel)),
    ...grouped(
      records.deleted.map(({ type, id }) => ({ label: type.identityLabel, row: { id } })),
      ({ label }) => deleteRecords(label),
    ),
    ...grouped(wantedRecords, ({ label }) => writeRecords(label)),
    ...grouped(wantedLinks, ({ ends: [a, b] }) => writeRelationships(a.type.identityLabel, b.type.identityLabel)),
  ];
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { statement, rows } of steps) {
    await transaction.run(statement, { rows });
    progress.count("records and relationships written", (done += rows.length), total);
  }
}

const storedProperties = (record: GraphRecord): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(propertiesOf(record)).map(([name, value]) => [name, toStored(record.type, name, value)]),
  );

/** The rows that each statement takes, in batches, in the order in which the statements first come. */
function grouped<T extends { readonly row: object }>(
  each: readonly T[],
  statementOf: (one: T) => string,
): { statement: string; rows: object[] }[] {
  const byStatement = new Map<string, object[]>();
  for (const one of each) {
    const statement = statementOf(one);
    const rows = byStatement.get(statement) ?? [];
    byStatement.set(statement, rows);
    rows.push(one.row);
  }
  return [...byStatement].flatMap(([statement, rows]) =>
    Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => ({
      statement,
      rows: rows.slice(index * batch, (index + 1) * batch),
    })),
  );
}

/** Writes down which state of the graph this is, so that to ask for it costs the same whatever the graph's size. */
async function describe(transaction: Transaction, { records }: Graph, revision: string): Promise<void> {
  const numbers = new Map<string, { all: number; undated: number }>();
  for (const { type, values } of records) {
    const { all, undated } = numbers.get(type.name) ?? { all: 0, undated: 0 };
    const days = [...type.scalars.values()].filter(({ derived }) => derived);
    const isUndated = days.length > 0 && days.every(({ name }) => !values.has(name));
    numbers.set(type.name, { all: all + 1, undated: undated + (isUndated ? 1 : 0) });
  }
  const sorted = [...numbers].toSorted(([a], [b]) => (a < b ? -1 : 1));
  await transaction.run(
    `MATCH (g:Graph {id: 'graph'})
     SET g.revision = $revision, g.seededAt = toString(datetime()), g.types = $types,
       g.counts = [n IN $counts | toInteger(n)], g.undated = [n IN $undated | toInteger(n)]`,
    {
      revision,
      types: sorted.map(([type]) => type),
      counts: sorted.map(([, { all }]) => all),
      undated: sorted.map(([, { undated }]) => undated),
    },
  );
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
