import { html, nothing, type TemplateResult } from "lit";
import { csv } from "../../explorer/csv.ts";
import { download } from "../../explorer/download.ts";
import { inWords } from "../../explorer/words/words.ts";
import {
  at,
  inText,
  isRow,
  marks,
  nameOf,
  placesOf,
  restOf,
  toSheet,
  type Column,
  type Json,
  type Row,
  type Table,
} from "../answer.ts";
import { called } from "../parts/form.ts";
import type { OshAsk } from "../osh-ask.ts";
import type { Field } from "../question.ts";

/** An answer's tables, each with its rows counted and a way to save them. */
export const tableView = (page: OshAsk, tables: readonly Table[]): TemplateResult =>
  html`${tables.map((table) => (table.single ? record(page, table) : list(page, table)))}`;

/** Many things: a row for each. The roles hold where a phone shows rows as blocks, which are no table by themselves. */
function list(page: OshAsk, table: Table): TemplateResult {
  const { words } = page;
  const { columns, rows, totalCount, more } = table;
  const counted =
    totalCount === undefined || totalCount === rows.length
      ? words.rows(rows.length)
      : words.rowsOf(rows.length, totalCount);
  return html`<section class="rows">
    <div class="caption">
      <h3><span lang="en">${headingOf(table)}</span> <small class="quiet">${counted}</small></h3>
      ${rows.length === 0 ? nothing : csvButton(page, table)}
    </div>
    ${more ? html`<p class="note">${words.more}</p>` : nothing}
    ${
      rows.length === 0
        ? nothing
        : html`<div class="wide" tabindex="0" role="region" aria-label=${headingOf(table)}>
            <table class="list" role="table">
              <thead role="rowgroup">
                <tr role="row">
                  ${columns.map(
                    (column) =>
                      html`<th role="columnheader" scope="col" lang="en" title=${column.field.meaning}>
                        ${labelOf(page, column)}
                      </th>`,
                  )}
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${rows.map(
                  (row) =>
                    html`<tr role="row">
                      ${columns.map(
                        (column) =>
                          html`<td role="cell" data-label=${labelOf(page, column)}>
                            <div>${cell(page, at(row, column.path), column.field)}</div>
                          </td>`,
                      )}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

/** One thing: a line for each of its fields. */
function record(page: OshAsk, table: Table): TemplateResult {
  const [row] = table.rows;
  if (row === undefined)
    return html`<section class="rows">
      <h3 lang="en">${headingOf(table)}</h3>
      <p class="quiet">${page.words.none}</p>
    </section>`;
  return html`<section class="rows">
    <div class="caption">
      <h3 lang="en">${headingOf(table)}</h3>
      ${csvButton(page, table)}
    </div>
    <table class="record">
      <tbody>
        ${table.columns.map(
          (column) =>
            html`<tr>
              <th scope="row" lang="en" title=${column.field.meaning}>${labelOf(page, column)}</th>
              <td>${cell(page, at(row, column.path), column.field)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

const csvButton = (page: OshAsk, table: Table): TemplateResult =>
  html`<button @click=${() => download(csv(toSheet(table)), `${[page.state.question, ...table.path].join(".")}.csv`)}>
    ${page.words.csv}
  </button>`;

const headingOf = ({ path }: Table): string => path.map((key) => plain(key)).join(", ");

/** A key without what only the API's pages need. */
const plain = (key: string): string => inWords(key.replace(/Connection$/, ""));

/** Keys that say nothing to a reader. */
const silent: ReadonlySet<string> = new Set(["node", "nodes", "edges", "properties"]);

function labelOf({ words }: OshAsk, { path }: Column): string {
  const said = path.filter((key) => !silent.has(key)).map(plain);
  return said.length === 0
    ? words.name
    : said
        .slice(-2)
        .join(" · ")
        .replace(/^./, (letter) => letter.toUpperCase());
}

function cell(page: OshAsk, value: Json, field: Field): TemplateResult | string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (field.kind === "citation") return places(page, items.filter(isRow));
    if (items.length > 1) return lines(items.map((each) => item(page, each, field)));
    return items.length === 0 ? "" : html`${item(page, items[0], field)}`;
  }
  if (field.kind === "entity" && isRow(value)) return entity(page, value);
  return item(page, value, field);
}

const lines = (items: readonly (TemplateResult | string)[]): TemplateResult =>
  items.length === 1
    ? html`${items[0]}`
    : html`<ul>
        ${items.map((each) => html`<li>${each}</li>`)}
      </ul>`;

/** A value that stands among others: what lies in it, side by side. */
function item(page: OshAsk, value: Json, field: Field): TemplateResult | string {
  if (typeof value === "boolean") return value ? page.words.yes : page.words.no;
  if (field.kind === "word" && typeof value === "string") return called(page, value);
  if (!isRow(value)) return inText(value, field);
  if (field.kind === "citation") return places(page, [value]);
  const shown = field.kind === "entity" ? [entity(page, value)] : [];
  const inner = restOf(field)
    .map((each) => ({ each, held: value[each.key] }))
    .filter(({ held }) => held !== null && held !== undefined && !(Array.isArray(held) && held.length === 0))
    .map(({ each, held }) => cell(page, held, each));
  return html`${[...shown, ...inner].map((part, index) => html`${index === 0 ? "" : " · "}${part}`)}`;
}

/** An entity's name, which leads to its page. */
function entity(page: OshAsk, row: Row): TemplateResult {
  const { text, language } = nameOf(row);
  const id = row[marks.id];
  if (typeof id !== "string") return html`<span lang=${language ?? nothing}>${text}</span>`;
  return html`<a href=${page.link(`/entity/${encodeURIComponent(id)}`)} title=${id} lang=${language ?? nothing}
    >${text}</a
  >`;
}

/** Articles and their paragraphs, which lead to what is stated there. */
const places = (page: OshAsk, citations: readonly Row[]): TemplateResult =>
  lines(
    placesOf(citations).map(({ article, paragraphs }) => {
      const address = page.link(`/article/${encodeURIComponent(article)}`);
      const numbers = paragraphs.map(
        (number, index) => html`${index === 0 ? "" : ", "}<a href="${address}#p${number}">${number}</a>`,
      );
      return html`<a href=${address}>${article}</a> ¶ ${numbers}`;
    }),
  );
