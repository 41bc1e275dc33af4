import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from "neo4j-driver";
import type { Model } from "../../model/model.ts";
import {
  changeRelationships,
  createRelationships,
  deleteRecords,
  deleteRelationships,
  schemaStatements,
  sourceIndexPrefix,
  toStored,
  writeRecords,
} from "../../model/statements.ts";
import { kindOf, type Plan } from "./plan.ts";
import type { StoredLink, StoredRecord } from "./stored.ts";

/** A database to write to. */
export interface Target {
  readonly driver: Driver;
  readonly database: string;
}

/** A session that sees what those before it have committed, on whichever member of a cluster it comes to be. */
export const openSession = ({ driver, database }: Target, mode: "READ" | "WRITE" = "WRITE"): Session =>
  driver.session({ database, defaultAccessMode: mode, bookmarkManager: driver.executeQueryBookmarkManager });

/** Does some work in one transaction, which is committed at its end or, where the work fails, rolled back. It is tried once. */
export async function inTransaction<T>(
  target: Target,
  work: (transaction: Transaction) => Promise<T>,
  { mode, commit = (transaction) => transaction.commit() }: TransactionOptions = {},
): Promise<T> {
  const session = openSession(target, mode);
  try {
    const transaction = session.beginTransaction({ timeout: longest });
    const done = await work(transaction);
    if (transaction.isOpen()) await commit(transaction);
    return done;
  } finally {
    await session.close();
  }
}

/** Runs statements one after the other, each in transactions of its own, as CALL … IN TRANSACTIONS demands. */
export async function runEach(target: Target, statements: readonly string[]): Promise<void> {
  const session = openSession(target);
  try {
    for (const statement of statements) await session.run(statement, {}, { timeout: longest });
  } finally {
    await session.close();
  }
}

interface TransactionOptions {
  /** READ: any member of a cluster will do, and nothing can be written. */
  readonly mode?: "READ";
  readonly commit?: (transaction: Transaction) => Promise<void>;
}

/** Milliseconds; longer than any transaction of ours takes. The server ends those that ask for no time of their own. */
export const longest = 86_400_000;

/** A statement and the rows that it takes. */
interface Step {
  readonly statement: string;
  readonly rows: readonly object[];
}

/** Rows that one statement writes. */
const batch = 5_000;

/**
 * Makes the constraints and indexes that the model asks for, and waits until they serve.
 * @param which "ids": no more than it takes to write; whoever writes much at once makes the rest afterwards, which is faster
 */
export async function prepare({ driver, database }: Target, model: Model, which: "ids" | "all" = "all"): Promise<void> {
  const { records } = await driver.executeQuery("SHOW INDEXES YIELD name", {}, { database });
  const present = new Set(records.map((row) => String(row.get("name"))));
  const wanted = schemaStatements(model);
  const outdated = [...present].filter((name) => name.startsWith(sourceIndexPrefix) && !wanted.has(name));
  for (const name of outdated) await driver.executeQuery(`DROP INDEX ${name} IF EXISTS`, {}, { database });
  const missing = [...wanted]
    .filter(([name]) => !present.has(name))
    .map(([, statement]) => statement)
    .filter((statement) => which === "all" || statement.startsWith("CREATE CONSTRAINT"));
  for (const statement of missing) await driver.executeQuery(statement, {}, { database });
  const transactionConfig = { timeout: longest };
  if (missing.length > 0)
    await driver.executeQuery(
      "CALL db.awaitIndexes($seconds)",
      { seconds: neo4j.int(longest / 1000) },
      { database, transactionConfig },
    );
}

/**
 * Writes what a plan says.
 * @param onRows is told how many records and relationships are done
 */
export async function write(
  transaction: Transaction | ManagedTransaction,
  plan: Plan,
  onRows: (done: number) => void = () => {},
): Promise<void> {
  let done = 0;
  for (const { statement, rows } of stepsOf(plan)) {
    await transaction.run(statement, { rows });
    onRows((done += rows.length));
  }
}

/** Relationships are taken out before records, and written after them. */
function stepsOf({ records, links }: Plan): Step[] {
  const written = records.flatMap(({ after }) => (after ? [after] : []));
  const deleted = records.flatMap(({ before, after }) => (before && !after ? [before] : []));
  const linksOf = (kind: ReturnType<typeof kindOf>): StoredLink[] =>
    links.flatMap((link) => (kindOf(link) === kind ? [(link.after ?? link.before)!] : []));
  const between =
    (statement: (source: string, target: string) => string) =>
    ({ source, target }: StoredLink): string =>
      statement(source.type.identityLabel, target.type.identityLabel);
  return [
    ...grouped(linksOf("delete"), between(deleteRelationships), rowOfLink),
    ...grouped(
      deleted,
      ({ type }) => deleteRecords(type.identityLabel),
      ({ id }) => ({ id }),
    ),
    ...grouped(written, ({ type }) => writeRecords(type.identityLabel), rowOfRecord),
    ...grouped(linksOf("create"), between(createRelationships), rowOfLink),
    ...grouped(linksOf("change"), between(changeRelationships), rowOfLink),
  ];
}

const rowOfRecord = ({ type, id, properties }: StoredRecord): object => ({
  id,
  labels: type.labels,
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, toStored(type, name, value)]),
  ),
});

const rowOfLink = ({ type, source, target, properties }: StoredLink): object => ({
  source: source.id,
  target: target.id,
  type,
  properties,
});

/** The rows that each statement takes, in batches, in the order in which the statements first come. */
function grouped<T>(each: readonly T[], statementOf: (one: T) => string, rowOf: (one: T) => object): Step[] {
  const byStatement = new Map<string, object[]>();
  for (const one of each) {
    const statement = statementOf(one);
    const rows = byStatement.get(statement) ?? [];
    byStatement.set(statement, rows);
    rows.push(rowOf(one));
  }
  return [...byStatement].flatMap(([statement, rows]) =>
    Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) => ({
      statement,
      rows: rows.slice(index * batch, (index + 1) * batch),
    })),
  );
}
