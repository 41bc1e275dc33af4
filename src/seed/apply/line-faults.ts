import type { Model } from "../../model/model.ts";
import type { Fault } from "../fault.ts";
import { mostFaults, placeIn, type TextLine } from "./lines.ts";
import { refuse } from "./refuse.ts";
import { cyclic, incomplete, type Breach } from "./rules-in-store.ts";
import type { Runner } from "./stored.ts";

/** The faults of lines that rest on citations which are not there. */
export const missingFaults = (missing: ReadonlyMap<string, TextLine>): Fault[] =>
  [...missing].slice(0, mostFaults).map(([id, line]) => ({
    code: "UNKNOWN_SOURCE",
    message: `sources: expected the id of a citation, came "${id}", which no record has`,
    at: placeIn(line),
  }));

/** A fault of a line as threads can hand it on. */
export interface PlainFault extends Pick<Fault, "code" | "message"> {
  readonly line: TextLine;
  readonly start: number;
  readonly end: number;
}

/** @param fault of a line */
export function plainFault({ code, message, at: { file, start, end } }: Fault): PlainFault {
  const { path, text, lines } = file;
  return { code, message, line: { file: path, number: lines.linePos(start).line, text }, start, end };
}

/** Faults of lines that have come from threads, in the order of the lines. */
export const orderedFaults = (faults: readonly PlainFault[]): Fault[] =>
  faults
    .toSorted((a, b) =>
      a.line.file < b.line.file ? -1 : a.line.file > b.line.file ? 1 : a.line.number - b.line.number,
    )
    .slice(0, mostFaults)
    .map(({ code, message, line, start, end }) => ({ code, message, at: placeIn(line, start, end) }));

/**
 * The faults of lines of which the graph that comes of them has these breaches.
 * @param places the line that says something of a record, by the record's id
 */
export const breachFaults = (breaches: readonly Breach[], places: ReadonlyMap<string, TextLine> = new Map()): Fault[] =>
  breaches.map(({ code, id, message }) => ({ code, message, at: placeIn(places.get(id) ?? someLine) }));

/** Where a fault of a filled store is told, of whose lines nothing is kept. */
const someLine: TextLine = { file: "the lines as a whole", number: 1, text: "" };

/** Looks whether a store that was filled holds what the model demands of the whole. @throws {OshError} BAD_DOSSIER */
export async function requireSound(runner: Runner, model: Model): Promise<void> {
  refuse("lines", breachFaults([...(await incomplete(runner, model)), ...(await cyclic(runner, model))]));
}
