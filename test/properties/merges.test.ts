import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { severityOf } from "../../src/seed/fault.ts";
import type { Graph } from "../../src/seed/graph.ts";
import { decisions } from "../seed/small-seed.ts";
import { dossierOf, worlds } from "./small-world.ts";
import { revisionOf } from "../support/graphs.ts";

const model = readModel();
/** What a decision leaves in the graph beside what it does. */
const traces = new Set(["Decision", "FormerId"]);

/** The graph of files, without the traces of decisions; undefined where they have errors. */
function graphOf(files: readonly string[]): Graph | undefined {
  const found = files.map((text, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(text) }));
  const { graph, faults } = checkFiles(found, model);
  if (faults.some((fault) => severityOf(fault) === "error")) return undefined;
  return {
    records: graph.records.filter(({ type }) => !traces.has(type.name)),
    links: graph.links.filter(({ source }) => !traces.has(source.type.name)),
  };
}

test("a merge is what the files would say if they wrote the id that is kept, in whatever order they are read", () => {
  let merged = 0;
  fc.assert(
    fc.property(worlds, (world) => {
      fc.pre(world.organizations.length > 1);
      const { organizations, ...rest } = parse(dossierOf(world)) as { organizations: Record<string, object> };
      const { "unit-2": second, ...others } = organizations;
      const unit = { name: "Unit", sources: ["a-2024#1"] };
      const files = [
        stringify({ ...rest, organizations: { ...others, "unit-1": { ...others["unit-1"], ...unit } } }),
        stringify({ language: "en", organizations: { "unit-2": { ...second, ...unit } } }),
      ];
      const rewritten = graphOf(files.map((text) => text.replaceAll("unit-2", "unit-1")));
      // A file may write of both what it may write of one only once.
      fc.pre(rewritten !== undefined);
      const decided = [...files, decisions("kind: SAME, about: unit-1, other: unit-2")["decisions.yaml"]!];
      for (const order of [decided, decided.toReversed()]) {
        const graph = graphOf(order);
        expect(graph && revisionOf(graph)).toBe(revisionOf(rewritten));
      }
      merged += 1;
    }),
    { numRuns: 15 },
  );
  expect(merged).toBe(15);
}, 60_000);
