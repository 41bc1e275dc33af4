import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestAnswer, type TestApi } from "../support/api.ts";
import { writtenSeed, type WrittenSeed } from "../support/written-seed.ts";

interface Id {
  readonly id: string;
}
interface Row {
  readonly bearer: Id;
  readonly reach: string;
  readonly holders: readonly { readonly official: Id; readonly certainty: string | null }[];
  readonly role: string;
  readonly modality: string;
  readonly task: Id | null;
  readonly instrument: Id;
  readonly through: readonly Id[];
  readonly assignment: Id;
  readonly citations: readonly Id[];
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

let api: TestApi;

const asked = (args: Readonly<Record<string, unknown>>): Promise<TestAnswer> =>
  api.ask(
    `query ($post: ID!, $on: Date, $reaches: [ResponsibilityReach!]! = [NAMED, CLASS, PEOPLE], $first: Int = 500, $after: String) {
      responsibleAt(post: $post, on: $on, reaches: $reaches, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          bearer { id } reach holders { official { id } certainty } role modality task { id } instrument { id }
          through { id } assignment { id } citations { id }
        }
      }
    }`,
    args,
  );

async function responsibleAt(args: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await asked(args);
  expect(errors).toBeUndefined();
  return (data as { responsibleAt: Page }).responsibleAt;
}

const short = ({ bearer, reach, role, task, instrument }: Row): string =>
  `${bearer.id} ${reach} ${role} ${task?.id ?? instrument.id}`;

describe("of the five articles", () => {
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());
  afterEach(() => vi.restoreAllMocks());

  test("the vice chairman may be one of the trade union workers who are to be educated", async () => {
    const { nodes } = await responsibleAt({ post: "cn-acftu-vice-chairman", on: "2024-05-24" });
    expect(nodes).toMatchObject([
      {
        bearer: { id: "cn-acftu-vice-chairman" },
        reach: "PEOPLE",
        holders: [{ official: { id: "cn-xu-liuping" }, certainty: "SEEN_BEFORE" }],
        role: "PARTICIPATE",
        modality: "RECOMMENDATION",
        task: { id: "cn-acftu-study-session-2024-05-23-instruction.task.11" },
        instrument: { id: "cn-acftu-study-session-2024-05-23-instruction" },
        through: [{ id: "cn-trade-union-workers" }, { id: "cn-acftu" }],
      },
    ]);
    const paragraphs = nodes[0]!.citations.map(({ id }) => id.split(":")[0]);
    expect(new Set(paragraphs)).toEqual(new Set(["workercn-2024-05-24#7", "workercn-2024-05-24#10"]));
  });

  test("of the official it is the same, at the post where it is so", async () => {
    const { nodes } = await responsibleAt({ post: "cn-xu-liuping", on: "2024-05-24" });
    expect(nodes.map(short)).toEqual([
      "cn-acftu-vice-chairman PEOPLE PARTICIPATE cn-acftu-study-session-2024-05-23-instruction.task.11",
    ]);
  });

  test("the day before the instruction was given, nothing", async () => {
    expect((await responsibleAt({ post: "cn-acftu-vice-chairman", on: "2024-05-22" })).totalCount).toBe(0);
  });

  test("classes that take in every unit are not of people", async () => {
    expect((await responsibleAt({ post: "vn-mps-deputy-minister", on: "2024-05-01" })).totalCount).toBe(0);
  });

  test("is one read, and one more for what is read beyond the store's own properties", async () => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask('{ responsibleAt(post: "cn-acftu-vice-chairman") { nodes { role holders { official { name } } } } }');
    expect(run).toHaveBeenCalledTimes(1);
    run.mockClear();
    await responsibleAt({ post: "cn-acftu-vice-chairman" });
    expect(run).toHaveBeenCalledTimes(2);
  });

  test("an organization is refused: what it bears is asked of obligations", async () => {
    const { errors } = await asked({ post: "vn-vss" });
    const message =
      'post: expected the id of a record of type Post or Official, came "vn-vss", the id of a record of type Organization.';
    expect(errors).toMatchObject([{ message, extensions: { code: "UNKNOWN_ID" } }]);
  });
});

describe("of a written graph", () => {
  let seed: WrittenSeed;
  beforeAll(async () => {
    seed = await writtenSeed(`
organizations:
  a: { name: A, kind: MEDIA, sources: [1] }
  unit: { name: Unit, kind: MEDIA, sources: [1] }
posts: { head: { name: Head, organization: unit, sources: [1] } }
officials:
  one: { name: One, sources: [1], memberships: [{ post: head, date: "2010/2015", sources: [1] }] }
  two: { name: Two, sources: [1], memberships: [{ post: head, date: "2016-01-01/..", sources: [1] }] }
groups:
  heads: { name: Heads, within: a, members: head, sources: [1] }
  leaders: { name: Leaders, members: heads, sources: [1] }
  staff: { name: Staff, within: unit, sources: [1] }
  units: { name: Units, everyUnit: true, within: unit, members: staff, sources: [1] }
directives:
  old:
    name: Old
    kind: DIRECTIVE
    date: 2012-01-01
    issuedBy: a
    sources: [1]
    assignments: [{ bearer: head, role: LEAD, modality: OBLIGATION, sources: [1] }]
  new:
    name: New
    kind: DIRECTIVE
    date: 2018-01-01
    supersedes: old
    issuedBy: a
    sources: [1]
    assignments: [{ bearer: leaders, role: IMPLEMENT, modality: OBLIGATION, sources: [1] }]
    tasks:
      - { position: 1, name: First, sources: [1] }
      - { position: 2, name: Second, sources: [1], assignments: [{ bearer: staff, role: REPORT, modality: OBLIGATION, sources: [1] }] }
  passing:
    name: Passing
    kind: DECISION
    date: "2014-01-01/2014-12-31"
    sources: [1]
    assignments: [{ bearer: two, role: ADVISE, modality: PERMISSION, sources: [1] }]
  own:
    name: Own
    kind: DECISION
    issuedBy: unit
    sources: [1]
    assignments:
      - { bearer: staff, role: IMPLEMENT, modality: OBLIGATION, sources: [1] }
      - { bearer: units, role: IMPLEMENT, modality: OBLIGATION, sources: [1] }
      - { bearer: unit, role: LEAD, modality: OBLIGATION, sources: [1] }
`);
    api = await testApi({ OSH_SEED: seed.folder });
  });
  afterAll(async () => {
    await api?.close();
    await seed?.remove();
  });

  test("an instrument counts from its day on until it is superseded", async () => {
    const on = async (day: string) => (await responsibleAt({ post: "head", on: day })).nodes.map(short);
    expect(await on("2011-12-31")).toEqual([]);
    expect(await on("2012-01-01")).toEqual(["head NAMED LEAD old"]);
    expect(await on("2017-12-31")).toEqual(["head NAMED LEAD old"]);
    expect(await on("2018-01-01")).toEqual([
      "head CLASS IMPLEMENT new.task.1",
      "head CLASS IMPLEMENT new.task.2",
      "head PEOPLE REPORT new.task.2",
    ]);
  });

  test("through says by which classes, nearest to the source first", async () => {
    const { nodes } = await responsibleAt({ post: "head", on: "2018-01-01" });
    expect(nodes.map(({ through }) => through.map(({ id }) => id))).toEqual([
      ["leaders", "heads"],
      ["leaders", "heads"],
      ["staff", "unit"],
    ]);
  });

  test("reaches narrow it", async () => {
    const { nodes } = await responsibleAt({ post: "head", on: "2018-01-01", reaches: ["PEOPLE"] });
    expect(nodes.map(short)).toEqual(["head PEOPLE REPORT new.task.2"]);
    expect((await responsibleAt({ post: "head", reaches: [] })).totalCount).toBe(0);
  });

  test("each row has who held the post that day", async () => {
    const holders = async (on: string | null) =>
      (await responsibleAt({ post: "head", on })).nodes[0]!.holders.map(
        (each) => `${each.official.id} ${each.certainty}`,
      );
    expect(await holders("2012-06-01")).toEqual(["one HELD"]);
    expect(await holders("2015-06-01")).toEqual(["one POSSIBLE"]);
    expect(await holders("2017-06-01")).toEqual(["two HELD"]);
    expect(await holders(null)).toEqual(["one null", "two null"]);
  });

  test("of an official: the posts held that day, and what is laid on them in person", async () => {
    const of = async (post: string, on: string) => (await responsibleAt({ post, on })).nodes;
    expect((await of("one", "2014-06-01")).map(short)).toEqual(["head NAMED LEAD old"]);
    // Not yet the head.
    const [advice, ...others] = await of("two", "2014-06-01");
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ bearer: { id: "two" }, reach: "NAMED", role: "ADVISE", holders: [] });
    expect((await of("two", "2017-06-01")).map(short)).toEqual(["head NAMED LEAD old"]);
    expect(await of("one", "2017-06-01")).toEqual([]);
  });

  test("what a body issued, and what is laid on it by name, is not its posts'", async () => {
    const { nodes } = await responsibleAt({ post: "head" });
    expect(nodes.filter(({ instrument }) => instrument.id === "own")).toEqual([]);
  });

  test("pages hold together", async () => {
    const all = await responsibleAt({ post: "head" });
    const first = await responsibleAt({ post: "head", first: 2 });
    const second = await responsibleAt({ post: "head", first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect([all.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([4, true, false]);
  });
});
