import { Command } from "commander";
import { readArchive } from "../archive.ts";
import { readConfig } from "../config.ts";
import { count } from "../count.ts";
import { OshError } from "../errors.ts";
import { readModel } from "../model/model.ts";
import { isUnread, printFault } from "../seed/fault.ts";
import { jsonFault } from "../seed/report/json.ts";
import { verify, type VerifiedArticle } from "../seed/verify.ts";
import { readFolder, seedArgument } from "./check.ts";
import { exitCodes } from "./exit-codes.ts";

interface Options {
  readonly archive?: string;
  readonly json?: true;
}

export const verifyCommand = new Command("verify")
  .description("hold every citation against a folder of the articles' texts, and tell which articles have changed")
  .addArgument(seedArgument)
  .option("--archive <folder>", "folder of the texts, .txt in UTF-8; by default OSH_ARCHIVE")
  .option("--json", "one document for programs: format osh-verify, version 1, an entry for each article")
  .addHelpText(
    "after",
    `
Of each article it says in which text it was found, and which of its paragraphs are
  changed   other words stand there now
  moved     the same words stand in another paragraph
  lost      the text ends before it, or there is no text
  unlisted  the text has it, the dossier does not`,
  )
  .action(async (folder: string | undefined, options: Options) => {
    const config = readConfig();
    const archive = options.archive ?? config.archiveFolder;
    if (archive === undefined)
      throw new OshError("BAD_INPUT", "Expected the articles' texts: give --archive, or set OSH_ARCHIVE.");
    const seed = await readFolder(folder ?? config.seedFolder, readModel());
    const { articles, proven, looked, faults: differing } = verify(seed.dossiers, await readArchive(archive));
    // A dossier that can't be read would pass for one without citations.
    const faults = [...seed.faults.filter(isUnread), ...differing];
    if (options.json) {
      const report = { format: "osh-verify", version: 1, looked, proven, articles, faults: faults.map(jsonFault) };
      console.log(JSON.stringify(report, null, 2));
    } else {
      for (const article of articles) console.log(describe(article));
      for (const fault of faults) console.log(`${printFault(fault)}\n`);
      const found = articles.filter(({ file }) => file !== null).length;
      console.log(
        `${proven} of ${count(looked, "citation")} stand in the texts of ${count(found, "article")}; ${count(faults.length, "fault")}.`,
      );
    }
    process.exitCode = (faults.length === 0 ? exitCodes.done : exitCodes.found).code;
  });

/** How an article stands, in a line. */
function describe({ id, file, standing, changed, moved, lost, unlisted }: VerifiedArticle): string {
  const parts = [
    ["changed", changed],
    ["moved", moved.map(({ from, to }) => `${from} to ${to}`)],
    ["lost", file === null ? [] : lost],
    ["unlisted", unlisted],
  ] as const;
  const told = parts.filter(([, each]) => each.length > 0).map(([name, each]) => `${name} ${each.join(", ")}`);
  return `${id}: ${file ?? "no text"}: ${told.length === 0 ? standing : `paragraphs ${told.join("; ")}`}`;
}
