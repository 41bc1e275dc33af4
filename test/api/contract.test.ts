import { buildSchema } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";

const schema = buildSchema(readFileSync(join(projectRoot, "src/generated/schema.graphql"), "utf8"));
const root = schema.getQueryType()!.getFields();

test("there is nothing but queries", () => {
  expect(schema.getMutationType()).toBeFalsy();
  expect(schema.getSubscriptionType()).toBeFalsy();
});

test.each([
  "organizations",
  "groups",
  "officials",
  "posts",
  "memberships",
  "directives",
  "plans",
  "tasks",
  "assignments",
  "campaigns",
  "themes",
  "events",
  "materials",
  "participations",
  "outcomes",
  "places",
  "articles",
  "citations",
])("%s has a list, a connection and a description", (plural) => {
  expect(String(root[plural]?.type)).toMatch(/^\[\w+!\]!$/);
  expect(root[`${plural}Connection`]?.description).toBeTruthy();
});

test("relationships carry their citations where the contract looks for them", () => {
  const types = schema.getTypeMap();
  const field = (type: string, name: string): string => {
    const found = types[type];
    if (!found || !("getFields" in found)) return `${type} is missing`;
    return String(found.getFields()[name]?.type).replaceAll(/[![\]]/g, "");
  };
  const edge = field(field("Plan", "implementsConnection"), "edges");
  expect(field(edge, "properties")).toBe("Stated");
  expect(field("Stated", "citations")).toBe("Citation");
});
