import { isSeq, type Node, type YAMLSeq } from "yaml";
import type { At } from "../fault.ts";
import { came, plainText } from "./read.ts";
import type { Reader } from "./reader.ts";
import { readSource, sourceShape, type SourceNotation } from "./source.ts";

/** A source with its article. */
export interface ArticleSource extends SourceNotation {
  readonly article: string;
}

/** A source as it is written beside a statement. */
export interface StatedSource {
  readonly at: At;
  /** Undefined where it can't be read, which is a fault already. */
  readonly source: ArticleSource | undefined;
}

/**
 * Reads a source or a list of them.
 * @param article the article whose dossier this is; undefined in a registry, where each source names its article
 */
export function readSources(reader: Reader, article: string | undefined, node: Node): StatedSource[] {
  const items = isSeq(node) ? joined(reader, (node as YAMLSeq<Node>).items) : [{ node, at: reader.at(node) }];
  return items.map(({ node: item, at }) => {
    const notation = readSource(plainText(item) ?? "");
    const from = notation?.article ?? article;
    if (notation && from !== undefined) return { at, source: { ...notation, article: from } };
    const written = reader.file.text.slice(at.start, at.end);
    if (readSource(written)) {
      const message = `expected quotes around a source whose words hold a comma: '${written.replaceAll("'", "''")}', came none`;
      reader.fault("BAD_SOURCE", at, message);
    } else {
      const expected = article ? sourceShape : "the article's id, # and a paragraph's number, such as vss-2025-03-01#3";
      reader.fault("BAD_SOURCE", at, `expected ${expected}, came ${came(item)}`);
    }
    return { at, source: undefined };
  });
}

/** The items of a list; those that a comma within a source's words has cut asunder count as one. */
function joined(reader: Reader, nodes: readonly Node[]): { node: Node; at: At }[] {
  const closings = nodes.flatMap((each, index) => (plainText(each)?.endsWith('"') ? [index] : []));
  const items: { node: Node; at: At }[] = [];
  let closing = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    while (closing < closings.length && closings[closing]! <= index) closing++;
    const last = /^\S*\d "[^"]*$/.test(plainText(node) ?? "") ? (closings[closing] ?? index) : index;
    items.push({ node, at: { ...reader.at(node), end: reader.at(nodes[last]!).end } });
    index = last;
  }
  return items;
}
