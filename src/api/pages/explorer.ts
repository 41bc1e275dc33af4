import { html, type Html } from "./html.ts";

/** The languages that the pages speak, with their names in themselves. */
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
