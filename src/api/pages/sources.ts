import { groupBy } from "../../seed/group-by.ts";
import { entityLink, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import type { Visit } from "./visit.ts";
import { dateText } from "./wording.ts";

/** A citation as pages show it: the fragment Source. */
export interface Source {
  readonly id: string;
  readonly paragraph: number;
  readonly quote: string | null;
  readonly article: SourceArticle;
}

export interface SourceArticle {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly date: string | null;
  readonly url: string | null;
  readonly publisher: Shown;
}

/** The address of an article's page, or of a paragraph's place on it. */
export const articlePath = (id: string): string => `/article/${encodeURIComponent(id)}`;

/** Where something is stated: publisher, date and paragraphs of each article; with their words where the server has them. */
export function sources(visit: Visit, citations: readonly Source[]): Html[] {
  return [...byArticle(citations).values()].map((cited) => {
    const { id, language, publisher, date } = cited[0]!.article;
    const quotes = [...new Set(cited.flatMap(({ quote }) => quote ?? []))];
    return html`<span class="source">
      <a href="${visit.link(articlePath(id))}"
        ><span lang="${publisher.nameIn.language}">${publisher.nameIn.value}</span>${
          date !== null && html`, ${dateText(visit, date)}`
        }</a
      >, ${paragraphs(visit, id, cited)}
      ${
        quotes.length > 0 &&
        html`<details>
          <summary>${visit.words.inItsWords}</summary>
          ${quotes.map((quote) => html`<blockquote lang="${language}">${quote}</blockquote>`)}
        </details>`
      }
    </span>`;
  });
}

function paragraphs({ words, link }: Visit, article: string, cited: readonly Source[]): Html {
  const [before, after] = words.paragraphs;
  const numbers = [...new Set(cited.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
  const links = numbers.map(
    (number, index) => html`${index > 0 && ", "}<a href="${link(articlePath(article))}#p${number}">${number}</a>`,
  );
  return html`${before}${links}${after}`;
}

/** All articles that citations are in, each with its title and the ways to it. */
export function articleList(visit: Visit, citations: readonly Source[]): Html {
  const articles = [...byArticle(citations).values()].map((cited) => cited[0]!.article);
  return html`<ul class="articles">
    ${articles.map((article) => html`<li>${articleLine(visit, article)}</li>`)}
  </ul>`;
}

/** An article's title, which leads to its page, with publisher, date and the way to the original. */
export function articleLine(visit: Visit, { id, name, language, date, url, publisher }: SourceArticle): Html {
  return html`<cite lang="${language}"><a href="${visit.link(articlePath(id))}">${name}</a></cite>
    <span class="quiet"
      >${entityLink(visit, publisher)}${date !== null && html`, ${dateText(visit, date)}`}${
        url !== null && html`, <a href="${url}" rel="noreferrer">${visit.words.original}</a>`
      }</span
    >`;
}

const byArticle = (citations: readonly Source[]): ReadonlyMap<string, readonly Source[]> =>
  groupBy(citations, ({ article }) => article.id);
