import { createRequire } from "node:module";
import { bundle, type Bundle } from "../explorer/bundle.ts";

const here = (file: string): string => new URL(file, import.meta.url).pathname;
const { resolve } = createRequire(import.meta.url);

/** The scripts of /ask: osh-ask.js, and the parts that it loads when they are needed. */
export const bundleAsk = (): Promise<Bundle> => bundle({ "osh-ask": here("osh-ask.ts") });

/** Those of /ask/graphiql: main.js with main.css, and the workers of its editor. */
export const bundleGraphiql = (): Promise<Bundle> =>
  bundle(
    {
      main: here("graphiql/main.tsx"),
      "editor.worker": resolve("monaco-editor/esm/vs/editor/editor.worker.js"),
      "json.worker": resolve("monaco-editor/esm/vs/language/json/json.worker.js"),
      "graphql.worker": resolve("monaco-graphql/esm/graphql.worker.js"),
    },
    { loader: { ".ttf": "dataurl" } },
  );
