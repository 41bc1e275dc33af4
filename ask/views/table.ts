import { html, nothing, type TemplateResult } from "lit";
import { csv } from "../../explorer/csv.ts";
import { download } from "../../explorer/download.ts";
import { marks } from "../../src/api/marks.ts";
import {
  at,
  inText,
  isRow,
  nameOf,
  placesOf,
  restOf,
  toSheet,
  type Column,
  type Json,
  type Row,
  type Table,
} from "../answer.ts";
import type { OshAsk } from "../osh-ask.ts";
import type { Field, Said } from "../question.ts";
import { capitalized, wordOf } from "../words/words.ts";

/** An answer's tables, each with its rows counted and a way to save them. */
export const tableView = (page: OshAsk, tables: readonly Table[]): TemplateResult =>
  html`${tables.map((table) => (table.single ? record(page, table) : list(page, table)))}`;

/** Many things: a row for each. The roles hold where a phone shows rows as blocks, which are no table by themselves. */
function list(page: OshAsk, table: Table): TemplateResult {
  const { words } = page;
  const { columns, rows, totalCount } = table;
  const counted =
    totalCount === undefined || totalCount === rows.length
      ? words.rows(rows.length)
      : words.rowsOf(rows.length, totalCount);
  return html`<section class="rows">
    <div class="caption">
      <h3>${said(table.labels, ", ")} <small class="quiet">${counted}</small></h3>
      ${rows.length === 0 ? nothing : csvButton(page, table)}
    </div>
    ${
      rows.length === 0
        ? nothing
        : html`<div class="wide" tabindex="0" role="region" aria-label=${textOf(table.labels, ", ")}>
            <table class="list" role="table">
              <thead role="rowgroup">
                <tr role="row">
                  ${columns.map(
                    (column) =>
                      html`<th role="columnheader" scope="col" title=${column.field.meaning}>
                        ${said(labelsOf(page, column), " · ")}
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
                          html`<td role="cell" data-label=${textOf(labelsOf(page, column), " · ")}>
                            <div>${cell(page, at(row, column.path), column.field)}</div>
                          </td>`,
                      )}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
    ${following(page, table)}
  </section>`;
}

/** A way to the rows that follow, where there are some. */
function following(page: OshAsk, { rows, totalCount, next }: Table): TemplateResult | typeof nothing {
  if (next === undefined) return nothing;
  const { words } = page;
  const { turning, turnError } = page;
  const turn = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const region = button.closest(".rows")?.querySelector<HTMLElement>(".wide");
    await page.turn(next);
    // After the last page there is no button to stay on.
    if (!button.isConnected) region?.focus();
  };
  return html`<p class="following">
    <button aria-disabled=${turning} @click=${turn}>${turning ? words.loading : words.more}</button>
    ${totalCount === undefined ? nothing : html`<small class="quiet">${words.rowsOf(rows.length, totalCount)}</small>`}
    ${turnError === undefined ? nothing : html`<span role="alert">${page.messageOf(turnError)}</span>`}
  </p>`;
}

/** One thing: a line for each of its fields. */
function record(page: OshAsk, table: Table): TemplateResult {
  const [row] = table.rows;
  if (row === undefined)
    return html`<section class="rows">
      <h3>${said(table.labels, ", ")}</h3>
      <p class="quiet">${page.words.none}</p>
    </section>`;
  return html`<section class="rows">
    <div class="caption">
      <h3>${said(table.labels, ", ")}</h3>
      ${csvButton(page, table)}
    </div>
    <table class="record">
      <tbody>
        ${table.columns.map(
          (column) =>
            html`<tr>
              <th scope="row" title=${column.field.meaning}>${said(labelsOf(page, column), " · ")}</th>
              <td>${cell(page, at(row, column.path), column.field)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

const csvButton = (page: OshAsk, table: Table): TemplateResult =>
  html`<button
    @click=${() => download(csv(toSheet(table, page.names)), `${[page.state.question, ...table.path].join(".")}.csv`)}
  >
    ${page.words.csv}
  </button>`;

/** What a column is called: its field, and the one that it lies in. */
const labelsOf = ({ words, spoken }: OshAsk, { labels }: Column): readonly Said[] =>
  labels.length === 0 ? [{ text: words.name, language: spoken }] : labels.slice(-2);

/** Labels side by side, each in its language; the first begins as a sentence does. */
const said = (labels: readonly Said[], between: string): TemplateResult =>
  html`${labels.map(
    ({ text, language }, index) =>
      html`${index === 0 ? "" : between}<span lang=${language}>${index === 0 ? capitalized(text) : text}</span>`,
  )}`;

const textOf = (labels: readonly Said[], between: string): string =>
  capitalized(labels.map(({ text }) => text).join(between));

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
  if (field.kind === "word" && typeof value === "string") return wordOf(field.words, value);
  if (field.kind === "prose" && typeof value === "string") return html`<span lang="en">${value}</span>`;
  if (field.kind === "id" && typeof value === "string") return named(page, value);
  if (!isRow(value)) return inText(value, field, page.names);
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
  const { text, language } = nameOf(row, page.names);
  const id = row[marks.id];
  return typeof id === "string"
    ? entityLink(page, id, text, language)
    : html`<span lang=${language ?? nothing}>${text}</span>`;
}

/** What has an id: an entity by its name; anything else as it is. */
function named(page: OshAsk, id: string): TemplateResult | string {
  const name = page.names.get(id);
  return name === undefined ? id : entityLink(page, id, name.value, name.language);
}

const entityLink = (page: OshAsk, id: string, name: string, language: string | undefined): TemplateResult =>
  html`<a href=${page.link(`/entity/${encodeURIComponent(id)}`)} title=${id} lang=${language ?? nothing}>${name}</a>`;

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
