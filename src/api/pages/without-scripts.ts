import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** What a page that only scripts fill says where none run: that it needs them, and which pages do without. */
export function withoutScripts({ words, link }: Visit): Html {
  const ways = [
    ["/", words.question],
    ["/search", words.search],
    ["/data-dictionary", words.dictionary],
  ] as const;
  return html`<noscript>
    <p>${words.needsScripts}</p>
    <ul>
      ${ways.map(([path, name]) => html`<li><a href="${link(path)}">${name}</a></li>`)}
    </ul>
  </noscript>`;
}
