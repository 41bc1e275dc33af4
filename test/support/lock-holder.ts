// Takes the lock of a folder, prints a line, and keeps it until it is killed.
import { withLock } from "../../src/graph/local/lock.ts";
import { ownProcessId } from "../../src/graph/local/processes.ts";

const [folder = ""] = process.argv.slice(2);

await withLock({ folder, self: ownProcessId(), limit: 10_000, onWait: () => {} }, async () => {
  console.log("held");
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});
