import { OshError } from "../../errors.ts";

/** What is wrong with what was to be loaded. */
export type ImportProblem =
  | { readonly kind: "DUPLICATE_RECORD"; readonly id: string }
  | {
      readonly kind: "UNKNOWN_REFERENCE";
      readonly from: string;
      readonly type: string;
      readonly to: string;
      /** The end that is not there. */
      readonly missing: string;
    };

/** Reads the importer's report: a line for each id that comes again, and for each relationship whose end is not there. */
export function problemsIn(report: string): ImportProblem[] {
  return report
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const again = /^Id '(.*)' is defined more than once in group '.*'$/.exec(line);
      if (again) return { kind: "DUPLICATE_RECORD", id: again[1]! };
      const astray = /^(.*) \(.*\)-\[(\w+)\]->(.*) \(.*\) referring to missing node (.*)$/.exec(line);
      if (!astray) throw new Error(`The importer reports what nobody foresaw: ${line}`);
      const [, from, type, to, missing] = astray as unknown as [string, string, string, string, string];
      return { kind: "UNKNOWN_REFERENCE", from, type, to, missing };
    });
}

/** What was to be loaded is no graph: nothing was. */
export class ImportRefused extends OshError {
  readonly problems: readonly ImportProblem[];

  /** @param more whether the importer gave up before it had found all of them */
  constructor(problems: readonly ImportProblem[], more: boolean) {
    const found = problems.map((problem) => `  ${problem.kind}: ${describe(problem)}`);
    const count = `${problems.length} ${problems.length === 1 ? "fault" : "faults"}${more ? " and more" : ""}`;
    super("BAD_DOSSIER", `the records and relationships have ${count}, so nothing was loaded.\n${found.join("\n")}`);
    this.problems = problems;
  }
}

function describe(problem: ImportProblem): string {
  if (problem.kind === "DUPLICATE_RECORD") return `expected each id once, came "${problem.id}" again`;
  const { from, type, to, missing } = problem;
  return `expected the id of a record, came "${missing}" (${from} ${type} ${to})`;
}
