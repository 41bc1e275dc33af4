// Takes the lock of the graph that the environment names, prints a line, and keeps it until it is killed.
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/store.ts";
import { silent } from "../../src/progress.ts";
import { withGraphLock } from "../../src/seed/apply/lock.ts";

const store = await openStore(readConfig(), silent);
await withGraphLock(store, { progress: silent }, async () => {
  console.log("held");
  await new Promise((resolve) => setTimeout(resolve, 600_000));
});
