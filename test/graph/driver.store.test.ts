import { expect, test } from "vitest";
import { testStore } from "../support/store.ts";

const tests = testStore();

test("integers come as plain numbers", async () => {
  const { driver, database } = await tests.emptied();
  const { records } = await driver.executeQuery("RETURN 2 AS two, 2.5 AS more", {}, { database });
  expect(records[0]?.toObject()).toEqual({ two: 2, more: 2.5 });
});

test("emptied leaves no node, constraint or index", async () => {
  const { driver, database } = await tests.emptied();
  const run = async (query: string) => (await driver.executeQuery(query, {}, { database })).records;
  await run("CREATE CONSTRAINT thing_id FOR (n:Thing) REQUIRE n.id IS UNIQUE");
  await run("CREATE FULLTEXT INDEX thing_name FOR (n:Thing) ON EACH [n.name]");
  await run("UNWIND range(1, 3000) AS id CREATE (:Thing { id: id, name: 'x' })");

  await tests.emptied();

  expect((await run("MATCH (n) RETURN count(n) AS nodes"))[0]?.get("nodes")).toBe(0);
  expect(await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")).toEqual([]);
});
