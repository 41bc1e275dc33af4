import { closest, distance } from "fastest-levenshtein";
import type { LineCounter } from "yaml";
import { faultCodes, type FaultCode, type Severity } from "./fault-codes.ts";
import { count } from "../count.ts";
import { readable } from "../model/hidden.ts";
import { groupBy } from "./group-by.ts";
import { showLine } from "./shown-line.ts";

export type { FaultCode };

/** Whether a fault keeps the seed from being applied, or is only to be looked at. */
export const severityOf = ({ code }: Fault): Severity => faultCodes[code].severity;

/** The faults that keep the seed from being applied. */
export const errorsOf = (faults: readonly Fault[]): Fault[] => faults.filter((fault) => severityOf(fault) === "error");

/** Whether a fault keeps a whole file from being read. */
export const isUnread = ({ code }: Fault): boolean => ["UNREADABLE", "SYNTAX", "HIDDEN_CHARACTER"].includes(code);

/** A file of the seed. */
export interface SeedFile {
  /** Its path, as people call it: relative within the folder that they stand in, elsewhere as they gave it. */
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
  /** What is behind it, where one mistake shows in several places: of a code and cause, one fault is told. */
  readonly cause?: string;
}

/** Where something stands, for people and editors: file:line:column, the column in UTF-16 units from 1. */
export function place({ file, start }: At): string {
  const { line, col } = file.lines.linePos(start);
  return `${readable(file.path)}:${line}:${col}`;
}

/** A fault as a compiler would print it: its place, code and message, and the line with a caret under the place. */
export function printFault(fault: Fault): string {
  const { code, message, at } = fault;
  const { line, col } = at.file.lines.linePos(at.start);
  const start = at.file.lines.lineStarts[line - 1] ?? 0;
  const end = at.file.lines.lineStarts[line] ?? at.file.text.length;
  const text = at.file.text.slice(start, end).replace(/[\r\n]+$/, "");
  const number = String(line);
  const { shown, carets } = showLine(text, col - 1, at.end - at.start);
  return [
    `${place(at)}: ${severityOf(fault) === "warning" ? "warning: " : ""}${code}: ${readable(message)}`,
    `  ${number} | ${shown}`,
    `  ${" ".repeat(number.length)} | ${carets}`,
  ].join("\n");
}

/** Faults by file and place, each once; those that have one cause at the first of their places, with how many more there are. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const once = new Map(
    faults.map((fault) => [`${place(fault.at)} ${fault.code} ${fault.cause ?? fault.message}`, fault]),
  );
  const sorted = [...once.values()].toSorted(
    (a, b) =>
      (a.at.file.path < b.at.file.path ? -1 : a.at.file.path > b.at.file.path ? 1 : 0) || a.at.start - b.at.start,
  );
  const alike = groupBy(sorted, (fault) => (fault.cause === undefined ? fault : `${fault.code} ${fault.cause}`));
  return [...alike.values()].map(([first, ...others]) =>
    others.length === 0
      ? first!
      : { ...first!, message: `${first!.message} (the same in ${count(others.length, "more place")})` },
  );
}

/** Nothing that a person mistypes is longer. */
const longestSlip = 200;

/** "; did you mean …?" where one of the candidates is near, else nothing. */
export function suggestion(came: string, candidates: readonly string[]): string {
  const near = nearOf(came, candidates);
  return near === undefined ? "" : `; did you mean ${quoted(near)}?`;
}

/** A text within a message: in quotes, unless it has some of its own, as a span has. */
export const quoted = (text: string): string =>
  text.trim() === "" ? "an empty text" : text.includes('"') ? text : `"${text}"`;

/** The candidate that is nearest, where one is so near that it may well be meant. */
export function nearOf(came: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || came.length > longestSlip) return undefined;
  const folded = came.toLowerCase();
  const near = closest(
    folded,
    candidates.map((each) => each.toLowerCase()),
  );
  const isNear = distance(folded, near) <= Math.min(4, came.length * 0.4) || lettersOf(folded) === lettersOf(near);
  return isNear ? candidates.find((each) => each.toLowerCase() === near) : undefined;
}

/** Two letters that change places are one slip, though two of what the distance counts. */
const lettersOf = (word: string): string => Array.from(word).toSorted().join("");

/** Where there are more faults than these, they are of another kind than slips. */
const mostSuggestions = 100;

/** A suggestion out of many candidates, such as all ids: to go through them takes its time, so only the first faults get one. */
export const nearest = (before: readonly unknown[], came: string, candidates: () => readonly string[]): string =>
  before.length < mostSuggestions ? suggestion(came, candidates()) : "";
