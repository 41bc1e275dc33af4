import { articleCounts, type ArticleCounts } from "./article-counts.ts";
import { typeIcon } from "./entity-link.ts";
import { headline, headlineQuestion } from "./headline.ts";
import { html, type Html } from "./html.ts";
import { readQuery } from "./query.ts";
import { searchForm } from "./search-form.ts";
import { articleLine, type SourceArticle } from "./sources.ts";
import type { Content, Visit } from "./visit.ts";
import { typeWord } from "./wording.ts";

interface Home {
  readonly graph: {
    readonly revision: string;
    readonly articleCount: number;
    readonly articles: readonly SourceArticle[];
  };
}

const query = readQuery("home.graphql");

/** The page at /: what this is, a search box, the headline question, the articles, and the ways on. */
export async function homePage(visit: Visit): Promise<Content> {
  const { words } = visit;
  const [question, { graph }] = await Promise.all([headlineQuestion(visit), visit.ask<Home>(query)]);
  const counts = await Promise.all(graph.articles.map(({ id }) => articleCounts(visit, graph.revision, id)));
  return {
    title: words.title,
    kind: "searching",
    main: html`<section class="hero">
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
        ${searchForm(visit)}
        <p class="quiet">${words.searchHelp}</p>
      </section>
      <section id="question">
        <h2>${words.question}</h2>
        ${question}
      </section>
      <section>
        <h2>${words.restsOn}</h2>
        ${
          graph.articles.length < graph.articleCount &&
          html`<p class="quiet">${words.restsOnMore(graph.articles.length, graph.articleCount)}</p>`
        }
        <ul class="cards">
          ${graph.articles.map((article, index) => html`<li>${articleCard(visit, article, counts[index]!)}</li>`)}
        </ul>
      </section>
      ${waysOn(visit)}`,
  };
}

const articleCard = (visit: Visit, article: SourceArticle, counts: ArticleCounts): Html =>
  html`${articleLine(visit, article)}
    <p class="unseen">${visit.words.states}</p>
    <ul class="counts">
      ${counts.map(([type, count]) => html`<li>${typeIcon(type)} ${typeWord(visit, type)} ${count}</li>`)}
    </ul>`;

function waysOn({ words, link, origin }: Visit): Html {
  const ways = [
    ["/explore", words.explore, words.exploreText],
    ["/ask", words.ask, words.askText],
    ["/data-dictionary", words.dictionary, words.dictionaryText],
  ] as const;
  return html`<section>
    <h2>${words.useIt}</h2>
    <ul class="cards">
      ${ways.map(
        ([path, name, text]) =>
          html`<li>
            <h3><a href="${link(path)}">${name}</a></h3>
            <p>${text}</p>
          </li>`,
      )}
      <li class="wide">
        <h3>${words.embed}</h3>
        <p>${words.embedText}</p>
        <pre tabindex="0"><code>${snippet(origin)}</code></pre>
      </li>
    </ul>
  </section>`;
}

/** What shows the explorer on any page. */
const snippet = (origin: string): string => `<script type="module" src="${origin}/explorer/osh-explorer.js"></script>
<osh-explorer endpoint="${origin}/graphql" start="${headline}" view="duties"></osh-explorer>`;
