import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly score: number;
    readonly entity: { readonly id: string; readonly __typename: string };
    readonly matched: { readonly value: string; readonly language: string };
  }[];
}

async function search(args: Readonly<Record<string, unknown>>): Promise<Found> {
  const { data, errors } = await api.ask(
    `query ($text: String!, $types: [String!], $language: String, $first: Int = 20, $after: String) {
      search(text: $text, types: $types, language: $language, first: $first, after: $after) {
        totalCount
        nodes { score entity { __typename id } matched { value language } }
      }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return (data as { search: Found }).search;
}

test.each([
  ["vn-vss", "Vietnam Social Security"],
  ["vn-vss", "vietnam social SECURITY"],
  ["vn-vss", "Bảo hiểm xã hội Việt Nam"],
  ["vn-vss", "bao hiem xa hoi viet nam"],
  ["vn-vss", "BAO HIEM XA HOI"],
  ["vn-31-ct-tw", "31-CT/TW"],
  ["vn-31-ct-tw", "directive no. 31"],
  ["vn-le-van-tuyen", "Le Van Tuyen"],
  ["vn-nguyen-thi-kim-dung", "nguyen thi kim dung"],
  ["cn-acftu", "全国总工会"],
  ["cn-acftu", "总工会"],
  ["cn-ankang-cup", "安康杯"],
  ["cn-ankang-cup", "ankang"],
  ["cn-xu-liuping", "Xu Liup"],
])("%s is found first by %s", async (id, text) => {
  expect((await search({ text })).nodes[0]?.entity.id).toBe(id);
});

test("đ is d, both ways", async () => {
  const ids = async (text: string) => (await search({ text, first: 500 })).nodes.map(({ entity }) => entity.id);
  expect(await ids("Đảng")).toEqual(await ids("dang"));
  expect(await ids("dang")).not.toEqual([]);
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

test.each([
  ["", "BAD_INPUT", "text: expected at least one letter or digit to look for, came none."],
  ["?!…", "BAD_INPUT", "text: expected at least one letter or digit to look for, came none."],
  ["x".repeat(201), "LIMIT_EXCEEDED", "text: expected at most 200 characters, came 201."],
])("%j is refused", async (text, code, message) => {
  const { errors } = await api.ask("query ($text: String!) { search(text: $text) { totalCount } }", { text });
  expect(errors).toMatchObject([{ message, extensions: { code } }]);
});
