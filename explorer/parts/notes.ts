import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { omit } from "../state.ts";

/** What stands above the drawing: a path being looked for, and what is hidden. */
export function notes(explorer: OshExplorer): TemplateResult | typeof nothing {
  const { words, state, seen } = explorer;
  if (state.pathFrom !== undefined) {
    const from = seen.nodes.find(({ id }) => id === state.pathFrom)?.nameIn.value ?? state.pathFrom;
    return html`<p class="note" role="status">
      ${words.pathPick(from)}
      <button @click=${() => explorer.go((now) => omit(now, "pathFrom"))}>${words.cancel}</button>
    </p>`;
  }
  if (state.hidden.length === 0) return nothing;
  return html`<p class="note">
    ${words.hidden(state.hidden.length)}
    <button @click=${() => explorer.go({ hidden: [] })}>${words.showAll}</button>
  </p>`;
}
