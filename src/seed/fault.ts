import { closest, distance } from "fastest-levenshtein";
import type { LineCounter } from "yaml";

/** What a fault is, by kind; `osh check` and `osh verify` print it, and the tests pin its words. */
export type FaultCode =
  | "UNREADABLE"
  | "SYNTAX"
  | "WRONG_SHAPE"
  | "UNKNOWN_SECTION"
  | "UNKNOWN_FIELD"
  | "DERIVED_FIELD"
  | "DUPLICATE_KEY"
  | "DUPLICATE_RECORD"
  | "BAD_ID"
  | "MISSING_ID"
  | "BAD_VALUE"
  | "BAD_SOURCE"
  | "UNKNOWN_SOURCE"
  | "MISSING_SOURCE"
  | "MISSING_FIELD"
  | "UNKNOWN_REFERENCE"
  | "WRONG_REFERENCE"
  | "CONFLICT"
  | "CONTRADICTION"
  | "UNUSED_DECISION"
  | "CYCLE"
  | "UNCITED_PARAGRAPH"
  | "UNUSED_CITATION"
  | "MISSING_TEXT"
  | "MISSING_PARAGRAPH"
  | "WRONG_DIGEST"
  | "UNLISTED_PARAGRAPH";

/** What people should look at and what may well be right: it is told, and applied all the same. */
const warnings: ReadonlySet<FaultCode> = new Set<FaultCode>(["CONFLICT", "UNUSED_DECISION"]);

/** Whether something keeps the seed from being applied, or is only to be looked at. */
export const severityOf = ({ code }: Fault): "error" | "warning" => (warnings.has(code) ? "warning" : "error");

/** A file of the seed. */
export interface SeedFile {
  /** Its path, as people call it: relative to the folder that they stand in. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineCounter;
}

/** A place in a file: offsets into its text, `end` exclusive. */
export interface At {
  readonly file: SeedFile;
  readonly start: number;
  readonly end: number;
}

/** Something that is, or may be, wrong with the seed. */
export interface Fault {
  readonly code: FaultCode;
  /** What was expected, what came, and, where there is one, a likely mend. */
  readonly message: string;
  readonly at: At;
}

/** Where something stands, for people: file:line:column. */
export function place({ file, start }: At): string {
  const { line, col } = file.lines.linePos(start);
  return `${file.path}:${line}:${col}`;
}

/** A fault as a compiler would print it: its place, code and message, and the line with a caret under the place. */
export function printFault({ code, message, at }: Fault): string {
  const { line, col } = at.file.lines.linePos(at.start);
  const start = at.file.lines.lineStarts[line - 1] ?? 0;
  const text = at.file.text.slice(start).split(/\r?\n/, 1)[0] ?? "";
  const number = String(line);
  const width = Math.max(1, Math.min(at.end - at.start, text.length - col + 1));
  return [
    `${place(at)}: ${code}: ${message}`,
    `  ${number} | ${text}`,
    `  ${" ".repeat(number.length)} | ${text.slice(0, col - 1).replaceAll(/[^\t]/g, " ")}${"^".repeat(width)}`,
  ].join("\n");
}

/** Faults by file and place, each once. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const once = new Map(faults.map((fault) => [`${place(fault.at)} ${fault.code} ${fault.message}`, fault]));
  return [...once.values()].toSorted(
    (a, b) =>
      (a.at.file.path < b.at.file.path ? -1 : a.at.file.path > b.at.file.path ? 1 : 0) || a.at.start - b.at.start,
  );
}

/** "; did you mean …?" where one of the candidates is near, else nothing. */
export function suggestion(came: string, candidates: readonly string[]): string {
  if (candidates.length === 0) return "";
  const near = closest(came, [...candidates]);
  return distance(came, near) <= Math.min(4, came.length * 0.4) ? `; did you mean "${near}"?` : "";
}
