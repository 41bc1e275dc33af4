import { resolve } from "node:path";
import { Command } from "commander";
import { digestOf } from "../archive.ts";
import { readConfig } from "../config.ts";
import { count } from "../count.ts";
import { draftOf } from "../draft/draft.ts";
import { knownNames } from "../draft/known-names.ts";
import { readArticle } from "../draft/read.ts";
import { silentIn } from "../draft/silent.ts";
import { suggestionsOf } from "../draft/suggest.ts";
import { writeDraft } from "../draft/write.ts";
import { OshError } from "../errors.ts";
import { readModel } from "../model/model.ts";
import { requireNewFile, writeNewFile } from "../new-file.ts";
import { checkSeed } from "../seed/check.ts";
import { errorsOf } from "../seed/fault.ts";

interface Options {
  readonly out?: string;
  readonly textOut?: string;
  readonly force?: boolean;
  readonly json?: true;
}

export const draftCommand = new Command("draft")
  .description("draft a dossier from an article: a text, a web page, or standard input")
  .argument("<file>", "the article, .txt or .html; - reads standard input")
  .option("--out <file>", "write the draft there instead of to standard output")
  .option("--text-out <file>", "write the article's text too, as osh cite and osh verify read it")
  .option("--force", "replace files that are there")
  .option("--json", "print what was recognised as data instead of a dossier")
  .addHelpText(
    "after",
    `
Recognised are names that the dossiers know, bodies that they don't, persons by a post beside their names or in a row of names,
numbers of documents, dates, figures, names in quotation marks and sentences that lay a duty, in Vietnamese, Chinese and English;
the draft says of each where it stands, how sure it is and why.

Examples:
  osh draft article.txt --out seed/press/article.yaml
  osh draft page.html --out draft.yaml --text-out texts/article.txt
  curl https://example.org/article | osh draft -
  osh draft article.txt --json`,
  )
  .action(async (file: string, { out, textOut, force = false, json }: Options) => {
    if (out !== undefined && textOut !== undefined && resolve(out) === resolve(textOut))
      throw new OshError("BAD_INPUT", `Expected two files as --out and --text-out, came ${out} as both.`);
    for (const path of [out, textOut]) if (path !== undefined) await requireNewFile({ path, force });
    const model = readModel();
    const article = await readArticle(file);
    const { seedFolder } = readConfig();
    const { graph, faults } = await checkSeed(seedFolder, model);
    const wrong = new Set(errorsOf(faults).map(({ at }) => at.file.path));
    const notes = [
      ...article.notes,
      ...(wrong.size > 0
        ? [
            `There are errors in ${count(wrong.size, "file")} of ${seedFolder}, which osh check tells: names that stand there may be missing here.`,
          ]
        : []),
    ];
    const known = knownNames(graph);
    const draft = draftOf(article, known);
    const suggestions = suggestionsOf(draft, known);
    const silent = silentIn(draft, suggestions);
    const paragraphs = article.paragraphs.map((paragraph, index) => {
      const none = silent.get(index + 1);
      return { number: index + 1, digest: digestOf(paragraph), ...(none && { none }) };
    });
    const printed = json
      ? `${JSON.stringify({ article: draft.head, notes: [...notes, ...draft.notes], paragraphs, suggestions }, undefined, 2)}\n`
      : writeDraft(draft, suggestions, model, { source: article.source, notes });
    if (textOut !== undefined) await write(textOut, `${article.paragraphs.join("\n\n")}\n`, force);
    if (out === undefined) process.stdout.write(printed);
    else await write(out, printed, force);
  });

async function write(path: string, text: string, force: boolean): Promise<void> {
  await writeNewFile({ path, force }, text);
  console.error(`${path}: written.`);
}
