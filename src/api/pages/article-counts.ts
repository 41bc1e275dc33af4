import { groupBy } from "../../seed/group-by.ts";
import { readQuery } from "./query.ts";
import type { Visit } from "./visit.ts";

/** How many entities of each type an article states something about, the most first. */
export type ArticleCounts = readonly (readonly [type: string, count: number])[];

interface Subjects {
  readonly facts: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly subjectEntity: { readonly __typename: string; readonly id: string } | null }[];
  };
}

const query = readQuery("article-counts.graphql");

/** The counts of the revision that was asked for last, by article; they are the same as long as the revision is. */
const counted = { revision: "", articles: new Map<string, Promise<ArticleCounts>>() };

/** Counts what an article speaks of, once for each revision of the graph. @throws {OshError} */
export async function articleCounts({ ask }: Visit, revision: string, article: string): Promise<ArticleCounts> {
  if (counted.revision !== revision) Object.assign(counted, { revision, articles: new Map() });
  const { articles } = counted;
  const counts = articles.get(article) ?? count(ask, article);
  articles.set(article, counts);
  // What failed is asked again by the next one.
  counts.catch(() => articles.delete(article));
  return counts;
}

async function count(ask: Visit["ask"], article: string): Promise<ArticleCounts> {
  const types = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const { facts }: Subjects = await ask<Subjects>(query, { article, after });
    for (const { subjectEntity } of facts.nodes)
      if (subjectEntity) types.set(subjectEntity.id, subjectEntity.__typename);
    if (!facts.pageInfo.hasNextPage) break;
    after = facts.pageInfo.endCursor;
  }
  const counts = [...groupBy(types.values(), (type) => type)].map(([type, each]) => [type, each.length] as const);
  return counts.toSorted(([, a], [, b]) => b - a);
}
