// Adds one to the number in a file, many times, each under the lock of a folder. Prints a line when done.
import { readFile, writeFile } from "node:fs/promises";
import { withLock } from "../../src/graph/local/lock.ts";
import { ownProcessId } from "../../src/graph/local/processes.ts";

const [folder = "", counter = "", rounds = ""] = process.argv.slice(2);

for (let round = 0; round < Number(rounds); round += 1) {
  await withLock({ folder, self: ownProcessId(), limit: 60_000, onWait: () => {} }, async () => {
    const count = Number(await readFile(counter, "utf8"));
    await writeFile(counter, String(count + 1));
  });
}
console.log("done");
