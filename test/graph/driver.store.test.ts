import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { ask, isClosed, isPassing, makeDriver } from "../../src/graph/driver.ts";
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

test("a server that ends while somebody signs in may answer later, a driver that was closed does not", async () => {
  const server = new URL(/bolt:\/\/[\w.:]+/.exec(tests.store.where)?.[0] ?? "");
  // Lets the two agree on a version, and ends both where the client says who it is.
  const front = createServer((client) => {
    const behind = connect(Number(server.port), server.hostname);
    const cut = () => [client, behind].forEach((socket) => socket.destroy());
    client.on("data", (said) => (said.includes("osh-governance-graph") ? cut() : behind.write(said))).on("error", cut);
    behind.on("data", (said) => client.write(said)).on("error", cut);
  });
  await once(front.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void front.close());
  const { port } = front.address() as AddressInfo;
  const driver = makeDriver({ uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: "not asked for" });
  const lost = await ask(driver, "neo4j").catch((error: unknown) => error);
  expect(isPassing(lost)).toBe(true);
  expect(isClosed(lost)).toBe(false);
  await driver.close();
  expect(isClosed(await ask(driver, "neo4j").catch((error: unknown) => error))).toBe(true);
});
