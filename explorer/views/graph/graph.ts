import { Task } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import { whenLoaded } from "../../lazy.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { legend } from "../../parts/legend.ts";
import { notes } from "../../parts/notes.ts";
import { timeWindow } from "../../parts/time-window.ts";
import { tools, type Zoomable } from "../../parts/tools.ts";
import { mostDrawn } from "../../seen.ts";

/** What paints the graph. */
interface Painter extends Zoomable {
  /** Where it paints an entity; undefined where it paints none of that id. */
  placeOf(id: string): readonly [x: number, y: number] | undefined;
  render(): TemplateResult;
}

/** Loaded when first needed: who looks at duties, tables or a timeline needs neither. */
const painters = {
  drawing: async () => (await whenLoaded(import("./drawing.ts"))).Drawing,
  map: async () => (await whenLoaded(import("./big-map.ts"))).BigMap,
} satisfies Record<string, () => Promise<new (explorer: OshExplorer) => Painter>>;

/** The graph: drawn so that every entity can be reached by keyboard; where there are too many for that, as a map for the eye. */
export class GraphView {
  readonly #explorer: OshExplorer;
  readonly #made: Partial<Record<keyof typeof painters, Painter>> = {};
  /** Gives what paints it, when it has come. */
  readonly painter: Task<readonly [keyof typeof painters | undefined], Painter | undefined>;

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
    this.painter = new Task(explorer, {
      task: async ([kind]) => kind && (this.#made[kind] ??= new (await painters[kind]())(explorer)),
      args: () => [explorer.state.view === "graph" ? this.#kind : undefined] as const,
    });
  }

  get #kind(): keyof typeof painters {
    return this.#explorer.seen.nodes.length > mostDrawn ? "map" : "drawing";
  }

  /** Where an entity is painted; undefined where it is not. */
  placeOf(id: string): readonly [x: number, y: number] | undefined {
    return this.#made[this.#kind]?.placeOf(id);
  }

  render(): TemplateResult | undefined {
    const painter = this.#made[this.#kind];
    return (
      painter &&
      html`<div class="graph">
        <div>${notes(this.#explorer)}${timeWindow(this.#explorer)}${this.#kind === "map" ? this.#twin() : nothing}</div>
        ${painter.render()} ${legend(this.#explorer)} ${tools(this.#explorer, painter)}
      </div>`
    );
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
