import { html, nothing, type TemplateResult } from "lit";
import type { OshAsk } from "../osh-ask.ts";
import { addressOf } from "../state.ts";
import { languages } from "../words/words.ts";

/** The way to the first page, and the same question in other languages. */
export const header = ({ words, spoken, state }: OshAsk): TemplateResult =>
  html`<header>
    <a href="/">${words.home}</a>
    <nav aria-label=${words.languages}>
      ${Object.entries(languages).map(
        ([tag, { self }]) =>
          html`<a
            href="?language=${tag}${addressOf(state)}"
            lang=${tag}
            aria-current=${tag === spoken ? "true" : nothing}
            >${self}</a
          >`,
      )}
    </nav>
  </header>`;
