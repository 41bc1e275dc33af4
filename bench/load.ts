import { generate, type GenerateOptions } from "../src/generate/generate.ts";
import { graphOf } from "../src/generate/graph.ts";
import type { Model } from "../src/model/model.ts";
import type { Progress } from "../src/progress.ts";
import { loadGraph } from "../src/seed/load.ts";
import { withGraphLock } from "../src/seed/lock.ts";
import { creationOf, type Plan } from "../src/seed/plan.ts";
import { readState } from "../src/seed/state.ts";
import { storedGraph } from "../src/seed/stored.ts";
import { inTransaction, type Target } from "../src/seed/write.ts";

/** Whether the store holds a graph that was loaded to its end. */
export async function isLoaded(target: Target): Promise<boolean> {
  const { revision } = await inTransaction(target, readState);
  return revision !== undefined;
}

/** Writes a generated graph to an empty store, as `osh apply` does; while some of it is written the next is generated. */
export async function load(target: Target, model: Model, options: GenerateOptions, progress: Progress): Promise<void> {
  await withGraphLock(target, { progress }, () => loadGraph(target, model, parts(model, options), { progress }));
}

function* parts(model: Model, options: GenerateOptions): Generator<Plan> {
  for (const { lines } of generate(model, options)) yield creationOf(storedGraph(graphOf(model, lines)));
}
