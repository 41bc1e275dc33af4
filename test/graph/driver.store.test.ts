import { expect, test } from "vitest";
import { isPassing } from "../../src/graph/driver.ts";
import { testStore } from "../support/store.ts";

const tests = testStore();

test("integers come as plain numbers", async () => {
  const { driver, database } = await tests.emptied();
  const { records } = await driver.executeQuery("RETURN 2 AS two, 2.5 AS more", {}, { database });
  expect(records[0]?.toObject()).toEqual({ two: 2, more: 2.5 });
});

test("a server that gave up because it was too busy is asked again, one that refuses a statement is not", async () => {
  const { driver, database } = await tests.emptied();
  const errorOf = async (statement: string) => {
    const session = driver.session({ database });
    try {
      return await session.run(statement, {}, { timeout: 50 }).then(String, (error: unknown) => error);
    } finally {
      await session.close();
    }
  };
  expect(isPassing(await errorOf("UNWIND range(1, 1000000000) AS n RETURN count(n % 7)"))).toBe(true);
  expect(isPassing(await errorOf("RETURN nothing"))).toBe(false);
});
