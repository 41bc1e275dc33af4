import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());
afterEach(() => vi.restoreAllMocks());

interface Found {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: {
    readonly types: readonly { readonly type: string; readonly count: number }[];
    readonly places: readonly { readonly place: { readonly id: string }; readonly count: number }[];
  };
  readonly nodes: readonly {
    readonly score: number;
    readonly entity: { readonly id: string; readonly __typename: string };
    readonly matched: { readonly value: string; readonly language: string; readonly kind: string };
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
  }[];
}

async function search(args: Readonly<Record<string, unknown>>): Promise<Found> {
  const { data, errors } = await api.ask(
    `query ($text: String!, $types: [String!], $language: String, $place: ID, $first: Int = 20, $after: String) {
      search(text: $text, types: $types, language: $language, place: $place, first: $first, after: $after) {
        totalCount
        truncated
        pageInfo { hasNextPage endCursor }
        facets { types { type count } places { place { id } count } }
        nodes { score entity { __typename id } matched { value language kind } highlights { start end } }
      }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return (data as { search: Found }).search;
}

const idsOf = ({ nodes }: Found): string[] => nodes.map(({ entity }) => entity.id);

test("đ is d, both ways", async () => {
  const ids = async (text: string) => idsOf(await search({ text, first: 500 })).toSorted();
  expect(await ids("Đảng")).toEqual(await ids("dang"));
  expect(await ids("dang")).not.toEqual([]);
});

test("a name that sounds like the text and is written otherwise is near to it, and clearly no more", async () => {
  const sounded = await search({ text: "陕西" });
  expect(sounded.nodes.length).toBeGreaterThan(0);
  for (const { score } of sounded.nodes) expect(score).toBeLessThan(0.9);
  const [meant] = (await search({ text: "山西" })).nodes;
  expect(meant!.score).toBeGreaterThan(3);
});

test.each([
  'Party AND "',
  "31-CT/TW ~2^4",
  "value:Hanoi OR *:*",
  "(Hanoi",
  "Hanoi\\",
  "NOT Hanoi",
  "Han?i",
  "+Hanoi -Hanoi",
])("%j is plain text to the index", async (text) => {
  expect((await search({ text })).totalCount).toBeLessThan(100);
});

test("types and language narrow it", async () => {
  const all = await search({ text: "safety", first: 500 });
  const campaigns = await search({ text: "safety", types: ["Campaign"], first: 500 });
  expect(campaigns.totalCount).toBeLessThan(all.totalCount);
  expect(new Set(campaigns.nodes.map(({ entity }) => entity.__typename))).toEqual(new Set(["Campaign"]));
  const instruments = await search({ text: "safety", types: ["Instrument"], first: 500 });
  expect(instruments.nodes.every(({ entity }) => ["Directive", "Plan"].includes(entity.__typename))).toBe(true);
  const chinese = await search({ text: "安全", language: "zh" });
  expect(chinese.nodes.length).toBeGreaterThan(0);
  expect(chinese.nodes.every(({ matched }) => matched.language === "zh-Hans")).toBe(true);
});

test("the best match comes first, an entity once, and its matching name with it", async () => {
  const { nodes, totalCount } = await search({ text: "thang cong nhan", first: 500 });
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(nodes.map(({ entity }) => entity.id)).size).toBe(totalCount);
  expect(nodes[0]?.matched.value).toBe("Tháng Công nhân");
});

test("an exact name comes before a beginning, that before words within, and those before words apart", async () => {
  const { nodes } = await search({ text: "work safety", first: 500 });
  expect(nodes[0]).toMatchObject({ entity: { id: "work-safety" }, matched: { value: "Work safety" } });
  const tiers = nodes.map(({ matched: { value } }) => {
    const name = value.toLowerCase();
    if (name === "work safety") return 4;
    return name.startsWith("work safety") ? 3 : name.includes("work safety") ? 2 : 1;
  });
  expect(tiers).toEqual(nodes.map(({ score }) => Math.floor(score)));
  expect(new Set(tiers).size).toBeGreaterThan(2);
});

test("slips come only where no name holds all the words, and score below those that do", async () => {
  const right = await search({ text: "Xi Jinping" });
  const wrong = await search({ text: "Xi Jingping" });
  expect(right.nodes.every(({ score }) => score > 1)).toBe(true);
  expect(wrong.nodes.length).toBeGreaterThan(0);
  expect(wrong.nodes.every(({ score }) => score < 1)).toBe(true);
});

test("no other number is offered for one that nothing has", async () => {
  for (const text of ["Directive 99", "99-CT/TW", "Directive No. 99-CT/TW", "Plan 1235", "32CTTW"])
    expect(await search({ text })).toMatchObject({ totalCount: 0 });
});

test("pages follow on one another without a gap or a double", async () => {
  const whole = await search({ text: "safety", first: 500 });
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages++) {
    const page: Found = await search({ text: "safety", first: 7, after });
    expect(page.totalCount).toBe(whole.totalCount);
    ids.push(...idsOf(page));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(ids).toEqual(idsOf(whole));
});

test("highlights are spans of the name in code points", async () => {
  const { nodes } = await search({ text: "安全生产月" });
  const marked = nodes.map(({ matched: { value }, highlights }) =>
    highlights.map(({ start, end }) => Array.from(value).slice(start, end).join("")),
  );
  expect(marked.length).toBeGreaterThan(1);
  expect(marked.every((parts) => parts.join() === "安全生产月")).toBe(true);
});

describe("facets", () => {
  test("the types of what was found add up to its count, and are what `types` leaves", async () => {
    const { facets, totalCount } = await search({ text: "safety" });
    expect(facets.types.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    for (const { type, count } of facets.types)
      expect({ type, count: (await search({ text: "safety", types: [type] })).totalCount }).toEqual({ type, count });
  });

  test("the places of what was found are what `place` leaves", async () => {
    const { facets } = await search({ text: "emergency" });
    expect(facets.places.map(({ place }) => place.id)).toEqual(expect.arrayContaining(["cn", "cn-shanxi"]));
    for (const { place, count } of facets.places)
      expect({ place, count: (await search({ text: "emergency", place: place.id })).totalCount }).toEqual({
        place,
        count,
      });
  });
});

describe("place", () => {
  test("is the place itself, what is in it at any depth, and groups that range over what is", async () => {
    const ids = async (text: string, place: string) => idsOf(await search({ text, place, first: 500 }));
    expect(await ids("shanxi", "cn-shanxi")).toEqual(
      expect.arrayContaining(["cn-shanxi", "cn-shanxi-safety-commission"]),
    );
    expect(await ids("yaodu", "cn")).toEqual(
      expect.arrayContaining(["cn-linfen-yaodu", "cn-linfen-yaodu-emergency-bureau"]),
    );
    expect(await ids("yaodu", "vn")).toEqual([]);
    expect(await ids("lanh dao quan", "vn-hanoi")).toContain("vn-nam-tu-liem-leaders");
  });

  test("that is none is refused", async () => {
    const { errors } = await api.ask('{ search(text: "x", place: "vn-vss") { totalCount } }');
    expect(errors).toMatchObject([
      {
        message:
          'place: expected the id of a record of type Place, came "vn-vss", the id of a record of type Organization.',
        extensions: { code: "UNKNOWN_ID" },
      },
    ]);
  });
});

test("a search is one read, with what is stored of the entities and their names", async () => {
  await search({ text: "safety" });
  const run = vi.spyOn(Reading.prototype, "run");
  const { errors } = await api.ask(
    '{ search(text: "safety") { totalCount facets { places { place { id name } } } nodes { score entity { id name } matched { value } highlights { start } } } }',
  );
  expect(errors).toBeUndefined();
  expect(run.mock.calls.length).toBe(1);
});

test("the search keys are no part of the API", async () => {
  const { data } = await api.ask('{ __type(name: "Name") { fields { name } } }');
  expect((data as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name).toSorted()).toEqual(
    ["citations", "kind", "language", "value"],
  );
});

test("no text fails", async () => {
  const awkward = fc.constantFrom(
    "\u0000",
    "\u200F",
    "\u202E",
    "\\",
    '"',
    "*",
    "~2",
    "{}",
    "//",
    "' OR 1=1 --",
    "\uD800",
    "ﷺ",
    "AND",
    "𠮷",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.oneof(awkward, fc.constantFrom("Hanoi", "安全", "31", "đ", " ")), { maxLength: 12 })
      .map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", minLength: 150, maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { errors } = await api.ask(
        "query ($text: String!) { search(text: $text) { totalCount nodes { highlights { start } } } }",
        { text },
      );
      for (const { extensions } of errors ?? []) expect(["BAD_INPUT", "LIMIT_EXCEEDED"]).toContain(extensions?.code);
    }),
    { numRuns: 100, examples: [["安".repeat(200)], ["a ".repeat(100)], ["a".repeat(200)], ["1a".repeat(100)]] },
  );
});

test.each([
  ["", "BAD_INPUT", "text: expected at least one letter or digit to look for, came none."],
  ["?!…", "BAD_INPUT", "text: expected at least one letter or digit to look for, came none."],
  ["x".repeat(201), "LIMIT_EXCEEDED", "text: expected at most 200 characters, came 201."],
])("%j is refused", async (text, code, message) => {
  const { errors } = await api.ask("query ($text: String!) { search(text: $text) { totalCount } }", { text });
  expect(errors).toMatchObject([{ message, extensions: { code } }]);
});

test("a language that is none is refused", async () => {
  const { errors } = await api.ask('{ search(text: "x", language: "zh OR *:*") { totalCount } }');
  expect(errors).toMatchObject([
    {
      message: 'language: expected a language tag such as vi or zh-Hans, came "zh OR *:*".',
      extensions: { code: "BAD_INPUT" },
    },
  ]);
});
