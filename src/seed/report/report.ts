import type { Fault } from "../fault.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { sarifReport } from "./sarif.ts";
import { textReport } from "./text.ts";

/** What a check found. */
export interface Report {
  /** The files that were read. */
  readonly files: number;
  /** In the order of files and lines. */
  readonly faults: readonly Fault[];
  /** The size of what the files say. */
  readonly records: number;
  readonly relationships: number;
}

/** The ways in which a report is written, each as one text. */
export const reportFormats = { text: textReport, github: githubReport, sarif: sarifReport, json: jsonReport } as const;

export type ReportFormat = keyof typeof reportFormats;
