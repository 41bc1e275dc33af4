import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { OshAsk } from "../osh-ask.ts";
import type { Question, Variable } from "../question.ts";
import { valuesOf } from "../values.ts";
import { capitalized } from "../words/words.ts";
import "./id-box.ts";

/** The variables of a question as a form. Nothing is asked before it is sent. */
export function form(page: OshAsk, question: Question): TemplateResult {
  const { words } = page;
  return html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      page.run();
    }}
  >
    ${question.variables.map((variable) => field(page, variable))}
    <div class="send">
      ${question.variables.length === 0 ? nothing : html`<button class="main">${words.run}</button>`}
      ${
        Object.keys(page.draft).length === 0
          ? nothing
          : html`<button type="button" @click=${() => page.go({ values: {} })}>${words.asUsual}</button>`
      }
    </div>
  </form>`;
}

/** A variable with its label and what the schema says of it, which is in English. */
function field(page: OshAsk, variable: Variable): TemplateResult {
  const { name, list, kind, required } = variable;
  const values = valuesOf(variable, page.draft);
  const label = html`<span lang=${variable.label.language}>${capitalized(variable.label.text)}</span
    >${required ? nothing : html` <small class="quiet">(${page.words.any})</small>`}`;
  const help = html`<p class="help" lang=${variable.help.language} id="help-${name}">
    ${withCode(variable.help.text)}
  </p>`;
  const set = (next: readonly string[]): void => page.put(name, next);
  if (kind === "choice" && list)
    return html`<fieldset aria-describedby="help-${name}">
      <legend>${label}</legend>
      <div class="chips">
        ${variable.words.map(
          ({ word, called, meaning }) =>
            html`<label class="chip" title=${meaning}>
              <input
                type="checkbox"
                .checked=${live(values.includes(word))}
                @change=${() => set(values.includes(word) ? values.filter((each) => each !== word) : [...values, word])}
              />
              ${called}
            </label>`,
        )}
      </div>
      ${help}
    </fieldset>`;
  if (!list)
    return html`<div class="field">
      <label for="in-${name}">${label}</label>
      ${input(page, variable, `in-${name}`, "", values[0] ?? "", (text) => set(text === "" ? [] : [text]))} ${help}
    </div>`;
  const shown = values.length === 0 ? [""] : values;
  return html`<fieldset>
    <legend>${label}</legend>
    ${shown.map(
      (value, index) =>
        html`<div class="several">
          ${input(
            page,
            variable,
            `in-${name}-${index}`,
            `${capitalized(variable.label.text)} ${index + 1}`,
            value,
            (text) => set(shown.with(index, text)),
          )}
          ${
            shown.length === 1
              ? nothing
              : html`<button
                  type="button"
                  aria-label="${page.words.remove} ${index + 1}"
                  title=${page.words.remove}
                  @click=${() => set(shown.toSpliced(index, 1))}
                >
                  ✕
                </button>`
          }
        </div>`,
    )}
    <button type="button" class="plain" @click=${() => set([...shown, ""])}>${page.words.add}</button>
    ${help}
  </fieldset>`;
}

function input(
  page: OshAsk,
  { name, kind, words, required }: Variable,
  id: string,
  label: string,
  value: string,
  set: (value: string) => void,
): TemplateResult {
  const changed = ({ currentTarget }: Event): void => set((currentTarget as HTMLInputElement).value);
  if (kind === "id")
    return html`<osh-id-box
      .value=${value}
      .box=${id}
      .label=${label}
      .help=${`help-${name}`}
      .language=${page.spoken}
      .endpoint=${page.endpoint}
      .required=${required}
      @change=${changed}
    ></osh-id-box>`;
  if (kind === "choice")
    return html`<select
      id=${id}
      aria-describedby="help-${name}"
      ?required=${required}
      .value=${live(value)}
      @change=${changed}
    >
      ${required ? nothing : html`<option value="" ?selected=${value === ""}>${page.words.any}</option>`}
      ${words.map(({ word, called, meaning }) => html`<option value=${word} title=${meaning} ?selected=${word === value}>${called}</option>`)}
    </select>`;
  return html`<input
    id=${id}
    type=${types[kind]}
    aria-label=${label || nothing}
    aria-describedby="help-${name}"
    ?required=${required}
    .value=${live(value)}
    @input=${changed}
  />`;
}

const types = { day: "date", number: "number", text: "text" } as const;

/** What stands between backquotes is code. */
export const withCode = (text: string): (string | TemplateResult)[] =>
  text.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
