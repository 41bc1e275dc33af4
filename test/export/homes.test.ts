import { expect, test } from "vitest";
import type { ExportedRecord } from "../../src/export/exported.ts";
import { homesIn } from "../../src/export/homes.ts";
import type { Value } from "../../src/model/value.ts";
import { model } from "./graphs.ts";

const record = (type: string, id: string, values: Record<string, Value>, sources?: string[]): ExportedRecord => ({
  type: model.types.get(type)!,
  id,
  values: new Map(Object.entries(values)),
  sources,
  links: [],
});

test("a body that thousands of articles cite is laid out in seconds", () => {
  const articles = Array.from({ length: 20_000 }, (_, index) => record("Article", `a-${index}`, { language: "en" }));
  const name = record("Name", "a.name.en.A", { value: "A", language: "en", kind: "PREFERRED" }, ["a-0#1"]);
  const cited = articles.flatMap(({ id }) => [`${id}#1`, `${id}#2`]);
  const body = record("Organization", "a", { name: "A" }, cited);
  const { placesOf, sourcesIn } = homesIn({
    records: [...articles, name, body],
    links: [],
    linksOf: () => [],
    namesOf: (bearer) => (bearer === body ? [name] : []),
  });
  const places = placesOf(body);
  expect(places.slice(0, 3).map(({ path }) => path)).toEqual(["registry/en.yaml", "press/a-0.yaml", "press/a-1.yaml"]);
  expect(places.map((place) => sourcesIn(place, body))).toEqual([
    ["a-0#1"],
    ["a-0#2"],
    ...articles.slice(1).map(({ id }) => [`${id}#1`, `${id}#2`]),
  ]);
});
