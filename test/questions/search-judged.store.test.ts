import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { testApi, type TestApi } from "../support/api.ts";

/** A search and what a person expects first of it; any of several ids will do. */
interface Judged {
  readonly text: string;
  readonly first: readonly string[];
  readonly why: string;
}

const judged = parse(readFileSync(new URL("search-judged.yaml", import.meta.url), "utf8")) as readonly Judged[];

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

/** The rank of the first entity that was expected, from 1; none within the first 20: infinite. */
async function rankOf({ text, first }: Judged): Promise<number> {
  const { data, errors } = await api.ask("query ($text: String!) { search(text: $text) { nodes { entity { id } } } }", {
    text,
  });
  expect(errors).toBeUndefined();
  const { nodes } = (data as { search: { nodes: { entity: { id: string } }[] } }).search;
  const index = nodes.findIndex(({ entity }) => first.includes(entity.id));
  return index < 0 ? Infinity : index + 1;
}

test("people find first what they expect: the mean reciprocal rank is at least 0.95", async () => {
  expect(judged.length).toBeGreaterThanOrEqual(60);
  const ranks: { text: string; rank: number; why: string }[] = [];
  for (const each of judged) ranks.push({ text: each.text, rank: await rankOf(each), why: each.why });
  const mean = ranks.reduce((sum, { rank }) => sum + 1 / rank, 0) / ranks.length;
  const missed = ranks.filter(({ rank }) => rank > 1);
  expect(mean, `not first: ${JSON.stringify(missed, null, 1)}`).toBeGreaterThanOrEqual(0.95);
});
