import { readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { LineCounter, isMap, isScalar, parseDocument, type Node, type YAMLMap } from "yaml";
import type { At, Fault, SeedFile } from "./fault.ts";

/** A file of the seed, parsed: a map of sections, every value in it a text. */
export interface ParsedFile {
  readonly file: SeedFile;
  readonly root: YAMLMap;
}

/** No dossier of one article is near this large; a file that is, is something else. In bytes. */
const largestFile = 5_000_000;

/**
 * Reads the .yaml files of a folder and the folders in it, in the order of their paths.
 * @returns the files that parse, and the faults of those that don't
 * @throws {Error} the file system's own, where the folder can't be read
 */
export async function readSeed(folder: string): Promise<{ files: ParsedFile[]; faults: Fault[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const parsed = await Promise.all(paths.map(async (path) => parse(path, await readFile(path))));
  return {
    files: parsed.flatMap(({ root, file }) => (root ? [{ file, root }] : [])),
    faults: parsed.flatMap(({ faults }) => faults),
  };
}

function parse(path: string, bytes: Buffer): { file: SeedFile; root?: YAMLMap; faults: Fault[] } {
  const lines = new LineCounter();
  const text = bytes.length > largestFile ? "" : bytes.toString("utf8");
  const file: SeedFile = { path: relative(process.cwd(), path), text, lines };
  const fault = (code: Fault["code"], message: string, [start, end] = [0, 1]): Fault => ({
    code,
    message,
    at: { file, start, end },
  });

  // failsafe: every plain value is a text, so that 2023, no and 1e3 are what the curator wrote; the model says what they
  // mean. The library's own check of keys is quadratic; records.ts has one.
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
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
      faults: document.errors.map(({ message, pos }) => fault("SYNTAX", `expected YAML; ${message}`, pos)),
    };
  if (!isMap(document.contents))
    return { file, faults: [fault("WRONG_SHAPE", "expected a map of sections: article, organizations, plans …")] };
  return { file, root: document.contents, faults: [] };
}

/** Where a node stands in its file. */
export function at(file: SeedFile, node: Node | null): At {
  const [start, end] = node?.range ?? [0, 1];
  return { file, start, end: Math.max(end, start + 1) };
}

/** The text of a scalar; undefined for a map, a list or an alias. */
export const plainText = (node: unknown): string | undefined => (isScalar(node) ? String(node.value ?? "") : undefined);
