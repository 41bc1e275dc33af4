import { Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { schemaText } from "../../src/model/model.ts";
import { questions } from "../../src/questions/questions.ts";

test("every type, field, argument and word of the model and the questions has a description", () => {
  const missing: string[] = [];
  const look = (name: string, node: { description?: { value: string } | undefined }): void => {
    if (!node.description?.value.trim()) missing.push(name);
  };
  for (const document of [parse(schemaText), ...questions.map(({ schema }) => schema)])
    for (const node of document.definitions) {
      if (!("name" in node) || !node.name) continue;
      if (node.kind !== Kind.OBJECT_TYPE_EXTENSION && "description" in node) look(node.name.value, node);
      const parts = "fields" in node ? (node.fields ?? []) : "values" in node ? (node.values ?? []) : [];
      for (const part of parts) {
        look(`${node.name.value}.${part.name.value}`, part);
        if ("arguments" in part)
          for (const each of part.arguments ?? []) look(`${part.name.value}(${each.name.value})`, each);
      }
    }
  expect(missing).toEqual([]);
});
