import type { Command } from "commander";

/** How every command ends, alike; as grep and diff do. */
export const exitCodes = {
  done: { code: 0, meaning: "done, and nothing was found" },
  found: {
    code: 1,
    meaning: "done, and something was found: errors (check, cite), citations that don't hold (verify), changes (plan)",
  },
  notDone: { code: 2, meaning: "not done; standard error says why" },
  stopped: { code: 130, meaning: "stopped by Ctrl-C before it was done" },
} as const;

/** Has a command end so where its arguments make no sense, and say in its help what the codes mean. */
export function withExitCodes(command: Command): Command {
  const lines = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}`);
  return command
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exitCodes.done.code : exitCodes.notDone.code))
    .addHelpText("after", `\nExit codes:\n${lines.join("\n")}`);
}
