import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { DataFolder } from "./data-folder.ts";
import { engines } from "./engines.ts";
import type { RunningServer } from "./sign-in.ts";

const shape = z.object({ engine: z.enum(["java", "docker"]), id: z.string(), port: z.number() });

/** The server that was last started over a data folder, as its record says. It may have ended since. */
export function readRecord(folder: DataFolder): RunningServer | undefined {
  let text: string;
  try {
    text = readFileSync(recordFile(folder), "utf8");
  } catch {
    return undefined;
  }
  const { engine, id, port } = shape.parse(JSON.parse(text));
  return { engine: engines[engine], id, port };
}

/** The server that runs over a data folder, if one does. */
export async function runningServer(folder: DataFolder): Promise<RunningServer | undefined> {
  const server = readRecord(folder);
  return server !== undefined && (await server.engine.isRunning(server.id)) ? server : undefined;
}

/** Atomically, since the process can be killed at any time. */
export function writeRecord(folder: DataFolder, { engine, id, port }: RunningServer): void {
  const draft = `${recordFile(folder)}.draft`;
  writeFileSync(draft, JSON.stringify({ engine: engine.name, id, port }));
  renameSync(draft, recordFile(folder));
}

function recordFile(folder: DataFolder): string {
  return join(folder.run, "server.json");
}
