import { isDate, type Node } from "neo4j-driver";
import { daysOf } from "../../model/days.ts";
import type { Row } from "../question.ts";

/** How surely a post was held on a day; the schema says what each means. */
export type Certainty = "HELD" | "POSSIBLE" | "SEEN_BEFORE" | "SEEN_AFTER" | "UNDATED";

/** A holder's row with what follows from the membership's date: the period that it states, and what is sure of a day. */
export function withDates(holder: Row, on: unknown): Row {
  const { date, startsOn, endsOn } = (holder.membership as Node).properties;
  const period = typeof date === "string" && date.includes("/");
  return {
    ...holder,
    from: (period && startsOn) || null,
    to: (period && endsOn) || null,
    certainty: isDate(on) ? certaintyOf(date, on.toString()) : null,
  };
}

/**
 * How surely a membership of this date was held on a day.
 * @param date EDTF, or none; if a period, one that can take in the day
 * @param day ISO 8601
 */
export function certaintyOf(date: unknown, day: string): Certainty {
  if (typeof date !== "string") return "UNDATED";
  const [start, end] = date.split("/");
  const sure = !/[?~%]/.test(date);
  if (end === undefined) {
    const { first, last } = daysOf(date)!;
    if (last! < day) return "SEEN_BEFORE";
    if (first! > day) return "SEEN_AFTER";
    return sure && first === last ? "HELD" : "POSSIBLE";
  }
  // What is open goes on; what is empty is not known.
  const begun = start === ".." || (start !== "" && daysOf(start!)!.last! <= day);
  const ended = end !== ".." && (end === "" || daysOf(end)!.first! < day);
  return sure && begun && !ended ? "HELD" : "POSSIBLE";
}
