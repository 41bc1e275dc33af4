import { basename } from "node:path";
import { build, type BuildOptions } from "esbuild";

/** Scripts for browsers by their names, made of their sources. */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/** Bundles a client: a script for each entry, and the parts that they load when these are needed. */
export async function bundle(
  entryPoints: Readonly<Record<string, string>>,
  options: BuildOptions = {},
): Promise<Bundle> {
  const { outputFiles } = await build({
    splitting: true,
    ...options,
    entryPoints,
    outdir: "bundle",
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    charset: "utf8",
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/**
 * The explorer's scripts: osh-explorer.js, and the parts that it loads when they are needed; and osh-explorer-whole.js, all of it
 * in one, which saved pages hold.
 */
export async function bundleExplorer(): Promise<Bundle> {
  const source = new URL("osh-explorer.ts", import.meta.url).pathname;
  const bundles = await Promise.all([
    bundle({ "osh-explorer": source }),
    bundle({ "osh-explorer-whole": source }, { splitting: false }),
  ]);
  return new Map(bundles.flatMap((each) => [...each]));
}
