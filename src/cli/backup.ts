import { resolve } from "node:path";
import { Command } from "commander";
import { readConfig } from "../config.ts";
import { backup } from "../graph/local/backup.ts";
import { readModel } from "../model/model.ts";
import { consoleProgress } from "../progress.ts";
import { count } from "../count.ts";
import { stoppable } from "./stoppable.ts";

export const backupCommand = new Command("backup")
  .description("save the local store as one file, for osh restore")
  .argument("<file>", "the file to write")
  .option("--force", "replace a file that is there")
  .option("--json", "print what the file says of itself, as JSON")
  .addHelpText(
    "after",
    `
The store must not be in use: stop osh start before. Where nothing was saved, no file is left.`,
  )
  .action(async (file: string, { force = false, json }: { force?: boolean; json?: true }) => {
    const config = readConfig();
    const progress = consoleProgress();
    const path = resolve(file);
    await stoppable(progress, async (stop) => {
      const saved = await backup(config, readModel(), { path, force }, progress, stop);
      const { revision, records, relationships, bytes } = saved;
      const size = `${count(records, "record")} and ${count(relationships, "relationship")}`;
      if (json) console.log(JSON.stringify({ file: path, ...saved }));
      else console.log(`Saved ${revision.slice(0, 12)}, ${size}, to ${path} (${count(bytes, "byte")}).`);
    });
  });
