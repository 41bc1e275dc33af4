import { Command } from "commander";
import { readArchive } from "../archive.ts";
import { readConfig } from "../config.ts";
import { OshError } from "../errors.ts";
import { readModel } from "../model/model.ts";
import { checkSeed } from "../seed/check.ts";
import { printFault } from "../seed/fault.ts";
import { verify } from "../seed/verify.ts";
import { count } from "../count.ts";

export const verifyCommand = new Command("verify")
  .description(
    "hold every citation against a folder of the articles' texts; exit code 1 where one does not stand there",
  )
  .option("--archive <folder>", "folder of the texts; by default OSH_ARCHIVE")
  .action(async (options: { archive?: string }) => {
    const config = readConfig();
    const folder = options.archive ?? config.archiveFolder;
    if (folder === undefined)
      throw new OshError("BAD_INPUT", "Expected the articles' texts: give --archive, or set OSH_ARCHIVE.");
    const { dossiers } = await checkSeed(config.seedFolder, readModel());
    const { texts, proven, looked, faults } = verify(dossiers, await readArchive(folder));
    for (const [article, { file }] of texts) console.log(`${article}: ${file}`);
    for (const fault of faults) console.log(`${printFault(fault)}\n`);
    console.log(
      `${proven} of ${count(looked, "citation")} stand in the texts of ${count(texts.size, "article")}; ${count(faults.length, "fault")}.`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  });
