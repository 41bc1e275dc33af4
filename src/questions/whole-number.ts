import { OshError } from "../errors.ts";

/** Holds an argument to a range of whole numbers. @throws {OshError} BAD_INPUT where it is null, LIMIT_EXCEEDED */
export function checkNumber(name: string, came: unknown, [least, most]: readonly [number, number]): void {
  if (typeof came === "number" && came >= least && came <= most) return;
  throw new OshError(
    typeof came === "number" ? "LIMIT_EXCEEDED" : "BAD_INPUT",
    `${name}: expected a number from ${least} to ${most}, came ${String(came)}.`,
  );
}
