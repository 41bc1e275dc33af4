import { expect, test } from "vitest";
import { jsonLines } from "../../src/export/json-lines.ts";
import { generate } from "../../src/generate/generate.ts";
import { dossierOf } from "../../src/generate/dossier.ts";
import type { LinkLine, RecordLine } from "../../src/seed/apply/lines.ts";
import { filesOf, graphOf, hostileGraph, hostileTexts, model, partsOf, seedGraph } from "./graphs.ts";

const linesIn = (text: string): (RecordLine | LinkLine)[] => {
  expect(text.endsWith("\n")).toBe(true);
  return text
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line) as RecordLine | LinkLine);
};

test("has the lines that the generator writes of the same graph", async () => {
  const parts = [...generate(model, { entities: 1_000, seed: 3 })];
  const seed = Object.fromEntries(parts.map(({ article }) => [`${article.head.id}.yaml`, dossierOf(model, article)]));
  const { "graph.jsonl": text } = await filesOf(jsonLines, graphOf(seed));
  const written = new Set(linesIn(text!).map(canonical));
  const wanted = parts.flatMap(({ lines }) => [...lines.records, ...lines.links]).map(canonical);
  expect(wanted.length).toBeGreaterThan(5_000);
  // What follows from a record, such as the number among its names, stands in the graph and is exported with it.
  expect(wanted.filter((line) => !written.has(line))).toEqual([]);
}, 60_000);

test("holds every record and relationship of the five articles once, with its citations", async () => {
  const graph = await seedGraph();
  const { records, links } = await partsOf(graph);
  const written = linesIn((await filesOf(jsonLines, graph))["graph.jsonl"]!);
  const split = written.findIndex((line) => "from" in line);
  expect(split).toBe(records.length);
  expect(written.length).toBe(records.length + links.length);
  expect(new Set(written.map(canonical)).size).toBe(written.length);
  expect(written.slice(0, split).map((line) => line.sources ?? [])).toEqual(
    records.map(({ sources }) => sources ?? []),
  );
  expect(written.slice(split).map((line) => line.sources ?? [])).toEqual(links.map(({ sources }) => sources ?? []));
});

test("keeps every text as it is", async () => {
  const written = linesIn((await filesOf(jsonLines, hostileGraph()))["graph.jsonl"]!);
  const named = written.flatMap((line) => ("type" in line && line.type === "Group" ? [line.values.description] : []));
  expect(new Set(named)).toEqual(new Set(hostileTexts));
});

/** A line whatever the order of its keys, and a relationship whichever of its ends states it. */
function canonical(line: RecordLine | LinkLine): string {
  const sources = line.sources?.toSorted();
  if ("values" in line)
    return JSON.stringify([line.id, line.type, Object.entries(line.values).map(String).toSorted(), sources]);
  const { type, direction } = model.types.get(line.from.type)!.relationships.get(line.relationship)!;
  const ends = direction === "OUT" ? [line.from.id, line.to] : [line.to, line.from.id];
  return JSON.stringify([type, ends, sources]);
}
