import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

test.each([
  ["{ plans(where: { tasks: { none: {} } }) { id } }", {}, "where.tasks.none"],
  ["{ plans(where: { NOT: { tasks: { some: {} } } }) { id } }", {}, "where.NOT.tasks.some"],
  ["query ($w: PlanWhere) { plans(where: $w) { id } }", { w: { tasks: { all: {} } } }, "where.tasks.all"],
])("a condition that is empty is refused, not left out: %s", async (query, variables, path) => {
  const { data, errors } = await api.ask(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([
    {
      message: `${path}: expected a condition, came none; for any record at all, write {id: {startsWith: ""}}.`,
      extensions: { code: "BAD_INPUT" },
    },
  ]);
});

test("what the message proposes does what it says", async () => {
  const { data } = await api.ask(`{
    without: plans(where: { tasks: { none: { id: { startsWith: "" } } } }, sort: [{ id: ASC }]) { id tasks { id } }
    with: plans(where: { tasks: { some: { id: { startsWith: "" } } } }) { id }
  }`);
  const { without, with: having } = data as Record<string, { id: string; tasks: unknown[] }[]>;
  expect(having).toEqual([{ id: "vn-vss-1234-kh-bcsd" }]);
  expect(without!.length).toBeGreaterThan(0);
  expect(without!.every(({ tasks }) => tasks.length === 0)).toBe(true);
});

test("typename filters at the top, and is refused below it", async () => {
  const top = await api.ask("{ entities(where: { OR: [{ typename: [Plan] }] }, sort: [{ id: ASC }]) { __typename } }");
  expect(new Set((top.data as { entities: { __typename: string }[] }).entities.map((each) => each.__typename))).toEqual(
    new Set(["Plan"]),
  );
  const { errors } = await api.ask("{ participations(where: { agent: { typename: [Official] } }) { id } }");
  expect(errors?.[0]?.message).toBe(
    "where.agent: expected conditions other than typename, which filters at the top of where only.",
  );
});

test("a cursor that no page gave is refused", async () => {
  for (const query of [
    '{ obligations(after: "zzz") { totalCount } }',
    '{ search(text: "a", after: "zzz") { totalCount } }',
  ]) {
    const { errors } = await api.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: 'after: expected the endCursor of a page of this question, came "zzz".',
      extensions: { code: "BAD_INPUT" },
    });
  }
});

test("a type that is none is refused", async () => {
  const { errors } = await api.ask('{ search(text: "a", types: ["Foo"]) { totalCount } }');
  expect(errors?.[0]?.message).toBe(
    'types: expected types of entities such as Organization or Instrument, came "Foo".',
  );
});
