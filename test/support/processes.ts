import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** A TypeScript program of this folder as a process of its own, which does not outlive the test. */
export interface Program {
  readonly pid: number;
  /** The first that it prints. @throws {Error} if it ends before */
  readonly firstLine: Promise<string>;
  /** Sends a signal and waits until it has ended. Returns its exit status, null if the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export function startProgram(file: string, environment: Record<string, string>, args: string[] = []): Program {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.pid === undefined) throw new Error(`${file} did not start`);
  const ended = once(child, "exit").then(([status]: (number | null)[]) => status ?? null);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return {
    pid: child.pid,
    firstLine: firstLineOf(child, file),
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

async function firstLineOf({ stdout }: ChildProcess, file: string): Promise<string> {
  let printed = "";
  for await (const chunk of stdout ?? []) {
    printed += String(chunk);
    if (printed.includes("\n")) return printed.slice(0, printed.indexOf("\n"));
  }
  throw new Error(`${file} ended without a line; it printed "${printed}"`);
}
