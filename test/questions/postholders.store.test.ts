import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestAnswer, type TestApi } from "../support/api.ts";
import { writtenSeed, type WrittenSeed } from "../support/written-seed.ts";

interface Id {
  readonly id: string;
}
interface Holder {
  readonly official: Id;
  readonly post: Id | null;
  readonly organization: Id | null;
  readonly membership: Id;
  readonly from: string | null;
  readonly to: string | null;
  readonly rank: string | null;
  readonly certainty: string | null;
  readonly citations: readonly Id[];
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Holder[];
}

let api: TestApi;

const asked = (args: Readonly<Record<string, unknown>>): Promise<TestAnswer> =>
  api.ask(
    `query ($post: ID!, $on: Date, $first: Int = 500, $after: String) {
      postholders(post: $post, on: $on, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { official { id } post { id } organization { id } membership { id } from to rank certainty citations { id } }
      }
    }`,
    args,
  );

async function postholders(args: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await asked(args);
  expect(errors).toBeUndefined();
  return (data as { postholders: Page }).postholders;
}

const short = ({ post, official, certainty }: Holder): string =>
  [post?.id ?? "-", official.id, ...(certainty === null ? [] : [certainty])].join(" ");

describe("of the five articles", () => {
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());
  afterEach(() => vi.restoreAllMocks());

  test.each([
    ["2024-04-27", "HELD"],
    ["2024-04-28", "SEEN_BEFORE"],
    ["2024-04-26", "SEEN_AFTER"],
  ])("the deputy minister is known for one day: on %s %s", async (on, certainty) => {
    const { nodes } = await postholders({ post: "vn-mps-deputy-minister", on });
    expect(nodes).toMatchObject([
      {
        official: { id: "vn-le-van-tuyen" },
        post: { id: "vn-mps-deputy-minister" },
        organization: { id: "vn-mps" },
        membership: { id: "vn-le-van-tuyen.membership.vn-mps-deputy-minister" },
        // A day on which somebody is seen is no period.
        from: null,
        to: null,
        rank: "Lieutenant General",
        certainty,
      },
    ]);
    expect(nodes[0]!.citations.map(({ id }) => id.split(":")[0])).toContain("bca-2024-04-27#4");
  });

  test("of an organization every post", async () => {
    const { nodes, totalCount } = await postholders({ post: "cn-acftu", on: "2024-05-23" });
    expect(totalCount).toBe(9);
    expect(nodes.map(short)).toEqual([
      "cn-acftu-leading-comrade cn-cai-anhui HELD",
      "cn-acftu-leading-comrade cn-jin-shanwen HELD",
      "cn-acftu-leading-comrade cn-ma-lu HELD",
      "cn-acftu-leading-comrade cn-wang-jiaoping HELD",
      "cn-acftu-leading-comrade cn-wei-dichun HELD",
      "cn-acftu-leading-comrade cn-yang-yudong HELD",
      "cn-acftu-leading-comrade cn-zhu-jianping HELD",
      "cn-acftu-leading-comrade cn-zou-zhen HELD",
      "cn-acftu-vice-chairman cn-xu-liuping HELD",
    ]);
  });

  test("who is known without a date is on any day, and says so", async () => {
    const { nodes } = await postholders({ post: "cn-cpc-general-secretary", on: "1900-01-01" });
    expect(nodes.map(short)).toEqual(["cn-cpc-general-secretary cn-xi-jinping UNDATED"]);
  });

  test("pages hold together, and a cursor is good for its own question only", async () => {
    const first = await postholders({ post: "cn-acftu", first: 5 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await postholders({ post: "cn-acftu", first: 5, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual((await postholders({ post: "cn-acftu" })).nodes);
    const { errors } = await asked({ post: "cn-acftu", on: "2024-05-23", after: first.pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_INPUT" } }]);
  });

  test.each([
    [
      "cn-xu-liuping",
      'post: expected the id of a record of type Post or Organization, came "cn-xu-liuping", the id of a record of type Official.',
    ],
    ["nobody", 'post: expected the id of a record of type Post or Organization, came "nobody", an id that nothing has'],
  ])("%s is refused", async (post, message) => {
    const { errors } = await asked({ post });
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: "UNKNOWN_ID" } }]);
  });

  test("an organization without posts has no holders", async () => {
    expect((await postholders({ post: "vn-vss" })).totalCount).toBe(0);
  });

  test("is one read, and one more for what is read beyond the store's own properties", async () => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask('{ postholders(post: "cn-acftu", on: "2024-05-23") { nodes { official { name } certainty } } }');
    expect(run).toHaveBeenCalledTimes(1);
    run.mockClear();
    await postholders({ post: "cn-acftu" });
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe("of a written succession", () => {
  let seed: WrittenSeed;
  beforeAll(async () => {
    seed = await writtenSeed(`
organizations: { a: { name: A, kind: MEDIA, sources: [1] } }
posts: { head: { name: Head, organization: a, sources: [1] }, vacant: { name: Vacant, organization: a, sources: [1] } }
officials:
  one: { name: One, sources: [1], memberships: [{ post: head, date: "2010-03-01/2015", sources: [1] }] }
  two: { name: Two, sources: [1], memberships: [{ post: head, date: "2015-06/2020-01-31", rank: Major, sources: [1] }] }
  three: { name: Three, sources: [1], memberships: [{ post: head, date: "2020-02-01/..", sources: [1] }] }
  seen: { name: Seen, sources: [1], memberships: [{ post: head, date: 2017-07, sources: [1] }] }
  some: { name: Some, sources: [1], memberships: [{ post: head, sources: [1] }] }
  member: { name: Member, sources: [1], memberships: [{ organization: a, date: 2019, sources: [1] }] }
`);
    api = await testApi({ OSH_SEED: seed.folder });
  });
  afterAll(async () => {
    await api?.close();
    await seed?.remove();
  });

  test("without a day all are there, the first one first, with the periods as stated", async () => {
    const { nodes } = await postholders({ post: "head" });
    expect(nodes.map(({ official, from, to, rank }) => [official.id, from, to, rank])).toEqual([
      ["one", "2010-03-01", "2015-12-31", null],
      ["two", "2015-06-01", "2020-01-31", "Major"],
      ["seen", null, null, null],
      ["three", "2020-02-01", null, null],
      ["some", null, null, null],
    ]);
  });

  test.each([
    ["2012-01-01", ["one HELD", "seen SEEN_AFTER", "some UNDATED"]],
    ["2015-07-01", ["one POSSIBLE", "two HELD", "seen SEEN_AFTER", "some UNDATED"]],
    ["2017-07-14", ["two HELD", "seen POSSIBLE", "some UNDATED"]],
    ["2020-01-31", ["two HELD", "seen SEEN_BEFORE", "some UNDATED"]],
    ["2025-01-01", ["seen SEEN_BEFORE", "three HELD", "some UNDATED"]],
    ["2000-01-01", ["seen SEEN_AFTER", "some UNDATED"]],
  ])("on %s", async (on, holders) => {
    const { nodes } = await postholders({ post: "head", on });
    expect(nodes.map(short)).toEqual(holders.map((holder) => `head ${holder}`));
  });

  test("a place without a post belongs to the organization alone", async () => {
    const { nodes } = await postholders({ post: "a", on: "2019-05-01" });
    expect(nodes.map(short)).toEqual([
      "head two HELD",
      "head seen SEEN_BEFORE",
      "head some UNDATED",
      "- member POSSIBLE",
    ]);
    expect(nodes.at(-1)).toMatchObject({ post: null, organization: { id: "a" } });
  });

  test("a vacant post has no holders", async () => {
    expect(await postholders({ post: "vacant" })).toMatchObject({ totalCount: 0, nodes: [] });
  });
});
