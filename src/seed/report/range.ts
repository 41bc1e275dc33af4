import type { At } from "../fault.ts";

/** A place in a file as editors count: lines and columns from 1, columns in UTF-16 units; the end exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines and columns of a place, as far as the text goes. */
export function rangeOf({ file, start, end }: At): Range {
  const from = file.lines.linePos(start);
  const to = file.lines.linePos(Math.max(start, Math.min(end, file.text.length)));
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
}
