import type { Config } from "../src/config.ts";
import { generate, type GenerateOptions } from "../src/generate/generate.ts";
import { graphOf } from "../src/generate/graph.ts";
import { importGraph } from "../src/graph/local/import.ts";
import type { Model } from "../src/model/model.ts";
import type { Progress } from "../src/progress.ts";
import { creationOf, type Plan } from "../src/seed/apply/plan.ts";
import { storedGraph } from "../src/seed/apply/stored.ts";
import type { Totals } from "../src/seed/apply/totals.ts";

/**
 * Loads a generated graph into a local store by the offline importer.
 * @returns undefined where the store holds a graph already, which is left as it is
 */
export const load = (
  config: Config,
  model: Model,
  options: GenerateOptions,
  progress: Progress,
): Promise<Totals | undefined> =>
  importGraph({ config, model, parts: parts(model, options), progress, signal: new AbortController().signal });

/** A generated graph, part by part, as the creation of what is in it. */
export function* parts(model: Model, options: GenerateOptions): Generator<Plan> {
  for (const { lines } of generate(model, options)) yield creationOf(storedGraph(graphOf(model, lines)));
}
