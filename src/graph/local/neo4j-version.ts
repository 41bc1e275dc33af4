import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The Maven project whose dependencies are the local Neo4j. */
export const pomFile = fileURLToPath(new URL("pom.xml", import.meta.url));

/** As the POM states it, such as "5.26.26". */
export const neo4jVersion = readVersion();

function readVersion(): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(pomFile, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${pomFile} does not state neo4j.version`);
  return version;
}
