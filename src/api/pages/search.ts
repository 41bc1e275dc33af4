import { entityPath, typeIcon, typeTag, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import { readQuery } from "./query.ts";
import { searchForm } from "./search-form.ts";
import type { Content, Visit } from "./visit.ts";
import { typeWord } from "./wording.ts";

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly truncated: boolean;
    readonly facets: {
      readonly types: readonly { readonly type: string; readonly count: number }[];
      readonly places: readonly { readonly place: Shown; readonly count: number }[];
    };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Result[];
  };
}

interface Result {
  readonly entity: Shown;
  readonly matched: { readonly value: string; readonly language: string };
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

const query = readQuery("search.graphql");

/** The page at /search: what has a name, with the part of it that was looked for marked, and ways to narrow it. */
export async function searchPage(visit: Visit): Promise<Content> {
  const { words, parameter } = visit;
  const text = parameter("text");
  return {
    title: text === undefined ? words.search : `${words.search}: ${text}`,
    kind: "searching",
    main: html`<h1>${words.search}</h1>
      ${searchForm(visit, text)}
      <p class="quiet">${words.searchHelp}</p>
      ${text !== undefined && (await answer(visit, text))}`,
  };
}

async function answer(visit: Visit, text: string): Promise<Html> {
  const { words, parameter, link } = visit;
  const narrowed = { text, type: parameter("type"), place: parameter("place") };
  const { search } = await visit.ask<Found>(query, {
    text,
    types: narrowed.type === undefined ? null : [narrowed.type],
    place: narrowed.place,
    after: parameter("after"),
  });
  const { nodes, totalCount, truncated, facets, pageInfo } = search;
  const types = facets.types.map(({ type, count }) => ({
    value: type,
    name: html`${typeIcon(type)}${typeWord(visit, type)}`,
    count,
  }));
  const places = facets.places.map(({ place: { id, nameIn }, count }) => ({
    value: id,
    name: html`<span lang="${nameIn.language}">${nameIn.value}</span>`,
    count,
  }));
  return html`<div class="found">
    <div class="facets">${facet(words.kinds, "type", types)} ${facet(words.places, "place", places)}</div>
    <div>
      <p role="status">
        ${totalCount === 0 ? words.nothingFound : words.found(totalCount, truncated)}${
          nodes.length < totalCount && html` · ${words.shown(nodes.length, totalCount)}`
        }
      </p>
      <ol class="results">
        ${nodes.map((each) => html`<li>${result(visit, each)}</li>`)}
      </ol>
      ${
        pageInfo.hasNextPage &&
        html`<p>
          <a class="more" href="${link("/search", { ...narrowed, after: pageInfo.endCursor ?? "" })}">${words.more}</a>
        </p>`
      }
    </div>
  </div>`;

  /** The values that what was found can be narrowed to, and the way back. */
  function facet(
    title: string,
    parameterName: "type" | "place",
    values: readonly { readonly value: string; readonly name: Html; readonly count: number }[],
  ): Html | false {
    const chosen = narrowed[parameterName];
    if (values.length === 0 && chosen === undefined) return false;
    const to = (value: string | undefined): string => link("/search", { ...narrowed, [parameterName]: value });
    return html`<nav aria-label="${title}">
      <h2>${title}</h2>
      <ul>
        ${chosen !== undefined && html`<li><a href="${to(undefined)}">${words.all}</a></li>`}
        ${values.map(
          ({ value, name, count }) =>
            html`<li>
              <a href="${to(value)}" ${value === chosen && html`aria-current="true"`}>${name}</a>
              <small>${count}</small>
            </li>`,
        )}
      </ul>
    </nav>`;
  }
}

function result(visit: Visit, { entity, matched, highlights }: Result): Html {
  const { id, __typename, nameIn } = entity;
  const to = visit.link(entityPath(id));
  return html`<a class="name" href="${to}" lang="${matched.language}">${marked(matched.value, highlights)}</a>
    ${nameIn.value !== matched.value && html`<span class="quiet" lang="${nameIn.language}">${nameIn.value}</span>`}
    <span class="quiet"
      >${typeTag(visit, __typename)} · <a href="${to}"><code>${id}</code></a></span
    >`;
}

/** A text with parts of it marked; they are in order, apart from each other, and count code points. */
function marked(text: string, parts: Result["highlights"]): Html[] {
  const points = Array.from(text);
  const between = (start: number, end?: number): string => points.slice(start, end).join("");
  return [
    ...parts.map(
      ({ start, end }, index) => html`${between(parts[index - 1]?.end ?? 0, start)}<mark>${between(start, end)}</mark>`,
    ),
    html`${between(parts.at(-1)?.end ?? 0)}`,
  ];
}
