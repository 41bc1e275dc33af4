import neo4j, { type ManagedTransaction, type Transaction } from "neo4j-driver";
import { OshError } from "../errors.ts";
import type { Model, RecordType } from "../model/model.ts";
import { linkKey } from "./graph.ts";

/** A record as the store holds it. */
export interface StoredRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Its properties in canonical form, to compare by. */
  readonly form: string;
}

/** A relationship as the store holds it. */
export interface StoredLink {
  readonly type: string;
  readonly source: { readonly type: RecordType; readonly id: string };
  readonly target: { readonly type: RecordType; readonly id: string };
  readonly form: string;
}

/** Tells stored records apart by type too: one whose type changes is taken out and made anew. */
export const storedKey = ({ type, id }: { readonly type: RecordType; readonly id: string }): string =>
  `${type.name} ${id}`;

/** The graph in the store, by the keys of its records and relationships. */
export interface StoredGraph {
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly links: ReadonlyMap<string, StoredLink>;
}

/**
 * Properties in a form that is the same for equal ones: from a dossier or from the store, in whatever order and whichever of
 * the driver's types.
 */
export function canonicalForm(properties: Readonly<Record<string, unknown>>): string {
  const plain = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => [key, neo4j.isDate(value) ? value.toString() : value]);
  return JSON.stringify(plain.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

/**
 * Reads the whole graph of the model out of the store.
 * @throws {OshError} STORE_FOREIGN where the database holds something that is not of the model
 */
export async function readStored(transaction: Transaction | ManagedTransaction, model: Model): Promise<StoredGraph> {
  const typeOf = (labels: readonly string[]): RecordType | undefined =>
    labels.map((label) => model.types.get(label)).find((type) => type !== undefined);
  const records = new Map<string, StoredRecord>();
  const nodes = await transaction.run(
    "MATCH (n) WHERE NOT n:Graph|GraphCommit RETURN labels(n) AS labels, properties(n) AS properties",
  );
  for (const row of nodes.records) {
    const labels = row.get("labels") as string[];
    const properties = row.get("properties") as Record<string, unknown>;
    const type = typeOf(labels);
    if (type === undefined || typeof properties.id !== "string")
      throw new OshError(
        "STORE_FOREIGN",
        `The database holds a node with the labels ${labels.join(", ") || "(none)"} that the project did not put there. ` +
          "Nothing was changed. Give the graph a database of its own (NEO4J_DATABASE, or another server in NEO4J_URI).",
      );
    const record = { type, id: properties.id, form: canonicalForm(properties) };
    records.set(storedKey(record), record);
  }

  const links = new Map<string, StoredLink>();
  const relationships = await transaction.run(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, labels(a) AS from, a.id AS source, labels(b) AS to, b.id AS target, properties(r) AS properties`,
  );
  for (const row of relationships.records) {
    const end = (labels: string, id: string) => ({
      type: typeOf(row.get(labels) as string[])!,
      id: row.get(id) as string,
    });
    const source = end("from", "source");
    const target = end("to", "target");
    const type = row.get("type") as string;
    links.set(linkKey(type, storedKey(source), storedKey(target)), {
      type,
      source,
      target,
      form: canonicalForm(row.get("properties") as Record<string, unknown>),
    });
  }
  return { records, links };
}
