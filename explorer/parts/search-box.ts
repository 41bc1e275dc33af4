import { Task, TaskStatus } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Found, Match } from "../queries/search.ts";
import { longestText, options, settled } from "./matches.ts";

/** A box to find entities by name: a combobox with a list, as ARIA describes it. */
export class SearchBox {
  readonly #explorer: OshExplorer;
  #text = "";
  #active = -1;
  #open = false;

  readonly #matches: Task<readonly [string, string], { readonly text: string; readonly found: Found } | undefined>;

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
    this.#matches = new Task(explorer, {
      task: async ([text], { signal }) => {
        if (text === "") return undefined;
        await settled(signal);
        return { text, found: await explorer.answers.find(text, signal) };
      },
      args: () => [this.#wanted, explorer.endpoint] as const,
    });
  }

  /** What is to be found. */
  get #wanted(): string {
    return this.#text.trim().slice(0, longestText);
  }

  /** What was found for the text that stands in the box; undefined as long as it is being looked for. */
  get #found(): Found | undefined {
    return this.#matches.value?.text === this.#wanted ? this.#matches.value.found : undefined;
  }

  #update(change: { text?: string; active?: number; open?: boolean }): void {
    this.#text = change.text ?? this.#text;
    this.#active = change.active ?? this.#active;
    this.#open = change.open ?? this.#open;
    this.#explorer.requestUpdate();
  }

  #choose(match: Match | undefined): void {
    if (match === undefined) return;
    this.#update({ text: "", active: -1, open: false });
    if (this.#explorer.state.pathFrom === undefined) this.#explorer.startFrom(match.entity.id);
    else this.#explorer.select(match.entity.id);
  }

  /** Chooses the match that is active, or the best one, as soon as it is found; what failed is looked for again. */
  async #enter(): Promise<void> {
    const wanted = this.#wanted;
    await this.#explorer.updateComplete;
    if (this.#matches.status === TaskStatus.ERROR) void this.#matches.run();
    // What goes wrong is told in the list.
    await this.#matches.taskComplete.catch(() => {});
    if (wanted === this.#wanted) this.#choose(this.#found?.nodes[Math.max(0, this.#active)]);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // Keys that make a Vietnamese or Chinese word are not for the list.
    if (event.isComposing) return;
    const count = this.#found?.nodes.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) this.#update({ open: true, active: (this.#active + step + count) % count });
    else if (event.key === "Enter") void this.#enter();
    else if (event.key === "Escape") this.#update({ text: "", open: false, active: -1 });
    else return;
    event.preventDefault();
  };

  /** Looks for a text as if somebody typed it. */
  lookFor(text: string): void {
    this.#update({ text, active: -1, open: true });
    this.#explorer.renderRoot.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }

  render(): TemplateResult {
    const { words } = this.#explorer;
    const [found, { value, error, status }] = [this.#found, this.#matches];
    const failed = status === TaskStatus.ERROR;
    const told = failed ? this.#explorer.messageOf(error) : found?.nodes.length === 0 ? words.nothingFound : undefined;
    // While somebody types on, what was found before stays in sight.
    const shown = failed ? [] : ((found ?? value?.found)?.nodes ?? []);
    const open = this.#open && this.#wanted !== "" && (shown.length > 0 || told !== undefined);
    return html`<div class="search">
      <input
        type="search"
        role="combobox"
        aria-label=${words.search}
        aria-expanded=${open}
        aria-controls="results"
        aria-autocomplete="list"
        aria-activedescendant=${open && this.#active >= 0 ? `result-${this.#active}` : nothing}
        placeholder=${words.searchHint}
        autocomplete="off"
        .value=${live(this.#text)}
        @input=${({ currentTarget }: Event) =>
          this.#update({ text: (currentTarget as HTMLInputElement).value, active: -1, open: true })}
        @keydown=${this.#onKey}
        @blur=${() => this.#update({ open: false })}
      />
      <ul class="results" id="results" role="listbox" aria-label=${words.search} ?hidden=${!open}>
        ${options(shown, words, {
          active: this.#active,
          idOf: (index) => `result-${index}`,
          choose: (match) => this.#choose(match),
        })}
        ${told === undefined ? nothing : html`<li role="option" aria-selected="false" aria-disabled="true">${told}</li>`}
      </ul>
      <span class="unseen" role="status"
        >${!open ? "" : failed ? told : found ? words.found(found.totalCount) : ""}</span
      >
    </div>`;
  }
}
