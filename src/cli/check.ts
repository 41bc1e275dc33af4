import { existsSync } from "node:fs";
import { Argument, Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { OshError } from "../errors.ts";
import { readModel, type Model } from "../model/model.ts";
import { checkFile, checkSeed, type CheckedSeed } from "../seed/check.ts";
import { errorsOf } from "../seed/fault.ts";
import { faultCodes } from "../seed/fault-codes.ts";
import { dossierFile, isOneFile } from "../seed/read/folder.ts";
import { reportFormats, type ReportFormat } from "../seed/report/report.ts";
import { exitCodes } from "./exit-codes.ts";

export const seedArgument = new Argument("[folder]", "folder of the dossiers; by default OSH_SEED, else seed/");

export const checkCommand = new Command("check")
  .description("find everything that is wrong with the dossiers, or with one of them, and what looks wrong")
  .argument(
    "[path]",
    "folder of dossiers, by default OSH_SEED, else seed/; or one file, to be held against the dossiers of OSH_SEED",
  )
  .addOption(
    new Option("--format <format>", "how it is told: for people, as annotations of GitHub Actions, for programs")
      .choices(Object.keys(reportFormats))
      .default("text"),
  )
  .addOption(
    new Option("--json", "the same as --format json: one document, format osh-check, version 1").conflicts("format"),
  )
  .addHelpText("after", () => {
    const width = Math.max(...Object.keys(faultCodes).map((code) => code.length));
    const lines = Object.entries(faultCodes).map(
      ([code, { severity, meaning }]) => `  ${code.padEnd(width)}  ${severity.padEnd(7)}  ${meaning}`,
    );
    return `\nWhat it finds:\n${lines.join("\n")}`;
  })
  .action(async (path: string | undefined, { format, json }: { format: ReportFormat; json?: true }) => {
    const { graph, files, faults } = await readSeed(path, readModel());
    const report = { files, faults, records: graph.records.length, relationships: graph.links.length };
    console.log(reportFormats[json ? "json" : format](report));
    process.exitCode = (errorsOf(faults).length === 0 ? exitCodes.done : exitCodes.found).code;
  });

async function readSeed(path: string | undefined, model: Model): Promise<CheckedSeed> {
  const { seedFolder } = readConfig();
  if (path === undefined) return readFolder(seedFolder, model);
  const isDossier = dossierFile.test(path);
  if (!(await isOneFile(path))) {
    if (isDossier && !existsSync(path))
      throw new OshError("BAD_INPUT", `Expected a dossier, came ${path}, which is not there.`);
    return readFolder(path, model);
  }
  if (!isDossier)
    throw new OshError("BAD_INPUT", `Expected a dossier, whose name ends in .yaml, or a folder of them, came ${path}.`);
  return checkFile(path, seedFolder, model);
}

/**
 * A seed, checked. A folder without dossiers is the wrong one: an apply of it is for those who say so.
 * @throws {OshError} BAD_INPUT where the folder can't be read or holds no dossiers
 */
export async function readFolder(folder: string, model: Model): Promise<CheckedSeed> {
  const seed = await checkSeed(folder, model);
  if (seed.files === 0 && seed.faults.length === 0)
    throw new OshError("BAD_INPUT", `Expected a folder of dossiers, came ${folder}, which holds no .yaml file.`);
  return seed;
}
