import type { Driver } from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { ask, isLoginRefused, isPassing, makeDriver, reasonOf } from "../driver.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Engine } from "./engine.ts";
import { waitFor } from "./wait.ts";

/** Generous, because a machine can be very busy; a server that ends is noticed at once. */
const startLimit = 300_000;
const user = "neo4j";
/** What Neo4j gives that user at first, and demands to be changed. */
const initialPassword = "neo4j";

/** A server that runs, though it may not answer yet. */
export interface RunningServer {
  readonly engine: Engine;
  readonly id: string;
  readonly port: number;
}

/**
 * Waits until a server answers a query of its owner, whose password it sets if it is new.
 * @returns undefined if the server ends meanwhile
 * @throws {OshError} STORE_UNAVAILABLE if it does not answer within five minutes or not as it should
 */
export async function signIn(server: RunningServer, folder: DataFolder, database: string): Promise<Driver | undefined> {
  const uri = `bolt://127.0.0.1:${server.port}`;
  const password = folder.password();
  const driver = makeDriver({ uri, user, password });
  const lastWords = () => server.engine.lastWords(server.id, folder);
  let answered = false;
  try {
    answered = await waitFor({
      what: `Neo4j to answer on ${uri}`,
      limit: startLimit,
      attempt: async () => {
        if (!(await server.engine.isRunning(server.id))) return false;
        try {
          await ask(driver, database);
          return true;
        } catch (error) {
          if (isLoginRefused(error)) await setPassword(uri, password, folder);
          else if (!isPassing(error)) throw error;
          return undefined;
        }
      },
      hint: lastWords,
    });
  } catch (error) {
    if (error instanceof OshError) throw error;
    const message = `Neo4j on ${uri}: ${reasonOf(error)}. ${await lastWords()}`;
    throw new OshError("STORE_UNAVAILABLE", message, { cause: error });
  } finally {
    if (!answered) await driver.close();
  }
  return answered ? driver : undefined;
}

/**
 * The first login changes the password: quicker than a run of neo4j-admin before, and no command line shows it.
 * Until then the database is empty, and reachable from this machine only.
 */
async function setPassword(uri: string, password: string, folder: DataFolder): Promise<void> {
  const driver = makeDriver({ uri, user, password: initialPassword });
  const session = driver.session({ database: "system" });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM $initialPassword TO $password", {
      initialPassword,
      password,
    });
  } catch (error) {
    if (!isLoginRefused(error)) throw error;
    throw new OshError(
      "STORE_UNAVAILABLE",
      `The local Neo4j refuses the password in ${folder.home}. Restore that file, or delete the folder and build the graph anew.`,
      { cause: error },
    );
  } finally {
    await session.close();
    await driver.close();
  }
}
