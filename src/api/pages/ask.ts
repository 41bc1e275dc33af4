import { explorerNeeds } from "./explorer.ts";
import { html } from "./html.ts";
import { keepsState } from "./keeps-state.ts";
import type { Content, Visit } from "./visit.ts";
import { withoutScripts } from "./without-scripts.ts";

/** The page at /ask: the questions as forms, what is asked in the address. */
export const askPage = async (visit: Visit): Promise<Content> => ({
  title: visit.words.ask,
  kind: "whole",
  allows: explorerNeeds,
  head: html`${keepsState}
    <script type="module" src="/ask/osh-ask.js"></script>`,
  main: html`<osh-ask language="${visit.language}"></osh-ask>${withoutScripts(visit)}`,
});

/** The page at /ask/graphiql: the editor for GraphQL with the examples. */
export const graphiqlPage = async (visit: Visit): Promise<Content> => ({
  title: "GraphiQL",
  kind: "whole",
  allows: editorNeeds,
  head: html`<link rel="stylesheet" href="/ask/graphiql/main.css" />
    <script type="module" src="/ask/graphiql/main.js"></script>`,
  main: html`<h1 class="unseen">GraphiQL</h1>
    <p class="quiet">${visit.words.leaveEditor} <a href="${visit.link("/ask")}">${visit.words.askInWords}</a></p>
    <div id="editor" lang="en"></div>
    ${withoutScripts(visit)}`,
});

/** The editor makes styles as it goes, brings a font of signs, and checks what is typed in workers. */
const editorNeeds = {
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self' data:",
  "img-src": "data:",
  "worker-src": "'self'",
};
