import type { Config } from "../config.ts";
import { OshError } from "../errors.ts";
import { refill } from "../graph/local/refill.ts";
import { openStore, type Store } from "../graph/store.ts";
import type { Model } from "../model/model.ts";
import type { Applied } from "../seed/apply/applied.ts";
import { apply } from "../seed/apply/apply.ts";
import type { ChangeOptions } from "../seed/apply/change.ts";
import type { WantedDossiers } from "../seed/apply/wanted.ts";

/** A store that says what dossiers say. */
export interface AppliedStore {
  /** The one that was given or, where that was made anew, the one that it is now. */
  readonly store: Store;
  readonly applied: Applied;
}

/**
 * Applies dossiers to a store. Where that changes more than one transaction holds, a local store that nobody else uses is made anew.
 * @param store is closed where it is
 * @param signal ends the making anew
 * @throws {OshError} what `apply` throws
 */
export async function applyDossiers(
  config: Config,
  model: Model,
  dossiers: WantedDossiers,
  store: Store,
  options: ChangeOptions,
  signal: AbortSignal,
): Promise<AppliedStore> {
  try {
    return { store, applied: await apply(store, model, dossiers, options) };
  } catch (error) {
    const isTooMuch = error instanceof OshError && error.code === "LIMIT_EXCEEDED";
    if (!isTooMuch || config.server !== undefined) throw error;
    await store.close();
    const applied = await refill(config, model, dossiers, options, signal).catch((reason: unknown) => {
      throw reason instanceof OshError && reason.code === "STORE_IN_USE" ? error : reason;
    });
    return { store: await openStore(config, options.progress), applied };
  }
}
