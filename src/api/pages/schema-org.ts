import type { RecordType, Relationship, Scalar } from "../../model/model.ts";
import { groupBy } from "../../seed/group-by.ts";
import type { Entity } from "./entity.ts";
import { entityPath, type Shown } from "./entity-link.ts";
import { Html } from "./html.ts";
import { articlePath, type SourceArticle } from "./sources.ts";
import type { Statement } from "./statements.ts";
import type { Visit } from "./visit.ts";

/** What schema.org calls the words of the other vocabularies that schema.graphql names in @term, and what has none there. */
const equivalents: Readonly<Record<string, string>> = {
  "org:Organization": "Organization",
  "foaf:Person": "Person",
  "foaf:Group": "Audience",
  "eli:LegalResource": "Legislation",
  "skos:Concept": "DefinedTerm",
  Campaign: "EventSeries",
  "eli:number": "legislationIdentifier",
  "eli:passed_by": "legislationPassedBy",
  "eli:implements": "legislationEnsuresImplementationOf",
  "eli:based_on": "isBasedOn",
  "eli:cites": "citation",
  "eli:repeals": "legislationRepeals",
  "org:subOrganizationOf": "parentOrganization",
};

/** What schema.org calls the two ends of a date, by its type. */
const dates: Readonly<Record<string, readonly [start: string, end?: string]>> = {
  Event: ["startDate", "endDate"],
  EventSeries: ["startDate", "endDate"],
  Legislation: ["legislationDate"],
  Organization: ["foundingDate"],
};

/** An entity as schema.org has it, a data block for the document's head. Its addresses are relative to the page's. */
export function entityAsLinkedData({ model }: Visit, entity: Entity, statements: readonly Statement[]): Html {
  const record = model.types.get(entity.__typename)!;
  const type = schemaType(record);
  const shown = statements.filter((statement) => statement.shown);
  const articles = new Map(shown.flatMap((each) => each.citations).map(({ article }) => [article.id, article]));
  const others = entity.names.filter(({ value }) => value !== entity.name);
  return dataBlock({
    "@id": entityPath(entity.id),
    "@type": type,
    name: entity.name,
    alternateName: others.map(({ value, language }) => ({ "@value": value, "@language": language })),
    identifier: entity.id,
    url: entityPath(entity.id),
    ...datesOf(type, shown),
    ...propertiesOf(record, shown, (other) => schemaType(model.types.get(other.__typename)!)),
    subjectOf: [...articles.values()].map(newsArticle),
  });
}

/** An article as schema.org has it. */
export const articleAsLinkedData = (article: SourceArticle): Html => dataBlock(newsArticle(article));

const newsArticle = ({ id, name, language, date, url, publisher }: SourceArticle): object => ({
  "@id": articlePath(id),
  "@type": "NewsArticle",
  headline: name,
  inLanguage: language,
  publisher: { "@type": "Organization", "@id": entityPath(publisher.id), name: publisher.nameIn.value },
  ...(date !== null && { datePublished: date }),
  ...(url !== null && { url }),
});

const schemaType = ({ term, name }: RecordType): string => inSchema(term?.is ?? name) ?? "Thing";

const inSchema = (word: string): string | undefined =>
  word.startsWith("schema:") ? word.slice("schema:".length) : equivalents[word];

/** The properties that schema.org has a word for; words of our own enums and days are none of its. */
function propertiesOf(
  { scalars, relationships }: RecordType,
  statements: readonly Statement[],
  typeOf: (other: Shown) => string,
): object {
  const wordOf = (field: Scalar | Relationship | undefined): string | undefined => {
    if (!field?.term || ("words" in field && (field.words || field.type === "EDTF"))) return undefined;
    return inSchema(field.term.is);
  };
  const byWord = groupBy(statements, ({ relation }) => wordOf(scalars.get(relation) ?? relationships.get(relation)));
  return Object.fromEntries(
    [...byWord].flatMap(([word, each]) =>
      word === undefined
        ? []
        : [
            [
              word,
              each.map(({ entity, object }) =>
                entity ? { "@type": typeOf(entity), "@id": entityPath(entity.id), name: entity.nameIn.value } : object,
              ),
            ],
          ],
    ),
  );
}

/** A date as precise as it is known, where schema.org has a word for it and it is one day, month or year. */
function datesOf(type: string, statements: readonly Statement[]): object {
  const [start, end = start] = statements.find(({ relation }) => relation === "date")?.object.split("/") ?? [];
  const words = dates[type] ?? [];
  const pairs = words.map((word, index) => [word, index === 0 ? start : end] as const);
  return Object.fromEntries(pairs.filter(([, day]) => day !== undefined && /^\d{4}(-\d\d){0,2}$/.test(day)));
}

/** Data that no browser runs; nothing in it can end the block. */
const dataBlock = (data: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", String.raw`\u003c`)}</script>`,
  );
