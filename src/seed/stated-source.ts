import { isSeq, type Node, type YAMLSeq } from "yaml";
import type { At } from "./fault.ts";
import { plainText } from "./read.ts";
import type { Reader } from "./reader.ts";
import { readSource, sourceShape, type SourceNotation } from "./source.ts";

/** A source as it is written beside a statement; its article is filled in. */
export interface StatedSource extends SourceNotation {
  readonly article: string;
  readonly at: At;
}

/**
 * Reads a source or a list of them.
 * @param article the article whose dossier this is; undefined in a registry, where each source names its article
 */
export function readSources(reader: Reader, article: string | undefined, node: Node): StatedSource[] {
  const items = isSeq(node) ? [...(node as YAMLSeq<Node>).items] : [node];
  const sources: StatedSource[] = [];
  for (let item = items.shift(); item !== undefined; item = items.shift()) {
    const text = plainText(item);
    const notation = text === undefined ? undefined : readSource(text);
    const from = notation?.article ?? article;
    if (notation && from !== undefined) sources.push({ ...notation, article: from, at: reader.at(item) });
    else if (text !== undefined && isCutAtComma(text)) faultOfCut(reader, item, items);
    else {
      const expected = article ? sourceShape : "the article's id, # and a paragraph's number, such as vss-2025-03-01#3";
      reader.fault(
        "BAD_SOURCE",
        item,
        `expected ${expected}, came ${text === undefined ? "a map or list" : `"${text}"`}`,
      );
    }
  }
  return sources;
}

/** Whether a text is the head of a source whose words hold a comma: YAML ends an item of a list in brackets there. */
const isCutAtComma = (text: string): boolean => /^\S*\d "[^"]*$/.test(text);

/** One fault for all the pieces that a source was cut into; takes the others off the items that follow. */
function faultOfCut(reader: Reader, head: Node, following: Node[]): void {
  const closing = following.findIndex((item) => plainText(item)?.endsWith('"'));
  const pieces = following.splice(0, closing + 1);
  const where = { ...reader.at(head), end: reader.at(pieces.at(-1) ?? head).end };
  const whole = reader.file.text.slice(where.start, where.end);
  const mend = closing < 0 ? "" : `: '${whole.replaceAll("'", "''")}'`;
  reader.fault("BAD_SOURCE", where, `expected quotes around a source whose words hold a comma${mend}, came ${whole}`);
}
