import { headline } from "./headline.ts";
import { html } from "./html.ts";
import { keepsState } from "./keeps-state.ts";
import type { Content, Visit } from "./visit.ts";
import { withoutScripts } from "./without-scripts.ts";

/** What the explorer draws it saves as pixels too, by way of an image of its own. */
export const explorerNeeds = { "img-src": "blob:" };

/** The page at /explore: the explorer and nothing else, its state in the address. */
export const explorerPage = async (visit: Visit): Promise<Content> => ({
  title: visit.words.explore,
  kind: "whole",
  allows: explorerNeeds,
  head: html`${keepsState}
    <script type="module" src="/explorer/osh-explorer.js"></script>`,
  main: html`<h1 class="unseen">${visit.words.title}</h1>
    <osh-explorer
      in-address
      start="${visit.parameter("start") ?? headline}"
      view="${visit.parameter("view") ?? "duties"}"
      language="${visit.language}"
    ></osh-explorer>
    ${withoutScripts(visit)}`,
});
