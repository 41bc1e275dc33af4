import { createHash } from "node:crypto";
import { Router } from "express";
import { bundleExplorer } from "../../../explorer/bundle.ts";
import { html, type Html } from "./html.ts";

/** A script of the explorer as browsers get it. */
interface Script {
  readonly text: string;
  readonly tag: string;
}

async function taggedScripts(): Promise<ReadonlyMap<string, Script>> {
  const tag = (text: string) => `"${createHash("sha256").update(text).digest("base64url")}"`;
  return new Map([...(await bundleExplorer())].map(([name, text]) => [name, { text, tag: tag(text) }]));
}

/** Serves the explorer's scripts to any page. They are made when the first of them is asked for, so there is no build to go stale. */
export function explorerScripts(): Router {
  let scripts: ReturnType<typeof taggedScripts> | undefined;
  const router = Router();
  router.get("/explorer/:file", async ({ params }, response, next) => {
    const script = (await (scripts ??= taggedScripts())).get(params.file);
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
