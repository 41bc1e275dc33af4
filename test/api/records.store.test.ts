import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  // The library asks the server once for its version.
  await api.ask("{ plans { id } }");
});
afterAll(() => api?.close());
afterEach(() => vi.restoreAllMocks());

/** Asks, and counts the statements that go to the store; the state that each reading looks at goes in the same flight. */
async function counted(query: string) {
  const run = vi.spyOn(Reading.prototype, "run");
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return { data, reads: run.mock.calls.length };
}

test("citations of nodes and relationships, however many and wherever, are one read", async () => {
  const { data, reads } = await counted(`{
    plans(where: { id: { eq: "vn-vss-1234-kh-bcsd" } }) {
      citations { id paragraph digest }
      names { value citations { id } }
      tasks(sort: [{ position: ASC }]) { position citations { article { id publisher { id } } paragraph } }
      implementsConnection { edges { node { id citations { number: paragraph } } properties { citations { id start end } } } }
    }
  }`);
  expect(reads).toBe(2);
  expect(data).toMatchObject({
    plans: [
      {
        tasks: [9, 10, 11, 14, 15, 16, 17, 18].map((paragraph, index) => ({
          position: index + 1,
          citations: expect.arrayContaining([
            { article: { id: "vss-2025-03-01", publisher: { id: "vn-vss" } }, paragraph },
          ]),
        })),
        implementsConnection: {
          edges: [
            {
              node: { id: "vn-31-ct-tw", citations: expect.arrayContaining([{ number: 3 }]) },
              properties: {
                citations: expect.arrayContaining([expect.objectContaining({ start: expect.any(Number) })]),
              },
            },
          ],
        },
      },
    ],
  });
});

test("several root fields share the one read of citations", async () => {
  const { reads } = await counted("{ plans { citations { id } } directives { citations { id } } }");
  expect(reads).toBe(3);
});

test("aliases, fragments, @include and @skip inside citations hold", async () => {
  const { data } = await counted(`
    query ($no: Boolean = false) {
      entity(id: "vn-31-ct-tw") {
        citations { ...Place @include(if: $no) ... on Citation { key: id words: quote } id @skip(if: true) }
      }
    }
    fragment Place on Citation { paragraph }
  `);
  const [first] = (data as { entity: { citations: object[] } }).entity.citations;
  expect(Object.keys(first!).toSorted()).toEqual(["key", "words"]);
});

test("what citations lead to is read further, interfaces included", async () => {
  const { data, reads } = await counted(`{
    entity(id: "vn-31-ct-tw") {
      citations { article { publisher { issued { __typename id citations { id } } } } }
    }
  }`);
  expect(JSON.stringify(data)).not.toContain("null");
  expect(reads).toBeLessThanOrEqual(3);
});
