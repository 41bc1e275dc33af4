import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { NeighborCount } from "../queries/entity.ts";
import { expand, mostExpanded, step, type Expansion } from "../state.ts";
import { relationName, typeName } from "./entity.ts";

/** How many neighbors there are of each kind, how many of them are seen, and a way to see more. */
export function relations(explorer: OshExplorer, id: string, counts: readonly NeighborCount[]): TemplateResult {
  const { words, seen } = explorer;
  const typeOf = new Map(seen.nodes.map((node) => [node.id, node.__typename]));
  const visible = ({ relationship, direction, type }: NeighborCount): number => {
    const others = seen.edges
      .filter((edge) => edge.type === relationship && (direction === "OUT" ? edge.source : edge.target) === id)
      .map((edge) => (direction === "OUT" ? edge.target : edge.source));
    return new Set(others.filter((other) => typeOf.get(other) === type)).size;
  };
  return html`<h3>${words.relations}</h3>
    <ul>
      ${counts.map((each) => {
        const { relationship, direction, type, count } = each;
        const shown = visible(each);
        const wanted: Omit<Expansion, "first"> = { id, relationship, type };
        return html`<li class="row">
          <span>
            ${relationName(explorer, relationship, direction)} · ${typeName(explorer, type)}
            <small class="quiet">${words.shown(shown, count)}</small>
          </span>
          ${shown < count && !explorer.copy ? more(explorer, wanted, shown, count, `${relationName(explorer, relationship, direction)}, ${typeName(explorer, type)}`) : nothing}
        </li>`;
      })}
    </ul>`;
}

/** Buttons to see some more neighbors, and all of them where these are more than a step. */
function more(
  explorer: OshExplorer,
  wanted: Omit<Expansion, "first">,
  shown: number,
  count: number,
  which: string,
): TemplateResult {
  const { words } = explorer;
  const button = (label: string, first?: number): TemplateResult =>
    html`<button
      aria-label="${label}: ${which}"
      @click=${() =>
        explorer.go((state) => ({
          ...expand(state, wanted, first),
          view: state.view === "duties" ? "graph" : state.view,
        }))}
    >
      ${label}
    </button>`;
  const all = Math.min(count, mostExpanded);
  return html`<span class="row">
    ${button(shown === 0 ? words.show : words.showMore)}
    ${count - shown > step ? button(words.loadAll(all), all) : nothing}
  </span>`;
}
