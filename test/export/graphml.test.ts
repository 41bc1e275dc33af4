import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { expect, test } from "vitest";
import { graphml } from "../../src/export/graphml.ts";
import { filesOf, hostileGraph, hostileTexts, partsOf, seedGraph } from "./graphs.ts";
import type { Graph } from "../../src/seed/graph.ts";

const read = async (graph: Graph): Promise<MultiDirectedGraph> =>
  parse(MultiDirectedGraph, (await filesOf(graphml, graph))["graph.graphml"]!);

test("is read back as the records and relationships of the five articles, with their data and citations", async () => {
  const graph = await seedGraph();
  const { records, links } = await partsOf(graph);
  const back = await read(graph);
  expect({ nodes: back.order, edges: back.size }).toEqual({ nodes: records.length, edges: links.length });
  const nodes = back.mapNodes((_, { id, type, labels, label, sources, ...values }) => ({
    id,
    type,
    labels,
    label,
    sources,
    values,
  }));
  expect(nodes).toEqual(
    records.map(({ type, id, values, sources }) => ({
      id,
      type: type.name,
      labels: type.labels.join(" "),
      label: values.get("name") ?? values.get("value") ?? id,
      sources: sources === undefined || sources.length === 0 ? undefined : sources.join(" "),
      values: Object.fromEntries(
        [...values].map(([name, value]) => [name === "value" ? `${type.name}.value` : name, value]),
      ),
    })),
  );
  const edges = back.mapEdges((_, data, source, target) => ({
    ...data,
    source: back.getNodeAttribute(source, "id"),
    target: back.getNodeAttribute(target, "id"),
  }));
  expect(edges).toEqual(
    links.map(({ field, start, target, sources }) => ({
      type: field.type,
      label: field.name,
      ...(sources && { sources: sources.join(" ") }),
      source: start.id,
      target: target.id,
    })),
  );
});

test("gives every node and edge an id that is a name token", async () => {
  const text = (await filesOf(graphml, hostileGraph()))["graph.graphml"]!;
  const ids = [...text.matchAll(/<(?:node|edge) id="([^"]*)"/g)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[A-Za-z0-9._-]+$/.test(id))).toEqual([]);
});

test("keeps every text as it is", async () => {
  const back = await read(hostileGraph());
  const told = back
    .filterNodes((_, { type }) => type === "Group")
    .map((node) => back.getNodeAttribute(node, "description"));
  expect(new Set(told)).toEqual(new Set(hostileTexts));
});
