import type { Model } from "../../model/model.ts";
import type { Fault } from "../fault.ts";
import { mostFaults, type TextLine } from "./lines.ts";
import { readLine, type LineStatement } from "./read-line.ts";
import { refuse } from "./refuse.ts";

/** The statements of lines, so many at a time. @throws {OshError} BAD_DOSSIER with the first faults */
export async function* statementsIn(
  model: Model,
  lines: AsyncIterable<TextLine>,
  size: number,
): AsyncGenerator<LineStatement[]> {
  let statements: LineStatement[] = [];
  const faults: Fault[] = [];
  for await (const line of lines) {
    const read = readLine(model, line);
    if ("faults" in read) faults.push(...read.faults);
    else statements.push(read);
    if (faults.length >= mostFaults) break;
    if (statements.length < size) continue;
    refuse("lines", faults);
    yield statements;
    statements = [];
  }
  refuse("lines", faults);
  if (statements.length > 0) yield statements;
}
