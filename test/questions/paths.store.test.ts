import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { shortestPaths } from "../../src/questions/paths/shortest-paths.ts";
import { testApi, type TestApi } from "../support/api.ts";

interface Path {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly citations: readonly { readonly id: string }[];
  }[];
  readonly truncated: boolean;
}

const query = `
  query ($from: ID!, $to: ID!, $maxLength: Int = 6, $first: Int = 5, $types: [String!], $relationships: [String!]) {
    paths(from: $from, to: $to, maxLength: $maxLength, first: $first, types: $types, relationships: $relationships) {
      nodes { id }
      edges { type source target citations { id } }
      truncated
    }
  }`;

let api: TestApi;
async function paths(from: string, to: string, args: Readonly<Record<string, unknown>> = {}): Promise<readonly Path[]> {
  const { data, errors } = await api.ask(query, { from, to, ...args });
  expect(errors).toBeUndefined();
  const found = (data as { paths: Path[] }).paths;
  for (const { nodes, edges } of found) {
    expect(edges).toHaveLength(nodes.length - 1);
    edges.forEach(({ source, target, citations }, index) => {
      expect([source, target].toSorted()).toEqual([nodes[index]!.id, nodes[index + 1]!.id].toSorted());
      expect(citations.length).toBeGreaterThan(0);
    });
  }
  return found;
}
const idsOf = (found: readonly Path[]): string[] => found.map(({ nodes }) => nodes.map(({ id }) => id).join(" "));

afterEach(() => vi.restoreAllMocks());

describe("over the five articles", () => {
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());

  test("a unit's heads are related to the directive by the plan that they carry out", async () => {
    const [first, ...others] = await paths("vn-vss-unit-heads", "vn-31-ct-tw");
    expect(first).toMatchObject({
      nodes: [{ id: "vn-vss-unit-heads" }, { id: "vn-vss-1234-kh-bcsd" }, { id: "vn-31-ct-tw" }],
      edges: [{ type: "ASSIGNMENT" }, { type: "IMPLEMENTS" }],
      truncated: false,
    });
    expect(others.every(({ nodes }) => nodes.length >= 3)).toBe(true);
  });

  test("they are those that a search of the whole graph finds", async () => {
    const neighbors = await wholeGraph();
    const ids = [...neighbors.keys()].toSorted();
    // Pairs from all over the graph, and the same ones each time.
    const pairs = Array.from(
      { length: 40 },
      (_, index) => [ids[(index * 37) % ids.length]!, ids[(index * 101 + 11) % ids.length]!] as const,
    );
    const lengths = new Set<number>();
    for (const [from, to] of pairs) {
      const found = await paths(from, to, { first: 7 });
      const expected = shortestPaths(neighbors, { from, to, longest: 6, most: 7 });
      expect(found.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expected);
      expect(found.filter(({ truncated }) => truncated)).toEqual([]);
      for (const { edges } of found) lengths.add(edges.length);
    }
    expect(lengths.size).toBeGreaterThan(3);
  });

  /** Every entity with all that it is joined to, read without the question. */
  async function wholeGraph(): Promise<Map<string, Set<string>>> {
    const { driver, database } = api.store;
    const { records } = await driver.executeQuery(
      `MATCH (one:Entity)-[]->(other:Entity) RETURN one.id AS one, other.id AS other
       UNION MATCH (one)<-[:BORNE_BY]-()-[:FOR_TASK|FOR_INSTRUMENT]->(other) RETURN one.id AS one, other.id AS other
       UNION MATCH (one)<-[:HELD_BY]-()-[:OF_POST|MEMBERSHIP_IN]->(other) RETURN one.id AS one, other.id AS other
       UNION MATCH (one)<-[:PARTICIPANT|IN_CAPACITY_OF]-()-[:AT_EVENT]->(other) RETURN one.id AS one, other.id AS other`,
      {},
      { database },
    );
    const neighbors = new Map<string, Set<string>>();
    const relate = (one: string, other: string) => neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
    for (const row of records) {
      relate(String(row.get("one")), String(row.get("other")));
      relate(String(row.get("other")), String(row.get("one")));
    }
    return neighbors;
  }

  test("it is one trip to the store, and one more for what is read of the nodes", async () => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask(`{ paths(from: "vn-vss", to: "vn-31-ct-tw") { nodes { id name } edges { id } } }`);
    expect(run).toHaveBeenCalledTimes(1);
    run.mockClear();
    await paths("vn-vss", "vn-31-ct-tw");
    expect(run).toHaveBeenCalledTimes(2);
  });

  test.each([
    [
      { from: "nobody", to: "vn-vss" },
      "UNKNOWN_ID",
      /^from: expected the id of a record of type Entity, came "nobody"/,
    ],
    [{ from: "vn-vss", to: "" }, "UNKNOWN_ID", /^to: expected the id of a record of type Entity, came ""/],
    [{ from: "vn-vss", to: "vn-mps", maxLength: 0 }, "LIMIT_EXCEEDED", /^maxLength: expected a number from 1 to 10/],
    [{ from: "vn-vss", to: "vn-mps", maxLength: 11 }, "LIMIT_EXCEEDED", /^maxLength: expected a number from 1 to 10/],
    [{ from: "vn-vss", to: "vn-mps", first: 21 }, "LIMIT_EXCEEDED", /^first: expected a number from 1 to 20, came 21/],
    [{ from: "vn-vss", to: "vn-mps", types: ["Name"] }, "BAD_INPUT", /^types: expected types of entities/],
    [{ from: "vn-vss", to: "vn-mps", relationships: ["X"] }, "BAD_INPUT", /^relationships: expected types of edges/],
  ])("%j is refused", async (args, code, message) => {
    const { errors } = await api.ask(query, args);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  });
});

const mills = 2_000;
const dossier = `
article: { id: a-2024, kind: PRESS, publisher: start, date: 2024, language: en, name: An article }
organizations:
  # Three relationships one after another, or two duties on one plan: two edges, though four relationships of the store.
  start: { name: Start, kind: OTHER, partOf: middle-1, sources: [1] }
  middle-1: { name: Middle 1, kind: OTHER, partOf: middle-2, sources: [1] }
  middle-2: { name: Middle 2, kind: OTHER, partOf: goal, sources: [1] }
  goal: { name: Goal, kind: OTHER, partOf: hub, sources: [1] }
  # A circle.
  ring-1: { name: Ring 1, kind: OTHER, sources: [1] }
  ring-2: { name: Ring 2, kind: OTHER, partOf: ring-1, sources: [1] }
  ring-3: { name: Ring 3, kind: OTHER, partOf: ring-2, predecessors: ring-1, sources: [1] }
  # What none of the others is related to.
  island: { name: Island, kind: OTHER, sources: [1] }
  islet: { name: Islet, kind: OTHER, partOf: island, sources: [1] }
  hub: { name: Hub, kind: OTHER, sources: [1] }
${Array.from({ length: mills }, (_, at) => `  mill-${at + 1}: { name: Mill, kind: ENTERPRISE, partOf: hub, sources: [1] }`).join("\n")}
plans:
  plan: { name: Plan, kind: PLAN, issuedBy: ring-3, sources: [1], assignments: [{ bearer: start, role: LEAD, modality: OBLIGATION }, { bearer: goal, role: REPORT, modality: OBLIGATION }] }
posts:
  chief: { name: Chief, organization: island, sources: [1] }
officials:
  an: { name: An, memberships: [{ post: chief }], sources: [1] }
events:
  drill: { name: Drill, kind: DRILL, status: HELD, sources: [1], participations: [{ agent: an, as: chief, role: CHAIR }] }
citations: { 1: { digest: ${"0".repeat(64)} } }
`;

describe("over a small dossier", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "osh-paths-"));
    await writeFile(join(folder, "a-2024.yaml"), dossier);
    api = await testApi({ OSH_SEED: folder });
  });
  afterAll(async () => {
    await api?.close();
    await rm(folder, { recursive: true });
  });

  test("length is counted in edges, not in relationships of the store", async () => {
    const found = await paths("start", "goal");
    expect(idsOf(found)).toEqual(["start plan goal", "start middle-1 middle-2 goal"]);
    expect(found.map(({ truncated }) => truncated)).toEqual([false, false]);
    expect(idsOf(await paths("start", "goal", { first: 1 }))).toEqual(["start plan goal"]);
    expect(idsOf(await paths("start", "goal", { maxLength: 2 }))).toEqual(["start plan goal"]);
    expect(idsOf(await paths("start", "goal", { maxLength: 1 }))).toEqual([]);
  });

  test("around a circle there are two ways, and none twice", async () => {
    expect(idsOf(await paths("ring-1", "ring-2"))).toEqual(["ring-1 ring-2", "ring-1 ring-3 ring-2"]);
  });

  test("between two components there is none", async () => {
    expect(await paths("islet", "start", { maxLength: 10 })).toEqual([]);
    expect(await paths("start", "islet", { maxLength: 10 })).toEqual([]);
  });

  test("by a hub of two thousand neighbors, and past it", async () => {
    const found = await paths("mill-1", "mill-2000");
    expect(found.map(({ truncated }) => truncated)).toEqual([false]);
    expect(idsOf(found)).toEqual(["mill-1 hub mill-2000"]);
    expect(idsOf(await paths("mill-1", "start"))).toEqual([
      "mill-1 hub goal plan start",
      "mill-1 hub goal middle-2 middle-1 start",
    ]);
  });

  test("only by these types, only along these relationships", async () => {
    expect(idsOf(await paths("start", "goal", { types: ["Organization"] }))).toEqual(["start middle-1 middle-2 goal"]);
    expect(idsOf(await paths("start", "goal", { relationships: ["ASSIGNMENT"] }))).toEqual(["start plan goal"]);
    expect(await paths("start", "goal", { relationships: [] })).toEqual([]);
  });

  test("a participation leads to its event from the agent and from the post, and not from one to the other", async () => {
    expect(idsOf(await paths("an", "chief", { relationships: ["PARTICIPATION"] }))).toEqual(["an drill chief"]);
    expect(idsOf(await paths("chief", "drill", { maxLength: 1 }))).toEqual(["chief drill"]);
  });

  test("from an entity to itself there is one path, of no edges", async () => {
    expect(await paths("hub", "hub")).toEqual([{ nodes: [{ id: "hub" }], edges: [], truncated: false }]);
  });

  test("either way round they are as long, and asked again they are the same", async () => {
    const there = await paths("mill-7", "plan", { first: 20, maxLength: 10 });
    const back = await paths("plan", "mill-7", { first: 20, maxLength: 10 });
    expect(back.map(({ nodes }) => nodes.length)).toEqual(there.map(({ nodes }) => nodes.length));
    expect(await paths("mill-7", "plan", { first: 20, maxLength: 10 })).toEqual(there);
  });
});
