import type { Config } from "../../config.ts";
import type { Model } from "../../model/model.ts";
import { apply, type Wanted } from "../../seed/apply/apply.ts";
import type { Applied } from "../../seed/apply/applied.ts";
import type { ChangeOptions } from "../../seed/apply/change.ts";
import { renewIdleHome } from "./fresh-home.ts";
import { whileServing } from "./serving.ts";

/**
 * Makes a local store anew of what is wanted, however much that changes: it goes to a fresh home, which takes the place of the one
 * that is there when it is whole. What it counts as created is all of it.
 * @param signal ends it; the store is as it was
 * @throws {OshError} STORE_IN_USE; and what `apply` throws
 */
export const refill = (
  config: Config,
  model: Model,
  wanted: Wanted,
  options: ChangeOptions,
  signal: AbortSignal,
): Promise<Applied> =>
  renewIdleHome({
    config,
    progress: options.progress,
    signal,
    fill: (fresh) => whileServing(config, fresh, options.progress, (target) => apply(target, model, wanted, options)),
  });
