import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OshError } from "../../errors.ts";

/** The folder of one local Neo4j: its home, and who runs and uses it. Made when first asked for. */
export class DataFolder {
  /** Neo4j's own folders and its password; for this user's eyes only. */
  readonly home: string;
  /** Files by which the processes of this machine agree on who runs and who uses the server. */
  readonly run: string;
  /** What the running server prints. */
  readonly log: string;
  readonly #passwordFile: string;

  constructor(path: string) {
    this.home = join(path, "home");
    this.run = join(path, "run");
    this.log = join(this.home, "logs", "console.log");
    this.#passwordFile = join(this.home, "password");
    try {
      mkdirSync(this.home, { recursive: true });
      chmodSync(this.home, 0o700);
      for (const folder of [this.run, ...["conf", "data", "import", "logs"].map((name) => join(this.home, name))]) {
        mkdirSync(folder, { recursive: true });
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new OshError(
        "BAD_CONFIG",
        `OSH_DATA: expected a folder that can be written to, came "${path}" (${code}).`,
        { cause: error },
      );
    }
  }

  /** The password of the user neo4j; a random one is made at first. To be called under the lock. */
  password(): string {
    try {
      writeFileSync(this.#passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    return readFileSync(this.#passwordFile, "utf8");
  }
}
