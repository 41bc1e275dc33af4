import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../config.ts";
import { restore } from "../graph/local/restore.ts";
import { readModel } from "../model/model.ts";
import { consoleProgress } from "../progress.ts";
import { count } from "../count.ts";
import { stoppable } from "./stoppable.ts";

export const restoreCommand = new Command("restore")
  .description("make the local store the one that osh backup saved; a file that is not whole changes nothing")
  .argument("<file>", "the file that osh backup wrote")
  .option("--json", "print what the file says of itself, as JSON")
  .addHelpText(
    "after",
    `
The store must not be in use: stop osh start before. osh start applies the dossiers, so what it serves after a restore is their
graph again, unless they are those of that time too.
Where nothing was restored, the store is as it was.`,
  )
  .action(async (file: string, { json }: { json?: true }) => {
    const config = readConfig();
    const progress = consoleProgress();
    const path = resolve(file);
    await stoppable(progress, async (stop) => {
      const restored = await restore(config, readModel(), path, progress, stop);
      const { revision, records, relationships, createdAt } = restored;
      const size = `${count(records, "record")} and ${count(relationships, "relationship")}`;
      if (json) console.log(JSON.stringify({ file: path, ...restored }));
      else console.log(`Restored ${revision.slice(0, 12)}, ${size}, as it was saved on ${createdAt}.`);
    });
  });
