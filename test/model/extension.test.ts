import { expect, test } from "vitest";
import { readModel, schemaText } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault } from "../../src/seed/fault.ts";
import { article } from "../seed/faults-of.ts";

/** The schema with a property and a relationship more on Campaign, and that relationship's other end on Place. */
const withMore = schemaText
  .replace(
    "type Campaign implements Entity & Dated @node {",
    `type Campaign implements Entity & Dated @node {
  "What it may cost, in millions of the country's money."
  budget: Float
  "Where its meetings are held."
  seats: [Place!]! @relationship(type: "SEATED_IN", direction: OUT, properties: "Stated")`,
  )
  .replace(
    "type Place implements Entity & Dated @node {",
    `type Place implements Entity & Dated @node {
  "The campaigns whose meetings are held in it."
  seatOf: [Campaign!]! @relationship(type: "SEATED_IN", direction: IN, properties: "Stated")`,
  );

const dossier = `language: en
places:
  x: { name: X, sources: [a-2024-01-01#1] }
campaigns:
  c: { name: C, kind: OTHER, budget: 1.5, seats: [x], sources: [a-2024-01-01#1] }
`;

const files = [
  { path: "article.yaml", bytes: Buffer.from(article) },
  { path: "c.yaml", bytes: Buffer.from(dossier) },
];

test("a field and a relationship more in schema.graphql are read from a dossier with no other change", () => {
  const { graph, faults } = checkFiles(files, readModel(withMore));
  expect(faults.map(printFault)).toEqual([]);
  expect(graph.records.find(({ id }) => id === "c")?.values.get("budget")).toBe(1.5);
  expect(
    graph.links
      .filter(({ field }) => field.type === "SEATED_IN")
      .map(({ source, target, sources }) => [source.id, target.id, sources]),
  ).toEqual([["c", "x", ["a-2024-01-01#1"]]]);
});

test("they are checked like all others", () => {
  const model = readModel(withMore);
  const wrong = { path: "c.yaml", bytes: Buffer.from(dossier.replace("1.5", "much").replace("[x]", "[c]")) };
  expect(checkFiles([files[0]!, wrong], model).faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'BAD_VALUE: budget: expected a number, in digits only, came "much"',
    'WRONG_REFERENCE: seats: expected the id of a Place, came "c", which is a Campaign',
  ]);
});

test("without them the dossier has two faults", () => {
  expect(checkFiles(files, readModel()).faults.map(({ code }) => code)).toEqual(["UNKNOWN_FIELD", "UNKNOWN_FIELD"]);
});
