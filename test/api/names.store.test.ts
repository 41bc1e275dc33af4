import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

test("nameIn gives one name a language, whatever else is asked of the names beside it", async () => {
  const { data, errors } = await api.ask(`{
    entity(id: "cn-acftu") {
      names(where: { language: { eq: "en" } }) { kind }
      zh: nameIn(languages: ["zh"]) { value language kind }
      nameIn(languages: ["vi", "zh-Hans"]) { language }
      other: nameIn(languages: ["fr"]) { value language citations { id } }
    }
    organizations(where: { id: { eq: "cn-acftu" } }) {
      names(limit: 1) { kind }
      nameIn(languages: ["zh"]) { language }
      parts { nameIn(languages: ["zh"]) { language } }
    }
    obligations(bearer: "cn-acftu-secretariat", first: 1) { nodes { bearer { nameIn(languages: ["zh"]) { language } } } }
  }`);
  expect(errors).toBeUndefined();
  const { entity, organizations, obligations } = data as {
    entity: Record<string, { language: string; value: string; citations: unknown[] }>;
    organizations: readonly { nameIn: unknown; parts: readonly unknown[] }[];
    obligations: { nodes: unknown };
  };
  expect(entity.zh).toMatchObject({ language: "zh-Hans", value: expect.stringContaining("总工会") });
  expect(entity.nameIn).toEqual({ language: "zh-Hans" });
  expect(entity.other).toMatchObject({ language: "en" });
  expect(entity.other!.citations.length).toBeGreaterThan(0);
  expect(organizations[0]!.nameIn).toEqual({ language: "zh-Hans" });
  expect(organizations[0]!.parts.length).toBeGreaterThan(0);
  expect(obligations.nodes).toEqual([{ bearer: { nameIn: { language: "zh-Hans" } } }]);
});

test("without languages the header says which", async () => {
  const ask = async (language: string) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": language },
      body: JSON.stringify({ query: '{ entity(id: "vn-mps") { nameIn { value } } }' }),
    });
    const { data } = (await response.json()) as { data: { entity: { nameIn: { value: string } } } };
    return data.entity.nameIn.value;
  };
  expect(await ask("fr, vi;q=0.8, en;q=0.2")).toBe("Bộ Công an");
  expect(await ask("*")).toBe("Ministry of Public Security");
});

test("a language that is none is refused", async () => {
  const { errors } = await api.ask('{ entity(id: "vn-mps") { nameIn(languages: ["vi_VN"]) { value } } }');
  expect(errors).toMatchObject([
    {
      message: 'languages: expected a language tag such as vi, zh-Hans or zh-Latn-pinyin, came "vi_VN".',
      extensions: { code: "BAD_INPUT" },
    },
  ]);
});
