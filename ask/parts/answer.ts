import { html, nothing, type TemplateResult } from "lit";
import { copyField } from "../../explorer/parts/copying.ts";
import { emptyState, toParameters } from "../../explorer/state.ts";
import { entitiesIn, tables } from "../answer.ts";
import type { Answered } from "../asking.ts";
import type { OshAsk } from "../osh-ask.ts";
import type { Question } from "../question.ts";
import { languages, snippet } from "../snippets.ts";
import { views } from "../state.ts";
import { toVariables } from "../values.ts";
import { graphView } from "../views/graph.ts";
import { jsonView } from "../views/json.ts";
import { tableView } from "../views/table.ts";

/** What answers a question, in the view that is chosen, and the ways to take it elsewhere. */
export function answer(page: OshAsk, question: Question, { data }: Answered): TemplateResult {
  const { words, state } = page;
  const ids = entitiesIn(question.fields, data);
  const found = tables(question.fields, data);
  const empty = found.every(({ rows }) => rows.length === 0);
  return html`<div class="bar">
      <div class="group" role="group" aria-label=${words.view}>
        ${views.map(
          (view) =>
            html`<button aria-pressed=${state.view === view} @click=${() => page.go({ view })}>
              ${words.views[view]}
            </button>`,
        )}
      </div>
      ${copying(page, question)}
      ${ids.length === 0 ? nothing : html`<a href=${page.link("/explore") + explorersState(ids)}>${words.inExplorer}</a>`}
      <a href=${page.link("/ask/graphiql") + editorsState(question, page)}>${words.inEditor}</a>
      ${page.byHand === undefined ? nothing : copyField(page.vocabulary, page.byHand)}
    </div>
    ${
      state.view === "json"
        ? jsonView(data, words.views.json)
        : empty
          ? html`<p class="message" role="status">${words.none}</p>`
          : state.view === "graph"
            ? graphView(page, ids)
            : tableView(page, found)
    }`;
}

/** Buttons that put the question into the clipboard: its address, or what asks it elsewhere. */
function copying(page: OshAsk, question: Question): TemplateResult {
  const { words, state } = page;
  const button = (label: string, text: () => string): TemplateResult =>
    html`<button @click=${() => page.copy(label, text())}>${page.copied === label ? words.copied : label}</button>`;
  const endpoint = new URL(page.endpoint, location.href).href;
  return html`${button(words.share, () => location.href)}
    <div class="group" role="group" aria-label=${words.copyAs}>
      <span class="quiet">${words.copyAs}</span>
      ${languages.map((language) => button(language, () => snippet(language, question, state.values, endpoint)))}
    </div>
    <span class="unseen" role="status">${page.copied === undefined ? nothing : words.copied}</span>`;
}

/** What the explorer shows of its address: these entities and the relations between them. */
const explorersState = (ids: readonly string[]): string => `#${toParameters({ ...emptyState, start: ids }).toString()}`;

/** What GraphiQL takes from its address: the question and its values. */
const editorsState = (question: Question, { state }: OshAsk): string => {
  const variables = JSON.stringify(toVariables(question, state.values), undefined, 2);
  return `#${new URLSearchParams({ query: question.query, variables }).toString()}`;
};
