import { digestOf } from "../../archive.ts";
import { place, type Fault } from "../fault.ts";
import type { Citation } from "../citations.ts";
import { groupBy } from "../group-by.ts";
import type { Rule } from "./rule.ts";

/**
 * What the entries under citations say of the archived text agrees with itself, as can be seen without the text: one span has
 * one digest, words that are written out have theirs and their length, and words that begin several spans of a paragraph begin
 * them in one place, since they stand there once.
 */
export const oneDigest: Rule = function* ({ citations }) {
  const spans = citations.all.filter(({ source }) => source.start !== undefined && source.end !== undefined);
  for (const citation of spans) yield* ofWords(citation);
  for (const [, [first, ...others]] of groupBy(spans, ({ id }) => id))
    for (const { source } of others)
      if (source.digest !== first!.source.digest)
        yield {
          code: "WRONG_DIGEST",
          message: `${source.key}: expected the digest of ${first!.source.key} (${place(first!.source.at)}), which is the same span, came another`,
          at: source.at,
        };
  const starts = groupBy(
    spans.filter(({ source }) => source.words),
    ({ article, source }) => `${article}#${source.paragraph} ${source.words!.first}`,
  );
  for (const [, [first, ...others]] of starts)
    for (const { source } of others)
      if (source.start !== first!.source.start)
        yield {
          code: "BAD_SOURCE",
          message: `${source.key}: expected to start at ${first!.source.start}, as ${first!.source.key} (${place(first!.source.at)}), came ${source.start}; write it anew by "osh cite"`,
          at: source.at,
        };
};

function* ofWords({ source: { key, words, start, end, digest, at } }: Citation): Iterable<Fault> {
  if (words === undefined) return;
  const length = end! - start!;
  const least = Array.from(words.first + (words.last ?? "")).length;
  const written = words.last === undefined;
  if (written ? length !== least : length < least)
    yield {
      code: "BAD_SOURCE",
      message: `${key}: expected a span of ${written ? "" : "at least "}${least} characters, as its words have, came ${start} to ${end}; write it anew by "osh cite"`,
      at,
    };
  else if (written && digest !== digestOf(words.first))
    yield {
      code: "WRONG_DIGEST",
      message: `${key}: expected the digest of these words, came another; write it anew by "osh cite"`,
      at,
    };
}
