import { createHash } from "node:crypto";
import { Router } from "express";
import { bundleExplorer } from "../../../explorer/bundle.ts";
import { headline } from "./headline.ts";
import { html } from "./html.ts";
import type { Content, Visit } from "./visit.ts";

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

/** The page at /explore: the explorer and nothing else, its state in the address. */
export const explorerPage = async ({ words, language, parameter }: Visit): Promise<Content> => ({
  title: words.explore,
  kind: "whole",
  head: html`<script type="module" src="/explorer/osh-explorer.js"></script>`,
  main: html`<h1 class="unseen">${words.title}</h1>
    <osh-explorer
      in-address
      start="${parameter("start") ?? headline}"
      view="${parameter("view") ?? "duties"}"
      language="${language}"
    ></osh-explorer>`,
});
