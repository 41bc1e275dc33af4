import { digestOf, textOf, wordsOf, type ArchivedText } from "../archive.ts";
import type { DigestedSource } from "./digested-source.ts";
import type { Dossier } from "./dossier.ts";
import { inOrder, type At, type Fault, type FaultCode } from "./fault.ts";
import { locate } from "./source.ts";

/** What came of holding the dossiers' citations against an archive. */
export interface Verified {
  /** The articles whose text the archive holds, each with its file. */
  readonly texts: ReadonlyMap<string, ArchivedText>;
  /** The paragraphs and spans whose words stand in the archive as their digests say. */
  readonly proven: number;
  /** Those that were looked for. */
  readonly looked: number;
  /** What differs, in the order of files and lines. */
  readonly faults: readonly Fault[];
}

/** Holds every citation of the dossiers against the texts of an archive, whatever its files are called. */
export function verify(dossiers: readonly Dossier[], archive: readonly ArchivedText[]): Verified {
  const texts = new Map<string, ArchivedText>();
  const faults: Fault[] = [];
  let looked = 0;
  let wrong = 0;
  for (const { article, citations } of dossiers) {
    if (article === undefined) continue;
    const sources = [...citations.values()];
    looked += sources.length;
    const whole = sources.filter(({ start }) => start === undefined);
    const text = textOf(
      article.id,
      whole.map(({ digest }) => digest),
      archive,
    );
    if (text === undefined) {
      wrong += sources.length;
      const message = `expected the text of ${article.id} in the archive, came none that holds any of its paragraphs`;
      faults.push({ code: "MISSING_TEXT", message, at: article.at });
      continue;
    }
    texts.set(article.id, text);
    const found = sources.map((source) => faultOf(source, text)).filter((each) => each !== undefined);
    wrong += found.length;
    faults.push(...found, ...unlisted(whole, text, article.at));
  }
  return { texts, proven: looked - wrong, looked, faults: inOrder(faults) };
}

/** What is wrong with a citation; undefined where its words stand in the text as its digest and its key say. */
function faultOf(source: DigestedSource, text: ArchivedText): Fault | undefined {
  const { key, paragraph, words, start, end, digest, at } = source;
  const fault = (code: FaultCode, message: string): Fault => ({
    code,
    message: `${message}${moved(source, text)}`,
    at,
  });
  const folded = text.paragraphs[paragraph - 1];
  if (folded === undefined)
    return fault(
      "MISSING_PARAGRAPH",
      `expected paragraph ${paragraph} in ${text.file}, came ${text.paragraphs.length} paragraphs in all`,
    );
  const span = start === undefined || end === undefined ? undefined : { start, end };
  const found = wordsOf(folded, span);
  if (found === undefined)
    return fault(
      "MISSING_PARAGRAPH",
      `expected a paragraph ${paragraph} of at least ${end} characters in ${text.file}, came one of ${Array.from(folded).length}`,
    );
  if (digestOf(found) !== digest)
    return fault(
      "WRONG_DIGEST",
      `expected ${start === undefined ? "paragraph " : ""}${key} of ${text.file} as it was cited, came other words`,
    );
  const named = words ? locate(folded, words) : source.span;
  if (named === undefined ? span : "problem" in named || named.start !== start || named.end !== end)
    return fault(
      "BAD_SOURCE",
      `expected the span that ${key} names, came ${start} to ${end}; write it anew by "osh cite"`,
    );
  return undefined;
}

/** "; the words are now paragraph 7", or "… now in paragraph 7", where they stand in another place of the text. */
function moved({ words, digest }: DigestedSource, { paragraphs }: ArchivedText): string {
  const at = paragraphs.findIndex((paragraph) => {
    const span = words ? locate(paragraph, words) : undefined;
    return span === undefined
      ? digestOf(paragraph) === digest
      : "start" in span && digestOf(wordsOf(paragraph, span)!) === digest;
  });
  return at < 0 ? "" : `; the words are now ${words ? "in " : ""}paragraph ${at + 1}`;
}

/** A paragraph without an entry is one that nobody has read for facts. */
function unlisted(whole: readonly DigestedSource[], { file, paragraphs }: ArchivedText, at: At): Fault[] {
  const listed = new Set(whole.map(({ paragraph }) => paragraph));
  return paragraphs.flatMap((_, index): Fault[] => {
    if (listed.has(index + 1)) return [];
    const message = `expected an entry for paragraph ${index + 1} of ${file} under citations, came none`;
    return [{ code: "UNLISTED_PARAGRAPH", message, at }];
  });
}
