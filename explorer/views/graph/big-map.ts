import { MultiDirectedGraph } from "graphology";
import { html, render, type ReactiveController, type TemplateResult } from "lit";
import { createRef, ref, type Ref } from "lit/directives/ref.js";
import { Sigma } from "sigma";
import { EdgeLineProgram } from "sigma/rendering";
import { layingOut, type Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { typeName } from "../../parts/entity.ts";
import { minimap, type Box } from "../../parts/minimap.ts";
import type { Zoomable } from "../../parts/tools.ts";
import { expand } from "../../state.ts";
import { labelOnPaper, looksOf, type Looks } from "./looks.ts";
import { near } from "./near.ts";

/** Milliseconds of laying out after which the page gets its turn. */
const slice = 20;

/** Pixels that an arrow key goes. */
const stride = 80;

/** Thousands of entities as a map drawn by WebGL: for the eye, by mouse, finger or arrow keys. The table tells the same in words. */
export class BigMap implements ReactiveController, Zoomable {
  readonly #explorer: OshExplorer;
  readonly #container: Ref<HTMLElement> = createRef();
  readonly #overview: Ref<HTMLElement> = createRef();
  readonly #scheme = matchMedia("(prefers-color-scheme: dark)");
  #sigma: Sigma | undefined;
  #looks: Looks | undefined;
  #drawn = "";
  #positions: Positions = new Map();
  #around: ReadonlySet<string> | undefined;

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
    explorer.addController(this);
  }

  hostUpdated(): void {
    const container = this.#container.value;
    if (!container?.isConnected) return this.#end();
    const { seen, state, theme } = this.#explorer;
    const looks = [theme, this.#scheme.matches, state.layout, state.pinned];
    const key = JSON.stringify([
      looks,
      seen.nodes.map(({ id, nameIn }) => [id, nameIn]),
      seen.edges.map(({ id }) => id),
    ]);
    if (key !== this.#drawn) {
      this.#drawn = key;
      void this.#draw(key, container);
    }
    this.#around = near(seen, state);
    this.#sigma?.refresh({ skipIndexation: true });
  }

  hostConnected(): void {
    this.#scheme.addEventListener("change", this.#onScheme);
  }

  hostDisconnected(): void {
    this.#scheme.removeEventListener("change", this.#onScheme);
    this.#end();
  }

  readonly #onScheme = (): void => this.#explorer.requestUpdate();

  #end(): void {
    this.#sigma?.kill();
    this.#sigma = undefined;
    this.#drawn = "";
  }

  async #draw(key: string, container: HTMLElement): Promise<void> {
    const positions = await this.#layOut();
    // What came since then is drawn instead.
    if (key !== this.#drawn) return;
    this.#sigma?.kill();
    this.#positions = positions;
    this.#looks = looksOf(this.#explorer);
    const { ink, line, font, paper } = this.#looks;
    this.#sigma = new Sigma(this.#graph(this.#looks), container, {
      defaultEdgeType: "line",
      edgeProgramClasses: { line: EdgeLineProgram },
      defaultEdgeColor: line,
      labelColor: { color: ink },
      labelFont: font,
      labelRenderedSizeThreshold: 5,
      labelGridCellSize: 240,
      zIndex: true,
      defaultDrawNodeHover: (context, data, settings) => labelOnPaper(context, data, settings, paper),
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      nodeReducer: (id, data) => this.#shown(id, data),
      edgeReducer: (id, data) => {
        const ends = this.#sigma?.getGraph().extremities(id) ?? [];
        if (this.#around === undefined) return data;
        return ends.every((end) => this.#around!.has(end))
          ? { ...data, color: this.#looks?.quiet }
          : { ...data, hidden: true };
      },
    });
    this.#sigma
      .on("clickNode", ({ node }) => this.#explorer.select(node))
      .on("doubleClickNode", (event) => {
        event.preventSigmaDefault();
        if (!this.#explorer.copy) this.#explorer.go((now) => expand(now, { id: event.node }));
      });
    this.#sigma.getCamera().on("updated", () => this.#showOverview());
    this.#explorer.requestUpdate();
    this.#showOverview();
  }

  /** What stands back is small and pale, and has no name. */
  #shown(id: string, data: Record<string, unknown>): Record<string, unknown> {
    if (id === this.#explorer.state.selected) return { ...data, highlighted: true, zIndex: 2 };
    if (this.#around === undefined) return data;
    return this.#around.has(id)
      ? { ...data, zIndex: 1, forceLabel: true }
      : { ...data, color: this.#looks?.line, size: 3, label: null };
  }

  async #layOut(): Promise<Positions> {
    const { state, seen } = this.#explorer;
    const steps = layingOut(state.layout, { nodes: seen.nodes, edges: seen.edges, pinned: state.pinned });
    for (let began = performance.now(); ;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - began < slice) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }

  #graph({ kinds }: Looks): MultiDirectedGraph {
    const { seen, state } = this.#explorer;
    const graph = new MultiDirectedGraph();
    for (const { id, __typename: type, nameIn } of seen.nodes) {
      const [x, y] = this.#positions.get(id) ?? [0, 0];
      const label = `${nameIn.value}, ${typeName(this.#explorer, type)}`;
      // Up is more in the map, and less in a drawing.
      graph.addNode(id, { x, y: -y, label, color: kinds.get(type), size: state.start.includes(id) ? 10 : 5 });
    }
    for (const { id, source, target } of seen.edges) graph.addEdgeWithKey(id, source, target);
    return graph;
  }

  placeOf(id: string): readonly [x: number, y: number] | undefined {
    return this.#positions.get(id);
  }

  fit(): void {
    void this.#sigma?.getCamera().animatedReset({ duration: 0 });
  }

  zoomBy(factor: number): void {
    const camera = this.#sigma?.getCamera();
    camera?.setState({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** Goes so many pixels to the right and down. */
  #pan(dx: number, dy: number): void {
    const sigma = this.#sigma;
    if (!sigma) return;
    const [from, to] = [sigma.viewportToFramedGraph({ x: 0, y: 0 }), sigma.viewportToFramedGraph({ x: dx, y: dy })];
    const { x, y } = sigma.getCamera();
    sigma.getCamera().setState({ x: x + to.x - from.x, y: y + to.y - from.y });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#pan(stride, 0),
      ArrowLeft: () => this.#pan(-stride, 0),
      ArrowDown: () => this.#pan(0, stride),
      ArrowUp: () => this.#pan(0, -stride),
      "+": () => this.zoomBy(1.25),
      "-": () => this.zoomBy(0.8),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  #showOverview(): void {
    const [sigma, overview] = [this.#sigma, this.#overview.value];
    if (!sigma || !overview) return;
    const { width, height } = sigma.getDimensions();
    const [first, last] = [sigma.viewportToGraph({ x: 0, y: 0 }), sigma.viewportToGraph({ x: width, y: height })];
    const view: Box = { left: first.x, top: -first.y, right: last.x, bottom: -last.y };
    const goTo = (x: number, y: number): void => {
      const at = sigma.graphToViewport({ x, y: -y });
      this.#pan(at.x - width / 2, at.y - height / 2);
    };
    render(minimap(this.#positions, view, goTo), overview);
  }

  render(): TemplateResult {
    const { words, seen } = this.#explorer;
    return html`<div
        class="map"
        role="img"
        tabindex="0"
        aria-label="${words.views.graph}: ${words.nodesAndEdges(seen.nodes.length, seen.edges.length)}"
        aria-busy=${this.#sigma === undefined}
        @keydown=${this.#onKey}
        ${ref(this.#container)}
      ></div>
      <div class="overview" ${ref(this.#overview)}></div>`;
  }
}
