import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { entityButton, relationName, typeIcon, typeName } from "../parts/entity.ts";
import { notes } from "../parts/notes.ts";
import { timeWindow } from "../parts/time-window.ts";
import type { Edge, Entity } from "../queries/entity.ts";
import { wordOf } from "../words/words.ts";

/** Rows that come at once, so that thousands of them don't keep the page waiting. */
const atOnce = 500;

/** All that the graph shows, as two tables: the entities, and the relations between them. */
export class TableView {
  readonly #explorer: OshExplorer;
  #most = { nodes: atOnce, edges: atOnce };

  constructor(explorer: OshExplorer) {
    this.#explorer = explorer;
  }

  render(): TemplateResult {
    const { words, seen } = this.#explorer;
    const byId = new Map(seen.nodes.map((node) => [node.id, node]));
    return html`${notes(this.#explorer)}${timeWindow(this.#explorer)}
      <div class="scroll">
        <table>
          <caption>
            ${words.nodesAndEdges(seen.nodes.length, seen.edges.length)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.name}</th>
              <th scope="col">${words.type}</th>
              <th scope="col">${words.date}</th>
            </tr>
          </thead>
          <tbody>
            ${seen.nodes.slice(0, this.#most.nodes).map((node) => nodeRow(this.#explorer, node))}
          </tbody>
        </table>
        ${this.#cut("nodes")}
        <h3>${words.relations}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.from}</th>
              <th scope="col">${words.relation}</th>
              <th scope="col">${words.to}</th>
              <th scope="col"><span class="unseen">${words.why}</span></th>
            </tr>
          </thead>
          <tbody>
            ${seen.edges.slice(0, this.#most.edges).map((edge) => edgeRow(this.#explorer, edge, byId))}
          </tbody>
        </table>
        ${this.#cut("edges")}
      </div>`;
  }

  /** How many rows there are besides those shown, and a way to more of them. */
  #cut(which: "nodes" | "edges"): TemplateResult | typeof nothing {
    const { words, seen } = this.#explorer;
    const [most, all] = [this.#most[which], seen[which].length];
    if (all <= most) return nothing;
    const showMore = (): void => {
      this.#most = { ...this.#most, [which]: most + atOnce };
      this.#explorer.requestUpdate();
    };
    return html`<p>${words.cut(most, all)} <button @click=${showMore}>${words.showMore}</button></p>`;
  }
}

const nodeRow = (explorer: OshExplorer, node: Entity): TemplateResult =>
  html`<tr>
    <th scope="row">${entityButton(explorer, node)}</th>
    <td>${typeIcon(node.__typename)} ${typeName(explorer, node.__typename)}</td>
    <td class="date">${node.date ?? ""}</td>
  </tr>`;

function edgeRow(explorer: OshExplorer, edge: Edge, byId: ReadonlyMap<string, Entity>): TemplateResult {
  const { words } = explorer;
  const [source, target] = [byId.get(edge.source)!, byId.get(edge.target)!];
  const name = relationName(explorer, edge.type, "OUT");
  return html`<tr>
    <td>${entityButton(explorer, source)}</td>
    <td class="relation">
      ${name}${edge.role === null ? "" : html` <span class="quiet">${wordOf(words.roles, edge.role)}</span>`}
    </td>
    <td>${entityButton(explorer, target)}</td>
    <td>
      <button
        class="small"
        aria-label="${words.why} ${source.nameIn.value}, ${name}, ${target.nameIn.value}"
        @click=${() => explorer.select(edge.id)}
      >
        ${words.why}
      </button>
    </td>
  </tr>`;
}
