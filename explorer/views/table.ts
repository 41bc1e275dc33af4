import { html, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { entityButton, relationName, typeIcon, typeName } from "../parts/entity.ts";
import { wordOf } from "../words/words.ts";

/** All that the graph shows, as two tables: the entities, and the relations between them. */
export function tableView(explorer: OshExplorer): TemplateResult {
  const { words, seen } = explorer;
  const byId = new Map(seen.nodes.map((node) => [node.id, node]));
  return html`<div class="scroll">
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
        ${seen.nodes.map(
          (node) =>
            html`<tr>
              <th scope="row">${entityButton(explorer, node)}</th>
              <td>${typeIcon(node.__typename)} ${typeName(explorer, node.__typename)}</td>
              <td>${node.date ?? ""}</td>
            </tr>`,
        )}
      </tbody>
    </table>
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
        ${seen.edges.map((edge) => {
          const [source, target] = [byId.get(edge.source)!, byId.get(edge.target)!];
          const name = relationName(explorer, edge.type, "OUT");
          return html`<tr>
            <td>${entityButton(explorer, source)}</td>
            <td>
              ${name}${edge.role === null ? "" : html` <span class="quiet">${wordOf(words.roles, edge.role)}</span>`}
            </td>
            <td>${entityButton(explorer, target)}</td>
            <td>
              <button
                aria-label="${words.why} ${source.nameIn.value}, ${name}, ${target.nameIn.value}"
                @click=${() => explorer.select(edge.id)}
              >
                ${words.why}
              </button>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
