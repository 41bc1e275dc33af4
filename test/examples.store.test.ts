import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Kind, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../src/config.ts";
import { filesUnder } from "../src/files.ts";
import { testApi, type TestApi } from "./support/api.ts";

const folder = join(projectRoot, "examples");
const examples = (await filesUnder(folder, /\.graphql$/, "the examples")).map((file) => {
  const text = readFileSync(file, "utf8");
  const name = basename(file, ".graphql");
  return { name, text, question: /^# (.+\?)\n/.exec(text)?.[1] };
});
const answers = (await filesUnder(join(folder, "expected"), /\.json$/, "the examples' expected answers")).map((file) =>
  basename(file, ".json"),
);

test("there are at least 20 examples, each with an expected answer, and no answer without an example", () => {
  expect(examples.length).toBeGreaterThanOrEqual(20);
  expect(answers).toEqual(examples.map(({ name }) => name));
});

test.each(examples)("$name begins with its question and has one operation, named for the file", ({
  name,
  text,
  question,
}) => {
  expect(question).toBeDefined();
  const operations = parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  expect(operations.map((operation) => operation.name?.value)).toEqual([pascalCase(name)]);
});

test.each(examples)("$name runs as it stands: every variable has a default value", ({ text }) => {
  const [operation] = parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const bare = (operation?.variableDefinitions ?? []).filter(({ defaultValue }) => defaultValue === undefined);
  expect(bare.map(({ variable }) => variable.name.value)).toEqual([]);
});

test("no two examples ask the same question", () => {
  const questions = examples.map(({ question }) => question);
  expect(questions).toEqual([...new Set(questions)]);
});

describe("over the five articles", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());

  test.each(examples)("$question", async ({ name, text }) => {
    const { data, errors } = await api.ask(text);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(readFileSync(join(folder, "expected", `${name}.json`), "utf8")));
  });
});

/** DutiesOfAUnit of duties-of-a-unit. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
