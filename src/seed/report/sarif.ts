import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { severityOf, type Fault } from "../fault.ts";
import { faultCodes } from "../fault-codes.ts";
import { readable } from "../../model/hidden.ts";
import { rangeOf } from "./range.ts";
import type { Report } from "./report.ts";

/** SARIF 2.1.0, which GitHub's code scanning and editors read: one run, with a rule for each kind of fault. */
export const sarifReport = ({ faults }: Report): string =>
  JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "osh check", rules } },
          columnKind: "utf16CodeUnits",
          results: faults.map(resultOf),
        },
      ],
    },
    null,
    2,
  );

const codes = Object.keys(faultCodes);

const rules = Object.entries(faultCodes).map(([id, { severity, meaning }]) => ({
  id,
  shortDescription: { text: meaning },
  defaultConfiguration: { level: severity },
}));

function resultOf(fault: Fault): object {
  const { line, column, endLine, endColumn } = rangeOf(fault.at);
  return {
    ruleId: fault.code,
    ruleIndex: codes.indexOf(fault.code),
    level: severityOf(fault),
    // Braces stand for arguments unless they are doubled.
    message: { text: readable(fault.message).replaceAll(/[{}]/g, "$&$&") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(fault.at.file.path) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** Within the folder that the command runs in, which is the repository's as a rule, a relative address; else a whole one. */
const uriOf = (path: string): string => {
  const { href } = pathToFileURL(resolve(path));
  const here = `${pathToFileURL(process.cwd()).href}/`;
  return href.startsWith(here) ? href.slice(here.length) : href;
};
