import { basename } from "node:path";
import { build } from "esbuild";

/** The explorer's scripts by their names, made of its sources: osh-explorer.js, and the parts that it loads when they are needed. */
export async function bundleExplorer(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [new URL("osh-explorer.ts", import.meta.url).pathname],
    outdir: "explorer",
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
