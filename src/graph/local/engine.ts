import type { Progress } from "../../progress.ts";
import type { DataFolder } from "./data-folder.ts";

/** A way to run Neo4j on this machine. */
export interface Engine {
  readonly name: "java" | "docker";
  /** What it lacks to start a server, for people; undefined if nothing. */
  missing(): Promise<string | undefined>;
  /** Gets what can take minutes to get, so that nobody has to wait for it under the lock. */
  prepare(progress: Progress): Promise<void>;
  /** Starts a server whose Bolt listens on this port of the loopback address, without waiting for it. Returns its id. */
  start(folder: DataFolder, port: number): Promise<string>;
  isRunning(id: string): Promise<boolean>;
  /** Stops a server and waits until it is gone. @throws {OshError} STORE_UNAVAILABLE if it stays */
  stop(id: string, folder: DataFolder): Promise<void>;
  /** Names a server for people. */
  describe(id: string): string;
  /** How what a server printed ends, and where the rest is. */
  lastWords(id: string, folder: DataFolder): Promise<string>;
}
