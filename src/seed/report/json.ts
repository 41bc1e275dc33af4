import { errorsOf, severityOf, type Fault } from "../fault.ts";
import type { FaultCode, Severity } from "../fault-codes.ts";
import { rangeOf, type Range } from "./range.ts";
import type { Report } from "./report.ts";

/** What `osh check --json` prints. A field may be added in a version; another version may mean anything. */
export interface JsonReport {
  readonly format: "osh-check";
  readonly version: 1;
  /** The files that were read. */
  readonly files: number;
  /** What keeps the seed from being applied; what is only to be looked at. */
  readonly errors: number;
  readonly warnings: number;
  /** The size of what the files say; null where there are errors. */
  readonly records: number | null;
  readonly relationships: number | null;
  /** In the order of files and lines. */
  readonly faults: readonly JsonFault[];
}

/** A fault; its lines and columns are counted from 1, columns in UTF-16 units, the end exclusive. */
export interface JsonFault extends Range {
  readonly code: FaultCode;
  readonly severity: Severity;
  readonly message: string;
  /** Relative within the folder that the command ran in; elsewhere as it was given. */
  readonly file: string;
}

/** For programs: one JSON document. */
export function jsonReport({ files, faults, records, relationships }: Report): string {
  const errors = errorsOf(faults).length;
  const report: JsonReport = {
    format: "osh-check",
    version: 1,
    files,
    errors,
    warnings: faults.length - errors,
    records: errors === 0 ? records : null,
    relationships: errors === 0 ? relationships : null,
    faults: faults.map(jsonFault),
  };
  return JSON.stringify(report, null, 2);
}

/** A fault as programs read it. */
export const jsonFault = (fault: Fault): JsonFault => ({
  code: fault.code,
  severity: severityOf(fault),
  message: fault.message,
  file: fault.at.file.path,
  ...rangeOf(fault.at),
});
