import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";

/** The longest text that `search` takes. */
export const longestText = 200;

/** What keeps the language that was chosen, in a form. */
export const keptLanguage = ({ parameter, language }: Visit): Html | false =>
  parameter("language") === language && html`<input type="hidden" name="language" value="${language}" />`;

/** The search box. */
export const searchForm = (visit: Visit, text?: string): Html =>
  html`<form class="search" action="/search" role="search">
    <input
      type="search"
      name="text"
      value="${text}"
      aria-label="${visit.words.searchLabel}"
      placeholder="${visit.words.searchHint}"
      maxlength="${longestText}"
      dir="auto"
      required
    />
    ${keptLanguage(visit)}
    <button>${visit.words.search}</button>
  </form>`;
