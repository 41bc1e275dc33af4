import type { Driver } from "neo4j-driver";
import type { Config } from "../config.ts";
import { OshError } from "../errors.ts";
import type { Progress } from "../progress.ts";
import { ask, type Login, makeDriver, reasonOf } from "./driver.ts";
import { joinLocalServer } from "./local/local-server.ts";

/** A Neo4j that has answered, and the database in it that holds the graph. */
export interface Store {
  readonly driver: Driver;
  readonly database: string;
  /** Names it for people. */
  readonly where: string;
  /** Gives it back; a local server is stopped by the last who does. More than once is harmless. */
  close(): Promise<void>;
}

/**
 * Opens the store: the server that the configuration names, else a local one, which is fetched and started if need be.
 * @throws {OshError} STORE_UNAVAILABLE, saying what was tried; PORT_TAKEN, naming who holds the port that was asked for
 */
export async function openStore(config: Config, progress: Progress): Promise<Store> {
  const { driver, where, leave } =
    config.server === undefined
      ? await joinLocalServer(config, progress)
      : await connect(config.server, config.database);
  let closed: Promise<void> | undefined;
  return {
    driver,
    database: config.database,
    where,
    close: () => (closed ??= driver.close().finally(leave)),
  };
}

async function connect(login: Login, database: string) {
  const where = withoutLogin(login.uri);
  let driver: Driver | undefined;
  try {
    driver = makeDriver(login);
    await ask(driver, database);
    return { driver, where, leave: async () => {} };
  } catch (error) {
    await driver?.close();
    throw new OshError(
      "STORE_UNAVAILABLE",
      `Neo4j at ${where} (NEO4J_URI), as user ${login.user}, database ${database}: ${reasonOf(error)}.`,
      { cause: error },
    );
  }
}

/** Somebody may have put a password into the address. */
function withoutLogin(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, "//");
}
