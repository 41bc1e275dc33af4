import type { DigestedSource } from "./digested-source.ts";
import type { Dossier } from "./dossier.ts";
import { suggestion, type Fault } from "./fault.ts";
import type { StatedSource } from "./stated-source.ts";

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
  /** The ids of the citations that the sources name, each once, in order. A source that names none is added to the faults. */
  resolve(sources: readonly StatedSource[], faults: Fault[]): string[];
  /** The ids, each once, in order. */
  inOrder(ids: Iterable<string>): string[];
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
  const inOrder = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].toSorted((a, b) => rank.get(a)! - rank.get(b)!);

  const resolve = (sources: readonly StatedSource[], faults: Fault[]): string[] => {
    const ids = sources.flatMap((stated) => {
      const known = articles.get(stated.article);
      const source = known?.get(stated.key);
      if (source) return [idOf(stated.article, source)];
      const message = known
        ? `expected a source that stands under citations, came ${stated.key}; "osh cite ${stated.article} --write" enters it`
        : `expected the id of an article, came "${stated.article}"${suggestion(stated.article, [...articles.keys()])}`;
      faults.push({ code: "UNKNOWN_SOURCE", message, at: stated.at });
      return [];
    });
    return inOrder(ids);
  };
  return { all, resolve, inOrder };
}

const idOf = (article: string, { paragraph, start, end }: DigestedSource): string =>
  `${article}#${paragraph}${start === undefined ? "" : `:${start}-${end}`}`;
