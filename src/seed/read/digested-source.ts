import { isMap, type Node } from "yaml";
import { quoted, suggestion, type At } from "../fault.ts";
import { came, plainText } from "./read.ts";
import type { Reader } from "./reader.ts";
import { readSource, sourceShape, type SourceNotation } from "./source.ts";

/** An entry under `citations`: where a source stands in the archived text, and the digest of its words. */
export interface DigestedSource extends SourceNotation {
  readonly at: At;
  readonly digest: string;
  /** The span in Unicode code points, `end` exclusive; undefined: all of the paragraph. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Why nothing rests on the paragraph; undefined where something does. */
  readonly none: string | undefined;
}

const fields = ["start", "end", "digest", "none"];

/** Reads a file's `citations`, by the keys of the sources: `3`, `20 "Heads … units"`. */
export function readDigestedSources(reader: Reader, table: Node | undefined): Map<string, DigestedSource> {
  const read = new Map<string, DigestedSource>();
  if (table && !isMap(table)) {
    reader.fault("WRONG_SHAPE", table, `citations: expected a map from sources to digests, came ${came(table)}`);
    reader.skip(table);
  }
  for (const { key, keyNode, value } of isMap(table) ? reader.entries(table) : []) {
    const notation = readSource(key);
    if (notation === undefined || notation.article !== undefined) {
      reader.fault("BAD_SOURCE", keyNode, `citations: expected ${sourceShape}, came ${quoted(key)}`);
      reader.skip(keyNode);
    } else read.set(key, { ...notation, ...readEntry(reader, notation, keyNode, value), at: reader.at(keyNode) });
  }
  return read;
}

function readEntry(
  reader: Reader,
  { span }: SourceNotation,
  keyNode: Node,
  node: Node | null,
): Pick<DigestedSource, "digest" | "start" | "end" | "none"> {
  const entries = new Map((isMap(node) ? reader.entries(node) : []).map((each) => [each.key, each]));
  for (const { key, keyNode: unknown, value } of entries.values())
    if (!fields.includes(key)) {
      const message = `citations: expected one of ${fields.join(", ")}, came "${key}"${suggestion(key, fields)}`;
      reader.fault("UNKNOWN_FIELD", unknown, message);
      reader.skip(value);
    }
  const text = (field: string): string | undefined => plainText(entries.get(field)?.value);
  const digest = text("digest") ?? "";
  if (!/^[0-9a-f]{64}$/.test(digest)) {
    const given = entries.get("digest")?.value;
    const message = `digest: expected 64 hexadecimal digits, as "osh cite ARTICLE --text FILE --write" enters them, came ${came(given)}`;
    reader.fault("BAD_VALUE", given ?? keyNode, message);
  }
  const none = text("none");
  const [start, end] = [text("start"), text("end")];
  if (span) {
    if (start !== undefined || end !== undefined)
      reader.fault("BAD_VALUE", keyNode, "expected start and end in the key alone, came them in the entry too");
    return { digest, ...span, none };
  }
  const isSpan = [start, end].every((each) => /^\d{1,7}$/.test(each ?? "")) && Number(start) < Number(end);
  if (!isSpan && (start !== undefined || end !== undefined))
    reader.fault("BAD_VALUE", keyNode, "expected start and end as whole numbers, start before end, or neither");
  const given = isSpan ? { start: Number(start), end: Number(end) } : { start: undefined, end: undefined };
  return { digest, ...given, none };
}
