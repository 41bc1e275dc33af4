import { daysOf } from "../model/days.ts";
import type { StatedSource } from "./read/stated-source.ts";
import type { Statements } from "./read/statements.ts";

/** How well a value is supported. */
export interface Weight {
  /** How many articles state it; a reprint counts as the article that it reprints. */
  readonly articles: number;
  /** The last day that the date of the latest of them can mean, ISO 8601; empty where no date is known. */
  readonly latest: string;
}

/** Gives what weighs for a value, by the sources that state it. */
export function weights({ records, links }: Statements): (sources: readonly StatedSource[]) => Weight {
  const days = new Map(
    records
      .filter(({ type }) => type.name === "Article")
      .map(({ id, values }) => [id, daysOf(String(values.get("date")?.value))?.last ?? ""]),
  );
  const reprints = new Map(
    links.filter(({ relationship }) => relationship.type === "REPRINT_OF").map(({ from, to }) => [from.id, to]),
  );
  const originalOf = (article: string): string => {
    const seen = new Set([article]);
    let original = article;
    for (let of = reprints.get(original); of !== undefined && !seen.has(of); of = reprints.get(original))
      seen.add((original = of));
    return original;
  };
  return (sources) => {
    const articles = new Set(sources.flatMap(({ source }) => source?.article ?? []));
    return {
      articles: new Set([...articles].map(originalOf)).size,
      latest:
        [...articles]
          .map((id) => days.get(id) ?? "")
          .toSorted()
          .at(-1) ?? "",
    };
  };
}

/** The better supported first: more articles, then the later. Zero where neither tells them apart. */
export const byWeight = (a: Weight, b: Weight): number =>
  b.articles - a.articles || (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : 0);
