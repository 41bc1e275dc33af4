import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestApi } from "../support/api.ts";

interface Neighborhood {
  readonly nodes: readonly { readonly id: string; readonly __typename: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly role: string | null;
    readonly record: string | null;
    readonly citations: readonly { readonly id: string }[];
  }[];
  readonly truncated: boolean;
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly counts: readonly {
    readonly relationship: string;
    readonly direction: string;
    readonly type: string;
    readonly count: number;
  }[];
}

const query = `
  query (
    $ids: [ID!]!, $depth: Int = 1, $types: [String!], $relationships: [String!], $startsOn: Date, $endsOn: Date,
    $first: Int = 200, $after: String
  ) {
    neighborhood(
      ids: $ids, depth: $depth, types: $types, relationships: $relationships, startsOn: $startsOn, endsOn: $endsOn,
      first: $first, after: $after
    ) {
      nodes { id __typename }
      edges { id type source target role record citations { id } }
      truncated totalCount pageInfo { hasNextPage endCursor }
      counts { relationship direction type count }
    }
  }`;

let api: TestApi;
const asking =
  (of: () => TestApi) =>
  async (args: Readonly<Record<string, unknown>>): Promise<Neighborhood> => {
    const { data, errors } = await of().ask(query, args);
    expect(errors).toBeUndefined();
    return (data as { neighborhood: Neighborhood }).neighborhood;
  };
const neighborhood = asking(() => api);
const idsOf = ({ nodes }: Pick<Neighborhood, "nodes">): string[] => nodes.map(({ id }) => id);

afterEach(() => vi.restoreAllMocks());

describe("over the five articles", () => {
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());

  test("who is asked for comes first, then the neighbors by id, with every edge and its citations", async () => {
    const { nodes, edges, truncated, totalCount } = await neighborhood({ ids: ["vn-mps-deputy-minister"] });
    expect(nodes.map(({ id, __typename }) => `${__typename} ${id}`)).toEqual([
      "Post vn-mps-deputy-minister",
      "Official vn-le-van-tuyen",
      "Organization vn-mps",
      "Event vn-mps-launch-2024",
      "Group vn-mps-leaders",
    ]);
    expect({ truncated, totalCount }).toEqual({ truncated: false, totalCount: 5 });
    expect(edges.filter(({ target }) => target === "vn-mps-launch-2024").length).toBeGreaterThan(3);
    expect(edges).toContainEqual({
      id: "vn-mps-deputy-minister|POST_IN|vn-mps",
      type: "POST_IN",
      source: "vn-mps-deputy-minister",
      target: "vn-mps",
      role: null,
      record: null,
      citations: [
        { id: expect.stringMatching(/^bca-2024-04-27#4/) },
        { id: expect.stringMatching(/^bca-2024-04-27#13/) },
      ],
    });
    expect(edges.every(({ citations }) => citations.length > 0)).toBe(true);
    const ids = edges.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test("names, citations, articles and the records that join entities are no nodes", async () => {
    const { nodes } = await neighborhood({ ids: ["vn-vss", "vn-mps", "cn-acftu"], depth: 2, first: 500 });
    const records = new Set(["Name", "Citation", "Article", "Assignment", "Membership", "Participation"]);
    expect(nodes.length).toBeGreaterThan(50);
    expect(nodes.filter(({ __typename }) => records.has(__typename))).toEqual([]);
  });

  test("it is one trip to the store, and one more for what is read of the nodes", async () => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask(`{ neighborhood(ids: ["vn-vss"], depth: 2) { nodes { id name } edges { id type } truncated } }`);
    expect(run).toHaveBeenCalledTimes(1);
    run.mockClear();
    await api.ask(
      `{ neighborhood(ids: ["vn-vss"]) { nodes { id citations { id } } edges { citations { paragraph } } } }`,
    );
    expect(run).toHaveBeenCalledTimes(2);
  });

  test("an interface stands for all its types", async () => {
    const { nodes } = await neighborhood({ ids: ["vn-31-ct-tw"], types: ["Agent"] });
    const agents = new Set(["Organization", "Group", "Official", "Post"]);
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.slice(1).filter(({ __typename }) => !agents.has(__typename))).toEqual([]);
  });

  test.each([
    [{ ids: [] }, "BAD_INPUT", "ids: expected the id of at least one entity, came none."],
    [
      { ids: Array.from({ length: 51 }, (_, index) => `x-${index}`) },
      "LIMIT_EXCEEDED",
      "ids: expected at most 50 ids of entities, came 51.",
    ],
    [
      { ids: ["vn-vss", "nobody"] },
      "UNKNOWN_ID",
      'ids: expected the id of a record of type Entity, came "nobody", an id that nothing has; `search` finds ids by name.',
    ],
    [
      { ids: ["vss-2025-03-01"] },
      "UNKNOWN_ID",
      'ids: expected the id of a record of type Entity, came "vss-2025-03-01", the id of a record of type Article.',
    ],
    [{ ids: ["vn-vss"], depth: 4 }, "LIMIT_EXCEEDED", "depth: expected a number from 0 to 3, came 4."],
    [{ ids: ["vn-vss"], first: 501 }, "LIMIT_EXCEEDED", "first: expected a number from 1 to 500, came 501."],
    [
      { ids: ["vn-vss"], types: ["Unit"] },
      "BAD_INPUT",
      'types: expected types of entities such as Organization or Instrument, came "Unit".',
    ],
    [
      { ids: ["vn-vss"], types: ["Citation"] },
      "BAD_INPUT",
      'types: expected types of entities such as Organization or Instrument, came "Citation".',
    ],
    [
      { ids: ["vn-vss"], relationships: ["NAMED"] },
      "BAD_INPUT",
      'relationships: expected types of edges such as IMPLEMENTS or ASSIGNMENT, came "NAMED".',
    ],
    [
      { ids: ["vn-vss"], startsOn: "2024-01-02", endsOn: "2024-01-01" },
      "BAD_INPUT",
      "startsOn, endsOn: expected a window that starts before it ends, came 2024-01-02 and 2024-01-01.",
    ],
    [
      { ids: ["vn-vss", "no\u202Ething", "x".repeat(200)] },
      "UNKNOWN_ID",
      `ids: expected the id of a record of type Entity, came "no<U+202E>thing", an id that nothing has; \`search\` finds ids by name. ` +
        `ids: expected the id of a record of type Entity, came "${"x".repeat(100)}…", an id that nothing has; \`search\` finds ids by name.`,
    ],
    [
      { ids: Array.from({ length: 12 }, (_, index) => `nothing-${index}`) },
      "UNKNOWN_ID",
      expect.stringMatching(/came "nothing-9", [^"]*\. And 2 more like these\.$/) as unknown as string,
    ],
  ])("%j is refused", async (args, code, message) => {
    const { errors } = await api.ask(query, args);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });
});

/** A ministry with more neighbors than fit a page; a clerk; dated things; a membership with a post and an organization. */
const mills = 2_000;
const dossier = `
article: { id: a-2024, kind: PRESS, publisher: ministry, date: 2024, language: en, name: An article }
organizations:
  ministry: { name: Ministry, kind: GOVERNMENT, date: "1945", sources: [1] }
  old-union: { name: Old union, kind: TRADE_UNION, date: 1945/1990, partOf: ministry, sources: [1] }
  bureau: { name: Bureau, kind: GOVERNMENT, partOf: ministry, sources: [1] }
${Array.from({ length: mills }, (_, at) => `  mill-${String(at).padStart(4, "0")}: { name: Mill, kind: ENTERPRISE, partOf: ministry, predecessors: [${at > 0 ? `mill-${String(at - 1).padStart(4, "0")}` : ""}], sources: [1] }`).join("\n")}
posts:
  chief: { name: Chief, organization: bureau, sources: [1] }
officials:
  an: { name: An, memberships: [{ post: chief, organization: ministry }], sources: [1] }
events:
  drill: { name: Drill, kind: DRILL, status: HELD, date: 2020-06, organizers: bureau, sources: [1], participations: [{ agent: an, as: chief, role: CHAIR }, { agent: an, role: SPEAKER }] }
  meeting: { name: Meeting, kind: MEETING, status: HELD, date: 2023, organizers: bureau, sources: [1] }
  talk: { name: Talk, kind: MEETING, status: HELD, organizers: bureau, sources: [1] }
plans:
  plan: { name: Plan, kind: PLAN, date: 2019, issuedBy: bureau, sources: [1], assignments: [{ bearer: bureau, role: LEAD, modality: OBLIGATION }, { bearer: bureau, role: REPORT, modality: OBLIGATION }] }
citations: { 1: { digest: ${"0".repeat(64)} } }
`;

describe("over a small dossier with a hub", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "osh-neighborhood-"));
    await writeFile(join(folder, "a-2024.yaml"), dossier);
    api = await testApi({ OSH_SEED: folder });
  });
  afterAll(async () => {
    await api?.close();
    await rm(folder, { recursive: true });
  });

  test("a record between entities is one edge, and one more for a third entity", async () => {
    const { edges } = await neighborhood({ ids: ["an", "chief", "bureau", "drill", "plan", "ministry"], depth: 0 });
    const shown = edges.filter(({ record }) => record !== null);
    expect(
      shown.map(({ id, type, source, target, role }) => `${type} ${source} ${target} ${role} ${id}`).toSorted(),
    ).toEqual([
      "ASSIGNMENT bureau plan LEAD plan.assignment.bureau.lead",
      "ASSIGNMENT bureau plan REPORT plan.assignment.bureau.report",
      "MEMBERSHIP an chief null an.membership.chief.ministry",
      "MEMBERSHIP an ministry null an.membership.chief.ministry|MEMBERSHIP_IN",
      "PARTICIPATION an drill CHAIR drill.participation.an.chair",
      "PARTICIPATION an drill SPEAKER drill.participation.an.speaker",
      "PARTICIPATION chief drill CHAIR drill.participation.an.chair|IN_CAPACITY_OF",
    ]);
  });

  test("counts tell what can be gone to, a neighbor once however it is joined", async () => {
    const { counts, nodes } = await neighborhood({ ids: ["bureau"], depth: 0, types: ["Plan"] });
    expect(nodes).toHaveLength(1);
    expect(counts).toEqual([
      { relationship: "ASSIGNMENT", direction: "OUT", type: "Plan", count: 1 },
      { relationship: "ISSUED_BY", direction: "IN", type: "Plan", count: 1 },
      { relationship: "ORGANIZED_BY", direction: "IN", type: "Event", count: 3 },
      { relationship: "PART_OF", direction: "OUT", type: "Organization", count: 1 },
      { relationship: "POST_IN", direction: "IN", type: "Post", count: 1 },
    ]);
  });

  test("what lasts counts from a single date on, what happens only then, and what has no date always", async () => {
    const near = async (startsOn: string, endsOn?: string) =>
      idsOf(await neighborhood({ ids: ["bureau", "an"], startsOn, endsOn, types: ["Event", "Plan"] })).slice(2);
    expect(await near("2020-06-01", "2020-06-30")).toEqual(["drill", "plan", "talk"]);
    expect(await near("2023-05-01")).toEqual(["meeting", "plan", "talk"]);
    expect(await near("2018-01-01", "2018-12-31")).toEqual(["talk"]);
    const unions = await neighborhood({
      ids: ["bureau"],
      depth: 2,
      relationships: ["PART_OF"],
      startsOn: "1991-01-01",
      first: 500,
    });
    expect(idsOf(unions)).not.toContain("old-union");
    expect(idsOf(unions).filter((id) => id.startsWith("mill-")).length).toBeGreaterThan(400);
  });

  test("the walk goes on only along what the filters let through", async () => {
    const along = await neighborhood({ ids: ["drill"], depth: 3, relationships: ["PARTICIPATION", "POST_IN"] });
    expect(idsOf(along)).toEqual(["drill", "an", "chief", "bureau"]);
    expect(idsOf(await neighborhood({ ids: ["drill"], depth: 3, types: ["Official"] }))).toEqual(["drill", "an"]);
    expect(idsOf(await neighborhood({ ids: ["drill"], types: [] }))).toEqual(["drill"]);
  });

  test("pages laid together are the same as one long page, edges included", async () => {
    const whole = await neighborhood({ ids: ["mill-0007", "ministry"], first: 500 });
    const pages: Neighborhood[] = [];
    for (let after: string | null = null; pages.length < 4; after = pages.at(-1)!.pageInfo.endCursor)
      pages.push(await neighborhood({ ids: ["mill-0007", "ministry"], first: 125, after }));
    expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
    const edges = ({ edges: all }: Pick<Neighborhood, "edges">) => all.map(({ id }) => id);
    expect(pages.flatMap(edges).toSorted()).toEqual(edges(whole).toSorted());
    // Each mill of the page joins the ministry, and the mill before it where that is on the page too.
    expect(whole.edges.length).toBeGreaterThan(500);
    expect(whole).toMatchObject({ truncated: true, totalCount: mills + 4 });
  });

  test.each([1, 2, 3])("at depth %i further pages come until there is no more, without one twice", async (depth) => {
    const ids: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { nodes, pageInfo, totalCount, truncated } = await neighborhood({ ids: ["an"], depth, first: 500, after });
      ids.push(...nodes.map(({ id }) => id));
      expect(truncated).toBe(pageInfo.hasNextPage);
      after = pageInfo.endCursor;
      if (pageInfo.hasNextPage) continue;
      expect(totalCount).toBe(ids.length);
      break;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe({ 1: 4, 2: mills + 6, 3: mills + 9 }[depth]);
  });
});
