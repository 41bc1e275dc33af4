/** Fills dist/ with what the npm package holds: the scripts, and the types of what a page sees of them. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { bundleExplorer } from "./bundle.ts";

const here = import.meta.dirname;
const dist = join(here, "dist");
const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
for (const [name, text] of await bundleExplorer()) await writeFile(join(dist, name), text);
const types =
  "--ignoreConfig --declaration --emitDeclarationOnly --rewriteRelativeImportExtensions --module nodenext --target es2023 --lib esnext,dom";
await promisify(execFile)(process.execPath, [
  compiler,
  ...types.split(" "),
  "--outDir",
  dist,
  join(here, "element.ts"),
]);
