import { explorerNeeds } from "./explorer.ts";
import { html } from "./html.ts";
import { keepsState } from "./keeps-state.ts";
import type { Content, Visit } from "./visit.ts";

/** The page at /ask: the questions as forms, what is asked in the address. */
export const askPage = async ({ words, language }: Visit): Promise<Content> => ({
  title: words.ask,
  kind: "whole",
  allows: explorerNeeds,
  head: html`${keepsState}
    <script type="module" src="/ask/osh-ask.js"></script>`,
  main: html`<osh-ask language="${language}"></osh-ask>`,
});

/** The page at /ask/graphiql: the editor for GraphQL with the examples. */
export const graphiqlPage = async ({ words, link }: Visit): Promise<Content> => ({
  title: "GraphiQL",
  kind: "whole",
  allows: editorNeeds,
  head: html`<link rel="stylesheet" href="/ask/graphiql/main.css" />
    <script type="module" src="/ask/graphiql/main.js"></script>`,
  main: html`<h1 class="unseen">GraphiQL</h1>
    <p class="quiet">${words.leaveEditor} <a href="${link("/ask")}">${words.askInWords}</a></p>
    <div id="editor"></div>`,
});

/** The editor makes styles as it goes, brings a font of signs, and checks what is typed in workers. */
const editorNeeds = {
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self' data:",
  "img-src": "data:",
  "worker-src": "'self'",
};
