import neo4j, { type QueryResult } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import type { Model, RecordType } from "../../model/model.ts";
import { periodOf } from "../../model/period.ts";
import { linkKey, type Graph, type GraphLink, type GraphRecord } from "../graph.ts";

/** The properties of a record or relationship. One that is undefined or null is not there. */
export type Properties = Readonly<Record<string, unknown>>;

/** What tells a record apart. */
export interface StoredEnd {
  readonly type: RecordType;
  readonly id: string;
}

/** A record as the store holds it, or is to. */
export interface StoredRecord extends StoredEnd {
  /** Those of its type, unless somebody else has changed them in the store. */
  readonly labels: readonly string[];
  /** As the store keeps them; days are texts. */
  readonly properties: Properties;
}

/** A relationship as the store holds it, or is to. */
export interface StoredLink {
  /** Its type in the store: ISSUED_BY. */
  readonly type: string;
  readonly source: StoredEnd;
  readonly target: StoredEnd;
  readonly properties: Properties;
}

/** A graph as a store holds it, by the keys of its records and relationships. */
export interface StoredGraph {
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly links: ReadonlyMap<string, StoredLink>;
}

/** The labels of what stands in the store beside the graph: its own node, the mark of a commit, what is locked. */
export const besidesGraph = "Graph|GraphCommit|GraphLock";

/** Tells stored records apart by type too: one whose type changes is taken out and made anew. */
const storedKey = ({ type, id }: StoredEnd): string => `${type.name} ${id}`;

export const storedLinkKey = ({ type, source, target }: StoredLink): string =>
  linkKey(type, storedKey(source), storedKey(target));

export const storedRecord = (record: GraphRecord): StoredRecord => ({
  type: record.type,
  id: record.id,
  labels: record.type.labels,
  properties: propertiesOf(record),
});

const propertiesOf = ({ type, id, values, sources, keys }: GraphRecord): Properties => ({
  ...Object.fromEntries(values),
  ...keys,
  ...periodOf(type, id, values),
  id,
  ...(sources && { sources }),
});

export const storedLink = ({ field, source, target, sources }: GraphLink): StoredLink => ({
  type: field.type,
  source: { type: source.type, id: source.id },
  target: { type: target.type, id: target.id },
  properties: { ...(sources && { sources }) },
});

/** What a stored record or relationship says, in a form that is the same for equal ones. */
export const formOf = (stored: StoredRecord | StoredLink): string =>
  "labels" in stored
    ? `${stored.labels.toSorted().join(":")} ${canonicalForm(stored.properties)}`
    : canonicalForm(stored.properties);

function canonicalForm(properties: Properties): string {
  const present = Object.keys(properties).filter((name) => properties[name] !== undefined && properties[name] !== null);
  return JSON.stringify(present.toSorted().map((name) => [name, properties[name]]));
}

/** The graph of the dossiers as a store is to hold it. */
export const storedGraph = ({ records, links }: Graph): StoredGraph => ({
  records: byKey(records.map(storedRecord), storedKey),
  links: byKey(links.map(storedLink), storedLinkKey),
});

const byKey = <T>(each: readonly T[], keyOf: (one: T) => string): Map<string, T> =>
  new Map(each.map((one) => [keyOf(one), one]));

/** Something that runs statements: a transaction or a Reading. */
export interface Runner {
  run(statement: string, parameters: Record<string, unknown>): PromiseLike<QueryResult>;
}

/**
 * Reads the whole graph of the model out of the store.
 * @throws {OshError} STORE_FOREIGN where the database holds something that is not of the model
 */
export async function readStored(runner: Runner, model: Model): Promise<StoredGraph> {
  const nodes = await runner.run(readRecords, {});
  const relationships = await runner.run(readLinks, {});
  const records = nodes.records.map((row) => recordOf(model, row));
  const links = relationships.records.map((row) => linkOf(model, row));
  return { records: byKey(records, storedKey), links: byKey(links, storedLinkKey) };
}

/** Reads every record; its rows are for `recordOf`. */
export const readRecords = `MATCH (n) WHERE NOT n:${besidesGraph} RETURN labels(n) AS labels, properties(n) AS properties`;

/** Reads every relationship; its rows are for `linkOf`. */
export const readLinks = `MATCH (a)-[r]->(b)
  RETURN type(r) AS type, labels(a) AS from, a.id AS source, labels(b) AS to, b.id AS target, properties(r) AS properties`;

type Row = QueryResult["records"][number];

/** A record from a row of its `labels` and `properties`. @throws {OshError} STORE_FOREIGN where it is none of the model */
export function recordOf(model: Model, row: Row): StoredRecord {
  const labels = row.get("labels") as string[];
  const properties = row.get("properties") as Record<string, unknown>;
  const type = typeOf(model, labels);
  if (type === undefined || typeof properties.id !== "string") throw storeForeign(labels);
  // The store has an order of its own.
  const isAsEver = labels.length === type.labels.length && type.labels.every((label) => labels.includes(label));
  return { type, id: properties.id, labels: isAsEver ? type.labels : labels, properties: plain(properties) };
}

/** A relationship from a row of its `type`, `properties` and ends: the labels `from` and `to`, the ids `source` and `target`. */
export function linkOf(model: Model, row: Row): StoredLink {
  const end = (labels: string, id: string): StoredEnd => ({
    type: typeOf(model, row.get(labels) as string[])!,
    id: row.get(id) as string,
  });
  return {
    type: row.get("type") as string,
    source: end("from", "source"),
    target: end("to", "target"),
    properties: plain(row.get("properties") as Record<string, unknown>),
  };
}

const typeOf = (model: Model, labels: readonly string[]): RecordType | undefined =>
  labels.map((label) => model.types.get(label)).find((type) => type !== undefined);

/** Properties as the driver gives them, with days as texts. */
const plain = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, neo4j.isDate(value) ? value.toString() : value]),
  );

/** @param labels of a node that the project did not put there */
export const storeForeign = (labels: readonly string[]): OshError =>
  new OshError(
    "STORE_FOREIGN",
    `The database holds a node with the labels ${labels.join(", ") || "(none)"} that the project did not put there. ` +
      "Nothing was changed. Give the graph a database of its own (NEO4J_DATABASE, or another server in NEO4J_URI).",
  );
