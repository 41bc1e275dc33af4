import { Command } from "commander";
import { readConfig } from "../config.ts";
import { OshError } from "../errors.ts";
import { openStore } from "../graph/store.ts";
import { readModel } from "../model/model.ts";
import { requireNewFile, writeNewFile } from "../new-file.ts";
import { consoleProgress } from "../progress.ts";
import { documentOf } from "../seed/apply/plan-document.ts";
import { counts, printPlan } from "../seed/apply/plan-text.ts";
import { sizeOf } from "../seed/apply/plan.ts";
import { propose } from "../seed/apply/propose.ts";
import { wantedBy } from "../seed/apply/wanted.ts";
import { isOneFile } from "../seed/read/folder.ts";
import { seedArgument } from "./check.ts";
import { exitCodes } from "./exit-codes.ts";
import { stoppable } from "./stoppable.ts";

interface Options {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

export const planCommand = new Command("plan")
  .description("say what an apply would do, and write nothing to the graph")
  .addArgument(seedArgument)
  .option("--all", "show long lists to their ends")
  .option("--json", "print the plan as one JSON document: format osh-plan, version 1 (src/seed/apply/plan-document.ts)")
  .option("--out <file>", "write that document to a file, for osh apply FILE")
  .option("--force", "replace a file that is there")
  .addHelpText(
    "after",
    `
+ is made, ~ is changed (each field: old → new; of lists what is added and taken out), - is taken out.`,
  )
  .action(async (folder: string | undefined, { all = false, json = false, out, force = false }: Options) => {
    const config = readConfig();
    if (out !== undefined) await requireNewFile({ path: out, force });
    if (folder !== undefined && (await isOneFile(folder)))
      throw new OshError(
        "BAD_INPUT",
        `Expected a folder of dossiers, came ${folder}, which is a file: osh check looks at one dossier, and osh apply does what a plan says.`,
      );
    const progress = consoleProgress();
    await stoppable(progress, async (stop) => {
      const model = readModel();
      const dossiers = await wantedBy(folder ?? config.seedFolder, model);
      const store = await openStore(config, progress);
      try {
        stop.throwIfAborted();
        const proposal = await propose(store, model, dossiers);
        stop.throwIfAborted();
        const { plan, from, totals } = proposal;
        const document = JSON.stringify(documentOf(proposal, model));
        if (out !== undefined) await writeNewFile({ path: out, force }, document);
        process.exitCode = (sizeOf(plan) > 0 ? exitCodes.found : exitCodes.done).code;
        if (json) return console.log(document);
        if (sizeOf(plan) > 0) console.log(`${printPlan(plan, model, { all })}\n`);
        const path = `from ${from?.slice(0, 12) ?? "an empty store"} to ${totals.revision.slice(0, 12)}`;
        console.log(`Plan ${path}: records: ${counts(plan.records)}; relationships: ${counts(plan.links)}.`);
        if (out !== undefined) console.log(`osh apply ${out} does just that.`);
      } finally {
        await store.close();
      }
    });
  });
