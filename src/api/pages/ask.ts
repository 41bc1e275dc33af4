import { html, type Html } from "./html.ts";

/** The page at /ask: the questions as forms, what is asked in the address. */
export const askPage = (language: string): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Ask: who must do what, under which directive</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" src="/ask/osh-ask.js"></script>
      </head>
      <body class="whole ask">
        <main><osh-ask language="${language}"></osh-ask></main>
      </body>
    </html>`;

/** The page at /ask/graphiql: the editor for GraphQL with the examples. */
export const graphiqlPage = (): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>GraphiQL: who must do what, under which directive</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="stylesheet" href="/ask/graphiql/main.css" />
        <script type="module" src="/ask/graphiql/main.js"></script>
      </head>
      <body class="whole">
        <header>
          <a href="/">Who must do what, under which directive?</a>
          <span>Tab leaves the editor, <kbd>Ctrl</kbd>+<kbd>M</kbd> makes it write tabs.</span>
          <nav><a href="/ask">Ask in plain words</a></nav>
        </header>
        <main id="editor"><p>Loading …</p></main>
      </body>
    </html>`;
