import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import { freePort, requireFreePort } from "../../ports.ts";
import type { Progress } from "../../progress.ts";
import { DataFolder } from "./data-folder.ts";
import { readyEngine } from "./engines.ts";
import { withLock } from "./lock.ts";
import { neo4jVersion } from "./neo4j-version.ts";
import { ownProcessId } from "./processes.ts";
import { readRecord, writeRecord } from "./server-record.ts";
import { type RunningServer, signIn } from "./sign-in.ts";
import { Users } from "./users.ts";

/** Longer than the longest thing that is done under the lock: a start that fails. */
const lockLimit = 180_000;

/** One user's hold on a local Neo4j. */
export interface LocalServer {
  readonly driver: Driver;
  readonly where: string;
  /** Gives it back. The last to do so stops the server. */
  readonly leave: () => Promise<void>;
}

/**
 * Starts the local Neo4j of a data folder, or joins those who use it already.
 * Its users are processes of this machine; one that is killed is no user any more, and the server it leaves is taken over.
 * @throws {OshError} STORE_UNAVAILABLE, or PORT_TAKEN where a port is asked for
 */
export async function joinLocalServer(config: Config, progress: Progress): Promise<LocalServer> {
  const folder = new DataFolder(config.dataFolder);
  const users = new Users(join(folder.run, "users"));
  const self = ownProcessId();
  const onWait = (pid: number) => progress.say(`Waiting for process ${pid}, which starts or stops the local Neo4j.`);
  const locked = <T>(action: () => Promise<T>) =>
    withLock({ folder: folder.run, self, limit: lockLimit, onWait }, action);

  // What may have to be fetched is fetched before others have to wait.
  if ((await runningServer(folder)) === undefined) await readyEngine(progress);
  return locked(async () => {
    try {
      const { server, driver } = await answeringServer(config, folder, users, progress);
      const user = users.add(self);
      return {
        driver,
        where: `Neo4j ${neo4jVersion} on bolt://127.0.0.1:${server.port} (${server.engine.describe(server.id)}, ${config.dataFolder})`,
        leave: () =>
          locked(async () => {
            users.remove(user);
            await stopUnused(folder, users);
          }),
      };
    } catch (error) {
      await stopUnused(folder, users);
      throw error;
    }
  });
}

// All that follows is to be called under the lock.

async function answeringServer(
  config: Config,
  folder: DataFolder,
  users: Users,
  progress: Progress,
): Promise<{ server: RunningServer; driver: Driver }> {
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
  const port = await choosePort(config, folder);
  progress.say(`Starting Neo4j ${neo4jVersion} on port ${port}.`);
  const server = { engine, id: await engine.start(folder, port), port };
  writeRecord(folder, server);
  return server;
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

async function stopUnused(folder: DataFolder, users: Users): Promise<void> {
  const server = await runningServer(folder);
  if (server !== undefined && users.living().length === 0) await server.engine.stop(server.id, folder);
}

async function runningServer(folder: DataFolder): Promise<RunningServer | undefined> {
  const server = readRecord(folder);
  return server !== undefined && (await server.engine.isRunning(server.id)) ? server : undefined;
}
