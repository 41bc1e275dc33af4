import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { phraseOf } from "../../src/questions/facts/facts.ts";
import { checkSeed } from "../../src/seed/check.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { allRows } from "../support/pages.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

const { graph } = await checkSeed(join(projectRoot, "seed"), readModel());
const derived = new Set(["startsOn", "endsOn"]);
const nameOwners = new Map(
  graph.links.filter(({ field }) => field.type === "NAMED").map(({ source, target }) => [target, source]),
);

/** Each fact of the dossiers, once for each citation: `subject relation object citation`. */
const stated = [
  ...graph.records.flatMap(({ type, id, values, sources = [] }) =>
    type.name === "Name"
      ? []
      : [...values]
          .filter(([field]) => !derived.has(field) && !(field === "name" && type.relationships.has("names")))
          .flatMap(([field, value]) => sources.map((source) => `${id} ${field} ${value} ${source}`)),
  ),
  ...[...nameOwners].flatMap(([name, owner]) =>
    (name.sources ?? []).map((source) => `${owner.id} names ${String(name.values.get("value"))} ${source}`),
  ),
  ...graph.links.flatMap(({ source, target, field, sources = [] }) => {
    // The field as the relationship's own end names it.
    const own = [...source.type.relationships.values()].find(
      ({ type, direction, targets }) =>
        type === field.type && direction === "OUT" && targets.includes(target.type.name),
    );
    return sources.map((citation) => `${source.id} ${own?.name} ${target.id} ${citation}`);
  }),
];

interface Fact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly citation: { readonly id: string; readonly paragraph: number };
}
const facts = (args: string) => allRows<Fact>(api, "facts", args, "subject relation object citation { id paragraph }");
const lines = (all: readonly Fact[]) =>
  all.map(({ subject, relation, object, citation }) => `${subject} ${relation} ${object} ${citation.id}`);

test.each(graph.records.filter(({ type }) => type.name === "Article").map(({ id }) => id))(
  "%s states what its dossier says, in the order of its paragraphs",
  async (article) => {
    const all = await facts(`article: "${article}"`);
    const expected = stated.filter((line) => line.includes(` ${article}#`));
    expect(expected.length).toBeGreaterThan(50);
    expect(new Set(lines(all))).toEqual(new Set(expected));
    const paragraphs = all.map(({ citation }) => citation.paragraph);
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  },
);

test("a paragraph states what rests on it or on a span of it, and no other", async () => {
  const all = await facts('article: "vss-2025-03-01", paragraph: 2');
  const ofThree = await facts('article: "vss-2025-03-01", paragraph: 20');
  expect(new Set(lines(ofThree))).toEqual(new Set(stated.filter((line) => / vss-2025-03-01#20(:|$)/.test(line))));
  expect(new Set(lines(all))).toEqual(new Set(stated.filter((line) => / vss-2025-03-01#2(:|$)/.test(line))));
});

test("a paragraph that is not there has none; one that can't be is refused, and so is what is no article", async () => {
  expect(await facts('article: "vss-2025-03-01", paragraph: 999')).toEqual([]);
  const refused = async (args: string) =>
    (await api.ask(`{ facts(${args}) { totalCount } }`)).errors!.map(({ message, extensions }) => [
      extensions?.code,
      message,
    ]);
  expect(await refused('article: "vss-2025-03-01", paragraph: 0')).toEqual([
    ["BAD_INPUT", "paragraph: expected a number from 1, came 0."],
  ]);
  expect(await refused('article: "vn-vss"')).toEqual([
    [
      "UNKNOWN_ID",
      'article: expected the id of a record of type Article, came "vn-vss", the id of a record of type Organization.',
    ],
  ]);
});

test("nothing of an id is an operator to the index", () => {
  expect(phraseOf("a OR b*", undefined)).toBe(String.raw`a\ OR\ b\*\#*`);
  expect(phraseOf("a-1", 3)).toBe(String.raw`a\-1\#3 OR a\-1\#3\:*`);
});
