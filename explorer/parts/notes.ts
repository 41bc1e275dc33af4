import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Cut } from "../queries/shown.ts";
import { expand, omit } from "../state.ts";
import { entityButton } from "./entity.ts";

/** What stands above every view of the entities: a path being looked for or found, what is hidden, and whose neighbors are not all there. */
export function notes(explorer: OshExplorer): TemplateResult {
  const { words, state, seen } = explorer;
  const nameOf = (id: string): string => seen.nodes.find((node) => node.id === id)?.nameIn.value ?? id;
  return html`${
    state.pathFrom === undefined
      ? nothing
      : html`<p class="note" role="status">
          ${words.pathPick(nameOf(state.pathFrom))}
          <button @click=${() => explorer.go((now) => omit(now, "pathFrom"))}>${words.cancel}</button>
        </p>`
  }
  ${state.path.length === 0 ? nothing : pathNote(explorer)}
  ${
    state.hidden.length === 0
      ? nothing
      : html`<p class="note">
          ${words.hidden(state.hidden.length)}
          <button @click=${() => explorer.go({ hidden: [] })}>${words.showAll}</button>
        </p>`
  }
  ${
    seen.cut.length === 0
      ? nothing
      : html`<ul class="note cuts">
          ${seen.cut.map((cut) => html`<li>${cutNote(explorer, cut, nameOf(cut.id))}</li>`)}
        </ul>`
  }`;
}

function pathNote(explorer: OshExplorer): TemplateResult {
  const { words, state, seen } = explorer;
  const steps = state.path.flatMap((id) => seen.nodes.find((node) => node.id === id) ?? []);
  return html`<p class="note">
    <span
      >${words.path}${words.colon}${steps.map((each, index) => html`${index > 0 ? " › " : ""}${entityButton(explorer, each)}`)}</span
    >
    <button @click=${() => explorer.go({ path: [] })}>${words.close}</button>
  </p>`;
}

function cutNote(explorer: OshExplorer, { shown, all, ...wanted }: Cut, name: string): TemplateResult {
  const { words, copy } = explorer;
  return html`<span class="quiet">${words.neighbors(name, shown, all)}</span> ${
      copy
        ? nothing
        : html`<button
            class="small"
            aria-label="${words.showMore}${words.colon}${name}"
            @click=${() => explorer.go((now) => expand(now, wanted))}
          >
            ${words.showMore}
          </button>`
    }`;
}
