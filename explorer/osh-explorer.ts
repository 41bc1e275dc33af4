import { Task, TaskStatus } from "@lit/task";
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { answersOf, type Answers } from "./answers.ts";
import { AskError } from "./api.ts";
import { answersFrom, type Copy } from "./copy.ts";
import type { OshExplorerElement } from "./element.ts";
import { whenLoaded } from "./lazy.ts";
import { look } from "./look.ts";
import { bar } from "./parts/bar.ts";
import { edgePart, panel } from "./parts/panel.ts";
import { SearchBox } from "./parts/search-box.ts";
import type { Duties } from "./queries/duties.ts";
import type { Asker, Edge } from "./queries/entity.ts";
import { Pages } from "./queries/parts.ts";
import type { Shown } from "./queries/shown.ts";
import { nothingSeen, seen, type Seen } from "./seen.ts";
import { emptyState, fromParameters, omit, pin, step, toParameters, views, type State, type View } from "./state.ts";
import { keptSteps, stepsInAddress, type Steps } from "./steps.ts";
import { styles } from "./styles.ts";
import { dutiesView } from "./views/duties.ts";
import { GraphView } from "./views/graph/graph.ts";
import { TableView } from "./views/table.ts";
import { timelineView } from "./views/timeline.ts";
import { idInWords, wordsFor, type Words } from "./words/words.ts";

/**
 * `<osh-explorer>`: an explorer of who must do what, as graph, duties, table and timeline of one state.
 *
 * Attributes: `endpoint`, the GraphQL address (by default /graphql of the page's own server); `start`, ids apart by blanks; `view`, one of
 * duties, graph, table, timeline; `question`, in place of these: the id of an instrument or agent whose duties are asked for;
 * `language`, en, vi or zh (by default that of the page, else of the browser); `theme`, light or dark (by default the reader's);
 * `in-address`, to keep the state in the fragment of the page's address, so that it can be shared and gone back to. All but the
 * last can change later.
 *
 * Events: `osh-select`, detail { id, type } or null, when something is selected; `osh-state`, detail the State, when it changes.
 * Parts and custom properties: see README.md.
 */
export class OshExplorer extends LitElement implements OshExplorerElement {
  static override readonly styles = [look, styles];
  static override readonly properties = {
    endpoint: {},
    start: {},
    question: {},
    view: {},
    language: {},
    theme: { reflect: true },
    inAddress: { type: Boolean, attribute: "in-address" },
    state: { attribute: false },
  };

  declare endpoint: string;
  declare start: string;
  declare question: string;
  declare view: View | undefined;
  declare language: string;
  declare theme: "light" | "dark" | undefined;
  declare inAddress: boolean;
  /** All that makes up what is seen. */
  declare state: State;

  readonly #search = new SearchBox(this);
  readonly #graph = new GraphView(this);
  readonly #table = new TableView(this);

  readonly #shown = new Task(this, {
    task: ([, wanted], { signal }) =>
      wanted.start.length === 0 ? noneShown : this.answers.shown(wanted, (this.#pages = this.countPages()), signal),
    args: () => [this.#source, pick(this.state, ["start", "expanded"])] as const,
    argsEqual: sameJson,
  });
  readonly #duties = new Task(this, {
    task: ([, id, wanted], { signal }) => (id !== undefined && wanted ? this.answers.duties(id, signal) : undefined),
    args: () => [this.#source, this.#subject, this.state.view === "duties"] as const,
    argsEqual: sameJson,
  });
  readonly #details = new Task(this, {
    task: async ([, id], { signal }) => {
      if (id === undefined || id.includes("|")) return undefined;
      const [{ entityDetails }, details] = await Promise.all([
        // With the words of all fields: who selects nothing needs none.
        whenLoaded(import("./parts/entity-details.ts")),
        this.answers.details(id, signal),
      ]);
      return (close: TemplateResult) => entityDetails(this, details, close);
    },
    args: () => [this.#source, this.#selectedEdge ? undefined : this.state.selected] as const,
    argsEqual: sameJson,
  });
  readonly #why = new Task(this, {
    task: ([, edge], { signal }) => (edge ? this.answers.why(edge, signal) : undefined),
    args: () => [this.#source, this.#selectedEdge] as const,
    argsEqual: sameJson,
  });

  constructor() {
    super();
    this.endpoint = "/graphql";
    this.start = "";
    this.question = "";
    this.language = "";
    this.inAddress = false;
    this.state = emptyState;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const saved = this.querySelector('script[type="application/json"]')?.textContent;
    this.#copy = saved ? (JSON.parse(saved) as Copy) : undefined;
    const show = (state: State): void => void (this.state = state);
    this.#steps = this.inAddress ? stepsInAddress(show) : keptSteps(show);
    this.#resizing.observe(this);
    window.addEventListener("online", this.#onOnline);
  }

  override disconnectedCallback(): void {
    this.#steps.end();
    this.#resizing.disconnect();
    window.removeEventListener("online", this.#onOnline);
    super.disconnectedCallback();
  }

  /** The state that it comes with. */
  #first(): State {
    const given = new URLSearchParams(this.inAddress ? location.hash.slice(1) : "");
    if (given.has("start")) return fromParameters(given);
    if (this.#copy) return this.#copy.state;
    return this.state === emptyState ? this.#asked() : this.state;
  }

  /** The state that its attributes ask for. */
  #asked(): State {
    const start = (this.question || this.start).split(/\s+/).filter((id) => id !== "");
    const view = this.question ? "duties" : this.#wantedView;
    return { ...emptyState, view, start, expanded: start.map((id) => ({ id, first: step })) };
  }

  get #wantedView(): View {
    return views.find((each) => each === this.view) ?? this.state.view;
  }

  readonly #resizing = new ResizeObserver(() => this.requestUpdate());

  /** What failed is asked again as soon as there is a network. */
  readonly #onOnline = (): void => {
    for (const task of [this.#shown, this.#duties, this.#details, this.#why, this.#graph.painter])
      if (task.status === TaskStatus.ERROR) void task.run();
  };

  #steps: Steps = keptSteps(() => {});
  /** What the last step was, where the next one may continue it. */
  #stepping: string | undefined;

  /** The languages to name things in, best first. */
  get languages(): readonly string[] {
    const page = this.closest("[lang]")?.getAttribute("lang");
    return [this.language, page ?? "", ...navigator.languages].filter((tag) => tag !== "");
  }

  get words(): Words {
    return wordsFor(this.languages).words;
  }

  /** The language that it speaks. */
  get spoken(): ReturnType<typeof wordsFor>["language"] {
    return wordsFor(this.languages).language;
  }

  /** Where it asks, and in which languages. */
  get asker(): Asker {
    return { endpoint: this.endpoint, languages: [this.spoken, ...this.languages.slice(1)] };
  }

  /** The address of a page of the server that it asks, in the language that it speaks. */
  page(path: string): string {
    const address = new URL(path, new URL(this.endpoint, document.baseURI));
    address.searchParams.set("language", this.spoken);
    return address.href;
  }

  #copy: Copy | undefined;

  /** The copy in the page that it shows, within it as `<script type="application/json">`; undefined where it asks an API. */
  get copy(): Copy | undefined {
    return this.#copy;
  }

  get answers(): Answers {
    return this.#copy ? answersFrom(this.#copy) : answersOf(this.asker);
  }

  /** What every answer depends on besides the state. */
  get #source(): string {
    return `${this.endpoint} ${this.asker.languages.join(" ")}`;
  }

  get #selectedEdge(): Edge | undefined {
    return this.#shown.value?.edges.find(({ id }) => id === this.state.selected);
  }

  /** The entity whose duties are shown: the last that it starts from, of those that there are. */
  get #subject(): string | undefined {
    return this.state.start.findLast((id) => !this.loaded.unknown.includes(id));
  }

  /** What was loaded last, hidden or not. */
  get loaded(): Shown {
    return this.#shown.value ?? noneShown;
  }

  /** What is seen now: loaded, and neither hidden nor filtered out. */
  get seen(): Seen {
    return this.#seen;
  }

  #seen: Seen = nothingSeen;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.state = this.#first();
    else if (changed.has("start") || changed.has("question")) this.go(this.#asked());
    else if (changed.has("view") && this.#wantedView !== this.state.view) this.go({ view: this.#wantedView });
    this.#seen = seen(this.state, this.#shown.value);
  }

  /** The duties that are seen; undefined where the view is another, or they are not loaded. */
  get duties(): Duties | undefined {
    return this.state.view === "duties" ? this.#duties.value : undefined;
  }

  /**
   * Goes to another state, from which `undo` leads back.
   * @param as steps in a row that are called the same, as those of one slider, are undone together
   */
  go(change: Partial<State> | ((state: State) => State), as?: string): void {
    const next = typeof change === "function" ? change(this.state) : { ...this.state, ...change };
    this.#steps.add(this.state, next, as !== undefined && as === this.#stepping);
    this.#stepping = as;
    this.#notice = "";
    this.state = next;
  }

  /** Goes back to the state before. */
  undo(): void {
    this.#stepping = undefined;
    this.#steps.undo(this.state);
  }

  /** Takes an undo back. */
  redo(): void {
    this.#stepping = undefined;
    this.#steps.redo(this.state);
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** Opens the details of an entity or edge, or closes them. */
  select(id: string | undefined): void {
    if (id !== undefined && this.state.pathFrom !== undefined) {
      void this.#showPath(this.state.pathFrom, id);
      return;
    }
    // What had the focus in the panel may be gone with what comes.
    const open = this.renderRoot.querySelector<HTMLElement>(".panel");
    if (open?.contains(this.shadowRoot!.activeElement)) open.focus();
    this.go((state) => (id === undefined ? omit(state, "selected") : { ...state, selected: id }));
  }

  /** Begins anew with one entity and what lies around it. */
  startFrom(id: string, view: View = this.state.view): void {
    this.go({ view, start: [id], expanded: [{ id, first: step }], hidden: [], selected: id, path: [], pinned: {} });
  }

  /** Keeps an entity where it is drawn, or lets it go. */
  togglePin(id: string): void {
    const at = this.#graph.placeOf(id);
    this.go((state) => pin(state, id, id in state.pinned ? undefined : at));
  }

  /** What came of the last step, where that is not to be seen; until the next one. */
  #notice: string | TemplateResult = "";

  /** Says something until the next step. */
  tell(notice: string | TemplateResult): void {
    this.#notice = notice;
    this.requestUpdate();
  }

  #pages = this.countPages();

  /** Counts pages, and shows each that comes. */
  countPages(): Pages {
    return new Pages(() => this.requestUpdate());
  }

  async #showPath(from: string, to: string): Promise<void> {
    const rest = omit(this.state, "pathFrom");
    try {
      const path = await this.answers.path(from, to, new AbortController().signal);
      const start = [...new Set([...rest.start, ...path])];
      const view = rest.view === "duties" ? "graph" : rest.view;
      this.go(() => (path.length === 0 ? rest : { ...rest, view, start, path, selected: to }));
      if (path.length === 0) this.tell(this.words.noPath);
    } catch (error) {
      this.go(() => rest);
      this.tell(this.messageOf(error));
    }
  }

  /** What to tell people of an error. */
  messageOf(error: unknown): string {
    if (error instanceof AskError && error.by === "offline") return this.words.offline;
    if (error instanceof AskError && error.by === "copy") return this.words.notInCopy;
    return [this.words.failed, error instanceof AskError ? error.message : ""].join(" ").trim();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("state")) return;
    const before = changed.get("state");
    const address = `#${toParameters(this.state)}`;
    // A step has its address by now; what the page itself sets is no step.
    if (this.inAddress && this.state.start.length > 0 && location.hash !== address)
      history.replaceState(history.state, "", address);
    this.dispatchEvent(new CustomEvent("osh-state", { detail: this.state, bubbles: true, composed: true }));
    if (before?.selected === this.state.selected) return;
    const id = this.state.selected;
    const type = this.seen.nodes.find((node) => node.id === id)?.__typename ?? this.#selectedEdge?.type;
    const detail = id === undefined ? null : { id, type };
    this.dispatchEvent(new CustomEvent("osh-select", { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { words, state } = this;
    return html`<div class="bar" part="bar" role="toolbar" aria-label=${words.title}>
        ${this.#search.render()} ${bar(this)}
      </div>
      <div class="view" part="view" role="region" aria-label=${words.views[state.view]} tabindex="-1">
        ${this.#notice === "" ? nothing : html`<p class="note" role="status">${this.#notice}</p>`}
        ${this.#unknown.length === 0 || this.loaded.nodes.length === 0 ? nothing : html`<p class="note" role="status">${this.#unknownPart()}</p>`}
        ${this.#view()}
      </div>
      ${state.selected === undefined ? nothing : this.#panel()}
      <div class="unseen" role="status">${words.nodesAndEdges(this.seen.nodes.length, this.seen.edges.length)}</div>`;
  }

  #panel(): TemplateResult {
    const edge = this.#selectedEdge;
    return edge
      ? panel(this, this.#why, (why, close) => edgePart(this, edge, why, close))
      : panel(this, this.#details, (details, close) => details(close));
  }

  /** The ids to start from that nothing has. */
  get #unknown(): readonly string[] {
    return this.loaded.unknown.filter((id) => this.state.start.includes(id));
  }

  #unknownPart(): TemplateResult {
    const [id = ""] = this.#unknown;
    return html`<span>${this.words.unknown(this.#unknown)}</span>
      <button @click=${() => this.#search.lookFor(idInWords(id))}>${this.words.findSimilar}</button>`;
  }

  #view(): TemplateResult {
    const { words, state } = this;
    if (state.start.length === 0) return html`<div class="message"><p>${words.empty}</p></div>`;
    const { come, all } = this.#pages;
    const loading = html`<div class="message" aria-busy="true">
      <p>${words.loading} ${all > 2 ? words.pages(come, all) : ""}</p>
    </div>`;
    if (this.#shown.status === TaskStatus.COMPLETE && this.loaded.nodes.length === 0)
      return html`<div class="message" role="status">${this.#unknownPart()}</div>`;
    const tasks =
      state.view === "duties"
        ? [this.#duties, ...(this.#duties.value ? [] : [this.#shown])]
        : [this.#shown, this.#graph.painter];
    const failed = tasks.find(({ status }) => status === TaskStatus.ERROR);
    if (failed)
      return html`<div class="message" role="alert">
        <p>${this.messageOf(failed.error)}</p>
        <button @click=${() => void failed.run()}>${words.retry}</button>
      </div>`;
    if (state.view === "duties") return this.#duties.value ? dutiesView(this, this.#duties.value) : loading;
    if (this.#shown.value === undefined) return loading;
    if (state.view === "table") return this.#table.render();
    if (state.view === "timeline") return timelineView(this);
    return this.#graph.render() ?? loading;
  }
}

const noneShown: Shown = { nodes: [], edges: [], unknown: [], cut: [] };

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

function sameJson(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

if (!customElements.get("osh-explorer")) customElements.define("osh-explorer", OshExplorer);
