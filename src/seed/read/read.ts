import { LineCounter, isMap, isScalar, type Node, type YAMLMap } from "yaml";
import { quoted, type At, type Fault, type FaultCode, type SeedFile } from "../fault.ts";
import type { Hole } from "./hole.ts";
import { sizeProblem, type FoundFile } from "./folder.ts";
import { codePointOf, hiddenIn } from "../../model/hidden.ts";
import { parseYaml } from "./yaml.ts";

/** A file of the seed, parsed: a map of sections, every value in it a text. */
export interface ParsedFile {
  readonly file: SeedFile;
  readonly root: YAMLMap;
}

/** Parses the files: those that are maps of plain YAML, and the faults of those that aren't. */
export function parseFiles(found: readonly FoundFile[]): {
  files: ParsedFile[];
  faults: Fault[];
  holes: Hole[];
} {
  const parsed = found.map(parse);
  return {
    files: parsed.flatMap(({ root, file }) => (root ? [{ file, root }] : [])),
    faults: parsed.flatMap(({ faults }) => faults),
    holes: parsed.flatMap(({ root, file, texts }) => (root ? [] : [{ file, texts }])),
  };
}

function parse(found: FoundFile): { file: SeedFile; root?: YAMLMap; texts?: ReadonlySet<string>; faults: Fault[] } {
  const problem = "problem" in found ? found.problem : sizeProblem(found.bytes.length);
  const bytes = "bytes" in found && problem === undefined ? found.bytes : Buffer.alloc(0);
  const text = bytes.toString("utf8");
  const file: SeedFile = { path: found.path, text, lines: linesOf(text) };
  const fault = (code: FaultCode, expected: string, start = 0, end = start + 1): Fault => ({
    code,
    message: `expected ${expected}`,
    at: { file, start, end: Math.max(end, start + 1) },
  });

  if (problem !== undefined) return { file, faults: [fault("UNREADABLE", problem)] };
  if (isUtf16(bytes) || !bytes.equals(Buffer.from(text, "utf8")))
    return { file, faults: [fault("UNREADABLE", otherBytes(bytes), Math.max(0, text.indexOf("\uFFFD")))] };
  const hidden = hiddenIn(text, mostHidden);
  // Those that follow each other without a break are one fault.
  const told = hidden.filter(({ start }, index) => {
    const before = hidden[index - 1];
    return before === undefined || before.start + before.character.length < start;
  });
  if (hidden.length > 0)
    return {
      file,
      texts: wordsOf(text),
      faults: told.map(({ character, start }, index) => {
        const others =
          hidden.length === mostHidden && index + 1 === told.length ? ", as any further one in this file" : "";
        const expected = `characters that can be seen, came ${codePointOf(character)}: take it out${others}`;
        return fault("HIDDEN_CHARACTER", expected, start);
      }),
    };
  const parsed = parseYaml(text);
  if ("problems" in parsed)
    return {
      file,
      texts: wordsOf(text),
      faults: parsed.problems.map(({ expected, start, end }) => fault("SYNTAX", expected, start, end)),
    };
  const { contents } = parsed.document;
  if (isMap(contents)) return { file, root: contents, faults: [] };
  const shape = `a map of sections: article, organizations, plans …, came ${came(contents)}`;
  return { file, faults: [fault("WRONG_SHAPE", shape)] };
}

/** The words of a text that may be ids. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));

/** Further hidden characters of a file are not told apart: where there are so many, they have one cause. */
const mostHidden = 20;

/** The lines of a text, of one that is not parsed to its end too. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) lines.addNewLine(index + 1);
  return lines;
}

const otherBytes = (bytes: Buffer): string =>
  `text in UTF-8, came ${isUtf16(bytes) ? "UTF-16" : "other bytes"}: save the file as UTF-8`;

/** By its mark, or by the zeros beside its first characters, which in a dossier are of ASCII. */
const isUtf16 = (bytes: Buffer): boolean =>
  /^(fffe|feff|(00(?!00)..){2}|((?!00)..00){2})/.test(bytes.subarray(0, 4).toString("hex"));

/** Where a node stands in its file. */
export function at(file: SeedFile, node: Node | null): At {
  const [start, end] = node?.range ?? [0, 1];
  return { file, start, end: Math.max(end, start + 1) };
}

/** What a node is, to follow "came": its text, a list, a map, or nothing. */
export function came(node: Node | null | undefined): string {
  const text = plainText(node)?.trim();
  const isNothing = !node || (text === "" && isScalar(node) && node.type === "PLAIN");
  return isNothing ? "nothing" : text !== undefined ? quoted(text) : isMap(node) ? "a map" : "a list";
}

/** The text of a scalar; undefined for a map or list. */
export const plainText = (node: unknown): string | undefined =>
  isScalar<string | null>(node) ? (node.value ?? "") : undefined;
