import { Command } from "commander";
import { settings } from "../config.ts";
import { OshError } from "../errors.ts";
import { applyCommand } from "./apply.ts";
import { backupCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { citeCommand } from "./cite.ts";
import { draftCommand } from "./draft.ts";
import { exportCommand } from "./export.ts";
import { generateCommand } from "./generate.ts";
import { planCommand } from "./plan.ts";
import { restoreCommand } from "./restore.ts";
import { startCommand } from "./start.ts";
import { verifyCommand } from "./verify.ts";

const help = "Run osh --help for the commands, and osh COMMAND --help for one of them.";

const osh = new Command("osh")
  .description(
    "A cited knowledge graph of occupational safety and health governance: who must do what under which directive.",
  )
  .showHelpAfterError(help)
  .addHelpText("after", () => {
    const width = Math.max(...settings.map(({ name }) => name.length));
    return `\nSettings, from the environment:\n${settings.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`).join("\n")}`;
  });
for (const command of [
  startCommand,
  draftCommand,
  citeCommand,
  checkCommand,
  planCommand,
  applyCommand,
  verifyCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  generateCommand,
])
  osh.addCommand(command.showHelpAfterError(help));

try {
  await osh.parseAsync();
} catch (error) {
  // What is meant for people is told to them; anything else is a defect, and whoever mends it needs the stack.
  console.error(error instanceof OshError ? `${error.code}: ${error.message}` : error);
  // The driver may still hold on to a server that never spoke. A command says beforehand if it ends with another code.
  process.exit(process.exitCode ?? 1);
}
