import edtf from "edtf";
import neo4j from "neo4j-driver";
import { memoized } from "../memo.ts";

/** The days that a date can mean, ISO 8601; undefined where it is open or unknown on that side. */
export interface Days {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const types = ["Date", "Interval", "Season", "Year", "Decade", "Century"];

/** Characters of an interval of two days that are approximate and uncertain, and some more: what is longer is no date. */
const longestDate = 40;

/**
 * The first and last day that an EDTF date (levels 0 and 1, years 0001 to 9999, no time of day) can mean;
 * undefined where the text is no such date.
 */
export const daysOf = (text: string): Days | undefined => (text.length > longestDate ? undefined : daysIn(text));

/** The parser takes longer than all else that is done to a date, and the same dates come again and again. */
const daysIn = memoized((text: string): Days | undefined => {
  if (/[T ]/.test(text) || !calendarDaysIn(text).every(isOnCalendar)) return undefined;
  // Most dates are a day, which needs no parser.
  if (/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return { first: text, last: text };
  try {
    const { min, max } = edtf(text, { level: 1, types });
    return { first: dayAt(min), last: dayAt(max) };
  } catch {
    // The library has no other way to say that a text is not of its grammar.
    return undefined;
  }
});

const calendarDaysIn = (text: string): string[] => text.match(/\d{4}-\d\d-\d\d/g) ?? [];

/** The library carries the 30th of a February over into March. */
function isOnCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

function dayAt(milliseconds: number | null): string | undefined {
  if (milliseconds === null || Math.abs(milliseconds) === Infinity) return undefined;
  const text = new Date(milliseconds).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`${text} is beyond the years that the store's dates are kept for`);
  return text.slice(0, 10);
}

/** A calendar day (2024-03-19) in the type that the store keeps days in; undefined where the text is none. */
export function storedDay(text: string): InstanceType<typeof neo4j.types.Date> | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || daysOf(text) === undefined) return undefined;
  const [year, month, day] = text.split("-").map(Number);
  return new neo4j.types.Date(year!, month!, day!);
}
