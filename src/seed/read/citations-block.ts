import { isMap, type Node, type Pair } from "yaml";
import type { Dossier } from "./dossier.ts";
import { flowText } from "./flow-text.ts";
import { plainText } from "./read.ts";
import { readSource } from "./source.ts";

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
 */
export function withCitations({ file, root }: Dossier, entries: readonly Entry[]): string {
  const newline = file.text.includes("\r\n") ? "\r\n" : "\n";
  const lines = entries
    .toSorted(
      (a, b) => a.paragraph - b.paragraph || startOf(a) - startOf(b) || endOf(a) - endOf(b) || (a.key < b.key ? -1 : 1),
    )
    .map(lineOf);
  const block = ["citations:", ...lines].join(newline);
  const pairs = root.items as Pair<Node, Node | null>[];
  const old = pairs.find(({ key }) => plainText(key) === "citations");
  if (old) return file.text.slice(0, old.key.range![0]) + block + file.text.slice(endOfValue(old));
  return file.text + (file.text.endsWith("\n") ? "" : newline) + newline + block + newline;
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
