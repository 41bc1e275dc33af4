import type { Config } from "../src/config.ts";
import { generate, type GenerateOptions } from "../src/generate/generate.ts";
import { importLines } from "../src/graph/local/import-lines.ts";
import type { Model } from "../src/model/model.ts";
import type { Progress } from "../src/progress.ts";
import type { Applied } from "../src/seed/apply/applied.ts";
import { lineChunks } from "../src/seed/apply/text-lines.ts";

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
  importLines({
    config,
    model,
    lines: lineChunks("generated", bytesOf(model, options)),
    progress,
    signal: new AbortController().signal,
  });

async function* bytesOf(model: Model, options: GenerateOptions): AsyncGenerator<Uint8Array> {
  for (const { lines } of generate(model, options))
    yield Buffer.from([...lines.records, ...lines.links].map((line) => `${JSON.stringify(line)}\n`).join(""));
}
