import { groupBy } from "../../seed/group-by.ts";
import { entityLine, entityLink, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import { readQuery } from "./query.ts";
import { articleAsLinkedData } from "./schema-org.ts";
import { articlePath, type SourceArticle } from "./sources.ts";
import { unlessUnknown } from "./unknown.ts";
import type { Content, Page, Visit } from "./visit.ts";
import { dateText, fieldWord, languageText, valueText, vocabularyWord } from "./wording.ts";

interface Article extends SourceArticle {
  readonly kind: string;
  readonly licence: string | null;
}

interface Fact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly subjectEntity:
    | (Shown & { readonly names: readonly { readonly value: string; readonly language: string }[] })
    | null;
  readonly objectEntity: Shown | null;
  readonly citation: { readonly paragraph: number };
}

interface Known {
  readonly articles: readonly Article[];
  readonly facts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Fact[];
  };
}

const query = readQuery("article.graphql");

/** The page at /article/<id>: what an article is, and what each of its paragraphs states. */
export const articlePage: Page = async (visit) => {
  const id = visit.parameter("id") ?? "";
  return unlessUnknown(visit, id, async () => {
    const { articles, facts } = await visit.ask<Known>(query, { id, after: visit.parameter("after") });
    return content(visit, articles[0]!, facts);
  });
};

function content(visit: Visit, article: Article, { nodes, totalCount, pageInfo }: Known["facts"]): Content {
  const { words, link } = visit;
  const { id, name, language } = article;
  const byParagraph = groupBy(nodes, ({ citation }) => citation.paragraph);
  return {
    title: name,
    canonical: articlePath(id),
    head: articleAsLinkedData(article),
    main: html`<article>
      <header class="title">
        <p class="type">${words.article}</p>
        <h1 lang="${language}">${name}</h1>
        ${about(visit, article)}
      </header>
      <p>${words.articleLead}</p>
      <p>${words.facts(totalCount)}${nodes.length < totalCount && html` · ${words.shown(nodes.length, totalCount)}`}</p>
      ${[...byParagraph].map(
        ([paragraph, facts]) =>
          html`<section class="paragraph" id="p${paragraph}">
            <h2>${words.paragraph(paragraph)}</h2>
            <div class="facts">
              ${[...groupBy(facts, ({ subject }) => subject).values()].map((each) => stated(visit, each))}
            </div>
          </section>`,
      )}
      ${
        pageInfo.hasNextPage &&
        html`<p>
          <a class="more" href="${link(articlePath(id), { after: pageInfo.endCursor ?? "" })}">${words.more}</a>
        </p>`
      }
    </article>`,
  };
}

function about(visit: Visit, { kind, publisher, date, language, url, licence }: Article): Html {
  const { words } = visit;
  const rows: readonly (readonly [string, Html | null])[] = [
    [words.publisher, entityLink(visit, publisher)],
    [words.published, date === null ? null : dateText(visit, date)],
    [words.kind, html`${vocabularyWord(visit, "SourceKind", kind)}`],
    [words.language, html`${languageText(visit, language)}`],
    [words.address, url === null ? null : html`<a href="${url}" rel="noreferrer">${url}</a>`],
    [words.licence, licence === null ? null : html`<span lang="en">${licence}</span>`],
  ];
  return html`<dl class="about">
    ${rows.map(
      ([term, value]) =>
        value &&
        html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What one paragraph states about one record; of one that is no entity, its ends say which it is. */
function stated(visit: Visit, facts: readonly Fact[]): Html {
  const { subject, subjectEntity } = facts[0]!;
  const type = subjectEntity?.__typename ?? nestedType(visit, subject);
  const once = [...groupBy(facts, ({ relation, object }) => `${relation} ${object}`).values()].map(([fact]) => fact!);
  return html`<div class="fact">
    ${subjectEntity && html`<h3>${entityLine(visit, subjectEntity)}</h3>`}
    <dl class="inline">
      ${[...groupBy(once, ({ relation }) => relation)].map(
        ([relation, each]) =>
          html`<div>
            <dt>${fieldWord(visit, type, relation)}</dt>
            <dd>${each.map((fact, index) => html`${index > 0 && " · "}${objectText(visit, type, fact)}`)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function objectText(visit: Visit, type: string, { relation, object, subjectEntity, objectEntity }: Fact): Html {
  if (objectEntity) return entityLine(visit, objectEntity);
  const name = relation === "names" && subjectEntity?.names.find(({ value }) => value === object);
  return name ? html`<span lang="${name.language}">${object}</span>` : valueText(visit, type, relation, object);
}

/** The type of a record that stands in another: its id is that one's, the type and what tells it apart. */
function nestedType({ model }: Visit, id: string): string {
  const types = [...model.types.values()].filter(({ identity }) => identity);
  return types.findLast(({ name }) => id.includes(`.${name.toLowerCase()}.`))?.name ?? "";
}
