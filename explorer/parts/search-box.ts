import { Task } from "@lit/task";
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

  readonly #matches: Task<readonly [string, string], Found | undefined>;

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
    this.#matches = new Task(explorer, {
      task: async ([text], { signal }) => {
        if (text === "") return undefined;
        await settled(signal);
        return explorer.answers.find(text, signal);
      },
      args: () => [this.#text.trim().slice(0, longestText), explorer.endpoint] as const,
    });
  }

  get #found(): readonly Match[] {
    return this.#text.trim() === "" ? [] : (this.#matches.value?.nodes ?? []);
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

  readonly #onKey = (event: KeyboardEvent): void => {
    const count = this.#found.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) this.#update({ open: true, active: (this.#active + step + count) % count });
    else if (event.key === "Enter") this.#choose(this.#found[Math.max(0, this.#active)]);
    else if (event.key === "Escape") this.#update({ text: "", open: false, active: -1 });
    else return;
    event.preventDefault();
  };

  render(): TemplateResult {
    const { words } = this.#explorer;
    const found = this.#found;
    const open = this.#open && this.#text.trim() !== "";
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
        ${options(found, words, {
          active: this.#active,
          idOf: (index) => `result-${index}`,
          choose: (match) => this.#choose(match),
        })}
        ${
          open && this.#matches.value && found.length === 0
            ? html`<li role="option" aria-selected="false" aria-disabled="true">${words.nothingFound}</li>`
            : nothing
        }
      </ul>
      <span class="unseen" role="status"
        >${open && this.#matches.value ? words.found(this.#matches.value.totalCount) : ""}</span
      >
    </div>`;
  }
}
