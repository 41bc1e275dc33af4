import type { Progress } from "../progress.ts";
import { exitCodes } from "./exit-codes.ts";

/** Aborted at the first Ctrl-C or request to end, whatever is under way; a second one ends the process at once. */
export function stopSignal(progress: Progress): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(exitCodes.stopped.code);
      progress.say("Stopping.");
      controller.abort();
    });
  return controller.signal;
}
