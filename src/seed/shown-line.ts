import stringWidth from "string-width";
import { masked } from "../model/hidden.ts";

/** Of a longer line no more is shown than this, in UTF-16 units, with the place in it. */
const longest = 200;

/** So much of a longer line is shown before the place. */
const lead = 60;

/**
 * A line as a terminal shows it, and carets to stand under a place in it: Chinese characters are two columns wide.
 * @param column where the place starts, in UTF-16 units from 0
 * @param length of the place, which may go on in further lines
 */
export function showLine(line: string, column: number, length: number): { shown: string; carets: string } {
  const from = line.length <= longest ? 0 : Math.max(0, Math.min(column - lead, line.length - longest));
  const to = from + longest;
  const before = (from > 0 ? "…" : "") + line.slice(from, column);
  const marked = line.slice(column, Math.min(column + length, to));
  const after = line.slice(column + marked.length, to) + (to < line.length ? "…" : "");
  return {
    shown: masked(before + marked + after),
    // A tab stays one, whatever its width is where the line is shown.
    carets:
      masked(before)
        .split("\t")
        .map((each) => " ".repeat(stringWidth(each)))
        .join("\t") + "^".repeat(Math.max(1, stringWidth(masked(marked)))),
  };
}
