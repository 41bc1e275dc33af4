import type { Progress } from "../progress.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * Does the work of a command until it is done or, at the first Ctrl-C or request to end, or once nobody reads what it prints, stops.
 * A second Ctrl-C ends the process at once.
 * @param work is stopped by the signal; what it throws after that ends the command by the exit code of those that were stopped
 */
export async function stoppable(progress: Progress, work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.stopped.code);
      progress.say("Stopping.");
      controller.abort();
    });
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => controller.abort());
  try {
    await work(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    // Another is set where nobody reads what it prints (osh.ts).
    process.exitCode ??= exitCodes.stopped.code;
  }
}
