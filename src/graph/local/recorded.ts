import { spawn, type ChildProcessByStdio, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { processId, type ProcessId } from "./processes.ts";

/** A process that runs because it is recorded. */
export interface Recorded<Output extends "pipe" | number> {
  readonly child: ChildProcessByStdio<Writable, Piped<Output>, Piped<Output>>;
  /** Undefined where it has ended already. */
  readonly id: ProcessId | undefined;
}

type Piped<Output> = Output extends "pipe" ? Readable : null;

/** Becomes the command that its arguments are, once it has read a line. */
const waiting = 'read -r line && exec "$@"';

/**
 * Starts a command that comes to run once its process is recorded: whoever is killed in between leaves nothing that runs and that
 * nobody knows of. Its standard input is a pipe.
 * @param options `output`: where it prints to, errors too: a pipe each, or an open file
 * @param record keeps the process's id where the next who comes looks for it
 */
export async function spawnRecorded<Output extends "pipe" | number>(
  command: string,
  args: readonly string[],
  { output, ...options }: Omit<SpawnOptions, "stdio"> & { readonly output: Output },
  record: (id: ProcessId) => void,
): Promise<Recorded<Output>> {
  const child = spawn("sh", ["-c", waiting, "sh", command, ...args], {
    ...options,
    stdio: ["pipe", output, output],
  }) as Recorded<Output>["child"];
  // What goes wrong shows in how it ends.
  child.on("error", () => {});
  child.stdin.on("error", () => {});
  await once(child, "spawn");
  const id = processId(child.pid!);
  try {
    if (id !== undefined) record(id);
  } catch (error) {
    child.kill();
    throw error;
  }
  // Where this process ends before, so does the input, and with it the shell.
  child.stdin.write("\n");
  return { child, id };
}
