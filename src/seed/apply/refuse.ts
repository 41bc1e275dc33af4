import { count } from "../../count.ts";
import { OshError } from "../../errors.ts";
import { printFault, type Fault } from "../fault.ts";

/**
 * Refuses what has faults.
 * @param what what was to be applied, in the plural: dossiers
 * @throws {OshError} BAD_DOSSIER, with every one of them; nothing where there are none
 */
export function refuse(what: "dossiers" | "lines", faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const printed = faults.map((fault) => `\n${printFault(fault)}\n`).join("");
  throw new OshError(
    "BAD_DOSSIER",
    `the ${what} have ${count(faults.length, "fault")}, so nothing was applied.\n${printed}`,
  );
}
