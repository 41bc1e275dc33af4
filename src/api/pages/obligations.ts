import { groupBy } from "../../seed/group-by.ts";
import { entityLink, entityLinks, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import { readQuery } from "./query.ts";
import { sources, type Source } from "./sources.ts";
import type { Visit } from "./visit.ts";
import { vocabularyWord } from "./wording.ts";

/** A page of obligations, as obligations.graphql asks for it. */
export interface Obligations {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Obligation[];
}

interface Obligation {
  readonly role: string;
  readonly modality: string;
  readonly bearer: Shown;
  readonly task: (Shown & { readonly position: number | null }) | null;
  readonly instrument: Shown;
  readonly under: readonly Shown[];
  readonly through: readonly Shown[];
  readonly citations: readonly Source[];
}

const query = readQuery("obligations.graphql");

/** Rows on a page. */
const first = 25;

/** The obligations under an instrument, of a bearer, or both. @throws {OshError} */
export async function askObligations(
  visit: Visit,
  asked: {
    readonly instrument?: string | undefined;
    readonly bearer?: string | undefined;
    readonly after?: string | undefined;
  },
): Promise<Obligations> {
  const { obligations } = await visit.ask<{ obligations: Obligations }>(query, { ...asked, first });
  return obligations;
}

/**
 * Obligations as a table, each row with where it is stated.
 * @param more the address of the page after a cursor
 */
export function obligationsTable(visit: Visit, obligations: Obligations, more: (after: string) => string): Html {
  const { words } = visit;
  const { nodes, totalCount, pageInfo } = obligations;
  if (totalCount === 0) return html`<p>${words.noDuties}</p>`;
  const byTask = groupBy(nodes, ({ instrument, task }) => `${instrument.id} ${task?.id}`);
  return html`<table class="duties">
      <caption>
        ${words.duties(totalCount)}${nodes.length < totalCount && html` · ${words.shown(nodes.length, totalCount)}`}
      </caption>
      <thead>
        <tr>
          ${[words.mustDo, words.who, words.role, words.statedIn].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${[...byTask.values()].map((each) => group(visit, each))}
    </table>
    ${pageInfo.hasNextPage && html`<p><a class="more" href="${more(pageInfo.endCursor ?? "")}">${words.more}</a></p>`}`;
}

/** The obligations to do one task: what it is and what sets it stands once, beside who must do it. */
function group(visit: Visit, obligations: readonly Obligation[]): Html {
  const { words } = visit;
  const { task, instrument, under } = obligations[0]!;
  const rows = [...groupBy(obligations, sameButForRole).values()];
  return html`<tbody>
    ${rows.map(
      (each, index) =>
        html`<tr>
          ${
            index === 0 &&
            html`<th scope="rowgroup" rowspan="${rows.length}">
              ${task ? html`${task.position !== null && `${task.position}. `}${entityLink(visit, task)}` : words.wholeInstrument}
              <small
                >${words.setBy}
                ${entityLink(visit, instrument)}${
                  under.length > 0 && html`, ${words.under} ${entityLinks(visit, under)}`
                }</small
              >
            </th>`
          }
          ${row(visit, each)}
        </tr>`,
    )}
  </tbody>`;
}

/** What obligations in several roles have in common when they say and rest on the same. */
const sameButForRole = ({ bearer, through, modality, citations }: Obligation): string =>
  [bearer, ...through, { id: modality }, ...citations].map(({ id }) => id).join(" ");

/** Who must do the task, in which roles. */
function row(visit: Visit, obligations: readonly Obligation[]): Html {
  const { bearer, through, modality, citations } = obligations[0]!;
  return html`<td>
      ${entityLink(visit, bearer)}
      ${through.length > 0 && html`<small>${visit.words.through} ${entityLinks(visit, through)}</small>`}
    </td>
    <td>
      ${obligations.map(
        ({ role }) => html`<span class="role ${modality}">${vocabularyWord(visit, "AssignmentRole", role)}</span> `,
      )}
      ${modality !== "OBLIGATION" && html`<small>${vocabularyWord(visit, "Modality", modality)}</small>`}
    </td>
    <td>${sources(visit, citations)}</td>`;
}
