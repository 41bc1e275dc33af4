import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Details } from "../queries/details.ts";
import { bearing, binding } from "../queries/duties.ts";
import { collapse, hide } from "../state.ts";
import { typeIcon, typeName, wayOut } from "./entity.ts";
import { facts, names } from "./facts.ts";
import { relations } from "./relations.ts";

/** What is known of an entity, and what can be done with it. */
export function entityDetails(explorer: OshExplorer, details: Details, close: TemplateResult): TemplateResult {
  const { words, state, copy } = explorer;
  const { entity, counts } = details;
  const { id, __typename: type, nameIn, date } = entity;
  const duties = binding.has(type) ? words.dutiesUnder : bearing.has(type) ? words.dutiesOf : undefined;
  return html`<header>
      ${typeIcon(type)}
      <h2 lang=${nameIn.language}>${nameIn.value}</h2>
      ${close}
    </header>
    <p class="quiet">
      ${typeName(explorer, type)}${date ? ` · ${date}` : ""} · <code>${id}</code> ·
      ${wayOut(explorer.page(`/entity/${encodeURIComponent(id)}`), words.page)}
    </p>
    <div class="actions">
      ${
        duties === undefined || (copy && !(id in copy.duties))
          ? nothing
          : html`<button @click=${() => explorer.startFrom(id, "duties")}>${duties}</button>`
      }
      <button @click=${() => explorer.startFrom(id, "graph")}>${words.start}</button>
      ${copy ? nothing : html`<button @click=${() => explorer.go({ pathFrom: id })}>${words.pathFrom}</button>`}
      ${
        state.start.includes(id) && state.start.length === 1
          ? nothing
          : html`<button @click=${() => explorer.go((now) => hide(now, id))}>${words.hide}</button>`
      }
      ${
        state.view === "graph"
          ? html`<button @click=${() => explorer.togglePin(id)}>
              ${id in state.pinned ? words.unpin : words.pin}
            </button>`
          : nothing
      }
      ${
        !copy && state.expanded.some((each) => each.id === id)
          ? html`<button @click=${() => explorer.go((now) => collapse(now, id))}>${words.collapse}</button>`
          : nothing
      }
    </div>
    ${relations(explorer, id, counts)} ${names(explorer, details)} ${facts(explorer, details)}`;
}
