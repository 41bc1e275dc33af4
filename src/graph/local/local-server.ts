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
  const locked = <T>(action: () => Promise<T>) =>
    withLock(
      {
        folder: folder.run,
        self,
        limit: lockLimit,
        onWait: (pid) => progress.say(`Waiting for process ${pid}, which starts or stops the local Neo4j.`),
      },
      action,
    );

  /** To be called under the lock. */
  async function leave(user: string): Promise<void> {
    users.remove(user);
    const server = await runningServer(folder);
    if (server !== undefined && users.living().length === 0) await server.engine.stop(server.id, folder);
  }

  if ((await runningServer(folder)) === undefined) await readyEngine(progress);
  return locked(async () => {
    const server = await startedServer(config, folder, users, progress);
    const user = users.add(self);
    try {
      const driver = await signIn(server, folder, config.database);
      return {
        driver,
        where: `Neo4j ${neo4jVersion} on bolt://127.0.0.1:${server.port} (${server.engine.describe(server.id)}, ${config.dataFolder})`,
        leave: () => locked(() => leave(user)),
      };
    } catch (error) {
      await leave(user);
      throw error;
    }
  });
}

/** The server that runs, or else a new one. It may not answer yet. To be called under the lock. */
async function startedServer(
  config: Config,
  folder: DataFolder,
  users: Users,
  progress: Progress,
): Promise<RunningServer> {
  const running = await runningServer(folder);
  if (running !== undefined) {
    if (config.boltPort === undefined || config.boltPort === running.port) return running;
    const living = users.living();
    if (living.length > 0) {
      throw new OshError(
        "STORE_UNAVAILABLE",
        `OSH_BOLT_PORT asks for ${config.boltPort}, but the Neo4j of ${config.dataFolder} runs on ${running.port} ` +
          `and is used by process ${living.join(", ")}. Stop that, or unset OSH_BOLT_PORT.`,
      );
    }
    await running.engine.stop(running.id, folder);
  }
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

async function runningServer(folder: DataFolder): Promise<RunningServer | undefined> {
  const server = readRecord(folder);
  return server !== undefined && (await server.engine.isRunning(server.id)) ? server : undefined;
}
