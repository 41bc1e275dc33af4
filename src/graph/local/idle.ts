import { join } from "node:path";
import type { Config } from "../../config.ts";
import { OshError } from "../../errors.ts";
import { describeProcess } from "../../ports.ts";
import type { Progress } from "../../progress.ts";
import { DataFolder } from "./data-folder.ts";
import { readyEngine } from "./engines.ts";
import { lockFolder } from "./lock-folder.ts";
import { settle } from "./replace.ts";
import { stopUnused } from "./serving.ts";
import { Users } from "./users.ts";

/**
 * Does something to the local store's data while no server runs over it, and none is started by others.
 * @throws {OshError} STORE_IN_USE, naming who uses it
 */
export async function whileIdle<T>(
  config: Config,
  progress: Progress,
  action: (folder: DataFolder) => Promise<T>,
): Promise<T> {
  const folder = new DataFolder(config.dataFolder);
  const users = new Users(join(folder.run, "users"));
  await requireUnused(config, users);
  // What may have to be fetched is fetched before others have to wait.
  await readyEngine(progress);
  return lockFolder(folder, progress, async () => {
    await requireUnused(config, users);
    await settle(folder);
    // A server that nobody uses was left by somebody who was killed.
    await stopUnused(folder, users);
    return action(folder);
  });
}

async function requireUnused({ dataFolder }: Config, users: Users): Promise<void> {
  const living = [...new Set(users.living())];
  if (living.length === 0) return;
  const who = await Promise.all(living.map(describeProcess));
  throw new OshError(
    "STORE_IN_USE",
    `The local store in ${dataFolder} must be at rest for this, and is used by ${who.join(" and by ")}. ` +
      `Stop that first: Ctrl-C where it runs, or kill ${living.join(" ")}. Nothing was changed.`,
  );
}
