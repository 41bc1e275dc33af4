import { expect, test } from "vitest";
import { readModel } from "../../../src/model/model.ts";
import { checkFiles } from "../../../src/seed/check.ts";
import type { Graph } from "../../../src/seed/graph.ts";
import { creationOf, plan } from "../../../src/seed/apply/plan.ts";
import { storedGraph } from "../../../src/seed/apply/stored.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { citedDossiers } from "../../support/mill.ts";
import { revisionOf } from "../../support/graphs.ts";

const model = readModel();
const graphOf = (names: readonly string[], change = (text: string): string => text): Graph =>
  checkFiles(
    names.map((path) => ({ path, bytes: Buffer.from(change(citedDossiers[path]!)) })),
    model,
  ).graph;

const all = Object.keys(citedDossiers);
const whole = graphOf(all);

test("the revision is the same whatever the order, and another for another graph", () => {
  const reversed = { records: whole.records.toReversed(), links: whole.links.toReversed() };
  expect(revisionOf(reversed)).toBe(revisionOf(whole));
  expect(revisionOf(whole)).toMatch(/^[0-9a-f]{64}$/);
  expect(revisionOf(graphOf(all.slice(1)))).not.toBe(revisionOf(whole));
  expect(revisionOf({ records: [], links: [] })).toBe("0".repeat(64));
});

test("what a change does to the totals follows from the change alone", () => {
  const others = [
    graphOf(all.slice(1)),
    graphOf(all, (text) => text.replace("date: 2024-03\n", "").replace("name: Foremen", "name: The foremen")),
    { records: [], links: [] },
  ];
  for (const other of others)
    for (const [before, after] of [
      [whole, other],
      [other, whole],
    ] as const) {
      const [old, next] = [storedGraph(before), storedGraph(after)];
      const totals = new Totals().add(creationOf(old)).add(plan(old, next));
      expect(totals.revision).toBe(revisionOf(after));
      expect(totals.relationships).toBe(after.links.length);
      expect(totals.records).toBe(after.records.length);
      expect(totals.types).toEqual(new Totals().add(creationOf(next)).types);
    }
});

test("what could be dated and is not is counted", () => {
  const { types } = new Totals().add(creationOf(storedGraph(whole)));
  const undated = whole.records.filter(({ type, values }) => type.name === "Organization" && !values.has("startsOn"));
  expect(types.get("Organization")).toEqual({ all: 2, undated: undated.length });
  expect(types.get("Name")?.undated).toBe(0);
});
