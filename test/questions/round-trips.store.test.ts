import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { examples } from "../support/examples.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  // The library asks the server once for its version.
  await api.ask("{ plans { id } }");
});
afterAll(() => api?.close());
afterEach(() => vi.restoreAllMocks());

const original = Object.getOwnPropertyDescriptor(Reading.prototype, "run")!.value as Reading["run"];

/**
 * Asks, and counts the statements that go to the store and the flights that they go in: one begins when nothing is under way.
 * The state that each reading looks at goes in the same flights.
 */
async function counted(query: string): Promise<{ statements: number; flights: number }> {
  let statements = 0;
  let flights = 0;
  let pending = 0;
  vi.spyOn(Reading.prototype, "run").mockImplementation(async function (this: Reading, ...args) {
    statements += 1;
    if (pending === 0) flights += 1;
    pending += 1;
    try {
      return await original.apply(this, args);
    } finally {
      pending -= 1;
    }
  });
  const { errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return { statements, flights };
}

test.each(examples.map(({ question: { name }, args, plain }) => [`${name}(${args})`, plain] as const))(
  "%s is answered by one statement",
  async (_, query) => {
    expect(await counted(query)).toEqual({ statements: 1, flights: 1 });
  },
);

test.each(examples.map(({ question: { name }, args, deep }) => [`${name}(${args})`, deep] as const))(
  "%s, with all that hangs on its records, takes one flight more, and one for the citations in that",
  async (_, query) => {
    expect((await counted(query)).flights).toBeLessThanOrEqual(3);
  },
);
