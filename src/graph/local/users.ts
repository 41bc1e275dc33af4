import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning, type ProcessId, pidOf } from "./processes.ts";

/**
 * Who uses the local server: one file a user, holding the name of its process. A process may be several users.
 * To be called under the lock.
 */
export class Users {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Returns what `remove` asks for. */
  add(self: ProcessId): string {
    const names = new Set(readdirSync(this.#folder));
    let count = 1;
    while (names.has(`${pidOf(self)}-${count}`)) count += 1;
    const user = `${pidOf(self)}-${count}`;
    writeFileSync(join(this.#folder, user), self);
    return user;
  }

  remove(user: string): void {
    rmSync(join(this.#folder, user), { force: true });
  }

  /** The pids of those that live; what the dead left is swept. */
  living(): number[] {
    return readdirSync(this.#folder).flatMap((user) => {
      const process = readFileSync(join(this.#folder, user), "utf8");
      if (isRunning(process)) return [pidOf(process)];
      this.remove(user);
      return [];
    });
  }
}
