import { createHash } from "node:crypto";
import { basename } from "node:path";
import { build } from "esbuild";
import { Router } from "express";
import { html, type Html } from "./html.ts";

const entry = new URL("../../../explorer/osh-explorer.ts", import.meta.url).pathname;

/** A script of the explorer as browsers get it. */
interface Script {
  readonly text: string;
  readonly tag: string;
}

/**
 * Serves the explorer's scripts: /explorer/osh-explorer.js, and the parts that it loads when they are needed. They are made of the sources as
 * the server starts, so that there is no build to go stale, and any page may load them.
 */
export async function explorerScripts(): Promise<Router> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: "explorer",
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  const scripts = new Map(
    outputFiles.map(({ path, text }): [string, Script] => [
      basename(path),
      { text, tag: `"${createHash("sha256").update(text).digest("base64url")}"` },
    ]),
  );
  const router = Router();
  router.get("/explorer/:file", ({ params }, response, next) => {
    const script = scripts.get(params.file);
    if (script === undefined) return next();
    response.set({ ETag: script.tag, "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" });
    response.type("text/javascript").send(script.text);
  });
  return router;
}

/** The languages that the explorer speaks, with their names in themselves. */
export const languages = [
  ["en", "English"],
  ["vi", "Tiếng Việt"],
  ["zh", "中文"],
] as const;

/** The page at /explore: the explorer and nothing else, its state in the address. */
export function explorerPage(start: string, language: string): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Explorer: who must do what, under which directive</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" src="/explorer/osh-explorer.js"></script>
      </head>
      <body class="whole">
        <header>
          <a href="/">Who must do what, under which directive?</a>
          <nav aria-label="Language">
            ${languages.map(
              ([tag, name]) =>
                html`<a href="/explore?language=${tag}" lang="${tag}" ${tag === language && html`aria-current="page"`}
                  >${name}</a
                >`,
            )}
          </nav>
        </header>
        <main><osh-explorer in-address start="${start}" view="duties" language="${language}"></osh-explorer></main>
      </body>
    </html>`;
}
