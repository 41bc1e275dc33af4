import { createHash } from "node:crypto";
import neo4j from "neo4j-driver";
import { storedDay } from "./days.ts";
import type { Model, RecordType } from "./model.ts";

/**
 * The Cypher that follows from the model. Labels, types and property names are written into the text, because Cypher takes
 * no parameters there; they come from schema.graphql alone, whose names GraphQL holds to letters, digits and underscores.
 * Every statement can be run again to the same effect, unless it says otherwise.
 */

/** The constraints and indexes that the model asks for, by their names in the store. */
export function schemaStatements(model: Model): Map<string, string> {
  const types = [...model.types.values()];
  const statements = new Map<string, string>();
  for (const label of new Set([...types.map((type) => type.identityLabel), "Graph"])) {
    const name = `${label.toLowerCase()}_id`;
    statements.set(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  const dated = types.flatMap((type) => [...type.scalars.values()].filter((scalar) => scalar.derived));
  for (const property of new Set(dated.map((scalar) => scalar.name))) {
    const name = `dated_${property.toLowerCase()}`;
    statements.set(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:Dated) ON (n.${property})`);
  }
  // Entities in the order of their periods, all of them and those that last as long.
  for (const [name, properties] of [
    ["dated_period", "n.period"],
    ["dated_lasting", "n.lasting, n.period"],
  ] as const)
    statements.set(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:Dated) ON (${properties})`);
  // The articles, the newest of which are shown first.
  statements.set("article_newest", "CREATE INDEX article_newest IF NOT EXISTS FOR (n:Article) ON (n.startsOn, n.id)");
  // By the interface's index all that is dated stands in one order, by these each type apart, as its own lists are sorted.
  for (const { name: label, scalars } of types)
    for (const { name: property, derived } of scalars.values())
      if (derived?.day === "first") {
        const name = `${label.toLowerCase()}_${property.toLowerCase()}`;
        statements.set(name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
      }
  // The keys are folded and cut into words already, the same for what is kept and what is looked for.
  for (const { name } of types.filter(({ scalars }) => [...scalars.values()].some(({ searched }) => searched)))
    statements.set(
      searchIndexOf(name),
      `CREATE FULLTEXT INDEX ${searchIndexOf(name)} IF NOT EXISTS FOR (n:${name}) ` +
        "ON EACH [n.readings, n.starts, n.initials, n.language, n.bearer] " +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    );
  for (const { name, statement } of Object.values(sourceIndexes(model))) statements.set(name, statement);
  return statements;
}

const searchIndexOf = (type: string): string => `${type.toLowerCase()}_search`;

/** How the names of the indexes on `sources` begin. */
export const sourceIndexPrefix = "sources_of_";

/**
 * The two indexes by which what rests on a citation is found, among records and among relationships: an index on a list finds
 * its members in full text only. Their names tell by a digest what they cover, because an index can't be widened: where the
 * model grows, others take their place.
 */
export function sourceIndexes(model: Model): Record<"records" | "relationships", { name: string; statement: string }> {
  const types = [...model.types.values()];
  const index = (kind: string, covered: readonly string[], pattern: (covered: string) => string) => {
    const all = [...new Set(covered)].toSorted().join("|");
    const name = `${sourceIndexPrefix}${kind}_${createHash("sha256").update(all).digest("hex").slice(0, 8)}`;
    const options = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}";
    return {
      name,
      statement: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${pattern(all)} ON EACH [x.sources] ${options}`,
    };
  };
  const cited = types.filter((type) => type.cited).map((type) => type.identityLabel);
  const citedLinks = types.flatMap((type) => [...type.relationships.values()].filter((each) => each.cited));
  return {
    records: index("records", cited, (labels) => `(x:${labels})`),
    relationships: index(
      "relationships",
      citedLinks.map(({ type }) => type),
      (all) => `()-[x:${all}]-()`,
    ),
  };
}

/**
 * Writes records whose ids are unique under one label. $rows: [{id, labels, properties}], the labels and properties complete.
 * Labels and types of relationships come as parameters here: the fewer statements, the less there is to plan.
 */
export const writeRecords = (label: string): string =>
  `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties, n:$(row.labels)
   REMOVE n:$([each IN labels(n) WHERE NOT each IN row.labels])`;

/** Deletes records, and their relationships. $rows: [{id}]. */
export const deleteRecords = (label: string): string =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`;

/**
 * Makes relationships that are not there yet; run again, it would double them. (To look for each first, the store would scan all
 * relationships there are, where it planned that while there were none.) $rows: [{source, target, type, properties}].
 */
export const createRelationships = (source: string, target: string): string =>
  `${matchEnds(source, target)} CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;

/** Changes the properties of relationships. $rows: [{source, target, type, properties}], the properties complete. */
export const changeRelationships = (source: string, target: string): string =>
  `${matchRelationships(source, target)} SET r = row.properties`;

/** Deletes relationships between records. $rows: [{source, target, type}]. */
export const deleteRelationships = (source: string, target: string): string =>
  `${matchRelationships(source, target)} DELETE r`;

/**
 * Reads the records under a label in the order of their ids, which the index gives, each with the relationships that start at
 * it. With `some`, those of the ids $ids alone.
 */
export const readRecords = (label: string, some: boolean): string =>
  `MATCH (n:${label}) WHERE ${some ? "n.id IN $ids" : "n.id >= ''"}
   RETURN labels(n) AS labels, properties(n) AS properties,
     [(n)-[r]->(m) | {type: type(r), labels: labels(m), id: m.id, sources: r.sources}] AS links ORDER BY n.id`;

const matchRelationships = (source: string, target: string): string =>
  `${matchEnds(source, target)} MATCH (a)-[r]->(b) WHERE type(r) = row.type`;

const matchEnds = (source: string, target: string): string =>
  `UNWIND $rows AS row MATCH (a:${source} {id: row.source}) MATCH (b:${target} {id: row.target})`;

/** A property's value in the driver's type that the store keeps it in. */
export function toStored(type: RecordType, property: string, value: unknown): unknown {
  switch (type.scalars.get(property)?.type) {
    case "Int":
      return neo4j.int(Number(value));
    case "Date":
      return storedDay(String(value));
    default:
      return value;
  }
}
