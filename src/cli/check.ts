import { Argument, Command } from "commander";
import { readConfig } from "../config.ts";
import { OshError } from "../errors.ts";
import { readModel, type Model } from "../model/model.ts";
import { checkSeed, type CheckedSeed } from "../seed/check.ts";
import { printFault, severityOf, type Fault } from "../seed/fault.ts";
import { count } from "./count.ts";

export const seedArgument = new Argument("[folder]", "folder of the dossiers; by default OSH_SEED, else seed/");

export const checkCommand = new Command("check")
  .description("find everything that is wrong with the dossiers; exit code 1 where something is")
  .addArgument(seedArgument)
  .action(async (folder: string = readConfig().seedFolder) => {
    const { graph, files, faults } = await readSeed(folder, readModel());
    for (const fault of faults) console.log(`${printFault(fault)}\n`);
    const size = `${count(graph.records.length, "record")} and ${count(graph.links.length, "relationship")}`;
    const errors = errorsOf(faults);
    const warnings = faults.length - errors.length;
    const found = [count(errors.length, "fault"), ...(warnings > 0 ? [count(warnings, "warning")] : [])];
    console.log(`${[count(files, "file"), ...found, ...(errors.length === 0 ? [size] : [])].join(", ")}.`);
    process.exitCode = errors.length === 0 ? 0 : 1;
  });

const errorsOf = (faults: readonly Fault[]): Fault[] => faults.filter((fault) => severityOf(fault) === "error");

/** A folder without dossiers is the wrong one. */
async function readSeed(folder: string, model: Model): Promise<CheckedSeed> {
  const seed = await checkSeed(folder, model);
  if (seed.files === 0 && seed.faults.length === 0)
    throw new OshError("BAD_INPUT", `Expected a folder of dossiers, came ${folder}, which holds no .yaml file.`);
  return seed;
}
