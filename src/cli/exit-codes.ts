import type { Command } from "commander";

/** The code of a command that could not do its work: what it was given can't be read, or makes no sense. */
const couldNotRun = 2;

/**
 * Documents the exit codes of a command whose code 1 is an answer, and so tells apart that it could not run.
 * @param meanings what 0 and 1 mean
 */
export function exitCodes(command: Command, meanings: { readonly 0: string; readonly 1: string }): Command {
  return command
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : couldNotRun))
    .hook("preAction", () => {
      process.exitCode = couldNotRun;
    })
    .addHelpText(
      "after",
      `\nExit codes:\n  0  ${meanings[0]}\n  1  ${meanings[1]}\n  ${couldNotRun}  it could not run`,
    );
}
