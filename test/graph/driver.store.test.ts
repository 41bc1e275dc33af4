import { expect, test } from "vitest";
import { testStore } from "../support/store.ts";

const tests = testStore();

test("integers come as plain numbers", async () => {
  const { driver, database } = await tests.emptied();
  const { records } = await driver.executeQuery("RETURN 2 AS two, 2.5 AS more", {}, { database });
  expect(records[0]?.toObject()).toEqual({ two: 2, more: 2.5 });
});
