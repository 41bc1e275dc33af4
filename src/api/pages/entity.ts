import { entityPath, typeTag, type Shown } from "./entity-link.ts";
import { html, type Html } from "./html.ts";
import { askObligations, obligationsTable } from "./obligations.ts";
import { readQuery } from "./query.ts";
import { entityAsLinkedData } from "./schema-org.ts";
import { articleList, sources, type Source } from "./sources.ts";
import { statementList, type Statement } from "./statements.ts";
import { unlessUnknown } from "./unknown.ts";
import type { Content, Page, Visit } from "./visit.ts";
import { languageText, vocabularyWord } from "./wording.ts";

/** An entity, as entity.graphql asks for it. */
export interface Entity extends Shown {
  readonly name: string;
  readonly names: readonly {
    readonly value: string;
    readonly language: string;
    readonly kind: string;
    readonly citations: readonly Source[];
  }[];
  readonly formerIds: readonly { readonly id: string }[];
}

interface Known {
  readonly entity: Entity;
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Statement[];
  };
}

const query = readQuery("entity.graphql");

/** The page at /entity/<id>: all that is known of an entity, each fact with where it is stated. */
export const entityPage: Page = async (visit) => {
  const id = visit.parameter("id") ?? "";
  return unlessUnknown(visit, id, async () => {
    const statementsAfter = visit.parameter("statements");
    const { entity, statements } = await visit.ask<Known>(query, { id, statementsAfter });
    if (entity.id !== id) return { movedTo: visit.link(entityPath(entity.id)) };
    return content(visit, entity, statements);
  });
};

async function content(visit: Visit, entity: Entity, statements: Known["statements"]): Promise<Content> {
  const { words, link, model } = visit;
  const { id, __typename: type, nameIn, names, formerIds } = entity;
  const { labels } = model.types.get(type)!;
  const binds = labels.includes("Instrument");
  const bears = labels.includes("Agent");
  const view = binds || bears ? "duties" : "graph";
  const scalars = model.types.get(type)!.scalars;
  const isFact = ({ relation }: Statement): boolean => scalars.has(relation);
  // The table of obligations says the same, and what follows from it.
  const covered = new Set(["names", ...(binds || bears ? ["assignments"] : [])]);
  const facts = statements.nodes.filter(isFact);
  const relations = statements.nodes.filter((each) => !isFact(each) && !covered.has(each.relation));
  const citations = [...names, ...statements.nodes].flatMap((each) => each.citations);
  return {
    title: nameIn.value,
    canonical: entityPath(id),
    head: entityAsLinkedData(visit, entity, statements.nodes),
    main: html`<article>
      <header class="title">
        <p>${typeTag(visit, type)}</p>
        <h1 lang="${nameIn.language}">${nameIn.value}</h1>
        ${otherNames(entity)}
        <p class="actions">
          <a class="button" href="${link("/explore", { start: id, view })}">${words.exploreIt}</a>
          <span class="quiet"
            >${words.permanentAddress}: <a href="${link(entityPath(id))}"><code>${entityPath(id)}</code></a></span
          >
          ${formerIds.length > 0 && html`<span class="quiet">${words.formerIds}: ${formerIds.map((each) => html`<a href="${link(entityPath(each.id))}"><code>${each.id}</code></a> `)}</span>`}
        </p>
      </header>
      ${
        facts.length > 0 &&
        html`<section>
          <h2>${words.atAGlance}</h2>
          ${statementList(visit, entity, facts)}
        </section>`
      }
      ${binds || bears ? await duties(visit, id, binds) : undefined}
      ${
        relations.length > 0 &&
        html`<section id="relations">
          <h2>${words.relations}</h2>
          ${statementList(visit, entity, relations)}
        </section>`
      }
      ${
        statements.pageInfo.hasNextPage &&
        html`<p>
          ${words.shown(statements.nodes.length, statements.totalCount)}
          <a class="more" href="${link(entityPath(id), { statements: statements.pageInfo.endCursor ?? "" })}"
            >${words.more}</a
          >
        </p>`
      }
      ${allNames(visit, entity)}
      <section>
        <h2>${words.sources}</h2>
        ${articleList(visit, citations)}
      </section>
    </article>`,
  };
}

/** Its names to show in other languages than the heading's. */
function otherNames({ nameIn, names }: Entity): Html {
  const main = names.filter(({ kind, value }) => ["PREFERRED", "TRANSLATION"].includes(kind) && value !== nameIn.value);
  return html`${main.map(({ value, language }) => html`<p class="other" lang="${language}">${value}</p>`)}`;
}

async function duties(visit: Visit, id: string, binds: boolean): Promise<Html> {
  const { words, link, parameter } = visit;
  const after = parameter("obligations");
  const obligations = await askObligations(visit, { ...(binds ? { instrument: id } : { bearer: id }), after });
  const more = (cursor: string): string => `${link(entityPath(id), { obligations: cursor })}#duties`;
  return html`<section id="duties">
    <h2>${binds ? words.dutiesUnder : words.dutiesOf}</h2>
    ${obligationsTable(visit, obligations, more)}
  </section>`;
}

const allNames = (visit: Visit, { names }: Entity): Html =>
  html`<section>
    <h2>${visit.words.names}</h2>
    <dl class="statements">
      ${names.map(
        ({ value, language, kind, citations }) =>
          html`<div>
            <dt>${vocabularyWord(visit, "NameKind", kind)}, ${languageText(visit, language)}</dt>
            <dd>
              <span class="said" lang="${language}">${value}</span>
              ${citations.length > 0 ? sources(visit, citations) : html`<span class="source">${visit.words.noSource}</span>`}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
