import type { Plan } from "neo4j-driver";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { examples } from "../support/examples.ts";

/**
 * Steps of a plan whose cost follows the whole graph, or a whole type in it, instead of the answer. A product is one unless one
 * of its sides is a single row.
 */
const scan = /^(AllNodes|.*NodeByLabels?|.*AllRelationships|.*RelationshipTypes?)Scan$/;

const ofAllOfIts = "a report over the graph: each kind of gap is looked for in all records of its type";
const conflictsAreFew = "conflicts are few, and looked for among all variants";

/** The steps whose cost follows the graph, as they were met. */
const met = new Set<string>();

/** What a question may do all the same, and why. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gaps: Object.fromEntries(
    ["Directive", "Plan", "Task", "Group", "Campaign", "Entity"]
      .map((label) => [`NodeByLabelScan entity:${label}`, ofAllOfIts])
      .concat([
        ["NodeByLabelScan assignment:Assignment", ofAllOfIts],
        ["DirectedRelationshipTypeScan (entity)-[holds:HAS_VARIANT]->(variant)", conflictsAreFew],
        ["NodeByLabelScan original:Article", "reprints are few, and looked for among all articles"],
      ]),
  ),
  obligations: {
    "NodeByLabelScan assignment:Assignment":
      "only where neither an instrument nor a bearer is given: it asks for all duties",
  },
};

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());
afterEach(() => vi.restoreAllMocks());

test.each(examples.map((example) => [`${example.question.name}(${example.args})`, example] as const))(
  "the plan of %s follows the answer",
  async (_, { question, plain }) => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask(plain);
    const call = run.mock.calls.find(([statement]) => statement === question.cypher);
    const { driver, database } = api.store;
    const { summary } = await driver.executeQuery(`EXPLAIN ${question.cypher}`, call![1], { database });
    const costly = stepsOf(summary.plan as Plan).flatMap((step) => costOf(step));
    for (const step of costly) met.add(`${question.name}: ${step}`);
    expect(costly.filter((step) => exceptions[question.name]?.[step] === undefined)).toEqual([]);
  },
);

test("every exception is needed", () => {
  const all = Object.entries(exceptions).flatMap(([name, steps]) =>
    Object.keys(steps).map((step) => `${name}: ${step}`),
  );
  expect(all.filter((each) => !met.has(each))).toEqual([]);
});

const stepsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(stepsOf)];

/** A step's name and details, where its cost follows the graph. */
function costOf(step: Plan): string[] {
  const name = step.operatorType.replace(/@.*/, "");
  const isProduct = name === "CartesianProduct" && step.children.every((side) => rowsOf(side) > 1);
  return scan.test(name) || isProduct ? [`${name} ${step.arguments.Details ?? ""}`.trim()] : [];
}

/** How many rows the store expects of a step. */
const rowsOf = ({ arguments: { EstimatedRows: rows } }: Plan): number => Number(rows);
