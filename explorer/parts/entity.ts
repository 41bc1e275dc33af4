import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { drawing } from "../icons.ts";
import type { OshExplorer } from "../osh-explorer.ts";
import type { Entity, Place, Source } from "../queries/entity.ts";
import type { Words } from "../words/words.ts";

/** The drawing of a type, in the size of the text; it says nothing to a screen reader, to whom the type is told in words. */
export const typeIcon = (type: string): TemplateResult =>
  html`<svg class="icon ${type}" viewBox="0 0 24 24" aria-hidden="true">${drawing(type)}</svg>`;

/** An entity's name as a button that opens its details. */
export const entityButton = (explorer: OshExplorer, { id, nameIn }: Entity): TemplateResult =>
  html`<button class="plain" lang=${nameIn.language} @click=${() => explorer.select(id)}>${nameIn.value}</button>`;

/** An entity's name, and before it what it is. */
export const entityLine = (explorer: OshExplorer, entity: Entity): TemplateResult =>
  html`${typeIcon(entity.__typename)} ${entityButton(explorer, entity)}`;

/** What an edge is called, from its source or from its target. */
export function relationName({ words }: OshExplorer, type: string, direction: "IN" | "OUT"): string {
  const ways = words.edges[type as keyof typeof words.edges];
  return ways?.[direction === "OUT" ? 0 : 1] ?? type.toLowerCase().replaceAll("_", " ");
}

/** The type of an entity in words. */
export const typeName = ({ words }: OshExplorer, type: string): string =>
  words.types[type as keyof typeof words.types] ?? type;

/** The numbers of the paragraphs of one article, each once and in their order. */
const numbersOf = (places: readonly Place[]): number[] =>
  [...new Set(places.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);

/** The paragraphs of one article in words. */
export const paragraphsOf = (words: Words, places: readonly Place[]): string =>
  numbersOf(places)
    .map((number) => words.paragraph(number))
    .join(words.comma);

/** A way out of the explorer; what it shows stays. */
export const wayOut = (address: string, text: TemplateResult | string): TemplateResult =>
  html`<a href=${address} rel="noreferrer" target="_blank">${text}</a>`;

/**
 * Where something is stated: article, date and paragraphs, and the words where the server has them. The title leads to the article
 * itself, or, where it has no address, to its page; a paragraph to what else it states.
 */
export function sourceList(explorer: OshExplorer, sources: readonly Source[]): TemplateResult {
  const { words } = explorer;
  const byArticle = Map.groupBy(sources, ({ article }) => article.id);
  return html`${[...byArticle.values()].map((cited) => {
    const { article } = cited[0]!;
    const quotes = cited.flatMap(({ quote }) => quote ?? []);
    const title = html`<cite lang=${article.language}>${article.name}</cite>`;
    const page = `/article/${encodeURIComponent(article.id)}`;
    const paragraphs = numbersOf(cited).map(
      (number, index) =>
        html`${index > 0 ? words.comma : ""}${wayOut(explorer.page(`${page}#p${number}`), words.paragraph(number))}`,
    );
    const date = article.date === null ? "" : `${article.date}${words.comma}`;
    return html`<span class="cites">
        ${wayOut(article.url ?? explorer.page(page), title)}${words.comma}${date}${paragraphs}
      </span>
      ${
        quotes.length > 0
          ? html`<details>
              <summary>${words.why}</summary>
              ${quotes.map((quote) => html`<blockquote lang=${article.language}>${quote}</blockquote>`)}
            </details>`
          : ""
      }`;
  })}`;
}

/** An SVG's drawing of a type around a point. */
export const drawnAt = (type: string, size: number): SVGTemplateResult =>
  svg`<g class="drawn" transform="translate(${-size / 2} ${-size / 2}) scale(${size / 24})">${drawing(type)}</g>`;
