import { basename } from "node:path";
import { build } from "esbuild";

/**
 * The explorer's scripts by their names, made of its sources: osh-explorer.js and the parts that it loads when they are needed;
 * and osh-explorer-whole.js, all of it in one, which saved pages hold.
 */
export async function bundleExplorer(): Promise<ReadonlyMap<string, string>> {
  const source = new URL("osh-explorer.ts", import.meta.url).pathname;
  const results = await Promise.all([
    bundled({ "osh-explorer": source }, true),
    bundled({ "osh-explorer-whole": source }, false),
  ]);
  return new Map(results.flatMap(({ outputFiles }) => outputFiles.map(({ path, text }) => [basename(path), text])));
}

const bundled = (entryPoints: Readonly<Record<string, string>>, splitting: boolean) =>
  build({
    entryPoints: { ...entryPoints },
    outdir: "explorer",
    write: false,
    bundle: true,
    splitting,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
  });
