import type { GraphQLFieldResolver } from "graphql";
import { digestOf, readArchive, wordsOf, type ArchivedText } from "../archive.ts";
import type { Context } from "./context.ts";

/** The words behind citations, from an archive of texts. */
export interface Quotes {
  /** The words whose digest is the citation's; null where the archive does not hold them at its place. */
  of(citation: { readonly id: string; readonly digest: string }): string | null;
}

/**
 * Reads the archive's folder once; undefined: no archive, no quotes.
 * @throws {OshError} BAD_INPUT where the folder can't be read
 */
export async function readQuotes(folder: string | undefined): Promise<Quotes> {
  const texts = folder === undefined ? [] : await readArchive(folder);
  const known = new Map<string, string | null>();
  return {
    of({ id, digest }) {
      const key = `${id} ${digest}`;
      const quote = known.get(key) ?? find(texts, id, digest);
      known.set(key, quote);
      return quote;
    },
  };
}

/** Resolves `Citation.quote`. */
export const resolveQuote: GraphQLFieldResolver<{ id: string; digest: string }, Context> = (
  citation,
  _args,
  { quotes },
) => quotes.of(citation);

function find(texts: readonly ArchivedText[], id: string, digest: string): string | null {
  const [, paragraph, start, end] = /#(\d+)(?::(\d+)-(\d+))?$/.exec(id) ?? [];
  const span = start === undefined ? undefined : { start: Number(start), end: Number(end) };
  for (const { paragraphs } of texts) {
    const whole = paragraphs[Number(paragraph) - 1];
    const words = whole === undefined ? undefined : wordsOf(whole, span);
    // The digest, not the file's name, tells that this is the text.
    if (words !== undefined && digestOf(words) === digest) return words;
  }
  return null;
}
