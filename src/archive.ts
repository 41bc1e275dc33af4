import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { OshError } from "./errors.ts";
import { filesUnder } from "./files.ts";

/** A text of the archive: its file's name and its paragraphs, folded; paragraph n stands at index n - 1. */
export interface ArchivedText {
  readonly file: string;
  readonly paragraphs: readonly string[];
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

/** Reads the .txt files of a folder. @throws {OshError} BAD_INPUT where it can't be read */
export async function readArchive(folder: string): Promise<ArchivedText[]> {
  const paths = await filesUnder(folder, /\.txt$/, "a folder of texts");
  return Promise.all(paths.map(readText));
}

/** Reads one text. @throws {OshError} BAD_INPUT where it can't be read */
export async function readText(path: string): Promise<ArchivedText> {
  try {
    return { file: basename(path), paragraphs: paragraphsOf(await readFile(path, "utf8")) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OshError("BAD_INPUT", `Expected a text, came ${path}, which can't be read (${code}).`, { cause: error });
  }
}

/**
 * The text that an article was taken from: the one named after it (`<id>.txt`), else the one that holds most of its
 * paragraphs. Undefined where none holds any.
 * @param digests the digests of the article's whole paragraphs
 */
export function textOf(
  article: string,
  digests: Iterable<string>,
  archive: readonly ArchivedText[],
): ArchivedText | undefined {
  const named = archive.find(({ file }) => file === `${article}.txt`);
  if (named) return named;
  const wanted = new Set(digests);
  const shared = (text: ArchivedText) => text.paragraphs.filter((words) => wanted.has(digestOf(words))).length;
  const best = archive.map((text) => ({ text, count: shared(text) })).toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.text : undefined;
}
