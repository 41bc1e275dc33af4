import { html, nothing, type TemplateResult } from "lit";
import { emptyState } from "../../explorer/state.ts";
import type { OshAsk } from "../osh-ask.ts";

/** Entities that are drawn at once, at most. */
const most = 500;

/** The entities of an answer and the relations between them, drawn by the explorer. */
export function graphView(page: OshAsk, ids: readonly string[]): TemplateResult {
  const { words } = page;
  if (ids.length === 0) return html`<p class="message">${words.noGraph}</p>`;
  // Not everybody looks at graphs.
  void import(explorersAddress);
  return html`${ids.length > most ? html`<p class="note">${words.cutGraph(most, ids.length)}</p>` : nothing}
    <osh-explorer
      .endpoint=${page.endpoint}
      .language=${page.spoken}
      .state=${{ ...emptyState, start: ids.slice(0, most) }}
    ></osh-explorer>`;
}

/** The server makes the explorer's scripts apart from these, for any page. */
const explorersAddress = "/explorer/osh-explorer.js";
