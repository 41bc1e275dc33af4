import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from "yaml";
import { filesUnder } from "../files.ts";
import type { At, Fault, SeedFile } from "./fault.ts";

/** A file of the seed as it was found. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A file of the seed, parsed: a map of sections, every value in it a text. */
export interface ParsedFile {
  readonly file: SeedFile;
  readonly root: YAMLMap;
}

/** No dossier of one article is near this large; a file that is, is something else. In bytes. */
const largestFile = 5_000_000;

/**
 * Finds the .yaml files of a folder and the folders in it, in the order of their paths; the paths are relative to the
 * folder that the process runs in.
 * @throws {OshError} BAD_INPUT where the folder can't be read
 */
export async function findFiles(folder: string): Promise<FoundFile[]> {
  const paths = await filesUnder(folder, /\.ya?ml$/, "a folder of dossiers");
  return Promise.all(paths.map(async (path) => ({ path: relative(process.cwd(), path), bytes: await readFile(path) })));
}

/** Parses the files: those that are maps of plain YAML, and the faults of those that aren't. */
export function parseFiles(found: readonly FoundFile[]): { files: ParsedFile[]; faults: Fault[] } {
  const parsed = found.map(parse);
  return {
    files: parsed.flatMap(({ root, file }) => (root ? [{ file, root }] : [])),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}

function parse({ path, bytes }: FoundFile): { file: SeedFile; root?: YAMLMap; faults: Fault[] } {
  const lines = new LineCounter();
  const text = bytes.length > largestFile ? "" : bytes.toString("utf8");
  const file: SeedFile = { path, text, lines };
  const fault = (code: Fault["code"], message: string, [start, end] = [0, 1]): Fault => ({
    code,
    message,
    at: { file, start, end },
  });

  // failsafe: every plain value is a text, so that 2023, no and 1e3 are what the curator wrote; the model says what they
  // mean. The library's own check of keys is quadratic; the Reader has one.
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  if (bytes.length > largestFile)
    return {
      file,
      faults: [fault("UNREADABLE", `expected a dossier of at most ${largestFile} bytes, came ${bytes.length}`)],
    };
  if (!bytes.equals(Buffer.from(text, "utf8")))
    return { file, faults: [fault("UNREADABLE", "expected text in UTF-8, came other bytes: save the file as UTF-8")] };
  if (document.errors.length > 0)
    return {
      file,
      faults: document.errors.map(({ code, message, pos }) =>
        code === "MULTIPLE_DOCS"
          ? fault("SYNTAX", "expected one document a file, came another after ---", pos)
          : fault("SYNTAX", `expected YAML; ${message}`, pos),
      ),
    };
  const marks = marksOf(document);
  if (marks.length > 0)
    return {
      file,
      faults: marks.map(({ mark, range }) => fault("SYNTAX", `expected plain YAML, came ${mark}`, range)),
    };
  if (isMap(document.contents)) return { file, root: document.contents, faults: [] };
  return {
    file,
    faults: [
      fault(
        "WRONG_SHAPE",
        `expected a map of sections: article, organizations, plans …, came ${came(document.contents)}`,
      ),
    ],
  };
}

/** The anchors, aliases and tags of a document: a dossier says each thing where it stands, and the model says its type. */
function marksOf(document: Document): { mark: string; range: [number, number] }[] {
  const marks: { mark: string; range: [number, number] }[] = [];
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [0, 1];
      const add = (mark: string): unknown => marks.push({ mark, range: [start, end] });
      if (isAlias(node)) add(`the alias *${node.source}: write out what it stands for`);
      else if (node.anchor) add(`the anchor &${node.anchor}: take it out`);
      else if (node.tag) add(`the tag ${node.tag.replace("tag:yaml.org,2002:", "!!")}: take it out`);
    },
  });
  return marks;
}

/** Where a node stands in its file. */
export function at(file: SeedFile, node: Node | null): At {
  const [start, end] = node?.range ?? [0, 1];
  return { file, start, end: Math.max(end, start + 1) };
}

/** What a node is, to follow "came": its text in quotes, a list, a map, or nothing. */
export function came(node: Node | null): string {
  const text = plainText(node)?.trim();
  return text === "" || node === null ? "nothing" : text !== undefined ? `"${text}"` : isMap(node) ? "a map" : "a list";
}

/** The text of a scalar; undefined for a map or list. */
export const plainText = (node: unknown): string | undefined =>
  isScalar<string | null>(node) ? (node.value ?? "") : undefined;
