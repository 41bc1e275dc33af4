import { severityOf, type Fault } from "../fault.ts";
import { readable } from "../../model/hidden.ts";
import { rangeOf } from "./range.ts";
import type { Report } from "./report.ts";
import { summaryOf } from "./text.ts";

/**
 * Workflow commands of GitHub Actions, one a line, that show each fault beside its line in a pull request; and a line that
 * sums up. Columns are UTF-16 units, as the compilers count whose output GitHub reads.
 */
export const githubReport = (report: Report): string =>
  [...report.faults.map(annotation), summaryOf(report)].join("\n");

function annotation(fault: Fault): string {
  const { line, column, endLine, endColumn } = rangeOf(fault.at);
  const properties = {
    file: fault.at.file.path.replaceAll("\\", "/"),
    line,
    endLine,
    // GitHub takes columns only of what stands in one line.
    ...(line === endLine ? { col: column, endColumn: Math.max(endColumn, column + 1) } : {}),
    title: fault.code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severityOf(fault)} ${written.join(",")}::${escaped(readable(fault.message))}`;
}

const escaped = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapedProperty = (text: string): string => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
