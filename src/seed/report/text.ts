import { count } from "../../count.ts";
import { errorsOf, printFault } from "../fault.ts";
import type { Report } from "./report.ts";

/** For people: each fault with its line and a caret, and a line that sums up. */
export const textReport = (report: Report): string =>
  [...report.faults.map((fault) => `${printFault(fault)}\n`), summaryOf(report)].join("\n");

/** How much was read and how much of it is wrong, in a line. */
export function summaryOf({ files, faults, records, relationships }: Report): string {
  const errors = errorsOf(faults).length;
  const warnings = faults.length - errors;
  return `${[
    count(files, "file"),
    count(errors, "fault"),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(errors === 0 ? [`${count(records, "record")} and ${count(relationships, "relationship")}`] : []),
  ].join(", ")}.`;
}
