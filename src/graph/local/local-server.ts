import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import type { Config } from "../../config.ts";
import type { Progress } from "../../progress.ts";
import { DataFolder } from "./data-folder.ts";
import { readyEngine } from "./engines.ts";
import { lockFolder } from "./lock-folder.ts";
import { neo4jVersion } from "./neo4j-version.ts";
import { ownProcessId } from "./processes.ts";
import { settle } from "./replace.ts";
import { runningServer } from "./server-record.ts";
import { answeringServer, stopUnused } from "./serving.ts";
import { Users } from "./users.ts";

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
  const locked = <T>(action: () => Promise<T>) => lockFolder(folder, progress, action);

  // What may have to be fetched is fetched before others have to wait.
  if ((await runningServer(folder)) === undefined) await readyEngine(progress);
  return locked(async () => {
    try {
      await settle(folder);
      const { server, driver } = await answeringServer(config, folder, users, progress);
      const user = users.add(ownProcessId());
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
