import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

const post = (body: string, type = "application/json") =>
  fetch(`${api.url}/graphql`, { method: "POST", headers: { "content-type": type }, body });

test("an unknown id is named, with its argument and what was expected", async () => {
  const { errors } = await api.ask('{ obligations(instrument: "vn-nothing") { totalCount } }');
  expect(errors).toEqual([
    {
      message:
        'instrument: expected the id of a record of type Instrument, came "vn-nothing", an id that nothing has; `search` finds ids by name.',
      locations: [{ line: 1, column: 3 }],
      path: ["obligations"],
      extensions: { code: "UNKNOWN_ID" },
    },
  ]);
});

test("an id of another type is named with that type", async () => {
  const { errors } = await api.ask('{ obligations(bearer: "vn-31-ct-tw") { totalCount } }');
  expect(errors?.[0]?.message).toContain('bearer: expected the id of a record of type Agent, came "vn-31-ct-tw"');
  expect(errors?.[0]?.message).toMatch(/the id of a record of type Directive\.$/);
});

test("an entity that nothing is, is null", async () => {
  expect((await api.ask('{ entity(id: "nothing") { id } }')).data).toEqual({ entity: null });
});

test("a query that is wrong says where and what", async () => {
  const { errors } = await api.ask("{ plans { nmae } }");
  expect(errors?.[0]).toMatchObject({
    message: 'Cannot query field "nmae" on type "Plan". Did you mean "name" or "names"?',
    locations: [{ line: 1, column: 11 }],
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
});

test("a date that is none is refused before the store", async () => {
  const { errors } = await api.ask('{ obligations(asOf: "2024-02-31") { totalCount } }');
  expect(errors?.[0]?.message).toBe(
    'Expected value of type "Date", found "2024-02-31"; expected a calendar day such as "2024-03-19", came "2024-02-31"',
  );
});

test("what nobody foresaw is masked, and logged under the id that the client gets", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const run = vi.spyOn(Reading.prototype, "run").mockRejectedValue(new Error("secret of the inside"));
  const { errors } = await api.ask("{ graph { revision } }");
  run.mockRestore();
  const [, id] = /under ([0-9a-f-]{36})/.exec(errors![0]!.message)!;
  expect(errors![0]!.extensions).toEqual({ code: "INTERNAL" });
  expect(JSON.stringify(errors)).not.toContain("secret");
  expect(logged.mock.calls[0]).toEqual([`${id}:`, expect.objectContaining({ message: "secret of the inside" })]);
  logged.mockRestore();
});

test.each([
  ["a body that is no JSON", "{", "application/json", 400],
  ["a body that is no object", "[1]", "application/json", 400],
  ["a body of another type", "{ graph { revision } }", "text/plain", 400],
  ["an empty body", "", "application/json", 400],
])("%s is refused in words and with a code", async (_what, body, type, status) => {
  const response = await post(body, type);
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|\n\s+at /);
  expect(JSON.parse(text)).toMatchObject({
    errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
  });
});

test("an address where nothing is, is told so", async () => {
  const response = await fetch(`${api.url}/graph/../../etc/passwd`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
});

test("a mutation is refused", async () => {
  const { errors } = await api.ask('mutation { createPlans(input: [{ id: "x" }]) { plans { id } } }');
  expect(errors?.[0]?.message).toBe("Expected a query, came a mutation: the API reads only; osh apply writes.");
});

test("a write cannot be smuggled into a reading", async () => {
  const reading = new Reading(api.store, 10_000);
  await expect(reading.run("CREATE (:Place {id: 'x'})", {})).rejects.toThrow(/read access mode|not allowed/i);
  await reading.close();
});

test("a request that takes too long is ended at its deadline", async () => {
  const slow = await testApi({ OSH_DEADLINE: "0.001" });
  try {
    const { errors } = await slow.ask("{ obligations { nodes { citations { article { name } } } } }");
    expect(errors?.[0]?.extensions?.code).toBe("DEADLINE_EXCEEDED");
  } finally {
    await slow.close();
  }
});
