import { html, Html } from "./html.ts";

/** The answer to a query, and what went wrong with it. */
export interface Asked<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface Shown {
  readonly id: string;
  readonly name: string;
}

interface Source {
  readonly id: string;
  readonly paragraph: number;
  readonly quote: string | null;
  readonly article: { readonly id: string; readonly name: string; readonly language: string; readonly date: string };
}

/** The answer to obligations.graphql. */
export interface ObligationsAnswer {
  readonly obligations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly role: string;
      readonly modality: string;
      readonly bearer: Shown;
      readonly task: (Shown & { readonly position: number | null }) | null;
      readonly instrument: Shown;
      readonly under: readonly Shown[];
      readonly through: readonly Shown[];
      readonly citations: readonly Source[];
    }[];
  };
}

/** The answer to offered.graphql. */
export interface Offered {
  readonly instruments: readonly Shown[];
  readonly agents: readonly Shown[];
  readonly graph: {
    readonly revision: string;
    readonly counts: readonly { readonly type: string; readonly count: number }[];
    readonly articles: readonly {
      readonly id: string;
      readonly name: string;
      readonly language: string;
      readonly date: string;
      readonly publisher: Shown;
      readonly citationsConnection: { readonly totalCount: number };
    }[];
  };
}

export interface HomeContent {
  readonly question: { readonly instrument: string | undefined; readonly bearer: string | undefined };
  readonly rows: Asked<ObligationsAnswer>;
  readonly offered: Asked<Offered>;
}

/** The page at /: the headline question as a form with its answer, and the articles. */
export function home({ question, rows, offered }: HomeContent): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Who must do what, under which directive</title>
        <link rel="stylesheet" href="/assets/style.css" />
      </head>
      <body>
        <main>
          <h1>Who must do what, under which directive?</h1>
          <p>
            A graph of how occupational safety and health is governed, first in Viet Nam and China: organizations,
            officials, directives, plans, tasks, campaigns and events. Each fact names the paragraph of the press
            article that states it.
          </p>
          <p>
            <a href="/explore">Explore it</a> as duties, graph, table and timeline; <a href="/ask">ask it</a> in plain
            words or in GraphQL.
          </p>
          ${form(question, offered.data)} ${answer(question, rows)} ${articles(offered.data)}
        </main>
      </body>
    </html>`;
}

function form({ instrument, bearer }: HomeContent["question"], offered: Offered | null | undefined): Html {
  const options = (list: readonly Shown[] = []) =>
    list.map(({ id, name }) => html`<option value="${id}">${name}</option>`);
  return html`<form action="/" role="search">
    <label>
      Directive or plan
      <input name="instrument" list="instruments" value="${instrument}" placeholder="vn-31-ct-tw" autocomplete="off" />
    </label>
    <label>
      Unit, group or official
      <input name="bearer" list="agents" value="${bearer}" placeholder="vn-vss" autocomplete="off" />
    </label>
    <button>Who must do what?</button>
    <datalist id="instruments">${options(offered?.instruments)}</datalist>
    <datalist id="agents">${options(offered?.agents)}</datalist>
  </form>`;
}

function answer(question: HomeContent["question"], { data, errors }: Asked<ObligationsAnswer>): Html {
  if (!data) return html`<p role="alert">${errors?.map(({ message }) => message).join(" ")}</p>`;
  const { nodes, totalCount, pageInfo } = data.obligations;
  const given = Object.entries(question).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const next = new URLSearchParams([...given, ["after", pageInfo.endCursor ?? ""]]);
  return html`<table>
      <caption>
        ${totalCount}
        ${totalCount === 1 ? "obligation" : "obligations"}${nodes.length < totalCount && `, ${nodes.length} shown`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Role</th>
          <th scope="col">Must do</th>
          <th scope="col">Set by</th>
          <th scope="col">Under</th>
          <th scope="col">Stated in</th>
        </tr>
      </thead>
      <tbody>
        ${nodes.map(
          ({ bearer, through, role, modality, task, instrument, under, citations }) =>
            html`<tr>
              <th scope="row">
                ${entity(bearer)}${through.length > 0 && html`<small>through ${list(through)}</small>`}
              </th>
              <td>${words(role)}<small>${words(modality)}</small></td>
              <td>${task ? html`${task.position && `${task.position}. `}${entity(task)}` : "all of it"}</td>
              <td>${entity(instrument)}</td>
              <td>${list(under)}</td>
              <td>${sources(citations)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${pageInfo.hasNextPage && html`<p><a href="/?${next.toString()}">More</a></p>`}`;
}

const entity = ({ id, name }: Shown): Html => html`<span title="${id}">${name}</span>`;

const list = (entities: readonly Shown[]): Html[] =>
  entities.map((each, index) => html`${index > 0 && ", "}${entity(each)}`);

/** A word of a vocabulary, as people write it. */
const words = (word: string): string => word.toLowerCase().replaceAll("_", " ");

/** The paragraphs of each article, in the order in which they are named; with their words where the server has them. */
function sources(citations: readonly Source[]): Html[] {
  const byArticle = new Map<string, Source[]>();
  for (const each of citations) byArticle.set(each.article.id, [...(byArticle.get(each.article.id) ?? []), each]);
  return [...byArticle].map(([id, cited]) => {
    const { name, date, language } = cited[0]!.article;
    const paragraphs = [...new Set(cited.map(({ paragraph }) => paragraph))];
    const quotes = cited.flatMap(({ quote }) => quote ?? []);
    return html`<cite title="${name}, ${date}">${id}</cite> ¶ ${paragraphs.join(", ")}
      ${
        quotes.length > 0 &&
        html`<details>
          <summary>in its words</summary>
          ${quotes.map((quote) => html`<blockquote lang="${language}">${quote}</blockquote>`)}
        </details>`
      }`;
  });
}

function articles(offered: Offered | null | undefined): Html | undefined {
  if (!offered) return undefined;
  return html`<h2>What it rests on</h2>
    <ul>
      ${offered.graph.articles.map(
        ({ id, name, language, date, publisher, citationsConnection }) =>
          html`<li>
            <cite lang="${language}">${name}</cite>, ${publisher.name}, ${date} (<code>${id}</code>):
            ${citationsConnection.totalCount} places cited
          </li>`,
      )}
    </ul>
    <p>${offered.graph.counts.map(({ type, count }, index) => `${index > 0 ? " · " : ""}${count} ${type}`)}</p>`;
}
