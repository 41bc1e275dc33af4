import { html, nothing, svg, type ReactiveController, type TemplateResult } from "lit";
import { createRef, ref, type Ref } from "lit/directives/ref.js";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { layOut, type Positions } from "../layout.ts";
import type { OshExplorer } from "../osh-explorer.ts";
import { drawnAt, relationName, typeIcon, typeName } from "../parts/entity.ts";
import { hide } from "../parts/panel.ts";
import type { Edge, Entity } from "../queries/entity.ts";
import { expand, layouts, omit } from "../state.ts";
import { wordOf } from "../words/words.ts";

const radius = 17;
/** Edges that can be told apart by words; of more only those around what is selected are named. */
const mostLabelled = 18;
/** Characters of a name that stand under a node; all of it is told to a screen reader and in the panel. */
const longestLabel = 34;

/** The graph as a drawing in which every entity can be reached and read by keyboard and screen reader. */
export class GraphMap implements ReactiveController {
  readonly #explorer: OshExplorer;
  readonly #drawing: Ref<SVGSVGElement> = createRef();
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
    const drawing = this.#drawing.value;
    if (drawing === undefined || !drawing.isConnected) return;
    if (this.#zoomed !== drawing) this.#attach(drawing);
    const key = [...this.#positions.keys()].join(" ") + this.#explorer.state.layout;
    if (key !== this.#fitted && this.#positions.size > 0) {
      this.#fitted = key;
      this.#fit();
    }
  }

  #attach(drawing: SVGSVGElement): void {
    this.#zoomed = drawing;
    this.#fitted = "";
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 4])
      .filter((event: Event) => event.type === "wheel" || !(event.target as Element).closest(".node"))
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        this.#transform = transform;
        drawing.querySelector(".scene")?.setAttribute("transform", transform.toString());
      });
    select(drawing).call(this.#zoom).on("dblclick.zoom", null);
  }

  /** Makes all that is seen fit into the view. */
  #fit(): void {
    const drawing = this.#drawing.value!;
    const all = [...this.#positions.values()];
    const [left, right] = [Math.min(...all.map(([x]) => x)) - 90, Math.max(...all.map(([x]) => x)) + 90];
    const [top, bottom] = [Math.min(...all.map(([, y]) => y)) - 40, Math.max(...all.map(([, y]) => y)) + 60];
    const { clientWidth: width, clientHeight: height } = drawing;
    if (width === 0 || height === 0) return;
    // The legend and the tools lie over the lowest part.
    const free = height - 48;
    const scale = Math.min(1.25, width / (right - left), free / (bottom - top));
    const fitted = zoomIdentity
      .translate(width / 2, free / 2)
      .scale(scale)
      .translate(-(left + right) / 2, -(top + bottom) / 2);
    this.#zoom!.transform(select(drawing), fitted);
  }

  #scaleBy(factor: number): void {
    this.#zoom!.scaleBy(select(this.#drawing.value!), factor);
  }

  #place(): void {
    const { state, seen } = this.#explorer;
    const key = JSON.stringify([
      state.layout,
      state.pinned,
      seen.nodes.map(({ id }) => id),
      seen.edges.map(({ id }) => id),
    ]);
    if (key === this.#laidOut) return;
    this.#laidOut = key;
    this.#positions = layOut(state.layout, seen.nodes, seen.edges, state.pinned);
  }

  #at(id: string): readonly [number, number] {
    return this.#drag?.id === id ? this.#drag.to : (this.#positions.get(id) ?? [0, 0]);
  }

  render(): TemplateResult {
    this.#place();
    const { words, state, seen } = this.#explorer;
    const { nodes, edges } = seen;
    if (!nodes.some(({ id }) => id === this.#current)) this.#current = nodes[0]?.id;
    const near = this.#near(state.selected);
    return html`<div class="drawing">
      <div>${this.#notes()}</div>
      <svg
        class="map"
        role="group"
        aria-label="${words.views.graph}: ${words.nodesAndEdges(nodes.length, edges.length)}"
        aria-describedby="graph-help"
        ${ref(this.#drawing)}
      >
        <g class="scene" transform=${this.#transform.toString()}>
          ${this.#edges(edges, near)} ${nodes.map((node) => this.#label(node, near))}
          ${nodes.map((node) => this.#node(node, near))}
        </g>
      </svg>
      <p class="unseen" id="graph-help">${words.graphHelp}</p>
      ${this.#legend()}
      <div class="tools">
        <select
          aria-label=${words.layout}
          @change=${({ currentTarget }: Event) => {
            const wanted = (currentTarget as HTMLSelectElement).value;
            this.#explorer.go({ layout: layouts.find((each) => each === wanted) ?? "force", pinned: {} });
          }}
        >
          ${layouts.map((each) => html`<option value=${each} ?selected=${state.layout === each}>${words.layouts[each]}</option>`)}
        </select>
        <button aria-label=${words.zoomOut} title=${words.zoomOut} @click=${() => this.#scaleBy(0.8)}>−</button>
        <button aria-label=${words.zoomIn} title=${words.zoomIn} @click=${() => this.#scaleBy(1.25)}>+</button>
        <button @click=${() => this.#fit()}>${words.fit}</button>
      </div>
    </div>`;
  }

  /** What stands above the drawing: a path being looked for, and what is hidden. */
  #notes(): TemplateResult | typeof nothing {
    const { words, state, seen } = this.#explorer;
    if (state.pathFrom !== undefined) {
      const from = seen.nodes.find(({ id }) => id === state.pathFrom)?.nameIn.value ?? state.pathFrom;
      return html`<p class="note" role="status">
        ${words.pathPick(from)}
        <button @click=${() => this.#explorer.go((now) => omit(now, "pathFrom"))}>${words.cancel}</button>
      </p>`;
    }
    if (state.hidden.length === 0) return nothing;
    return html`<p class="note">
      ${words.hidden(state.hidden.length)}
      <button @click=${() => this.#explorer.go({ hidden: [] })}>${words.showAll}</button>
    </p>`;
  }

  /** What is right around what is selected, so that the rest can stand back; undefined: nothing stands back. */
  #near(selected: string | undefined): ReadonlySet<string> | undefined {
    const { nodes, edges } = this.#explorer.seen;
    const edge = edges.find(({ id }) => id === selected);
    if (edge) return new Set([edge.source, edge.target]);
    if (!nodes.some(({ id }) => id === selected)) return undefined;
    const around = edges.filter(({ source, target }) => source === selected || target === selected);
    return new Set([selected!, ...around.flatMap(({ source, target }) => [source, target])]);
  }

  #edges(edges: readonly Edge[], near: ReadonlySet<string> | undefined): unknown {
    const together = Map.groupBy(edges, ({ source, target }) => [source, target].toSorted().join(" "));
    return [...together.values()].flatMap((parallel) =>
      parallel.map((edge, index) => this.#edge(edge, index - (parallel.length - 1) / 2, near)),
    );
  }

  /** @param lane how far beside the straight line, so that edges of the same two don't cover one another */
  #edge(edge: Edge, lane: number, near: ReadonlySet<string> | undefined): unknown {
    const { words, state } = this.#explorer;
    const [[x1, y1], [x2, y2]] = [this.#at(edge.source), this.#at(edge.target)];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    // The side is taken from the ids, so that edges in opposite directions get different lanes.
    const side = edge.source < edge.target ? lane : -lane;
    const [across, along] = [
      [-(y2 - y1) / length, (x2 - x1) / length],
      [(x2 - x1) / length, (y2 - y1) / length],
    ] as const;
    const middle = [(x1 + x2) / 2 + across[0] * side * 44, (y1 + y2) / 2 + across[1] * side * 44] as const;
    const gap = radius + 5;
    const path = `M${x1 + along[0] * gap} ${y1 + along[1] * gap}Q${middle[0]} ${middle[1]} ${x2 - along[0] * gap} ${y2 - along[1] * gap}`;
    const chosen = state.selected === edge.id;
    const faint = near !== undefined && !(near.has(edge.source) && near.has(edge.target));
    const [tipX, tipY] = [x2 - along[0] * gap, y2 - along[1] * gap];
    const angle = (Math.atan2(tipY - middle[1], tipX - middle[0]) * 180) / Math.PI;
    const name = relationName(this.#explorer, edge.type, "OUT");
    const label = edge.role === null ? name : wordOf(words.roles, edge.role);
    const labelled = length > 95 && (near === undefined ? this.#explorer.seen.edges.length <= mostLabelled : !faint);
    return svg`<g class="edge ${chosen ? "chosen" : ""} ${faint ? "faint" : ""}" aria-hidden="true" @click=${() => this.#explorer.select(edge.id)}>
      <path class="wide" d=${path}></path>
      <path class="line" d=${path}></path>
      <path class="line" d="M-7 -4L0 0L-7 4" transform="translate(${tipX} ${tipY}) rotate(${angle})"></path>
      ${labelled ? svg`<text x=${(x1 + x2 + 2 * middle[0]) / 4} y=${(y1 + y2 + 2 * middle[1]) / 4 - 3}>${label}</text>` : nothing}
    </g>`;
  }

  #node(node: Entity, near: ReadonlySet<string> | undefined): unknown {
    const { state } = this.#explorer;
    const { id, __typename: type, nameIn } = node;
    const [x, y] = this.#at(id);
    const classes = [
      "node",
      type,
      state.start.includes(id) ? "start" : "",
      state.selected === id ? "chosen" : "",
      near && !near.has(id) ? "faint" : "",
    ];
    return svg`<g
      class=${classes.join(" ")}
      data-id=${id}
      transform="translate(${x} ${y})"
      role="button"
      tabindex=${id === this.#current ? 0 : -1}
      aria-label="${nameIn.value}, ${typeName(this.#explorer, type)}"
      aria-pressed=${state.selected === id}
      lang=${nameIn.language}
      @focus=${() => this.#reach(id)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, node)}
      @pointerdown=${(event: PointerEvent) => this.#onPress(event, id)}
      @dblclick=${() => this.#explorer.go((now) => expand(now, { id }))}
    >
      <circle class="ring" r=${radius + 4}></circle>
      <circle r=${radius}></circle>
      ${drawnAt(type, 20)}
    </g>`;
  }

  /** The name under an entity. It may be cut, so it is no part of the button, which has the whole name. */
  #label({ id, nameIn }: Entity, near: ReadonlySet<string> | undefined): unknown {
    const [x, y] = this.#at(id);
    return svg`<g class="label ${near && !near.has(id) ? "faint" : ""}" transform="translate(${x} ${y})" lang=${nameIn.language} aria-hidden="true">
      ${labelLines(nameIn.value).map((line, index) => svg`<text y=${radius + 16 + index * 15}>${line}</text>`)}
    </g>`;
  }

  #reach(id: string): void {
    if (this.#current === id) return;
    this.#current = id;
    this.#explorer.requestUpdate();
  }

  #onKey(event: KeyboardEvent, { id }: Entity): void {
    const actions: Readonly<Record<string, () => void>> = {
      Enter: () => this.#explorer.select(id),
      " ": () => this.#explorer.select(id),
      "+": () => this.#explorer.go((now) => expand(now, { id })),
      Delete: () => hide(this.#explorer, id),
      Escape: () => this.#explorer.select(undefined),
      ArrowRight: () => this.#step(id, 1, 0),
      ArrowLeft: () => this.#step(id, -1, 0),
      ArrowDown: () => this.#step(id, 0, 1),
      ArrowUp: () => this.#step(id, 0, -1),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  /** Goes to the nearest entity in a direction. */
  #step(id: string, dx: number, dy: number): void {
    const [x, y] = this.#at(id);
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
    this.#drawing.value?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  }

  /** A press that does not move selects; one that moves puts the entity elsewhere. */
  #onPress(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    const node = event.currentTarget as SVGGElement;
    node.setPointerCapture(event.pointerId);
    const from = this.#at(id);
    const [startX, startY] = [event.clientX, event.clientY];
    let moved = false;
    const onMove = (move: PointerEvent): void => {
      const [dx, dy] = [move.clientX - startX, move.clientY - startY];
      if (!moved && Math.hypot(dx, dy) < 4) return;
      moved = true;
      this.#drag = { id, to: [from[0] + dx / this.#transform.k, from[1] + dy / this.#transform.k] };
      this.#explorer.requestUpdate();
    };
    const onEnd = (): void => {
      node.removeEventListener("pointermove", onMove);
      node.removeEventListener("pointerup", onEnd);
      node.removeEventListener("pointercancel", onEnd);
      const to = this.#drag?.to;
      this.#drag = undefined;
      if (!moved || to === undefined) this.#explorer.select(id);
      else {
        const pin = [Math.round(to[0]), Math.round(to[1])] as const;
        // What is put somewhere by hand must not push the rest about.
        const stay = Object.fromEntries([...this.#positions].filter(([other]) => other !== id));
        this.#explorer.go((now) => ({ ...now, pinned: { ...stay, [id]: pin } }));
      }
    };
    node.addEventListener("pointermove", onMove);
    node.addEventListener("pointerup", onEnd);
    node.addEventListener("pointercancel", onEnd);
  }

  /** Which kinds there are; each can be switched off and on. */
  #legend(): TemplateResult {
    const { words, state, seen } = this.#explorer;
    return html`<fieldset class="legend">
      <legend class="unseen">${words.kinds}</legend>
      ${[...seen.types].map(([type, count]) => {
        const off = state.without.includes(type);
        const without = off ? state.without.filter((each) => each !== type) : [...state.without, type];
        return html`<button aria-pressed=${!off} @click=${() => this.#explorer.go({ without })}>
          ${typeIcon(type)} ${typeName(this.#explorer, type)} <span class="quiet">${count}</span>
        </button>`;
      })}
    </fieldset>`;
  }
}

/** A name in one or two lines, cut with a sign where it is longer. */
function labelLines(name: string): string[] {
  const points = Array.from(name);
  const half = longestLabel / 2;
  // A character of Chinese takes the room of two letters.
  const wide = /\p{Script=Han}/u.test(name);
  const line = wide ? half / 2 + 2 : half + 3;
  if (points.length <= line) return [name];
  const space = wide ? -1 : name.lastIndexOf(" ", line);
  const at = space > 4 ? space : line;
  const [first, rest] = [points.slice(0, at).join(""), points.slice(at).join("").trim()];
  const second = Array.from(rest);
  return [first, second.length <= line ? rest : `${second.slice(0, line - 1).join("")}…`];
}
