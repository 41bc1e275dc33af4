import type { Driver, ManagedTransaction, Transaction } from "neo4j-driver";
import type { Model } from "../model/model.ts";
import {
  changeRelationships,
  createRelationships,
  deleteRecords,
  deleteRelationships,
  schemaStatements,
  sourceIndexPrefix,
  toStored,
  writeRecords,
} from "../model/statements.ts";
import { propertiesOf, type GraphLink, type GraphRecord } from "./graph.ts";
import type { StoredLink, StoredRecord } from "./stored.ts";

/** A database to write to. */
export interface Target {
  readonly driver: Driver;
  readonly database: string;
}

/** A statement and the rows that it takes. */
export interface Step {
  readonly statement: string;
  readonly rows: readonly object[];
}

/** Rows that one statement writes. */
const batch = 5_000;

/** Makes the constraints and indexes that the model asks for, and waits until they serve. */
export async function prepare({ driver, database }: Target, model: Model): Promise<void> {
  const { records } = await driver.executeQuery("SHOW INDEXES YIELD name", {}, { database });
  const present = new Set(records.map((row) => String(row.get("name"))));
  const wanted = schemaStatements(model);
  const outdated = [...present].filter((name) => name.startsWith(sourceIndexPrefix) && !wanted.has(name));
  for (const name of outdated) await driver.executeQuery(`DROP INDEX ${name} IF EXISTS`, {}, { database });
  const missing = [...wanted].filter(([name]) => !present.has(name));
  for (const [, statement] of missing) await driver.executeQuery(statement, {}, { database });
  if (missing.length > 0) await driver.executeQuery("CALL db.awaitIndexes(120)", {}, { database });
}

/**
 * What writes records, and then relationships between them or others that are there.
 * @param created relationships that are not there
 * @param changed relationships that are, with other properties
 */
export function stepsToWrite(
  records: readonly GraphRecord[],
  created: readonly GraphLink[],
  changed: readonly GraphLink[] = [],
): Step[] {
  const ofRecords = records.map((record) => ({
    label: record.type.identityLabel,
    row: { id: record.id, labels: record.type.labels, properties: storedProperties(record) },
  }));
  const rowOf = ({ field, source, target, sources }: GraphLink) => ({
    ends: [source, target] as const,
    row: { source: source.id, target: target.id, type: field.type, properties: sources ? { sources } : {} },
  });
  return [
    ...grouped(ofRecords, ({ label }) => writeRecords(label)),
    ...grouped(created.map(rowOf), ({ ends: [a, b] }) =>
      createRelationships(a.type.identityLabel, b.type.identityLabel),
    ),
    ...grouped(changed.map(rowOf), ({ ends: [a, b] }) =>
      changeRelationships(a.type.identityLabel, b.type.identityLabel),
    ),
  ];
}

/** What deletes relationships, and then records. */
export function stepsToDelete(records: readonly StoredRecord[], links: readonly StoredLink[]): Step[] {
  const ofLinks = links.map(({ type, source, target }) => ({
    ends: [source, target] as const,
    row: { source: source.id, target: target.id, type },
  }));
  const ofRecords = records.map(({ type, id }) => ({ label: type.identityLabel, row: { id } }));
  return [
    ...grouped(ofLinks, ({ ends: [a, b] }) => deleteRelationships(a.type.identityLabel, b.type.identityLabel)),
    ...grouped(ofRecords, ({ label }) => deleteRecords(label)),
  ];
}

const storedProperties = (record: GraphRecord): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(propertiesOf(record)).map(([name, value]) => [name, toStored(record.type, name, value)]),
  );

/** The rows that each statement takes, in batches, in the order in which the statements first come. */
function grouped<T extends { readonly row: object }>(each: readonly T[], statementOf: (one: T) => string): Step[] {
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

/** How many records of a type there are, and how many of them could be dated and are not. */
interface Tally {
  readonly all: number;
  readonly undated: number;
}

/** The numbers of records by type, added to those that were counted before. */
export function tally(records: readonly GraphRecord[], numbers = new Map<string, Tally>()): Map<string, Tally> {
  for (const { type, values } of records) {
    const { all, undated } = numbers.get(type.name) ?? { all: 0, undated: 0 };
    const days = [...type.scalars.values()].filter(({ derived }) => derived);
    const isUndated = days.length > 0 && days.every(({ name }) => !values.has(name));
    numbers.set(type.name, { all: all + 1, undated: undated + (isUndated ? 1 : 0) });
  }
  return numbers;
}

/** Writes down which state of the graph this is, so that to ask for it costs the same whatever the graph's size. */
export async function describe(
  transaction: Transaction | ManagedTransaction,
  numbers: ReadonlyMap<string, Tally>,
  revision: string,
): Promise<void> {
  const sorted = [...numbers].toSorted(([a], [b]) => (a < b ? -1 : 1));
  await transaction.run(
    `MERGE (g:Graph {id: 'graph'})
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
