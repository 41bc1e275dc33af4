import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

const refusal = async (query: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await api.ask(query, variables);
  expect(data ?? null).toBeNull();
  return errors!.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`);
};

test("a page of more than 500 rows is refused, in the text and in a variable", async () => {
  const expected = ["LIMIT_EXCEEDED: first: expected a number from 1 to 500, came 501."];
  expect(await refusal("{ obligations(first: 501) { totalCount } }")).toEqual(expected);
  expect(await refusal("query($n: Int) { obligations(first: $n) { totalCount } }", { n: 501 })).toEqual(expected);
  expect(await refusal("query($n: Int = 501) { obligations(first: $n) { totalCount } }")).toEqual(expected);
  expect(await refusal("{ plans { tasks(limit: 0) { id } } }")).toEqual([
    "LIMIT_EXCEEDED: limit: expected a number from 1 to 500, came 0.",
  ]);
});

test("what is beyond a limit is the client's fault, by its status too", async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ obligations(first: 0) { totalCount } }" }),
  });
  expect(response.status).toBe(400);
});

test("an argument that is null is as one that is not given", async () => {
  const asked = await api.ask(
    `query ($first: Int) {
    obligations(first: $first) { totalCount }
    gaps(first: null) { totalCount }
    search(text: "vss", first: null) { totalCount }
    timeline(first: null) { totalCount }
    graph(first: null) { articleCount }
    neighborhood(ids: ["vn-vss"], first: null, depth: null) { totalCount }
    paths(from: "vn-vss", to: "vn-31-ct-tw", first: null) { edges { id } }
  }`,
    { first: null },
  );
  expect(asked.errors).toBeUndefined();
  const { data } = await api.ask("{ obligations { totalCount } gaps { totalCount } }");
  expect(asked.data).toMatchObject(data!);
});

test("what no page has as its end has no page after it, in lists of every type as in questions", async () => {
  const after = (cursor: string) => `{ plansConnection(first: 1, after: ${cursor}) { pageInfo { endCursor } } }`;
  const { data } = await api.ask(after("null"));
  const { endCursor } = (data as { plansConnection: { pageInfo: { endCursor: string } } }).plansConnection.pageInfo;
  expect((await api.ask(after(JSON.stringify(endCursor)))).errors).toBeUndefined();
  for (const cursor of ["", "x", "YXJyYXljb25uZWN0aW9uOi0x", `${endCursor}x`])
    expect(await refusal(after(JSON.stringify(cursor)))).toEqual([
      `BAD_INPUT: after: expected the endCursor of a page of plansConnection, came "${cursor}".`,
    ]);
  const inner = "query($c: String) { plans { tasksConnection(first: 1, after: $c) { totalCount } } }";
  expect(await refusal(inner, { c: "x" })).toEqual([
    'BAD_INPUT: after: expected the endCursor of a page of tasksConnection, came "x".',
  ]);
});

test("a page of 500 rows is given", async () => {
  const { data, errors } = await api.ask("{ names(limit: 500) { value } }");
  expect(errors).toBeUndefined();
  expect((data as { names: unknown[] }).names).toHaveLength(500);
});

test("a list that nobody paged and that is longer than a page is refused, not cut", async () => {
  expect(await refusal("{ names { value } }")).toEqual([
    "LIMIT_EXCEEDED: names holds more than 500 rows; ask for pages of it, with first and after or limit and offset.",
  ]);
  expect(await refusal("{ namesConnection { edges { node { value } } } }")).toEqual([
    "LIMIT_EXCEEDED: namesConnection.edges holds more than 500 rows; ask for pages of it, with first and after or limit and offset.",
  ]);
});

test("the schema is told whole, under any key, and lists beside it are refused as ever", async () => {
  const { data, errors } = await api.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect(buildClientSchema(data as IntrospectionQuery).getType("Plan")).toBeDefined();
  expect((await api.ask("{ all: __schema { types { name } } }")).errors).toBeUndefined();
  expect(await refusal("{ __schema { types { name } } names { value } }")).toHaveLength(1);
});

test("a query deeper than 16 fields is refused, through fragments too", async () => {
  const nested = (pairs: number): string => (pairs === 0 ? "id" : `tasks { setBy { ${nested(pairs - 1)} } }`);
  const expected = ["LIMIT_EXCEEDED: Expected at most 16 fields within one another, came 18; ask in two queries."];
  expect(await refusal(`{ plans { ${nested(8)} } }`)).toEqual(expected);
  expect(await refusal(`{ plans { ...Deep } } fragment Deep on Plan { ${nested(8)} }`)).toEqual(expected);
});

test("a fragment that spreads itself is refused", async () => {
  const [message] = await refusal("{ plans { ...Loop } } fragment Loop on Plan { tasks { setBy { ...Loop } } }");
  expect(message).toBe('GRAPHQL_VALIDATION_FAILED: Cannot spread fragment "Loop" within itself.');
});

test("a query of too many tokens is refused", async () => {
  const [message] = await refusal(`{ ${"graph { revision } ".repeat(2_000)} }`);
  expect(message).toBe("LIMIT_EXCEEDED: Expected at most 5000 tokens in a query, came more.");
});

test("a body that is too large is refused", async () => {
  expect(await refusal(`# ${"x".repeat(100_000)}\n{ graph { revision } }`)).toEqual([
    "LIMIT_EXCEEDED: The request's body is larger than 100000 bytes.",
  ]);
});
