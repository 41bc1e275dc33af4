import { isSeq, type Node, type YAMLSeq } from "yaml";
import { quoted, type At } from "../fault.ts";
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
  /** Undefined where it can't be read, which is a fault already, or where nobody wrote any. */
  readonly source: ArticleSource | undefined;
  /** Whether this stands for the sources that a record should have. */
  readonly isMissing?: boolean;
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
    if (notation === undefined && readSource(written)) {
      const message = `expected quotes around a source whose words hold a comma: '${written.replaceAll("'", "''")}', came none`;
      reader.fault("BAD_SOURCE", at, message);
    } else {
      const expected =
        article === undefined ? "the article's id, # and a paragraph's number, such as vss-2025-03-01#3" : sourceShape;
      const text = plainText(item)?.trim() ? quoted(written.slice(0, mostShown)) : came(item);
      reader.fault("BAD_SOURCE", at, `expected ${expected}, came ${text}${mendOf(written)}`);
    }
    return { at, source: undefined };
  });
}

/** Of what can't be read no more is shown than this, in UTF-16 units. */
const mostShown = 200;

/** A likely mend of a source whose words lack a quote, or stand in others. */
function mendOf(written: string): string {
  const parts = /^((?:[^\s#"]+#)?\d+) ["“”]?([^"“”]+)["“”]?$/.exec(written.slice(0, mostShown));
  const mended = parts ? `${parts[1]} "${parts[2]}"` : "";
  return readSource(mended) ? `; did you mean '${mended}'?` : "";
}

/** The items of a list; those that a comma within a source's words has cut asunder count as one. */
function joined(reader: Reader, nodes: readonly Node[]): { node: Node; at: At }[] {
  const closings = nodes.flatMap((each, index) => (plainText(each)?.endsWith('"') ? [index] : []));
  const items: { node: Node; at: At }[] = [];
  let closing = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    while (closing < closings.length && closings[closing]! <= index) closing++;
    const isOpen = /^\S*\d "[^"]*$/.test(plainText(node) ?? "");
    const last = isOpen ? (closings[closing] ?? lastBeforeSource(nodes, index)) : index;
    items.push({ node, at: { ...reader.at(node), end: reader.at(nodes[last]!).end } });
    index = last;
  }
  return items;
}

/** Where the words of a source end that nothing closes: before the next that can be read. */
function lastBeforeSource(nodes: readonly Node[], from: number): number {
  const next = nodes.findIndex((node, index) => index > from && readSource(plainText(node) ?? ""));
  return next < 0 ? nodes.length - 1 : next - 1;
}
