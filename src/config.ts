import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { OshError } from "./errors.ts";

/** The folder of the project itself: where schema.graphql, seed/ and examples/ are. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

const aPort = "expected a port from 1 to 65535";
const port = z.coerce.number(aPort).int(aPort).min(1, aPort).max(65_535, aPort);
const seconds = "expected seconds, more than 0 and at most 600";
const folder = z.string().transform((path) => resolve(projectRoot, path));

const environment = z
  .object({
    PORT: port.optional().describe("port of the API; unset: 4000, or the next free one"),
    HOST: z.string().default("127.0.0.1").describe("address that the API listens on"),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, "expected neo4j://, neo4j+s://, bolt:// or bolt+s:// and a host")
      .optional()
      .describe("a running Neo4j server; unset: a local one is fetched and started"),
    NEO4J_USER: z.string().default("neo4j").describe("user on that server"),
    NEO4J_PASSWORD: z.string().optional().describe("password on that server"),
    NEO4J_DATABASE: z.string().default("neo4j").describe("database on that server"),
    OSH_DATA: folder.default(resolve(projectRoot, ".neo4j")).describe("folder of the local Neo4j and its data"),
    OSH_BOLT_PORT: port.optional().describe("port of the local Neo4j; unset: any free one"),
    OSH_SEED: folder.default(resolve(projectRoot, "seed")).describe("folder of the dossiers"),
    OSH_ARCHIVE: folder.optional().describe("folder of the articles' texts, for quotes; unset: quotes are null"),
    OSH_DEADLINE: z.coerce
      .number(seconds)
      .positive(seconds)
      .max(600, seconds)
      .default(20)
      .describe("seconds that one request may take"),
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ["NEO4J_PASSWORD"],
    message: "expected a password, because NEO4J_URI is set",
  });

/** Every setting that the environment can make, with its meaning, for --help and the docs. */
export const settings: ReadonlyArray<{ name: string; meaning: string }> = Object.entries(environment.shape).map(
  ([name, shape]) => ({ name, meaning: shape.description ?? "" }),
);

/** How this process is to run. Folders are absolute; `deadline` is in milliseconds. */
export interface Config {
  readonly host: string;
  /** Undefined: 4000 or, where that is taken, the next free port. */
  readonly port: number | undefined;
  /** Undefined: a local server. */
  readonly server: { uri: string; user: string; password: string } | undefined;
  readonly database: string;
  readonly dataFolder: string;
  readonly boltPort: number | undefined;
  readonly seedFolder: string;
  readonly archiveFolder: string | undefined;
  readonly deadline: number;
}

/**
 * Reads the settings out of an environment; an empty value counts as unset.
 * @throws {OshError} BAD_CONFIG, with a line for every setting that is wrong
 */
export function readConfig(source: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = path.join(".");
      const came = name in given && !name.includes("PASSWORD") ? `, came "${given[name]}"` : "";
      return `  ${name}: ${message}${came}`;
    });
    throw new OshError("BAD_CONFIG", `These settings of the environment are wrong:\n${faults.join("\n")}`);
  }
  const env = parsed.data;
  return {
    host: env.HOST,
    port: env.PORT,
    server:
      env.NEO4J_URI === undefined || env.NEO4J_PASSWORD === undefined
        ? undefined
        : { uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD },
    database: env.NEO4J_DATABASE,
    dataFolder: env.OSH_DATA,
    boltPort: env.OSH_BOLT_PORT,
    seedFolder: env.OSH_SEED,
    archiveFolder: env.OSH_ARCHIVE,
    deadline: env.OSH_DEADLINE * 1000,
  };
}
