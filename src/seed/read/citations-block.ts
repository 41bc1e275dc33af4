import { isDeepStrictEqual } from "node:util";
import { isMap, type Node, type Pair } from "yaml";
import { OshError } from "../../errors.ts";
import type { Dossier } from "./dossier.ts";
import { flowText } from "./flow-text.ts";
import { plainText } from "./read.ts";
import { readSource } from "./source.ts";
import { parseYaml } from "./yaml.ts";

/** An entry to be written under `citations`. */
export interface Entry {
  readonly key: string;
  readonly paragraph: number;
  readonly span: { readonly start: number; readonly end: number } | undefined;
  readonly digest: string;
  readonly none: string | undefined;
}

/**
 * The text of a dossier's file with these citations in the place of its own, all else byte for byte as it is. Comments among
 * its own citations are not kept.
 * @throws {OshError} BAD_INPUT where the file is laid out so that they and all else would not read back as they are meant
 */
export function withCitations({ file, root }: Dossier, entries: readonly Entry[]): string {
  const { path, text, lines } = file;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const block = [
    "citations:",
    ...entries
      .toSorted(
        (a, b) =>
          a.paragraph - b.paragraph || startOf(a) - startOf(b) || endOf(a) - endOf(b) || (a.key < b.key ? -1 : 1),
      )
      .map(lineOf),
  ];
  // All sections stand in one column.
  const indentation = " ".repeat(lines.linePos(root.range![0]).col - 1);
  const written = block.join(newline + indentation);
  const old = (root.items as Pair<Node, Node | null>[]).find(({ key }) => plainText(key) === "citations");
  const whole = old
    ? text.slice(0, old.key.range![0]) + written + text.slice(endOfValue(old))
    : withSection(text, indentation + written, newline);
  const meant = { ...(root.toJSON() as object), ...(saidBy(block.join("\n")) as object) };
  if (isDeepStrictEqual(saidBy(whole), meant)) return whole;
  throw new OshError(
    "BAD_INPUT",
    `Expected a dossier that citations can be written into, came ${path}, which would not read back as it is meant: ` +
      "write each of its sections on lines of its own, as name: and what is in it, without braces around all of them.",
  );
}

/** What a text says, for comparison; undefined where it can't be read. */
function saidBy(text: string): unknown {
  const parsed = parseYaml(text);
  return "document" in parsed ? parsed.document.toJSON() : undefined;
}

/** A text with a section more at its end, which `...` may mark. */
function withSection(text: string, section: string, newline: string): string {
  const mark = /^\.\.\.(?=\s|$)/m.exec(text)?.index ?? text.length;
  const before = text.slice(0, mark);
  return before + (before.endsWith("\n") ? "" : newline) + newline + section + newline + text.slice(mark);
}

const startOf = ({ span }: Entry): number => span?.start ?? -1;
const endOf = ({ span }: Entry): number => span?.end ?? -1;

/** One line an entry, whatever its length, so that a change shows as the entries that it touches. */
function lineOf({ key, span, digest, none }: Entry): string {
  const fields = [
    ...(span && !readSource(key)?.span ? [`start: ${span.start}`, `end: ${span.end}`] : []),
    `digest: ${digest}`,
    ...(none === undefined ? [] : [`none: ${flowText(none)}`]),
  ];
  return `  ${flowText(key)}: { ${fields.join(", ")} }`;
}

/** Where the value of a pair ends, comments and blank lines after it apart. */
function endOfValue({ key, value }: Pair<Node, Node | null>): number {
  const last = isMap<Node, Node | null>(value) && !value.flow ? value.items.at(-1) : undefined;
  if (last) return endOfValue(last);
  return value?.range?.[1] ?? key.range![1];
}
