/**
 * A source as a curator writes it: a paragraph's number, and the span in it where the paragraph says several things, named
 * by its first and last words or by all of them: `3`, `20 "Heads … units"`, and in a registry `vss-2025-03-01#3`. Where
 * nobody has the words, as in an export, the span stands by its place, as in a citation's id: `20:0-52`.
 */
export interface SourceNotation {
  /** The article; undefined: the one whose dossier this is. */
  readonly article: string | undefined;
  readonly paragraph: number;
  /** The words that the span starts and ends with; `last` undefined where `first` is all of it. */
  readonly words: { readonly first: string; readonly last: string | undefined } | undefined;
  /** The span itself, where it stands by its place; undefined where words name it, or all of the paragraph is meant. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** The notation without the article: the key of its entry among the dossier's citations. */
  readonly key: string;
}

/** What a source looks like, to follow "expected". */
export const sourceShape = `a paragraph's number, with the span's first and last words where it needs them: 3, or 20 "Heads … units"`;

/** The same as a pattern, for tools that know no more. */
export const sourcePattern = String.raw`^([^\s#"]+#)?[1-9]\d{0,5}( "[^"]+"|:\d+-\d+)?$`;

const shape =
  /^(?:(?<article>[^\s#"]+)#)?(?<paragraph>[1-9]\d{0,5})(?: "(?<words>[^"]+)"|:(?<start>0|[1-9]\d{0,8})-(?<end>[1-9]\d{0,8}))?$/;

/** Reads a source's text; undefined where it is not of the form. */
export function readSource(text: string): SourceNotation | undefined {
  const parts = shape.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const [first, last, ...rest] = parts.words?.split(" … ") ?? [];
  if (rest.length > 0 || first === "" || last === "") return undefined;
  const span = parts.start === undefined ? undefined : { start: Number(parts.start), end: Number(parts.end) };
  if (span && span.start >= span.end) return undefined;
  return {
    article: parts.article,
    paragraph: Number(parts.paragraph),
    words: first === undefined ? undefined : { first, last },
    span,
    key: text.slice(parts.article === undefined ? 0 : parts.article.length + 1),
  };
}

/** A span, or why the words name none. */
export type Located = { readonly start: number; readonly end: number } | { readonly problem: string };

/** Finds the span that a source's words name in a folded paragraph. */
export function locate(paragraph: string, words: NonNullable<SourceNotation["words"]>): Located {
  const found = locateUnits(paragraph, words);
  if ("problem" in found) return found;
  const points = (to: number): number => Array.from(paragraph.slice(0, to)).length;
  return { start: points(found.start), end: points(found.end) };
}

/** The same in UTF-16 units, for those who look often. */
export function locateUnits(paragraph: string, { first, last }: NonNullable<SourceNotation["words"]>): Located {
  const start = paragraph.indexOf(first);
  if (start < 0) return { problem: `the paragraph does not hold "${first}"` };
  if (paragraph.includes(first, start + 1))
    return { problem: `the paragraph holds "${first}" more than once: add a word` };
  const tail = last === undefined ? start : paragraph.indexOf(last, start + first.length);
  if (tail < 0) return { problem: `the paragraph does not hold "${last}" after "${first}"` };
  return { start, end: tail + (last ?? first).length };
}
