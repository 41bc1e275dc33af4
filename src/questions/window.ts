import { isDate, type Date as NeoDate } from "neo4j-driver";
import { OshError } from "../errors.ts";

/** Refuses a window that ends before it starts; either side may be open. @throws {OshError} BAD_INPUT */
export function checkWindow(startsOn: unknown, endsOn: unknown): void {
  const [start, end] = [dayOf(startsOn), dayOf(endsOn)];
  if (start !== undefined && end !== undefined && start > end)
    throw new OshError(
      "BAD_INPUT",
      `startsOn, endsOn: expected a window that starts before it ends, came ${start} and ${end}.`,
    );
}

/** A day as a text, ISO 8601; of four-digit years, so that days sort as texts. */
const dayOf = (value: unknown): string | undefined =>
  isDate(value as object) ? (value as NeoDate).toString() : undefined;
