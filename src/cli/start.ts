import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Command } from "commander";
import { readQuotes } from "../api/quotes.ts";
import { apiSchema } from "../api/schema.ts";
import { makeApi } from "../api/server.ts";
import { readConfig } from "../config.ts";
import { openStore } from "../graph/store.ts";
import { readModel } from "../model/model.ts";
import { freePort, requireFreePort } from "../ports.ts";
import { consoleProgress } from "../progress.ts";
import { questions } from "../questions/questions.ts";
import { applyGraph } from "../seed/apply.ts";
import { describeApplied } from "./apply.ts";
import { checkedGraph } from "./check.ts";

/** Where the API listens unless told otherwise, and how many ports after it are tried where that is taken. */
const usualPort = 4000;
const portsTried = 100;

export const startCommand = new Command("start")
  .description("start the API and its pages, with the dossiers applied; Ctrl-C stops everything")
  .action(async () => {
    const config = readConfig();
    const progress = consoleProgress();
    if (config.port !== undefined) await requireFreePort(config.port, "PORT", config.host);
    const stopped = stopSignal();
    const model = readModel();
    const graph = await checkedGraph(config.seedFolder, model);
    const quotes = await readQuotes(config.archiveFolder);
    // The store takes its time to come up; the schema is built meanwhile.
    const [schema, store] = [apiSchema(model, questions), await openStore(config, progress)];
    try {
      progress.say(describeApplied(await applyGraph(store, model, graph, progress)));
      const server = await makeApi(await schema, { store, quotes, deadline: config.deadline });
      const port = config.port ?? (await freePort(range(usualPort, portsTried), config.host));
      if (config.port === undefined && port !== usualPort)
        progress.say(`Port ${usualPort} is taken; PORT sets another than ${port}.`);
      await once(server.listen(port, config.host), "listening");
      const { address } = server.address() as AddressInfo;
      const url = `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
      progress.say(`Graph in ${store.where}.`);
      console.log(`Ready: ${url}/ for people, ${url}/graphql for programs. Ctrl-C stops it.`);
      await stopped;
      progress.say("Stopping.");
      server.close();
      server.closeAllConnections();
    } finally {
      await store.close();
    }
  });

/** Resolves at the first Ctrl-C or request to end; a second one ends the process at once. */
async function stopSignal(): Promise<void> {
  await Promise.race(["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal)));
}

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);
