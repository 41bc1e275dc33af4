import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { paragraphsOf } from "../archive.ts";
import { OshError } from "../errors.ts";
import { unreadable } from "../files.ts";
import { isPage, utf8Of } from "../plain-text.ts";
import { decode } from "./decode.ts";
import type { ArticleText } from "./draft.ts";
import { repaired } from "./mojibake.ts";
import { nestingOf } from "./nesting.ts";
import { noHead, readPage } from "./page.ts";

/** An article as it was read. */
export interface ReadArticle extends ArticleText {
  /** What it was read from, for people. */
  readonly source: string;
  /** What the curator should know of the reading: an encoding that was guessed, a repair. */
  readonly notes: readonly string[];
}

/** The name that stands for standard input. */
const standardInput = "-";

/** No article is longer, in bytes, its page included. */
const largest = 5_000_000;
/** The text of none is, in characters. */
const longest = 300_000;

/** No page of an article nests its elements so deep; browsers themselves stop near this. */
const deepest = 500;

/** How a page in one file (.mht) begins. */
const mime = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i;
const longestHead = 4_000;

/**
 * Reads an article from a text file, a web page or standard input.
 * @param path the file, or `-`
 * @throws {OshError} BAD_INPUT where it can't be read or is no text; LIMIT_EXCEEDED where it is larger than any article
 */
export async function readArticle(path: string): Promise<ReadArticle> {
  const source = path === standardInput ? "standard input" : basename(path);
  return articleFrom(path === standardInput ? await readStream(process.stdin) : await readBytes(path), source);
}

/** Reads an article from bytes. @throws {OshError} as readArticle does */
export function articleFrom(bytes: Uint8Array, source: string): ReadArticle {
  const decoded = decode(bytes, source);
  const mended = repaired(decoded.text);
  const text = mended ?? decoded.text;
  if (mime.test(text.slice(0, longestHead)))
    throw new OshError(
      "BAD_INPUT",
      `Expected an article, came ${source}, which is a page saved in one file of MIME: save it as HTML.`,
    );
  const page = isPage(text);
  if (page && nestingOf(text) > deepest)
    throw tooLarge(source, `${nestingOf(text)} elements within one another`, `${deepest} elements within one another`);
  const { paragraphs, head } = page ? readPage(text) : { paragraphs: paragraphsOf(text), head: noHead };
  if (paragraphs.length === 0)
    throw new OshError("BAD_INPUT", `Expected an article, came ${source}, which holds no text.`);
  const length = paragraphs.reduce((sum, each) => sum + each.length, 0);
  if (length > longest) throw tooLarge(source, `${length} characters`, `${longest} characters`);
  const isOther = page || mended !== undefined || utf8Of(bytes) === undefined;
  const notes = [
    ...decoded.notes,
    ...(mended === undefined ? [] : ["Its UTF-8 had been encoded twice; that was undone."]),
    ...(isOther
      ? ["Its citations are those of its text in UTF-8: write that by --text-out, for osh cite and osh verify."]
      : []),
    ...damageIn(paragraphs),
  ];
  return { paragraphs, head, source, notes };
}

/** Says which paragraphs hold characters that were lost before. */
function damageIn(paragraphs: readonly string[]): string[] {
  const damaged = paragraphs.flatMap((paragraph, index) =>
    /\uFFFD|Ã[\u0080-\u00BF]|á»|áº|â€/.test(paragraph) ? [index + 1] : [],
  );
  return damaged.length === 0
    ? []
    : [`Letters are damaged in paragraph ${damaged.slice(0, 10).join(", ")}, and could not be repaired for certain.`];
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw tooLarge(path, `${size} bytes`, `${largest} bytes`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof OshError) throw error;
    throw unreadable("an article", path, error);
  }
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largest) throw tooLarge("standard input", "more", `${largest} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (what: string, came: string, most: string): OshError =>
  new OshError("LIMIT_EXCEEDED", `Expected an article of at most ${most}, came ${what} of ${came}.`);
