import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { projectRoot, settings } from "../config.ts";
import { OshError } from "../errors.ts";
import { exitCodes, withExitCodes } from "./exit-codes.ts";

/** The commands in the order in which people meet them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand,
  draft: async () => (await import("./draft.ts")).draftCommand,
  cite: async () => (await import("./cite.ts")).citeCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  plan: async () => (await import("./plan.ts")).planCommand,
  apply: async () => (await import("./apply.ts")).applyCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  backup: async () => (await import("./backup.ts")).backupCommand,
  restore: async () => (await import("./restore.ts")).restoreCommand,
  generate: async () => (await import("./generate.ts")).generateCommand,
};

const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };

const help = "Run osh --help for the commands, and osh COMMAND --help for one of them.";

const osh = withExitCodes(new Command("osh"))
  .description(
    "A cited knowledge graph of occupational safety and health governance: who must do what under which directive.",
  )
  .version(version)
  .showHelpAfterError(help)
  .addHelpText("after", () => {
    const width = Math.max(...settings.map(({ name }) => name.length));
    return `\nSettings, from the environment:\n${settings.map(({ name, meaning }) => `  ${name.padEnd(width)}  ${meaning}`).join("\n")}`;
  });
// A command that is named needs no other; to load them all takes longer than most of them do.
const named = process.argv[2] ?? "";
for (const load of Object.hasOwn(commands, named) ? [commands[named]!] : Object.values(commands))
  osh.addCommand(withExitCodes((await load()).showHelpAfterError(help)));

// Who reads no further, as head does, wants no more. What a command has begun is tidied up all the same, so it is not ended here.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exitCode = exitCodes.notDone.code;
  });

try {
  await osh.parseAsync();
} catch (error) {
  // What is meant for people is told to them; anything else is a defect, and whoever mends it needs the stack.
  console.error(error instanceof OshError ? `${error.code}: ${error.message}` : error);
  // The driver may still hold on to a server that never spoke.
  process.exit(exitCodes.notDone.code);
}
