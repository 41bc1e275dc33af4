import { Command } from "commander";
import { readArchive, readText, type ArchivedText } from "../archive.ts";
import { readConfig } from "../config.ts";
import { OshError } from "../errors.ts";
import { readModel } from "../model/model.ts";
import { replaceFile } from "../new-file.ts";
import { checkSeed } from "../seed/check.ts";
import { archivedTextOf, citeAll, dossierOf } from "../seed/cite.ts";
import { printFault } from "../seed/fault.ts";
import { findSpans } from "../seed/find-span.ts";
import type { Dossier } from "../seed/read/dossier.ts";
import { exitCodes } from "./exit-codes.ts";

interface Options {
  readonly write?: true;
  readonly text?: string;
  readonly archive?: string;
  readonly seed?: string;
}

export const citeCommand = new Command("cite")
  .description("find the source that names some words of an article, or write its dossier's citations anew")
  .argument("<article>", "the article's id, such as vss-2025-03-01")
  .argument("[words]", 'words of its text, or the first and last of them: "Heads … units"')
  .option("--write", "write the dossier's citations anew: every paragraph and every span that is named, with digests")
  .option("--archive <folder>", "folder of the articles' texts, .txt in UTF-8; by default OSH_ARCHIVE")
  .option("--seed <folder>", "folder of the dossiers; by default OSH_SEED, else seed/")
  .option("--text <file>", "the article's text itself, in UTF-8, for a dossier that has no digests yet")
  .addHelpText(
    "after",
    '\nExamples:\n  osh cite vss-2025-03-01 "Heads of affiliated units"\n  osh cite vss-2025-03-01 --text article.txt --write',
  )
  .action(async (article: string, words: string | undefined, options: Options) => {
    const config = readConfig();
    const checked = await checkSeed(options.seed ?? config.seedFolder, readModel());
    const text = await readTextOf(dossierOf(checked, article), options, config.archiveFolder);
    if (words !== undefined)
      for (const { notation, paragraph, start, end, digest } of findSpans(text, words))
        console.log(`${notation}\n  paragraph ${paragraph}, ${start} to ${end}, ${digest}`);
    else if (options.write !== true)
      throw new OshError("BAD_INPUT", "Expected words to find in the article, or --write, came neither.");
    if (options.write !== true) return;
    const { file, text: written, faults } = citeAll(checked, article, text);
    for (const fault of faults) console.log(`${printFault(fault)}\n`);
    if (faults.length > 0) process.exitCode = exitCodes.found.code;
    else if (written === file.text) console.log(`${file.path}: nothing changed.`);
    else {
      await replaceFile(file.path, written);
      console.log(`${file.path}: citations written.`);
    }
  });

/** The text to cite from. @throws {OshError} BAD_INPUT where it can't be read, or no archive is given that holds it */
async function readTextOf(
  dossier: Dossier,
  { text, archive }: Options,
  usual: string | undefined,
): Promise<ArchivedText> {
  if (text !== undefined) return readText(text);
  const folder = archive ?? usual;
  if (folder === undefined)
    throw new OshError("BAD_INPUT", "Expected the articles' texts: give --archive or --text, or set OSH_ARCHIVE.");
  return archivedTextOf(dossier, await readArchive(folder));
}
