import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { emptyState } from "../../explorer/state.ts";
import type { OshAsk } from "../osh-ask.ts";

/** The entities of an answer and the relations between them, drawn by the explorer. */
export function graphView(page: OshAsk, ids: readonly string[]): TemplateResult {
  const { words } = page;
  if (ids.length === 0) return html`<p class="message">${words.noGraph}</p>`;
  // Not everybody looks at graphs.
  void import(explorersAddress);
  // What somebody has explored stays as long as the answer is of the same entities.
  const state = guard([ids.join(" ")], () => ({ ...emptyState, start: ids }));
  return html`<osh-explorer .endpoint=${page.endpoint} .language=${page.spoken} .state=${state}></osh-explorer>`;
}

/** The server makes the explorer's scripts apart from these, for any page. */
const explorersAddress = "/explorer/osh-explorer.js";
