// Opens the store that the environment names, prints where it is, and closes it when told to by SIGTERM.
import { once } from "node:events";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/store.ts";
import { silent } from "../../src/progress.ts";

const told = once(process, "SIGTERM");
const store = await openStore(readConfig(), silent);
console.log(store.where);
const keepAlive = setInterval(() => {}, 60_000);
await told;
await store.close();
clearInterval(keepAlive);
