import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse, resolveSchemaCoordinate, validate, valueFromASTUntyped, type OperationDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import type { Field, Question } from "../../ask/question.ts";
import { toVariables, withValues } from "../../ask/values.ts";
import { languages } from "../../src/api/pages/words/words.ts";
import { projectRoot } from "../../src/config.ts";
import { offered, offeredIn, question, schema } from "./questions.ts";

test("the questions are the examples, in their order, each with its title", () => {
  const files = readdirSync(join(projectRoot, "examples")).filter((file) => file.endsWith(".graphql"));
  expect(offered.map(({ name }) => `${name}.graphql`)).toEqual(files.toSorted());
  expect(offered.filter(({ title }) => !title.text.endsWith("?")).map(({ name }) => name)).toEqual([]);
});

describe.each(["vi", "zh"] as const)("in %s", (language) => {
  const translated = offeredIn(language);

  test("every question has a title of its own, and its document begins with it", () => {
    expect(translated.filter(({ title }) => title.language !== language).map(({ name }) => name)).toEqual([]);
    expect(new Set(translated.map(({ title }) => title.text)).size).toBe(offered.length);
    for (const { title, query } of translated) expect(query).toMatch(`# ${title.text}\nquery `);
  });

  test("every variable that is explained is explained in it, and nothing is that the schema lacks", () => {
    const left = translated.flatMap(({ variables }) => variables.filter(({ help }) => help.language !== language));
    expect([...new Set(left.map(({ help }) => help.text))]).toEqual([""]);
    const unknown = Object.keys(languages[language].meanings).filter((each) => !resolveSchemaCoordinate(schema, each));
    expect(unknown).toEqual([]);
  });

  test("every variable, field and word is called something", () => {
    const english = new Map(calledIn(offered));
    const left = calledIn(translated).filter(([name, called]) => called === english.get(name));
    expect([...new Set(left.map(([name]) => name))]).toEqual([]);
  });
});

/** What questions call their variables, fields and the words in them; what stands around the rows of a page is not called. */
function calledIn(all: readonly Question[]): (readonly [name: string, called: string])[] {
  const ofField = ({ key, label, words, fields }: Field): (readonly [string, string])[] => [
    ...(["node", "nodes", "properties"].includes(key) ? [] : [[key, label.text] as const]),
    ...Object.entries(words),
    ...fields.flatMap(ofField),
  ];
  return all.flatMap(({ variables, fields }) => [
    ...variables.map(({ name, label }) => [`$${name}`, label.text] as const),
    ...variables.flatMap(({ words }) => words.map(({ word, called }) => [word, called] as const)),
    ...fields.flatMap(ofField),
  ]);
}

test("what the schema says of an argument explains the variable that stands there", () => {
  const [unit] = question("duties-of-a-unit").variables;
  expect(unit).toMatchObject({ name: "unit", kind: "id", list: false, required: true });
  expect(unit!.usual).toEqual(["vn-vss-provincial-directors"]);
  expect(unit!.help.text).toMatch(/^An agent: also what it bears/);
});

test("in a filter it is the field that is looked at, and of an id what it is the id of", () => {
  const [number] = question("instruments-implementing-a-directive").variables;
  expect(number!.help.text).toMatch(/^The official number/);
  const [campaign] = question("campaigns-outcomes-of-2023").variables;
  expect(campaign!.help.text).toBe(schema.getType("Campaign")!.description);
});

test("a choice has the words of its enum, each with what it means", () => {
  const roles = question("duties-under-a-directive").variables.find(({ name }) => name === "roles")!;
  expect(roles).toMatchObject({ kind: "choice", list: true, required: false, usual: ["IMPLEMENT"] });
  expect(roles.words.map(({ word }) => word)).toContain("SUPERVISE");
  expect(roles.words.every(({ meaning }) => meaning !== "")).toBe(true);
});

test("every variable but one that the schema hides is explained", () => {
  const bare = offered.flatMap(({ name, variables }) =>
    variables.filter(({ help }) => help.text === "").map((variable) => `${name} ${variable.name}`),
  );
  expect(bare).toEqual(["sources-what-rests-on-a-paragraph citation"]);
});

test.each(offered.map((each) => [each.name, each] as const))("what is asked of %s is valid", (_, { asked }) => {
  expect(validate(schema, parse(asked))).toEqual([]);
});

test("values are sent as the API takes them; what is left empty is null", () => {
  const duties = question("duties-under-a-directive");
  expect(toVariables(duties, { roles: [], modalities: ["OBLIGATION", "PERMISSION"] })).toEqual({
    directive: "vn-31-ct-tw",
    roles: null,
    modalities: ["OBLIGATION", "PERMISSION"],
  });
  expect(toVariables(question("names-by-pinyin"), { first: ["7"] })).toEqual({
    text: "quanguo zonggonghui",
    first: 7,
  });
});

test("a document has the values as its defaults, whatever is put in", () => {
  const duties = question("duties-of-trade-unions-counted");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const document = parse(withValues(duties, { text: text === "" ? [] : [text], kinds: ["PARTY", "MEDIA"] }));
      const [operation] = document.definitions;
      const defaults = (operation as OperationDefinitionNode).variableDefinitions?.map(({ defaultValue }) =>
        valueFromASTUntyped(defaultValue!),
      );
      expect(defaults).toEqual([["PARTY", "MEDIA"], text || null]);
    }),
  );
  expect(withValues(duties, {})).toBe(duties.query);
});
