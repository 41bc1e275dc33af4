import { once } from "node:events";
import { createServer } from "node:http";
import { expect, inject, onTestFinished, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/store.ts";
import { freePort } from "../../src/ports.ts";
import { silent } from "../../src/progress.ts";
import { testStore } from "../support/store.ts";
import { thrownBy } from "../support/thrown.ts";

const tests = testStore();

const password = "not-the-password";
const refusalOf = (uri: string) =>
  thrownBy(openStore(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: password }), silent));

test("a wrong password is named as such and not repeated", async () => {
  const uri = /bolt:\/\/[\w.:]+/.exec(tests.store.where)?.[0] ?? "";
  const { code, message } = await refusalOf(uri);
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain(uri);
  expect(message).toContain("refused the user or the password");
  expect(message).not.toContain(password);
});

test.for(["bolt", "neo4j"])("over %s: nothing that listens is a refused connection", async (scheme) => {
  const { code, message } = await refusalOf(`${scheme}://127.0.0.1:${await freePort()}`);
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain("nothing listens there");
});

test("an unknown host is named as such, without the password that its address holds", async () => {
  const { code, message } = await refusalOf(`neo4j://neo4j:${password}@nowhere.invalid`);
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain("neo4j://nowhere.invalid");
  expect(message).toContain("host is unknown");
  expect(message).not.toContain(password);
});

test("a server of another kind is not mistaken for Neo4j", async () => {
  const server = createServer((_request, response) => response.end());
  onTestFinished(() => void server.close());
  const port = await freePort();
  await once(server.listen(port, "127.0.0.1"), "listening");
  const { code, message } = await refusalOf(`bolt://127.0.0.1:${port}`);
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain("responded HTTP");
});

test("a database that the server does not have is named", async () => {
  const config = readConfig({ ...inject("storeEnvironment"), NEO4J_DATABASE: "elsewhere" });
  const { code, message } = await thrownBy(openStore(config, silent));
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain("elsewhere");
  await tests.store.driver.verifyConnectivity();
});
