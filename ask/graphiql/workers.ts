import type { Environment } from "monaco-editor/esm/vs/editor/editor.api.js";

/** Each worker is a script of its own, beside this one. */
const scripts: Readonly<Record<string, string>> = { json: "json.worker.js", graphql: "graphql.worker.js" };

const environment: Environment = {
  getWorker: (_id, label) =>
    new Worker(new URL(scripts[label] ?? "editor.worker.js", import.meta.url), { type: "module", name: label }),
};

Object.assign(globalThis, { MonacoEnvironment: environment });
