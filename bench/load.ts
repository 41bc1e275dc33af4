import type { Config } from "../src/config.ts";
import { generate, type GenerateOptions } from "../src/generate/generate.ts";
import { importLines } from "../src/graph/local/import-lines.ts";
import type { Model } from "../src/model/model.ts";
import type { Progress } from "../src/progress.ts";
import type { Applied } from "../src/seed/apply/applied.ts";
import type { TextLine } from "../src/seed/apply/lines.ts";

/**
 * Loads a generated graph into a new local store, as `osh apply` loads JSON Lines.
 * @returns undefined where the store is not new, and is left as it is
 */
export const load = (
  config: Config,
  model: Model,
  options: GenerateOptions,
  progress: Progress,
): Promise<Applied | undefined> =>
  importLines({ config, model, lines: linesOf(model, options), progress, signal: new AbortController().signal });

async function* linesOf(model: Model, options: GenerateOptions): AsyncGenerator<TextLine> {
  let number = 0;
  for (const { lines } of generate(model, options))
    for (const line of [...lines.records, ...lines.links])
      yield { file: "generated", number: (number += 1), text: JSON.stringify(line) };
}
