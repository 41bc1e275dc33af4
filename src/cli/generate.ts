import { resolve } from "node:path";
import { Command, Option } from "commander";
import { readModel } from "../model/model.ts";
import { consoleProgress } from "../progress.ts";
import { wholeNumber } from "./whole-number.ts";

interface Options {
  readonly entities: number;
  readonly seed: number;
  readonly format: "dossiers" | "jsonl";
  readonly out: string;
}

export const generateCommand = new Command("generate")
  .description("make a synthetic graph of any size, for tests and benchmarks; the same numbers make the same graph")
  .requiredOption("--entities <number>", "how many entities, 1000 to 4000000", wholeNumber)
  .option("--seed <number>", "which graph of that size", wholeNumber, 1)
  .addOption(new Option("--format <format>", "how it is written").choices(["dossiers", "jsonl"]).default("dossiers"))
  .option("--out <folder>", "a new or empty folder to write to", "generated")
  .addHelpText(
    "after",
    `
dossiers: <article>.yaml and its text, <article>.txt, for osh check, osh apply and osh verify; fit for 100000 entities.
jsonl: graph.jsonl, in bounded memory whatever the size. A line is a record or a relationship, in the terms of
schema.graphql; it comes after those that state what it names. The days that follow from a date are left out.
  {"id": "gen-vn-plan-2026", "type": "Plan", "values": {"kind": "PLAN", …}, "sources": ["gen-vn-2026#1"]}
  {"from": {"type": "Plan", "id": "gen-vn-plan-2026"}, "relationship": "issuedBy", "to": "gen-vn-union", "sources": […]}

The divisions of Vietnam and China are real; the rest is made up. Needs the development dependencies (npm ci).

Examples:
  osh generate --entities 10000 --out /tmp/small && osh check /tmp/small
  osh generate --entities 1000000 --format jsonl --out /tmp/large`,
  )
  .action(async ({ entities, seed, format, out }: Options) => {
    // The lists of divisions are large, and no other command needs them.
    const { writeDossiers, writeJsonLines } = await import("../generate/write.ts");
    const options = { entities, seed, folder: resolve(out), progress: consoleProgress() };
    await (format === "dossiers" ? writeDossiers : writeJsonLines)(readModel(), options);
    console.log(`Wrote ${entities} entities to ${options.folder}.`);
  });
