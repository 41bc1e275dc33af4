import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { count } from "./count.ts";
import { OshError } from "./errors.ts";
import { filesUnder, unreadable } from "./files.ts";
import { isPage, utf8Of } from "./plain-text.ts";
import { groupBy } from "./seed/group-by.ts";

/** A text of the archive: its file's name and its paragraphs, folded; paragraph n stands at index n - 1. */
export interface ArchivedText {
  readonly file: string;
  readonly paragraphs: readonly string[];
  /** What keeps the file from being read, and what to do, to follow its name and "which"; there are no paragraphs then. */
  readonly problem?: string;
}

/** A span of a paragraph in Unicode code points, `end` exclusive; undefined: all of it. */
export type Span = { readonly start: number; readonly end: number } | undefined;

/** The non-empty lines of a text, in each of which every run of white space is one blank and the ends are trimmed. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(/\p{White_Space}+/gu, " ").trim())
    .filter((line) => line !== "");
}

/** The words of a span; undefined where the paragraph ends before it. */
export function wordsOf(paragraph: string, span: Span): string | undefined {
  if (span === undefined) return paragraph;
  const points = Array.from(paragraph);
  return span.end <= points.length ? points.slice(span.start, span.end).join("") : undefined;
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const digestOf = (words: string): string => createHash("sha256").update(words, "utf8").digest("hex");

/**
 * Reads the .txt files of a folder, those that are no texts in UTF-8 with their problem.
 * @throws {OshError} BAD_INPUT where it can't be read
 */
export async function readArchive(folder: string): Promise<ArchivedText[]> {
  const paths = await filesUnder(folder, /\.txt$/, "a folder of texts");
  const texts: ArchivedText[] = [];
  // One after the other, because a process may not open thousands of files at once.
  for (const path of paths) texts.push(await readFound(path));
  return texts;
}

/** Reads one text. @throws {OshError} BAD_INPUT where it can't be read, or is no text in UTF-8 */
export async function readText(path: string): Promise<ArchivedText> {
  const text = await readFound(path);
  if (text.problem === undefined) return text;
  throw new OshError("BAD_INPUT", `Expected a text, came ${path}, which ${text.problem}.`);
}

async function readFound(path: string): Promise<ArchivedText> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable("a text", path, error);
  });
  const file = basename(path);
  const text = utf8Of(bytes);
  const drafts = `have "osh draft ${path} --text-out FILE" write its text`;
  // The top of a page can be read whatever its encoding.
  if (isPage(text ?? bytes.toString("latin1"))) return { file, paragraphs: [], problem: `is a web page: ${drafts}` };
  if (text === undefined) return { file, paragraphs: [], problem: `is not in UTF-8: save it as UTF-8, or ${drafts}` };
  return { file, paragraphs: paragraphsOf(text) };
}

/** That some texts of an archive can't be read, to follow that one is missing; empty where all of them can. */
export function unreadIn(archive: readonly ArchivedText[]): string {
  const unread = archive.filter(({ problem }) => problem !== undefined);
  const [first] = unread;
  return first ? `; ${count(unread.length, "text")} of it can't be read: ${first.file} ${first.problem}` : "";
}

/**
 * Finds the texts that articles were taken from: the one named after an article (`<id>.txt`), be it readable or not, else the
 * one that holds most of its paragraphs, of which the digests are given. Undefined where none holds any.
 */
export function textFinder(
  archive: readonly ArchivedText[],
): (article: string, digests: Iterable<string>) => ArchivedText | undefined {
  const named = new Map(archive.toReversed().map((text) => [text.file, text]));
  let holders: ReturnType<typeof holdersIn> | undefined;
  return (article, digests) => {
    const own = named.get(`${article}.txt`);
    if (own) return own;
    holders ??= holdersIn(archive);
    const counts = new Map<number, number>();
    for (const digest of new Set(digests))
      for (const { index } of holders.get(digest) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
    const [best] = [...counts].toSorted(([a, some], [b, more]) => more - some || a - b);
    return best && archive[best[0]];
  };
}

/** By the digest of each paragraph of an archive, where the texts stand that hold it, as often as they do. */
const holdersIn = (archive: readonly ArchivedText[]) =>
  groupBy(
    archive.flatMap(({ paragraphs }, index) => paragraphs.map((words) => ({ digest: digestOf(words), index }))),
    ({ digest }) => digest,
  );
