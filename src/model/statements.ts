import neo4j from "neo4j-driver";
import type { Model, RecordType } from "./model.ts";

/**
 * The Cypher that follows from the model. Labels, types and property names are written into the text, because Cypher takes
 * no parameters there; they come from schema.graphql alone, whose names GraphQL holds to letters, digits and underscores.
 * Every statement can be run again to the same effect.
 */

/** The constraints and indexes that the model asks for, by their names in the store. */
export function schemaStatements(model: Model): Map<string, string> {
  const types = [...model.types.values()];
  const statements = new Map<string, string>();
  for (const label of new Set(types.map((type) => type.identityLabel))) {
    const name = `${label.toLowerCase()}_id`;
    statements.set(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  const dated = types.flatMap((type) => [...type.scalars.values()].filter((scalar) => scalar.derived));
  for (const property of new Set(dated.map((scalar) => scalar.name))) {
    const name = `dated_${property.toLowerCase()}`;
    statements.set(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:Dated) ON (n.${property})`);
  }
  // One analyzer for all scripts: it takes off case and diacritics (đ too), and cuts Chinese into single characters.
  statements.set(
    "name_value",
    "CREATE FULLTEXT INDEX name_value IF NOT EXISTS FOR (n:Name) ON EACH [n.value] " +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  );
  return statements;
}

/** Writes records of one type. $rows: [{id, properties}], the properties complete, `id` among them. */
export function writeRecords(type: RecordType): string {
  const labels = type.labels.filter((label) => label !== type.identityLabel);
  return [
    "UNWIND $rows AS row",
    `MERGE (n:${type.identityLabel} {id: row.id})`,
    labels.length === 0 ? "SET n = row.properties" : `SET n = row.properties, n:${labels.join(":")}`,
  ].join("\n");
}

/** Deletes records of one type, and their relationships. $rows: [{id}]. */
export function deleteRecords(type: RecordType): string {
  return `UNWIND $rows AS row\nMATCH (n:${type.name} {id: row.id})\nDETACH DELETE n`;
}

/** Writes relationships of one type between records of two types. $rows: [{source, target, properties}]. */
export function writeRelationships(relationship: string, source: RecordType, target: RecordType): string {
  return [matchEnds(source, target), `MERGE (a)-[r:${relationship}]->(b)`, "SET r = row.properties"].join("\n");
}

/** Deletes relationships of one type between records of two types. $rows: [{source, target}]. */
export function deleteRelationships(relationship: string, source: RecordType, target: RecordType): string {
  return [matchEnds(source, target), `MATCH (a)-[r:${relationship}]->(b)`, "DELETE r"].join("\n");
}

const matchEnds = (source: RecordType, target: RecordType): string =>
  [
    "UNWIND $rows AS row",
    `MATCH (a:${source.identityLabel} {id: row.source})`,
    `MATCH (b:${target.identityLabel} {id: row.target})`,
  ].join("\n");

/** A property's value in the driver's type that the store keeps it in. */
export function toStored(type: RecordType, property: string, value: unknown): unknown {
  switch (type.scalars.get(property)?.type) {
    case "Int":
      return neo4j.int(Number(value));
    case "Date": {
      const [year, month, day] = String(value).split("-").map(Number);
      return new neo4j.types.Date(year!, month!, day!);
    }
    default:
      return value;
  }
}
