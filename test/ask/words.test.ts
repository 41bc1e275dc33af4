import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages, wordOf, wordsFor } from "../../ask/words/words.ts";
import { projectRoot } from "../../src/config.ts";

const topics = readdirSync(join(projectRoot, "examples"))
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.split("-", 1)[0]!);

test.each(Object.entries(languages))("%s has a word for every topic of the examples, and for no other", (_, words) => {
  expect(Object.keys(words.topics).toSorted()).toEqual([...new Set(topics)].toSorted());
});

test("the words are those of the language that the explorer would speak", () => {
  const { language, words, vocabulary } = wordsFor(["fr", "vi-VN"]);
  expect(language).toBe("vi");
  expect(words).toBe(languages.vi);
  expect(vocabulary.roles.IMPLEMENT).toBe("thực hiện");
});

test("a word that nothing calls otherwise is written as people write it", () => {
  expect(wordOf({ LEAD: "leads" }, "LEAD")).toBe("leads");
  expect(wordOf({}, "MORE_THAN")).toBe("more than");
  expect(wordOf({}, "implementedBy")).toBe("implemented by");
  expect(wordOf({}, "FormerId")).toBe("Former id");
  expect(wordOf({}, "constructor")).toBe("constructor");
});
