import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { join } from "node:path";
import { projectRoot } from "../../src/config.ts";
import { filesUnder } from "../../src/files.ts";

/** A document of the project, by its path in it. */
export interface Doc {
  readonly path: string;
  readonly text: string;
}

export const readDoc = (path: string): Doc => ({ path, text: readFileSync(join(projectRoot, path), "utf8") });

/** The documents that people write; those that codegen writes are held by `npm run check`. */
export async function writtenDocs(): Promise<Doc[]> {
  const decisions = await filesUnder(join(projectRoot, "docs/decisions"), /\.md$/, "the decisions");
  return [
    "README.md",
    "CONTRIBUTING.md",
    "docs/curating.md",
    ...decisions.map((file) => relative(projectRoot, file)),
  ].map(readDoc);
}

/** A fenced block: what stands behind the fence, and the lines within. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a document, in order. */
export const blocksOf = ({ text }: Doc): Block[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, inner]) => ({ language: language!, text: inner! }));

/** A command and what it prints, as a block of `console` shows them; of the output "…" stands for what was left out. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of a block of `console`, in order, with their outputs. */
export const shownIn = ({ text }: Block): Shown[] =>
  [...text.matchAll(/^\$ (.+)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command, output]) => ({
    command: command!,
    output: output!,
  }));

/** The one fenced block in a language. @throws {Error} where there is none, or another */
export function blockOf(doc: Doc, language: string): string {
  const [block, ...others] = blocksOf(doc).filter((each) => each.language === language);
  if (!block || others.length > 0) throw new Error(`${doc.path}: expected one block of ${language}`);
  return block.text;
}

/** The cells of the table that begins with this row of headings, row by row. @throws {Error} where there is none */
export function tableOf({ path, text }: Doc, ...headings: string[]): string[][] {
  const rows = text.split("\n").map((line) => (line.startsWith("| ") ? cellsOf(line) : undefined));
  const first = rows.findIndex((cells) => cells?.join("|") === headings.join("|"));
  if (first < 0) throw new Error(`${path}: expected a table headed ${headings.join(", ")}`);
  const end = rows.findIndex((cells, index) => index > first && cells === undefined);
  return rows.slice(first + 2, end < 0 ? undefined : end).map((cells) => cells!);
}

/** The cells of a row; a bar inside a cell is written with a backslash. */
const cellsOf = (line: string): string[] =>
  line
    .replace(/^\|\s*|\s*\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
