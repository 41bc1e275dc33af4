import { pathOf } from "../../../explorer/drawings.ts";
import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";
import { typeWord } from "./wording.ts";

/** An entity as pages name it: the fragment Shown. */
export interface Shown {
  readonly __typename: string;
  readonly id: string;
  readonly nameIn: { readonly value: string; readonly language: string };
}

/** The address of an entity's page. */
export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`;

/** An entity's name, which leads to its page. */
export const entityLink = ({ link }: Visit, { id, nameIn }: Shown): Html =>
  html`<a class="name" href="${link(entityPath(id))}" lang="${nameIn.language}">${nameIn.value}</a>`;

export const entityLinks = (visit: Visit, entities: readonly Shown[]): Html[] =>
  entities.map((each, index) => html`${index > 0 && ", "}${entityLink(visit, each)}`);

/** An entity's name after the drawing of its type; the type is told in words to who sees no drawing. */
export const entityLine = (visit: Visit, entity: Shown): Html =>
  html`<span class="entity"
    >${typeIcon(entity.__typename)}<span class="unseen">${typeWord(visit, entity.__typename)}: </span>${entityLink(
      visit,
      entity,
    )}</span
  >`;

/** The drawing of a type. */
export const typeIcon = (type: string): Html =>
  html`<svg class="icon ${type}" viewBox="0 0 24 24" aria-hidden="true"><path d="${pathOf(type)}" /></svg>`;

/** What an entity is: the drawing of its type and the word for it. */
export const typeTag = (visit: Visit, type: string): Html =>
  html`<span class="type">${typeIcon(type)} ${typeWord(visit, type)}</span>`;
