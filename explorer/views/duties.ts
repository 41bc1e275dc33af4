import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { entityButton, entityLine, paragraphsOf, sourceList, typeName } from "../parts/entity.ts";
import type { ChainStep, Duties, Duty } from "../queries/duties.ts";
import type { Entity } from "../queries/entity.ts";
import { wordOf } from "../words/words.ts";

/** Units beside which a matrix can still be read; with more, each task lists its bearers. */
const widestMatrix = 8;

/** Pixels of width that are too few for a matrix. */
const narrow = 640;

/** The headline: of a directive its chain, and who must do what under it; of a unit all that it must do, and through what. */
export function dutiesView(explorer: OshExplorer, duties: Duties): TemplateResult {
  const { words } = explorer;
  const { subject, side, rows, totalCount, chain, articles } = duties;
  return html`<div class="scroll">
    <h2 lang=${subject.nameIn.language}>${subject.nameIn.value}</h2>
    <p class="quiet">
      ${typeName(explorer, subject.__typename)}${subject.date ? ` · ${subject.date}` : ""}${side ? ` · ${words.rows(totalCount)}` : ""}
    </p>
    ${chain.length > 1 ? chainList(explorer, chain) : nothing}
    ${
      side === undefined
        ? html`<p>${words.dutiesNeed}</p>`
        : rows.length === 0
          ? html`<p>${words.noDuties}</p>`
          : side === "instrument"
            ? byInstrument(explorer, rows)
            : taskList(explorer, rows)
    }
    ${rows.length < totalCount ? html`<p role="status">${words.cut(rows.length, totalCount)}</p>` : nothing}
    ${rows.length > 0 ? articlesPrinted(explorer, articles) : nothing}
  </div>`;
}

/** On paper nothing can be opened, so the articles stand at the end, and each role has the number of its article there and the paragraph. */
const articlesPrinted = ({ words }: OshExplorer, articles: Duties["articles"]): TemplateResult =>
  html`<section class="printed">
    <h3>${words.statedIn}</h3>
    <ol>
      ${articles.map(
        ({ name, language, date, url, publisher }) =>
          html`<li>${publisher.nameIn.value}. <cite lang=${language}>${name}</cite>. ${date ?? ""} ${url ?? ""}</li>`,
      )}
    </ol>
  </section>`;

function placesPrinted({ words, duties }: OshExplorer, { citations }: Duty): TemplateResult {
  const numberOf = (id: string): number => (duties?.articles.findIndex((each) => each.id === id) ?? -1) + 1;
  const byArticle = Map.groupBy(citations, ({ article }) => numberOf(article.id));
  const places = [...byArticle].map(([number, cited]) => `[${number}] ${paragraphsOf(words, cited)}`);
  return html`<small class="printed">${places.join(words.comma)}</small>`;
}

function chainList(explorer: OshExplorer, chain: readonly ChainStep[]): TemplateResult {
  const { words } = explorer;
  return html`<h3>${words.chain}</h3>
    <ol class="chain">
      ${chain.map(
        ({ depth, instrument, issuedBy, days, missing }) =>
          html`<li .style=${`--depth: ${depth}`}>
            ${entityLine(explorer, instrument)}
            <span class="quiet">
              ${instrument.date ?? ""}${days === null ? "" : ` · ${words.daysLater(days)}`}
              ${issuedBy.map((each, index) => html`${index > 0 ? words.comma : " · "}${entityButton(explorer, each)}`)}
            </span>
            ${
              missing.length > 0
                ? html`<span class="cites"
                    >${words.missing}${words.colon}${missing.map((gap) => wordOf(words.gaps, gap)).join(words.comma)}</span
                  >`
                : nothing
            }
          </li>`,
      )}
    </ol>`;
}

/** Each instrument's duties apart: a matrix of tasks and units where it has room, else a list of tasks. */
function byInstrument(explorer: OshExplorer, rows: readonly Duty[]): TemplateResult[] {
  return [...Map.groupBy(rows, ({ instrument }) => instrument.id).values()].map((own) => {
    const bearers = [...new Map(own.map(({ bearer }) => [bearer.id, bearer])).values()];
    return html`<h3 class="named" lang=${own[0]!.instrument.nameIn.language}>${own[0]!.instrument.nameIn.value}</h3>
      ${bearers.length <= widestMatrix && explorer.clientWidth > narrow ? matrix(explorer, own, bearers) : taskList(explorer, own)}`;
  });
}

const nameOfTask = (explorer: OshExplorer, task: Duty["task"]): TemplateResult =>
  task === null
    ? html`${explorer.words.wholeInstrument}`
    : task.position === null
      ? entityButton(explorer, task)
      : html`<span class="numbered"><span>${task.position}.</span> ${entityButton(explorer, task)}</span>`;

function matrix(explorer: OshExplorer, rows: readonly Duty[], bearers: readonly Entity[]): TemplateResult {
  const { words } = explorer;
  const byTask = [...Map.groupBy(rows, ({ task }) => task?.id ?? "").values()];
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.tasks}>
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">${words.tasks}</th>
          ${bearers.map((bearer) => html`<th scope="col">${entityButton(explorer, bearer)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${byTask.map(
          (own) =>
            html`<tr>
              <th scope="row">${nameOfTask(explorer, own[0]!.task)}</th>
              ${bearers.map(
                ({ id }) =>
                  html`<td>
                    <div class="roles">
                      ${own.filter(({ bearer }) => bearer.id === id).map((duty) => rolePart(explorer, duty))}
                    </div>
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A role in words; opened, it says where that is stated. */
const rolePart = (explorer: OshExplorer, duty: Duty): TemplateResult =>
  html`<details>
      <summary class="role ${duty.modality}" title=${wordOf(explorer.words.modalities, duty.modality)}>
        ${wordOf(explorer.words.roles, duty.role)}${duty.assignment.date === null ? "" : ` · ${duty.assignment.date}`}
      </summary>
      <span class="quiet">${wordOf(explorer.words.modalities, duty.modality)}</span>
      ${sourceList(explorer, duty.citations)}
    </details>
    ${placesPrinted(explorer, duty)}`;

/** Task by task: who bears it in which role, through what, under what. */
function taskList(explorer: OshExplorer, rows: readonly Duty[]): TemplateResult {
  const { words } = explorer;
  const byTask = [...Map.groupBy(rows, ({ task, instrument }) => `${instrument.id} ${task?.id ?? ""}`).values()];
  return html`<ul class="blocks">
    ${byTask.map((own) => {
      const { task, instrument, under } = own[0]!;
      return html`<li>
        <strong>${nameOfTask(explorer, task)}</strong>
        <span class="cites">
          ${words.setBy} ${entityButton(explorer, instrument)}
          ${under.length === 0 ? nothing : html`${words.under} ${under.map((each, index) => html`${index > 0 ? words.comma : ""}${entityButton(explorer, each)}`)}`}
        </span>
        ${own.map(
          (duty) =>
            html`<div class="row">
              <span>
                ${entityLine(explorer, duty.bearer)}
                ${
                  duty.through.length === 0
                    ? nothing
                    : html`<span class="cites"
                        >${words.through}
                        ${duty.through.map((each, index) => html`${index > 0 ? " › " : ""}${entityButton(explorer, each)}`)}</span
                      >`
                }
              </span>
              ${rolePart(explorer, duty)}
            </div>`,
        )}
      </li>`;
    })}
  </ul>`;
}
