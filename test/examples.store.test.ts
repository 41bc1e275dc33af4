import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Kind, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../src/config.ts";
import { filesUnder } from "../src/files.ts";
import { testApi, type TestApi } from "./support/api.ts";

const folder = join(projectRoot, "examples");
const examples = (await filesUnder(folder, /\.graphql$/, "the examples")).map((file) => {
  const text = readFileSync(file, "utf8");
  return { name: basename(file, ".graphql"), text, question: /^# (.+\?)\n/.exec(text)?.[1] ?? "" };
});
const answerOf = (name: string): string => join(folder, "expected", `${name}.json`);

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

test("there are at least 20 examples, each with an expected answer, and no answer is left over", async () => {
  const answers = await filesUnder(join(folder, "expected"), /\.json$/, "the expected answers");
  expect(examples.length).toBeGreaterThanOrEqual(20);
  expect(answers).toEqual(examples.map(({ name }) => answerOf(name)));
});

test("every example begins with a question of its own", () => {
  const questions = examples.map(({ question }) => question);
  expect(examples.filter(({ question }) => question === "").map(({ name }) => name)).toEqual([]);
  expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
});

test("every example has one operation, named for its file", () => {
  const namesIn = (text: string) => operationsIn(text).map((operation) => operation.name?.value);
  expect(examples.map(({ text }) => namesIn(text))).toEqual(examples.map(({ name }) => [pascalCase(name)]));
});

test("every variable of an example has a default value, so that it runs as it stands", () => {
  const variables = examples.flatMap(({ text }) =>
    operationsIn(text).flatMap((each) => each.variableDefinitions ?? []),
  );
  const bare = variables.filter(({ defaultValue }) => defaultValue === undefined);
  expect(bare.map(({ variable }) => variable.name.value)).toEqual([]);
});

test.each(examples.map(({ question, name, text }) => [question, name, text] as const))("%s", async (_, name, text) => {
  const { data, errors } = await api.ask(text);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(readFileSync(answerOf(name), "utf8")));
});

function operationsIn(text: string) {
  return parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

/** DutiesOfAUnit of duties-of-a-unit. */
function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
