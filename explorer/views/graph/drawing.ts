import { html, nothing, render, type ReactiveController, type TemplateResult } from "lit";
import { createRef, ref, type Ref } from "lit/directives/ref.js";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { layOut, type Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { minimap } from "../../parts/minimap.ts";
import type { Zoomable } from "../../parts/tools.ts";
import type { Edge } from "../../queries/entity.ts";
import { pin } from "../../state.ts";
import { timeAxis } from "./axis.ts";
import { coursesOf, edgeDrawn } from "./edges.ts";
import { fitted, type Room } from "./fit.ts";
import { near } from "./near.ts";
import { nameDrawn, nodeDrawn, type NodeDrawing } from "./nodes.ts";
import { followPress } from "./press.ts";
import { sizesAt, stepOf } from "./sizes.ts";
import { wordPlaces } from "./words.ts";

/** Milliseconds in which a second press can follow, as part of a double click: until then nothing is put elsewhere. */
const doubleClick = 400;

/** The graph as an SVG in which every entity can be reached and read by keyboard and screen reader. */
export class Drawing implements ReactiveController, Zoomable {
  readonly #explorer: OshExplorer;
  readonly #svg: Ref<SVGSVGElement> = createRef();
  readonly #overview: Ref<HTMLElement> = createRef();
  #transform: ZoomTransform = zoomIdentity;
  #zoom: ZoomBehavior<SVGSVGElement, unknown> | undefined;
  #zoomed: SVGSVGElement | undefined;
  #fitted = "";
  /** The room that it was fitted into; what the reader has moved is not fitted anew by itself. */
  #fittedInto = "";
  #moved = false;
  #refitting: ReturnType<typeof setTimeout> | undefined;
  #laidOut = "";
  #positions: Positions = new Map();
  /** The entity that Tab leads to. */
  #current: string | undefined;
  #pointed: string | undefined;
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
    } else if (!this.#moved && this.#fittedInto !== JSON.stringify(this.#room)) {
      clearTimeout(this.#refitting);
      this.#refitting = setTimeout(() => !this.#moved && drawn.isConnected && this.fit(), doubleClick);
    }
    this.#showOverview();
  }

  #attach(drawn: SVGSVGElement): void {
    this.#zoomed = drawn;
    this.#fitted = "";
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 4])
      .filter((event: Event) => event.type === "wheel" || !(event.target as Element).closest(".node"))
      .on("zoom", ({ transform, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        const sizesChange = stepOf(transform.k) !== stepOf(this.#transform.k);
        this.#transform = transform;
        // What the explorer does by itself comes of no event.
        this.#moved ||= Boolean(sourceEvent);
        if (sizesChange) this.#explorer.requestUpdate();
        drawn.querySelector(".scene")?.setAttribute("transform", transform.toString());
        this.#showOverview();
      });
    select(drawn).call(this.#zoom).on("dblclick.zoom", null);
  }

  /** The part of the view, from its upper left corner, over which neither legend nor tools nor a panel lie. */
  get #room(): Room {
    const { left, right, top, bottom } = this.#svg.value!.getBoundingClientRect();
    const over = [...this.#explorer.shadowRoot!.querySelectorAll(".legend, .tools, .panel")]
      .map((each) => each.getBoundingClientRect())
      .filter((each) => each.left < right && each.right > left);
    const height = Math.min(bottom, ...over.map((each) => each.top)) - top;
    const { selected } = this.#explorer.state;
    // A panel that leaves little room is that of what is selected, which must not be lost.
    const focus = height < (bottom - top) / 2 && selected !== undefined ? this.#positions.get(selected) : undefined;
    return { width: right - left, height, focus };
  }

  /** Makes all that is seen fit into the view, as long as it can be read. */
  fit(): void {
    const room = this.#room;
    this.#fittedInto = JSON.stringify(room);
    const look = fitted(this.#positions, room);
    if (look === undefined) return;
    const transform = zoomIdentity
      .translate(room.width / 2, room.height / 2)
      .scale(look.scale)
      .translate(-look.x, -look.y);
    this.#zoom!.transform(select(this.#svg.value!), transform);
    this.#moved = false;
  }

  placeOf(id: string): readonly [x: number, y: number] | undefined {
    return this.#positions.get(id);
  }

  zoomBy(factor: number): void {
    this.#moved = true;
    this.#zoom!.scaleBy(select(this.#svg.value!), factor);
  }

  #goTo(x: number, y: number): void {
    this.#moved = true;
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
    const around = near(seen, state);
    const at = this.#drag ? new Map(this.#positions).set(this.#drag.id, this.#drag.to) : this.#positions;
    const sizes = sizesAt(stepOf(this.#transform.k));
    const courses = coursesOf(edges, at, sizes);
    const shown = { at, around, sizes, pointed: this.#pointed, current: this.#current };
    const places = wordPlaces(this.#explorer, courses, shown);
    const drawing: NodeDrawing = {
      ...shown,
      names: places,
      reach: (id) => this.#reach(id),
      step: (id, dx, dy) => this.#step(id, dx, dy),
      press: (event, id) => this.#press(event, id),
      point: (id) => {
        this.#pointed = id;
        this.#explorer.requestUpdate();
      },
    };
    const isFaint = ({ source, target }: Edge): boolean =>
      around !== undefined && !(around.has(source) && around.has(target));
    return html`<svg
        class="map"
        role="group"
        aria-label="${words.views.graph}: ${words.nodesAndEdges(nodes.length, edges.length)}"
        aria-describedby="graph-help"
        ${ref(this.#svg)}
      >
        <g class="scene" transform=${this.#transform.toString()}>
          ${courses.map((course) => edgeDrawn(this.#explorer, course, places.get(course.edge.id), isFaint(course.edge), sizes))}
          ${nodes.map((node) => nodeDrawn(this.#explorer, node, drawing))}
          ${nodes.map((node) => nameDrawn(node, drawing))}
          ${state.layout === "timeline" ? timeAxis(this.#explorer, this.#positions, sizes) : nothing}
        </g>
      </svg>
      <p class="unseen" id="graph-help">${words.graphHelp}</p>
      <div class="overview" ${ref(this.#overview)}></div>`;
  }

  /** Leads Tab to an entity, and brings it into view. */
  #reach(id: string): void {
    this.#pointed = id;
    this.#explorer.requestUpdate();
    if (this.#current === id) return;
    this.#current = id;
    const [x, y] = this.#positions.get(id) ?? [0, 0];
    const { left, top, right, bottom } = this.#view;
    if (x < left || x > right || y < top || y > bottom) this.#goTo(x, y);
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
        this.#explorer.go((state) => pin(state, id, to));
      },
    });
  }
}
