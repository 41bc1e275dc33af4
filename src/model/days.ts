import edtf from "edtf";

/** The days that a date can mean, ISO 8601; undefined where it is open or unknown on that side. */
export interface Days {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const types = ["Date", "Interval", "Season", "Year", "Decade", "Century"];

/**
 * The first and last day that an EDTF date (levels 0 and 1, years 0001 to 9999, no time of day) can mean;
 * undefined where the text is no such date.
 */
export function daysOf(text: string): Days | undefined {
  if (/[T ]/.test(text)) return undefined;
  try {
    const { min, max } = edtf(text, { level: 1, types });
    return { first: day(min), last: day(max) };
  } catch {
    // The library has no other way to say that a text is not of its grammar.
    return undefined;
  }
}

function day(milliseconds: number | null): string | undefined {
  if (milliseconds === null || Math.abs(milliseconds) === Infinity) return undefined;
  const text = new Date(milliseconds).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`${text} is beyond the years that the store's dates are kept for`);
  return text.slice(0, 10);
}
