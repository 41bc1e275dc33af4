import type { Progress } from "../../progress.ts";
import type { DataFolder } from "./data-folder.ts";

/** A command line and what it needs of its environment besides what this process has. */
export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A way to run Neo4j on this machine. */
export interface Engine {
  readonly name: "java" | "docker";
  /** What it lacks to start a server, for people; undefined if nothing. */
  missing(): Promise<string | undefined>;
  /** Gets what can take minutes to get, so that nobody has to wait for it under the lock. */
  prepare(progress: Progress): Promise<void>;
  /**
   * Starts a server whose Bolt listens on this port of the loopback address, without waiting for it.
   * @param record is given its id before it runs, so that who is killed meanwhile leaves none that nobody knows of
   * @returns its id
   */
  start(folder: DataFolder, port: number, record: (id: string) => void): Promise<string>;
  /**
   * How neo4j-admin is run over a home whose server does not run; its own arguments are to follow. It is run in the home, and
   * paths in its arguments are relative to that and lie in its folders `import` and `logs`.
   */
  adminCommand(folder: DataFolder): Promise<CommandLine>;
  isRunning(id: string): Promise<boolean>;
  /** Stops a server and waits until it is gone. @throws {OshError} STORE_UNAVAILABLE if it stays */
  stop(id: string, folder: DataFolder): Promise<void>;
  /** Names a server for people. */
  describe(id: string): string;
  /** How what a server printed ends, and where the rest is. */
  lastWords(id: string, folder: DataFolder): Promise<string>;
}
