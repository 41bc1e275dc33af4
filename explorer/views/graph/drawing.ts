import { html, render, type ReactiveController, type TemplateResult } from "lit";
import { createRef, ref, type Ref } from "lit/directives/ref.js";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { layOut, type Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { boxOf, minimap } from "../../parts/minimap.ts";
import type { Zoomable } from "../../parts/tools.ts";
import { edgesDrawn } from "./edges.ts";
import { near } from "./near.ts";
import { labelDrawn, nodeDrawn, type NodeDrawing } from "./nodes.ts";
import { followPress } from "./press.ts";

/** Pixels at the bottom that the legend and the tools lie over: side by side, or one over the other where it is narrow. */
const covered = (width: number): number => (width > 700 ? 48 : 92);

/** The graph as an SVG in which every entity can be reached and read by keyboard and screen reader. */
export class Drawing implements ReactiveController, Zoomable {
  readonly #explorer: OshExplorer;
  readonly #svg: Ref<SVGSVGElement> = createRef();
  readonly #overview: Ref<HTMLElement> = createRef();
  #transform: ZoomTransform = zoomIdentity;
  #zoom: ZoomBehavior<SVGSVGElement, unknown> | undefined;
  #zoomed: SVGSVGElement | undefined;
  #fitted = "";
  #laidOut = "";
  #positions: Positions = new Map();
  /** The entity that Tab leads to. */
  #current: string | undefined;
  #drag: { readonly id: string; readonly to: readonly [number, number] } | undefined;

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
    explorer.addController(this);
  }

  hostUpdated(): void {
    const drawn = this.#svg.value;
    if (drawn === undefined || !drawn.isConnected) return;
    if (this.#zoomed !== drawn) this.#attach(drawn);
    const key = [...this.#positions.keys()].join(" ") + this.#explorer.state.layout;
    if (key !== this.#fitted && this.#positions.size > 0) {
      this.#fitted = key;
      this.fit();
    }
    this.#showOverview();
  }

  #attach(drawn: SVGSVGElement): void {
    this.#zoomed = drawn;
    this.#fitted = "";
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 4])
      .filter((event: Event) => event.type === "wheel" || !(event.target as Element).closest(".node"))
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        this.#transform = transform;
        drawn.querySelector(".scene")?.setAttribute("transform", transform.toString());
        this.#showOverview();
      });
    select(drawn).call(this.#zoom).on("dblclick.zoom", null);
  }

  /** Makes all that is seen fit into the view, as long as it can be read. */
  fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#svg.value!;
    if (width === 0 || height === 0) return;
    const { left, right, top, bottom } = boxOf(this.#positions);
    const free = height - covered(width);
    const scale = Math.max(0.1, Math.min(1.25, width / (right - left), free / (bottom - top)));
    const fitted = zoomIdentity
      .translate(width / 2, free / 2)
      .scale(scale)
      .translate(-(left + right) / 2, -(top + bottom) / 2);
    this.#zoom!.transform(select(this.#svg.value!), fitted);
  }

  zoomBy(factor: number): void {
    this.#zoom!.scaleBy(select(this.#svg.value!), factor);
  }

  #goTo(x: number, y: number): void {
    this.#zoom!.translateTo(select(this.#svg.value!), x, y);
  }

  /** The part of the drawing that is in view. */
  get #view() {
    const { clientWidth, clientHeight } = this.#svg.value!;
    const [left, top] = this.#transform.invert([0, 0]);
    const [right, bottom] = this.#transform.invert([clientWidth, clientHeight]);
    return { left, top, right, bottom };
  }

  #showOverview(): void {
    const overview = this.#overview.value;
    if (overview)
      render(
        minimap(this.#positions, this.#view, (x, y) => this.#goTo(x, y)),
        overview,
      );
  }

  #place(): void {
    const { state, seen } = this.#explorer;
    const { nodes, edges } = seen;
    const key = JSON.stringify([state.layout, state.pinned, nodes.map(({ id }) => id), edges.map(({ id }) => id)]);
    if (key === this.#laidOut) return;
    this.#laidOut = key;
    this.#positions = layOut(state.layout, { nodes, edges, pinned: state.pinned });
  }

  render(): TemplateResult {
    this.#place();
    const { words, state, seen } = this.#explorer;
    const { nodes, edges } = seen;
    if (!nodes.some(({ id }) => id === this.#current)) this.#current = nodes[0]?.id;
    const around = near(seen, state.selected);
    const at = this.#drag ? new Map(this.#positions).set(this.#drag.id, this.#drag.to) : this.#positions;
    const drawing: NodeDrawing = {
      at,
      around,
      current: this.#current,
      reach: (id) => this.#reach(id),
      step: (id, dx, dy) => this.#step(id, dx, dy),
      press: (event, id) => this.#press(event, id),
    };
    return html`<svg
        class="map"
        role="group"
        aria-label="${words.views.graph}: ${words.nodesAndEdges(nodes.length, edges.length)}"
        aria-describedby="graph-help"
        ${ref(this.#svg)}
      >
        <g class="scene" transform=${this.#transform.toString()}>
          ${edgesDrawn(this.#explorer, at, around)} ${nodes.map((node) => labelDrawn(node, drawing))}
          ${nodes.map((node) => nodeDrawn(this.#explorer, node, drawing))}
        </g>
      </svg>
      <p class="unseen" id="graph-help">${words.graphHelp}</p>
      <div class="overview" ${ref(this.#overview)}></div>`;
  }

  /** Leads Tab to an entity, and brings it into view. */
  #reach(id: string): void {
    if (this.#current === id) return;
    this.#current = id;
    const [x, y] = this.#positions.get(id) ?? [0, 0];
    const { left, top, right, bottom } = this.#view;
    if (x < left || x > right || y < top || y > bottom) this.#goTo(x, y);
    this.#explorer.requestUpdate();
  }

  /** Goes to the nearest entity in a direction. */
  #step(id: string, dx: number, dy: number): void {
    const [x, y] = this.#positions.get(id) ?? [0, 0];
    const ahead = [...this.#positions]
      .map(([other, [ox, oy]]) => ({
        other,
        along: (ox - x) * dx + (oy - y) * dy,
        aside: Math.abs((ox - x) * dy + (oy - y) * dx),
      }))
      .filter(({ other, along }) => other !== id && along > 1)
      .toSorted((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside));
    const next = ahead[0]?.other;
    if (next === undefined) return;
    this.#reach(next);
    this.#svg.value?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  }

  /** A press that does not move selects; one that moves puts the entity elsewhere. */
  #press(event: PointerEvent, id: string): void {
    const [x, y] = this.#positions.get(id) ?? [0, 0];
    followPress(event, {
      moving: (dx, dy) => {
        this.#drag = { id, to: [Math.round(x + dx / this.#transform.k), Math.round(y + dy / this.#transform.k)] };
        this.#explorer.requestUpdate();
      },
      ended: (moved) => {
        const to = this.#drag?.to;
        this.#drag = undefined;
        if (!moved || to === undefined) return this.#explorer.select(id);
        // What is put somewhere by hand must not push the rest about.
        this.#explorer.go({ pinned: { ...Object.fromEntries(this.#positions), [id]: to } });
      },
    });
  }
}
