import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiers } from "../../src/export/dossiers.ts";
import { generate } from "../../src/generate/generate.ts";
import { dossierOf as generatedDossier } from "../../src/generate/dossier.ts";
import { schemaText } from "../../src/seed/dossier-schema.ts";
import type { Graph } from "../../src/seed/graph.ts";
import { dossierOf, worlds } from "../properties/small-world.ts";
import { filesOf, graphOf, hostileGraph, model, seedGraph } from "./graphs.ts";
import { revisionOf } from "../support/graphs.ts";

/** The revision of a graph that was exported and read again. */
const revisionAfter = async (graph: Graph): Promise<string> => revisionOf(graphOf(await filesOf(dossiers, graph)));

/** The dossiers of a graph; the schema that stands beside them is none. */
async function dossiersOf(graph: Graph): Promise<Record<string, string>> {
  const { "dossier.schema.json": schema, ...files } = await filesOf(dossiers, graph);
  expect(schema).toBe(schemaText(model));
  return files;
}

describe("what is exported as dossiers says the same when it is read again", () => {
  test("of the five articles, in a file each and a registry of what they share", async () => {
    const graph = await seedGraph();
    const files = await dossiersOf(graph);
    expect(revisionOf(graphOf(files))).toBe(revisionOf(graph));
    expect(Object.keys(files).toSorted()).toEqual([
      "press/bca-2024-04-27.yaml",
      "press/hnm-2023-05-09.yaml",
      "press/shanxi-daily-2020-06-02.yaml",
      "press/vss-2025-03-01.yaml",
      "press/workercn-2024-05-24.yaml",
      "registry/en.yaml",
    ]);
  });

  test("of 2,000 generated entities", async () => {
    const parts = [...generate(model, { entities: 2_000, seed: 1 })];
    const seed = Object.fromEntries(
      parts.map(({ article }) => [`${article.head.id}.yaml`, generatedDossier(model, article)]),
    );
    const graph = graphOf(seed);
    expect(await revisionAfter(graph)).toBe(revisionOf(graph));
  }, 120_000);

  test("of small worlds of every shape", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const graph = graphOf({ "a.yaml": dossierOf(world) });
        expect(await revisionAfter(graph)).toBe(revisionOf(graph));
      }),
      { seed: 1, numRuns: 60 },
    );
  }, 60_000);

  test("of texts in three scripts, with quotes, line ends and marks that turn the direction", async () => {
    expect(await revisionAfter(hostileGraph())).toBe(revisionOf(hostileGraph()));
  });
});

test("each dossier's first line leads to the schema that stands at the root", async () => {
  const files = await dossiersOf(await seedGraph());
  expect(new Set(Object.values(files).map((text) => text.split("\n")[0]))).toEqual(
    new Set(["# yaml-language-server: $schema=../dossier.schema.json"]),
  );
});

test("the same graph makes the same bytes, whatever the order of the files that it was read from", async () => {
  const files = await dossiersOf(await seedGraph());
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  expect(await dossiersOf(graphOf(turned))).toEqual(files);
});

const digest = "0".repeat(64);
const head = (id: string, language: string): string =>
  `article: { id: ${id}, kind: PRESS, publisher: a, date: 2024, language: ${language}, name: Title }\n`;

test("what several articles state stands in a registry, and each article's dossier adds what is its own", async () => {
  const graph = graphOf({
    "a.yaml": `${head("a-1", "en")}organizations: { a: { name: A, kind: MEDIA, sources: [1] } }
plans:
  p:
    name: Plan P
    kind: PLAN
    number: 1-KH
    issuedBy: { a: [2] }
    sources: [1]
    tasks: [{ position: 1, name: First, sources: [2:0-9], assignments: [{ bearer: a, role: LEAD, modality: OBLIGATION }] }]
citations: { 1: { digest: ${digest} }, 2: { digest: ${digest} }, 2:0-9: { digest: ${digest} } }\n`,
    "b.yaml": `${head("b-1", "vi")}plans:
  p:
    sources: [1]
    issuedBy: a
    names: [{ value: Kế hoạch P, language: vi, kind: ALTERNATIVE }]
    tasks: [{ position: 1, sources: [1] }, { position: 2, name: Thứ hai, sources: [1] }]
citations: { 1: { digest: ${digest} } }\n`,
  });
  const { "press/b-1.yaml": b, "registry/en.yaml": registry } = await dossiersOf(graph);
  expect(await revisionAfter(graph)).toBe(revisionOf(graph));
  expect(registry).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../dossier.schema.json
    language: en

    plans:
      p:
        name: Plan P
        number: 1-KH
        kind: PLAN
        issuedBy: { a: [ a-1#2, b-1#1 ] }
        sources: [ a-1#1 ]
        names:
          - { value: Kế hoạch P, language: vi, kind: ALTERNATIVE, sources: [ b-1#1 ] }
        tasks:
          - { name: First, position: 1, sources: [ a-1#2:0-9 ] }
    "
  `);
  expect(b).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../dossier.schema.json
    article: { id: b-1, date: 2024, name: Title, kind: PRESS, language: vi, publisher: a }

    plans:
      p:
        sources: [ 1 ]
        tasks:
          - { position: 1 }
          - { name: Thứ hai, position: 2 }

    citations:
      1: { digest: 0000000000000000000000000000000000000000000000000000000000000000 }
    "
  `);
});

test("what articles give differently, and what people decided on it, is kept", async () => {
  const files = {
    "a.yaml": `${head("a-1", "en")}organizations:
  a: { name: A, kind: MEDIA, sources: [1] }
  b: { name: B, kind: OTHER, partOf: a, sources: [1] }
  b2: { name: B Two, kind: OTHER, sources: [1] }
plans: { p: { name: P, kind: PLAN, number: 100/KH, date: 2024-01-01, sources: [1] } }
citations: { 1: { digest: ${digest} } }\n`,
    "b.yaml": `${head("b-1", "vi")}organizations:
  c: { name: C, kind: OTHER, sources: [1] }
  b: { partOf: c, sources: [1] }
plans: { p: { name: Pê, kind: PLAN, number: 778/KH, date: 2024-01-02, sources: [1] } }
citations: { 1: { digest: ${digest} } }\n`,
  };
  const decisions = `language: en
decisions:
  p-date: { kind: PREFERRED, about: p, field: date, value: 2024-01-01, by: Ann, date: 2024-03-01, reason: It is printed }
  b-same: { kind: SAME, about: b, other: b2, by: Ann, date: 2024-03-01, reason: It says so }\n`;
  for (const seed of [files, { ...files, "d.yaml": decisions }]) {
    const graph = graphOf(seed);
    expect(graph.records.filter(({ type }) => type.name === "Variant").length).toBeGreaterThan(5);
    expect(await revisionAfter(graph)).toBe(revisionOf(graph));
  }
});

test("a graph that dossiers can't say is refused with what can't be said", async () => {
  const graph = await seedGraph();
  const unnamed = graph.records.find(({ type, id }) => type.name === "Organization" && id === "vn-vss")!;
  const renamed = { ...unnamed, values: new Map([...unnamed.values, ["name", "Nobody's name"]]) };
  const swap = <T>(record: T): T => (record === unnamed ? (renamed as T) : record);
  const changed: Graph = {
    records: graph.records.map(swap),
    links: graph.links.map((link) => ({ ...link, source: swap(link.source), target: swap(link.target) })),
  };
  await expect(dossiersOf(changed)).rejects.toThrow(
    /^The graph can't be said in dossiers: [^]*\nExport it in another format, such as JSON Lines\.$/,
  );
});
