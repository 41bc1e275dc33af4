import { html, type TemplateResult } from "lit";
import type { OshExplorer } from "../../osh-explorer.ts";
import { legend } from "../../parts/legend.ts";
import { notes } from "../../parts/notes.ts";
import { timeWindow } from "../../parts/time-window.ts";
import { tools } from "../../parts/tools.ts";
import { mostDrawn } from "../../seen.ts";
import { Drawing } from "./drawing.ts";
import type { BigMap } from "./big-map.ts";

/** The graph: drawn so that every entity can be reached by keyboard; where there are too many for that, as a map for the eye. */
export class GraphView {
  readonly #explorer: OshExplorer;
  readonly #drawing: Drawing;
  #map: BigMap | undefined;
  #loading = false;

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
    this.#drawing = new Drawing(explorer);
  }

  render(): TemplateResult {
    const big = this.#explorer.seen.nodes.length > mostDrawn;
    if (big && !this.#map) void this.#load();
    const shown = big ? this.#map : this.#drawing;
    return html`<div class="graph">
      <div>${notes(this.#explorer)}${timeWindow(this.#explorer)}${big ? this.#twin() : ""}</div>
      ${shown ? shown.render() : html`<p class="message" aria-busy="true">${this.#explorer.words.loading}</p>`}
      ${legend(this.#explorer)} ${shown ? tools(this.#explorer, shown) : ""}
    </div>`;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const { BigMap } = await import("./big-map.ts");
      this.#map = new BigMap(this.#explorer);
      this.#explorer.requestUpdate();
    } catch (error) {
      this.#loading = false;
      this.#explorer.tell(this.#explorer.messageOf(error));
    }
  }

  /** Where the same is told to whom a map tells nothing. */
  #twin(): TemplateResult {
    const { words, seen } = this.#explorer;
    return html`<p class="note">
      ${words.mapOnly(seen.nodes.length)}
      <button @click=${() => this.#explorer.go({ view: "table" })}>${words.views.table}</button>
    </p>`;
  }
}
