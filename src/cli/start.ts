import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Command } from "commander";
import { readQuotes } from "../api/quotes.ts";
import { readConfig, type Config } from "../config.ts";
import { openStore, type Store } from "../graph/store.ts";
import { readModel, type Model } from "../model/model.ts";
import { freePort, requireFreePort } from "../ports.ts";
import { consoleProgress, type Progress } from "../progress.ts";
import { planQuestions } from "../questions/plan.ts";
import { questions } from "../questions/questions.ts";
import { wantedBy } from "../seed/apply/wanted.ts";
import { applyDossiers } from "./apply-dossiers.ts";
import { describeApplied } from "./apply.ts";
import { stoppable } from "./stoppable.ts";

/** Where the API listens unless told otherwise, and how many ports after it are tried where that is taken. */
const usualPort = 4000;
const portsTried = 100;

export const startCommand = new Command("start")
  .description("start the API and its pages, with the dossiers applied; Ctrl-C stops everything")
  .action(async () => {
    const config = readConfig();
    const progress = consoleProgress();
    await stoppable(progress, async (stop) => {
      if (config.port !== undefined) await requireFreePort(config.port, "PORT", config.host);
      const model = readModel();
      const dossiers = await wantedBy(config.seedFolder, model);
      const quotes = await readQuotes(config.archiveFolder);
      if (stop.aborted) return;
      // The store takes its time to come up; the API, which no other command loads, is built meanwhile.
      const building = buildApi(model);
      // Looked at once the store is there, which must be closed then; until then a failure must not count as unhandled.
      building.catch(() => {});
      let store = await openStore(config, progress);
      try {
        if (stop.aborted) return;
        const [{ schema, makeApi }, now] = await Promise.all([
          building,
          applyDossiers(config, model, dossiers, store, { progress }, stop),
        ]);
        store = now.store;
        progress.say(describeApplied(now.applied, dossiers));
        if (stop.aborted) return;
        const server = await makeApi(schema, model, { store, quotes, deadline: config.deadline });
        const url = await listen(server, config, progress);
        announce(url, store, progress);
        // Better now than when somebody waits; and first what the first page asks, which most look at first.
        void fetch(url)
          .catch(() => {})
          .then(() => planQuestions(questions, store));
        if (!stop.aborted) await once(stop, "abort");
        server.close();
        server.closeAllConnections();
      } finally {
        await store.close();
      }
    });
    // What is still under way for those who were cut off would keep the process until its deadline.
    process.exit();
  });

async function buildApi(model: Model) {
  const [{ apiSchema }, { makeApi }] = await Promise.all([import("../api/schema.ts"), import("../api/server.ts")]);
  return { schema: await apiSchema(model, questions), makeApi };
}

/** Listens on the port that was asked for, else on the usual one or the next that is free. Returns the address. */
async function listen(server: Server, { host, port: wanted }: Config, progress: Progress): Promise<string> {
  const next = Array.from({ length: portsTried }, (_, index) => usualPort + index);
  for (;;) {
    const port = wanted ?? (await freePort(next, host));
    try {
      await once(server.listen(port, host), "listening");
    } catch (error) {
      // Somebody was quicker.
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
      if (wanted !== undefined) await requireFreePort(wanted, "PORT", host);
      continue;
    }
    if (wanted === undefined && port !== usualPort)
      progress.say(`Port ${usualPort} is taken, so ${port} is used; PORT names another.`);
    const { address } = server.address() as AddressInfo;
    return `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
  }
}

function announce(url: string, { where }: Store, progress: Progress): void {
  progress.say(`The graph is in ${where}.`);
  console.log(`Ready: ${url}/ for people, ${url}/graphql for programs. Ctrl-C stops it.`);
}
