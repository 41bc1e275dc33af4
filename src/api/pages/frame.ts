import { html, type Html } from "./html.ts";
import { searchForm } from "./search-form.ts";
import type { Content, Visit } from "./visit.ts";
import { languages, languageTags } from "./words/words.ts";

/** A whole document: the page between what all pages have around them. */
export function frame(visit: Visit, { title, main, head, canonical, kind }: Content): Html {
  const { words, language, link, linkIn, path } = visit;
  const pageLink = (to: string, text: string): Html =>
    html`<a href="${link(to)}" ${to === path && html`aria-current="page"`}>${text}</a>`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title === words.title ? title : `${title} · ${words.brand}`}</title>
        <link rel="canonical" href="${canonical ?? path}" />
        ${languageTags.map((tag) => html`<link rel="alternate" hreflang="${tag}" href="${linkIn(tag)}" />`)}
        <link rel="stylesheet" href="/assets/style.css" />
        ${head}
      </head>
      <body class="${kind}">
        <a class="skip" href="#content">${words.skip}</a>
        <header class="site">
          <a class="brand" href="${link("/")}">${words.brand}</a>
          ${kind === undefined && searchForm(visit)}
          <nav aria-label="${words.mainNavigation}">
            ${pageLink("/explore", words.explore)} ${pageLink("/ask", words.ask)}
            ${pageLink("/data-dictionary", words.dictionary)}
          </nav>
          <nav aria-label="${words.language}">
            ${languageTags.map(
              (tag) =>
                html`<a
                  href="${linkIn(tag)}"
                  lang="${tag}"
                  hreflang="${tag}"
                  ${tag === language && html`aria-current="true"`}
                  >${languages[tag].languageName}</a
                >`,
            )}
          </nav>
        </header>
        <main id="content" tabindex="-1">${main}</main>
        ${
          kind !== "whole" &&
          html`<footer class="site">
            <p>${words.license} · GraphQL: <code>/graphql</code></p>
          </footer>`
        }
      </body>
    </html>`;
}
