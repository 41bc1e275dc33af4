import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { OshError } from "../../errors.ts";

const freshPrefix = "fresh-";

/** The folder of one local Neo4j: its home, and who runs and uses it. Made when first asked for. */
export class DataFolder {
  readonly path: string;
  /** Neo4j's own folders and its password; for this user's eyes only. It is there once `makeHome` was called. */
  readonly home: string;
  /** Where the home waits that another is taking the place of. */
  readonly replaced: string;
  /** Files by which the processes of this machine agree on who runs and who uses the server. */
  readonly run: string;
  /** What the running server prints. */
  readonly log: string;
  readonly #passwordFile: string;

  constructor(path: string) {
    this.path = path;
    this.home = join(path, "home");
    this.replaced = join(path, "replaced");
    this.run = join(path, "run");
    this.log = join(this.home, "logs", "console.log");
    this.#passwordFile = join(this.home, "password");
    try {
      mkdirSync(this.run, { recursive: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new OshError(
        "BAD_CONFIG",
        `OSH_DATA: expected a folder that can be written to, came "${path}" (${code}).`,
        { cause: error },
      );
    }
  }

  /** Makes the home, unless it is there. To be called under the lock, because who replaces it moves it away for a moment. */
  makeHome(): void {
    mkdirSync(this.home, { recursive: true });
    chmodSync(this.home, 0o700);
    for (const name of ["conf", "data", "import", "logs"]) mkdirSync(join(this.home, name), { recursive: true });
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

  /** A new data folder inside of this one, whose home is to take the place of this one's. To be called under the lock. */
  async makeFresh(): Promise<DataFolder> {
    const fresh = new DataFolder(await mkdtemp(join(this.path, freshPrefix)));
    fresh.makeHome();
    return fresh;
  }

  /** The fresh data folders that are there. */
  fresh(): DataFolder[] {
    const names = readdirSync(this.path).filter((name) => name.startsWith(freshPrefix));
    return names.map((name) => new DataFolder(join(this.path, name)));
  }
}
