import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import { freePort, requireFreePort } from "../../ports.ts";
import type { Progress } from "../../progress.ts";
import type { Target } from "../../seed/apply/write.ts";
import type { DataFolder } from "./data-folder.ts";
import { readyEngine } from "./engines.ts";
import { neo4jVersion } from "./neo4j-version.ts";
import { dropReplaced } from "./replace.ts";
import { readRecord, runningServer, writeRecord } from "./server-record.ts";
import { type RunningServer, signIn } from "./sign-in.ts";
import { Users } from "./users.ts";

// All of this is to be called under the lock.

/** A server that has answered its owner. */
export interface Answering {
  readonly server: RunningServer;
  readonly driver: Driver;
}

/**
 * The server of a data folder: the one that runs, else one that is started.
 * @throws {OshError} STORE_UNAVAILABLE, or PORT_TAKEN where a port is asked for
 */
export async function answeringServer(
  config: Config,
  folder: DataFolder,
  users: Users,
  progress: Progress,
): Promise<Answering> {
  const answering = await joinOrStart(config, folder, users, progress);
  await dropReplaced(folder);
  return answering;
}

async function joinOrStart(config: Config, folder: DataFolder, users: Users, progress: Progress): Promise<Answering> {
  const running = await joinableServer(config, folder, users);
  const joined = running && (await signIn(running, folder, config.database));
  if (running !== undefined && joined !== undefined) return { server: running, driver: joined };

  const server = await startServer(config, folder, progress);
  const driver = await signIn(server, folder, config.database);
  if (driver !== undefined) return { server, driver };
  const lastWords = await server.engine.lastWords(server.id, folder);
  throw new OshError("STORE_UNAVAILABLE", `Neo4j ended while it started. ${lastWords}`);
}

/** The server that runs. One on another port than the configuration asks for is stopped, if nobody uses it. */
async function joinableServer(config: Config, folder: DataFolder, users: Users): Promise<RunningServer | undefined> {
  const running = await runningServer(folder);
  if (running === undefined || config.boltPort === undefined || config.boltPort === running.port) return running;
  const living = users.living();
  if (living.length > 0) {
    throw new OshError(
      "STORE_UNAVAILABLE",
      `OSH_BOLT_PORT asks for ${config.boltPort}, but the Neo4j of ${config.dataFolder} runs on ${running.port} ` +
        `and is used by process ${living.join(", ")}. Stop that, or unset OSH_BOLT_PORT.`,
    );
  }
  await running.engine.stop(running.id, folder);
  return undefined;
}

async function startServer(config: Config, folder: DataFolder, progress: Progress): Promise<RunningServer> {
  const engine = await readyEngine(progress);
  folder.makeHome();
  const port = await choosePort(config, folder);
  progress.say(`Starting Neo4j ${neo4jVersion} on port ${port}.`);
  const id = await engine.start(folder, port, (own) => writeRecord(folder, { engine, id: own, port }));
  return { engine, id, port };
}

/** The port that is asked for, else the last one, to which the drivers of those who lost their server come back. */
async function choosePort(config: Config, folder: DataFolder): Promise<number> {
  if (config.boltPort === undefined) {
    const last = readRecord(folder)?.port;
    return freePort(last === undefined ? [] : [last]);
  }
  await requireFreePort(config.boltPort, "OSH_BOLT_PORT");
  return config.boltPort;
}

/** Does some work with the server of a data folder that nobody else uses, and stops it. */
export async function whileServing<T>(
  config: Config,
  folder: DataFolder,
  progress: Progress,
  work: (target: Target) => Promise<T>,
): Promise<T> {
  const users = new Users(join(folder.run, "users"));
  try {
    const { driver } = await answeringServer({ ...config, boltPort: undefined }, folder, users, progress);
    try {
      return await work({ driver, database: config.database });
    } finally {
      await driver.close();
    }
  } finally {
    await stopUnused(folder, users);
  }
}

/** Stops the server, if one runs and nobody uses it. */
export async function stopUnused(folder: DataFolder, users: Users): Promise<void> {
  const server = await runningServer(folder);
  if (server !== undefined && users.living().length === 0) await server.engine.stop(server.id, folder);
}
