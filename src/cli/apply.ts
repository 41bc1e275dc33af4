import { Command } from "commander";
import { readConfig } from "../config.ts";
import { openStore } from "../graph/store.ts";
import { readModel } from "../model/model.ts";
import { consoleProgress } from "../progress.ts";
import { applyGraph, type Applied } from "../seed/apply.ts";
import { checkedGraph, seedArgument } from "./check.ts";
import { count } from "../count.ts";
import { stopSignal } from "./stop-signal.ts";

export const applyCommand = new Command("apply")
  .description("check the dossiers, then make the graph say what they say, all at once")
  .addArgument(seedArgument)
  .action(async (folder?: string) => {
    const config = readConfig();
    const progress = consoleProgress();
    const stop = stopSignal(progress);
    const model = readModel();
    const graph = await checkedGraph(folder ?? config.seedFolder, model);
    const store = await openStore(config, progress);
    try {
      if (stop.aborted) process.exitCode = 130;
      else console.log(describeApplied(await applyGraph(store, model, graph, progress)));
    } finally {
      await store.close();
    }
  });

/** What an apply did, in a line. */
export function describeApplied({ revision, changed, records, relationships }: Applied): string {
  const of = (what: string, { created, changed: altered, deleted, total }: Applied["records"]): string =>
    `${count(total, what)} (${created} created, ${altered} changed, ${deleted} deleted)`;
  const short = revision.slice(0, 12);
  if (!changed)
    return `Nothing changed: the graph is at ${short}, ${count(records.total, "record")} and ${count(relationships.total, "relationship")}.`;
  return `Applied ${short}: ${of("record", records)}, ${of("relationship", relationships)}.`;
}
