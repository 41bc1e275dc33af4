import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import type { NeighborCount } from "../queries/entity.ts";
import type { Shown } from "../queries/shown.ts";
import { expand, mostExpanded, step, unhide, type Expansion } from "../state.ts";
import { relationName, typeName } from "./entity.ts";

/** How many neighbors there are of each kind, how many of them are seen, and a way to see more. */
export function relations(explorer: OshExplorer, id: string, counts: readonly NeighborCount[]): TemplateResult {
  const { words, seen, loaded } = explorer;
  return html`<h3>${words.relations}</h3>
    <ul>
      ${counts.map((each) => {
        const { relationship, direction, type, count } = each;
        const shown = neighbors(seen, id, each).size;
        const wanted: Omit<Expansion, "first"> = { id, relationship, type };
        return html`<li class="row">
          <span>
            ${relationName(explorer, relationship, direction)} · ${typeName(explorer, type)}
            <small class="quiet">${words.shown(shown, count)}</small>
          </span>
          ${shown < count && !explorer.copy ? more(explorer, wanted, neighbors(loaded, id, each), shown, count, `${relationName(explorer, relationship, direction)}, ${typeName(explorer, type)}`) : nothing}
        </li>`;
      })}
    </ul>`;
}

/** The neighbors of a kind among some entities. */
function neighbors(
  { nodes, edges }: Pick<Shown, "nodes" | "edges">,
  id: string,
  { relationship, direction, type }: NeighborCount,
): ReadonlySet<string> {
  const typeOf = new Map(nodes.map((node) => [node.id, node.__typename]));
  const others = edges
    .filter((edge) => edge.type === relationship && (direction === "OUT" ? edge.source : edge.target) === id)
    .map((edge) => (direction === "OUT" ? edge.target : edge.source));
  return new Set(others.filter((other) => typeOf.get(other) === type));
}

/** Buttons to see some more neighbors, and all of them where these are more than a step. */
function more(
  explorer: OshExplorer,
  wanted: Omit<Expansion, "first">,
  loaded: ReadonlySet<string>,
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
          ...unhide(expand(state, wanted, first), loaded),
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
