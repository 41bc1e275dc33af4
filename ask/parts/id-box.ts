import { Task } from "@lit/task";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { ask } from "../../explorer/api.ts";
import { typeIcon } from "../../explorer/parts/entity.ts";
import { longestText, options, settled } from "../../explorer/parts/matches.ts";
import type { Entity } from "../../explorer/queries/entity.ts";
import { find, type Match } from "../../explorer/queries/search.ts";
import { wordsFor } from "../words/words.ts";

/**
 * A box for an id, which suggests entities by name and tells whose id it holds: a combobox with a list, as ARIA describes it. It
 * draws into the tree around it, so that the form's labels, checks and styles reach its input. Event: `change`.
 */
export class IdBox extends LitElement {
  static override readonly properties = {
    value: {},
    box: {},
    label: {},
    help: {},
    language: {},
    endpoint: {},
    required: { type: Boolean },
  };

  declare value: string;
  /** The input's id. */
  declare box: string;
  declare label: string;
  /** The id of the element that explains the box. */
  declare help: string;
  declare language: string;
  declare endpoint: string;
  declare required: boolean;

  #active = -1;
  #open = false;

  readonly #matches = new Task(this, {
    task: async ([text, open, endpoint], { signal }) => {
      if (text === "" || !open) return [];
      await settled(signal);
      return (await find({ endpoint, languages: [this.language] }, text, signal)).nodes;
    },
    args: () => [this.value.trim().slice(0, longestText), this.#open, this.endpoint] as const,
  });

  readonly #held = new Task(this, {
    task: async ([id, endpoint, language], { signal }) => {
      if (id === "") return undefined;
      const { entity } = await ask<{ entity: Entity | null }>(
        endpoint,
        "query Held($id: ID!, $languages: [String!]) { entity(id: $id) { __typename id nameIn(languages: $languages) { value language } } }",
        { id, languages: [language] },
        signal,
      );
      return entity ?? undefined;
    },
    args: () => [this.#open ? "" : this.value.trim(), this.endpoint, this.language] as const,
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #found(): readonly Match[] {
    return this.#open ? (this.#matches.value ?? []) : [];
  }

  #update(change: { value?: string; active?: number; open?: boolean }): void {
    this.#active = change.active ?? this.#active;
    this.#open = change.open ?? this.#open;
    this.requestUpdate();
    if (change.value === undefined || change.value === this.value) return;
    this.value = change.value;
    this.dispatchEvent(new CustomEvent("change"));
  }

  #choose({ entity }: Match): void {
    this.#update({ value: entity.id, active: -1, open: false });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // Keys that make a Vietnamese or Chinese word are not for the list.
    if (event.isComposing) return;
    const found = this.#found;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const active = found[this.#active];
    if (step !== undefined && found.length > 0)
      this.#update({
        active: this.#active < 0 && step < 0 ? found.length - 1 : (this.#active + step + found.length) % found.length,
      });
    else if (step === 1 && !this.#open) this.#update({ open: true });
    else if (event.key === "Enter" && active) this.#choose(active);
    else if (event.key === "Escape" && this.#open) this.#update({ open: false, active: -1 });
    else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { words, vocabulary } = wordsFor([this.language]);
    const found = this.#found;
    const open = found.length > 0;
    const option = (index: number): string => `${this.box}-${index}`;
    const held = this.#held.value;
    return html`<span class="search">
        <input
          id=${this.box}
          role="combobox"
          aria-label=${this.label || nothing}
          aria-describedby="${this.help} ${this.box}-held"
          aria-expanded=${open}
          aria-controls="${this.box}-list"
          aria-autocomplete="list"
          aria-activedescendant=${open && this.#active >= 0 ? option(this.#active) : nothing}
          autocomplete="off"
          spellcheck="false"
          ?required=${this.required}
          .value=${live(this.value)}
          @input=${({ currentTarget }: Event) =>
            this.#update({ value: (currentTarget as HTMLInputElement).value, active: -1, open: true })}
          @keydown=${this.#onKey}
          @blur=${() => this.#update({ open: false, active: -1 })}
        />
        <ul class="results" id="${this.box}-list" role="listbox" aria-label=${words.suggestions} ?hidden=${!open}>
          ${options(found, vocabulary, {
            active: this.#active,
            idOf: option,
            choose: (match) => this.#choose(match),
          })}
        </ul>
      </span>
      <span class="held" id="${this.box}-held"
        >${
          held === undefined
            ? nothing
            : html`${typeIcon(held.__typename)} <span lang=${held.nameIn.language}>${held.nameIn.value}</span>`
        }</span
      >`;
  }
}

customElements.define("osh-id-box", IdBox);
