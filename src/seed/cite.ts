import { digestOf, textFinder, unreadIn, wordsOf, type ArchivedText } from "../archive.ts";
import { OshError } from "../errors.ts";
import { withCitations, type Entry } from "./read/citations-block.ts";
import type { CheckedSeed } from "./check.ts";
import type { DigestedSource } from "./read/digested-source.ts";
import type { Dossier } from "./read/dossier.ts";
import { inOrder, isUnread, suggestion, type At, type Fault, type SeedFile } from "./fault.ts";
import { locate } from "./read/source.ts";
import type { ArticleSource } from "./read/stated-source.ts";

/** A dossier with its citations written anew. */
export interface CitedDossier {
  readonly file: SeedFile;
  /** What the file is to hold; what it holds already where there are faults. */
  readonly text: string;
  /** The sources that name nothing in the article's text, and what can't be read where such a source may stand. */
  readonly faults: readonly Fault[];
}

/** The dossier of an article. @throws {OshError} UNKNOWN_ID where there is none */
export function dossierOf({ dossiers }: CheckedSeed, article: string): Dossier {
  const found = dossiers.find((each) => each.article?.id === article);
  if (found) return found;
  const near = suggestion(
    article,
    dossiers.flatMap((each) => each.article?.id ?? []),
  );
  throw new OshError("UNKNOWN_ID", `Expected the id of an article that has a dossier, came "${article}"${near}.`);
}

/** The text that an article was taken from. @throws {OshError} BAD_INPUT where the archive holds none that can be read */
export function archivedTextOf({ article, citations }: Dossier, archive: readonly ArchivedText[]): ArchivedText {
  const digests = [...citations.values()].filter(isWhole).map(({ digest }) => digest);
  const found = textFinder(archive)(article!.id, digests);
  if (found?.problem !== undefined)
    throw new OshError("BAD_INPUT", `Expected the text of ${article!.id}, came ${found.file}, which ${found.problem}.`);
  if (found) return found;
  throw new OshError(
    "BAD_INPUT",
    `The archive holds no text of ${article!.id}: name its file ${article!.id}.txt, or give the file itself${unreadIn(archive)}.`,
  );
}

/**
 * Writes the `citations` of an article's dossier anew: an entry for each paragraph of its text, those with `none` keeping
 * it, and one for each span that any file of the seed names. All else in the file stays as it is, byte for byte; written
 * again, it is the same.
 * @throws {OshError} UNKNOWN_ID where the article has no dossier; BAD_INPUT where its file is laid out so that it can't be written
 */
export function citeAll(checked: CheckedSeed, article: string, text: ArchivedText): CitedDossier {
  const dossier = dossierOf(checked, article);
  const spans = new Map<string, Entry>();
  // What can't be read can't be kept: its spans would drop out.
  const unread = [
    ...checked.faults.filter(isUnread),
    ...checked.statements.flatMap((each) => each.faults.filter(({ code }) => code === "BAD_SOURCE")),
  ];
  const faults = unread.filter((fault) => fault.at.file === dossier.file || mayName(fault, article));
  for (const source of sourcesIn(checked, article)) {
    const entry = entryOf(source, text);
    if ("code" in entry) faults.push(entry);
    else if (entry.span) spans.set(source.key, entry);
  }
  const paragraphs = text.paragraphs.map((words, index): Entry => {
    const key = String(index + 1);
    return {
      key,
      paragraph: index + 1,
      span: undefined,
      digest: digestOf(words),
      none: dossier.citations.get(key)?.none,
    };
  });
  const rewritten = faults.length > 0 ? dossier.file.text : withCitations(dossier, [...paragraphs, ...spans.values()]);
  return { file: dossier.file, text: rewritten, faults: inOrder(faults) };
}

/** Whether what a fault keeps from being read may be a source of the article. */
function mayName(fault: Fault, article: string): boolean {
  const { file, start, end } = fault.at;
  if (!isUnread(fault)) return file.text.slice(start, end).includes(`${article}#`);
  return file.text === "" || file.text.includes(`${article}#`);
}

const isWhole = ({ start }: DigestedSource): boolean => start === undefined;

/** Every source of the article that a statement of any file names. */
const sourcesIn = ({ statements }: CheckedSeed, article: string): (ArticleSource & { at: At })[] =>
  statements
    .flatMap(({ records, links }) => [...records, ...links])
    .flatMap(({ sources }) => sources)
    .flatMap(({ source, at }) => (source?.article === article ? [{ ...source, at }] : []));

/** The entry of a source, or the fault where the text holds no such words. */
function entryOf(
  { article, key, paragraph, words, span: placed, at }: ArticleSource & { at: At },
  text: ArchivedText,
): Entry | Fault {
  const folded = text.paragraphs[paragraph - 1];
  if (folded === undefined) {
    const message = `expected a paragraph of ${article}, whose text has ${text.paragraphs.length}, came ${paragraph}`;
    return { code: "UNKNOWN_SOURCE", message, at };
  }
  const span = words ? locate(folded, words) : placed;
  if (span && "problem" in span)
    return { code: "UNKNOWN_SOURCE", message: `expected words of ${article}#${paragraph}: ${span.problem}`, at };
  const cited = wordsOf(folded, span);
  if (cited === undefined) {
    const message = `expected a span of ${article}#${paragraph}, which has ${Array.from(folded).length} characters, came ${key}`;
    return { code: "UNKNOWN_SOURCE", message, at };
  }
  return { key, paragraph, span, digest: digestOf(cited), none: undefined };
}
