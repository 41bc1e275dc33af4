import { existsSync } from "node:fs";
import type { Config } from "../../config.ts";
import type { Progress } from "../../progress.ts";
import type { DataFolder } from "./data-folder.ts";
import { whileIdle } from "./idle.ts";
import { putBack, replaceHome, settle } from "./replace.ts";
import { whileServing } from "./serving.ts";

/** How the home of a data folder is made anew. */
export interface Renewal<T> {
  readonly config: Config;
  /** One that is idle; see whileIdle. */
  readonly folder: DataFolder;
  readonly progress: Progress;
  /** Ends it, as long as the homes are not exchanged. */
  readonly signal: AbortSignal;
  /** Makes the home of a fresh data folder what it is to be. Where it fails, nothing is changed. */
  readonly fill: (fresh: DataFolder) => Promise<T>;
}

/** Has the home of a local store made anew while nobody uses it (renewHome). @throws {OshError} STORE_IN_USE; what `fill` throws */
export const renewIdleHome = <T>(renewal: Omit<Renewal<T>, "folder">): Promise<T> =>
  whileIdle(renewal.config, renewal.progress, (folder) => renewHome({ ...renewal, folder }));

/** Has a fresh home filled, and puts it in the place of the one that is there, which goes once a server has answered over the new. */
export async function renewHome<T>({ config, folder, progress, signal, fill }: Renewal<T>): Promise<T> {
  const fresh = await folder.makeFresh();
  try {
    const filled = await fill(fresh);
    signal.throwIfAborted();
    replaceHome(folder, fresh);
    if (!existsSync(folder.replaced)) return filled;
    try {
      await whileServing(config, folder, progress, async () => {});
    } catch (error) {
      putBack(folder, fresh);
      throw error;
    }
    return filled;
  } finally {
    await settle(folder);
  }
}
