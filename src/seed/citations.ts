import type { DigestedSource } from "./read/digested-source.ts";
import type { Dossier } from "./read/dossier.ts";
import type { StatedSource } from "./read/stated-source.ts";

/** A source with its place in the archived text and its digest, as the graph keeps it. */
export interface Citation {
  /** `<article>#<paragraph>`, or `<article>#<paragraph>:<start>-<end>`. */
  readonly id: string;
  readonly article: string;
  readonly source: DigestedSource;
}

/** All citations that the dossiers hold, by the sources that name them. */
export interface Citations {
  /** In the order of articles, paragraphs and spans. A span that is named in two ways stands here twice, under one id. */
  readonly all: readonly Citation[];
  /**
   * The ids of the citations that the sources name, each once, in order. Undefined where there are sources and none of them
   * names any.
   */
  idsOf(sources: readonly StatedSource[]): string[] | undefined;
}

/** Gathers the citations of the dossiers. */
export function citationsOf(dossiers: readonly Dossier[]): Citations {
  const articles = new Map(
    dossiers.flatMap((each) => (each.article ? [[each.article.id, each.citations] as const] : [])),
  );
  const all = [...articles]
    .flatMap(([article, sources]) =>
      [...sources.values()].map((source) => ({ id: idOf(article, source), article, source })),
    )
    .toSorted(
      (a, b) =>
        (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
        a.source.paragraph - b.source.paragraph ||
        (a.source.start ?? -1) - (b.source.start ?? -1) ||
        (a.source.end ?? -1) - (b.source.end ?? -1),
    );
  const rank = new Map(all.map(({ id }, index) => [id, index]));

  const idsOf = (sources: readonly StatedSource[]): string[] | undefined => {
    const ids = sources.flatMap(({ source }) => {
      const found = source && articles.get(source.article)?.get(source.key);
      return found ? [idOf(source.article, found)] : [];
    });
    if (ids.length === 0 && sources.length > 0) return undefined;
    return [...new Set(ids)].toSorted((a, b) => rank.get(a)! - rank.get(b)!);
  };
  return { all, idsOf };
}

const idOf = (article: string, { paragraph, start, end }: DigestedSource): string =>
  `${article}#${paragraph}${start === undefined ? "" : `:${start}-${end}`}`;
