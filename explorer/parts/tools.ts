import { html, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { layouts } from "../state.ts";

/** A view that can be made larger, smaller, and as large as shows all of it. */
export interface Zoomable {
  zoomBy(factor: number): void;
  fit(): void;
}

/** How the graph is laid out, and how large it is. */
export function tools(explorer: OshExplorer, zoomable: Zoomable): TemplateResult {
  const { words, state } = explorer;
  const choose = ({ currentTarget }: Event): void => {
    const wanted = (currentTarget as HTMLSelectElement).value;
    explorer.go({ layout: layouts.find((each) => each === wanted) ?? "force", pinned: {} });
  };
  return html`<div class="tools">
    <select aria-label=${words.layout} @change=${choose}>
      ${layouts.map((each) => html`<option value=${each} ?selected=${state.layout === each}>${words.layouts[each]}</option>`)}
    </select>
    <button aria-label=${words.zoomOut} title=${words.zoomOut} @click=${() => zoomable.zoomBy(0.8)}>−</button>
    <button aria-label=${words.zoomIn} title=${words.zoomIn} @click=${() => zoomable.zoomBy(1.25)}>+</button>
    <button @click=${() => zoomable.fit()}>${words.fit}</button>
  </div>`;
}
