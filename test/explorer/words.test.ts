import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fieldWord, valueWord } from "../../explorer/words/facts.ts";
import { inWords, languages, wordOf, wordsFor } from "../../explorer/words/words.ts";
import { readModel } from "../../src/model/model.ts";

const model = readModel();
const wordsOfEnum = (type: string, field: string): readonly string[] =>
  model.types.get(type)?.scalars.get(field)?.words ?? [];

test.each(Object.entries(languages))("%s names every type, role, modality and edge of the model", (_, words) => {
  const entities = [...model.types.values()].filter(({ labels }) => labels.includes("Entity"));
  expect(Object.keys(words.types).toSorted()).toEqual(entities.map(({ name }) => name).toSorted());
  expect(Object.keys(words.roles)).toEqual(wordsOfEnum("Assignment", "role"));
  expect(Object.keys(words.modalities)).toEqual(wordsOfEnum("Assignment", "modality"));
  const described = readFileSync(
    new URL("../../src/questions/neighborhood/neighborhood.graphql", import.meta.url),
    "utf8",
  );
  const types = /The type\. Of a relationship([^"]+)"""/.exec(described)?.[1]?.match(/\b[A-Z][A-Z_]{4,}\b/g) ?? [];
  expect(types.length).toBeGreaterThan(30);
  for (const type of types) expect(words.edges).toHaveProperty(type);
});

test("the first language asked for that there are words in is spoken, else English", () => {
  expect(wordsFor(["fr", "vi-VN", "en"]).language).toBe("vi");
  expect(wordsFor(["zh-Hant-TW"]).language).toBe("zh");
  expect(wordsFor([]).language).toBe("en");
});

test("what there is one of is told in the singular", () => {
  const { nodesAndEdges, undated, daysLater } = languages.en;
  expect([nodesAndEdges(1, 1), nodesAndEdges(2, 0)]).toEqual(["1 entity, 1 relation", "2 entities, 0 relations"]);
  expect([undated(1), daysLater(1), daysLater(282)]).toEqual(["1 has no date", "1 day later", "282 days later"]);
});

test("Chinese has full-width signs only", () => {
  const { zh } = languages;
  const said = Object.values(zh).filter((each) => typeof each === "string");
  for (const each of [...said, zh.neighbors("甲", 1, 2), zh.outside(1, 2)]) expect(each).not.toMatch(/[,:;!?]/);
});

test("a word that is not known is written as people would", () => {
  expect(wordOf(languages.en.roles, "SEE_TO")).toBe("see to");
});

test("a name in camel case is written as people write it", () => {
  expect(inWords("asOf")).toBe("as of");
});

test.each([
  ["vi", "Directive", "kind", "loại", "PLAN", "kế hoạch"],
  ["vi", "Organization", "level", "cấp", "CENTRAL", "trung ương"],
  ["zh", "Group", "everyUnit", "包括所有单位", "true", "是"],
  ["zh", "Task", "assignments", "由其承担", "x", undefined],
  ["en", "Official", "assignments", "must do", "x", undefined],
  ["en", "Place", "code", "ISO 3166 code", "VN", undefined],
] as const)("in %s, %s.%s is %s, and %s there is %s", (language, type, field, word, value, said) => {
  expect(fieldWord(language, type, field)).toBe(word);
  expect(valueWord(language, type, field, value)).toBe(said);
});
