import { headline } from "./headline.ts";
import { html } from "./html.ts";
import { keepsState } from "./keeps-state.ts";
import type { Content, Visit } from "./visit.ts";

/** What the explorer draws it saves as pixels too, by way of an image of its own. */
export const explorerNeeds = { "img-src": "blob:" };

/** The page at /explore: the explorer and nothing else, its state in the address. */
export const explorerPage = async ({ words, language, parameter }: Visit): Promise<Content> => ({
  title: words.explore,
  kind: "whole",
  allows: explorerNeeds,
  head: html`${keepsState}
    <script type="module" src="/explorer/osh-explorer.js"></script>`,
  main: html`<h1 class="unseen">${words.title}</h1>
    <osh-explorer
      in-address
      start="${parameter("start") ?? headline}"
      view="${parameter("view") ?? "duties"}"
      language="${language}"
    ></osh-explorer>`,
});
