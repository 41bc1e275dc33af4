import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { DataFolder } from "../../../src/graph/local/data-folder.ts";
import { isRunning, pidOf } from "../../../src/graph/local/processes.ts";
import { readRecord } from "../../../src/graph/local/server-record.ts";
import { openStore, type Store } from "../../../src/graph/store.ts";
import { freePort } from "../../../src/ports.ts";
import { silent } from "../../../src/progress.ts";
import { startProgram } from "../../support/processes.ts";
import { thrownBy } from "../../support/thrown.ts";

// The tests build on one another: a start takes seconds, and every one leaves the server as the next expects it.

let root: string;
let dataFolder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-local-"));
  dataFolder = join(root, "data");
});
afterAll(() => rm(root, { recursive: true }));

const environment = (more: Record<string, string> = {}) => ({ OSH_DATA: dataFolder, ...more });

async function open(more?: Record<string, string>): Promise<Store> {
  const store = await openStore(readConfig(environment(more)), silent);
  onTestFinished(() => store.close());
  return store;
}

/** The name of the process that runs, or last ran, the server of the data folder. */
function server(): string {
  const record = readRecord(new DataFolder(dataFolder));
  if (record === undefined) throw new Error(`No server was ever started over ${dataFolder}.`);
  return record.id;
}

async function valueOf(store: Store, query: string): Promise<unknown> {
  const { records } = await store.driver.executeQuery(query, {}, { database: store.database });
  return records[0]?.get(0);
}

test("an empty data folder gives a server that answers its owner, and that nobody else can enter or read", async () => {
  const store = await open();
  expect(await valueOf(store, "CREATE (n:Kept { name: 'here' }) RETURN n.name")).toBe("here");
  expect(store.where).toMatch(/^Neo4j 5\.26\.\d+ on bolt:\/\/127\.0\.0\.1:\d+ \(process \d+, /);

  const home = join(dataFolder, "home");
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect((await stat(join(home, "password"))).mode & 0o777).toBe(0o600);
  const uri = /bolt:\S+/.exec(store.where)?.[0] ?? "";
  const stranger = await thrownBy(openStore(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "neo4j" }), silent));
  expect(stranger.message).toContain("refused the user or the password");

  const { records } = await store.driver.executeQuery("SHOW SETTINGS YIELD name, value");
  const settings = new Map(records.map((record) => [record.get("name"), record.get("value")]));
  expect(settings.get("server.bolt.listen_address")).toMatch(/^(127\.0\.0\.1|localhost)(\/127\.0\.0\.1)?:\d+$/);
  expect(settings.get("server.http.enabled")).toBe("false");
  expect(settings.get("server.https.enabled")).toBe("false");
  expect(settings.get("dbms.security.auth_enabled")).toBe("true");
  expect(settings.get("dbms.security.allow_csv_import_from_file_urls")).toBe("false");
  expect(settings.get("dbms.usage_report.enabled")).toBe("false");
  expect(settings.get("server.directories.import")).toBe(join(home, "import"));
  expect(settings.get("db.memory.transaction.max")).toBe("384.00MiB");
  expect(settings.get("db.transaction.timeout")).toBe("10m");

  await store.close();
  await store.close();
  expect(isRunning(server())).toBe(false);
});

test("what was written is there at the next start, on the same port", async () => {
  const port = readRecord(new DataFolder(dataFolder))?.port;
  const store = await open();
  expect(await valueOf(store, "MATCH (n:Kept) RETURN n.name")).toBe("here");
  expect(store.where).toContain(`:${port} `);

  // A user in another process comes, and is killed: the server serves on.
  const other = startProgram("store-user.ts", environment());
  expect(await other.firstLine).toBe(store.where);
  await other.end("SIGKILL");
  expect(await valueOf(store, "RETURN 1")).toBe(1);

  // One comes and outlasts the first: the server serves on, and ends with it.
  const last = startProgram("store-user.ts", environment());
  await last.firstLine;
  await store.close();
  expect(isRunning(server())).toBe(true);
  expect(await last.end("SIGTERM")).toBe(0);
  expect(isRunning(server())).toBe(false);
});

test("a server whose only user was killed is taken over; one that was killed itself is started again", async () => {
  const killed = startProgram("store-user.ts", environment());
  const where = await killed.firstLine;
  await killed.end("SIGKILL");
  expect(isRunning(server())).toBe(true);
  const heir = await open();
  expect(heir.where).toBe(where);

  const crashed = server();
  process.kill(pidOf(crashed), "SIGKILL");
  const next = await open();
  expect(isRunning(crashed)).toBe(false);
  expect(await valueOf(next, "MATCH (n:Kept) RETURN n.name")).toBe("here");
  // On the same port, so that the driver of a user from before finds the new one.
  expect(await valueOf(heir, "MATCH (n:Kept) RETURN n.name")).toBe("here");
});

test("a server and its user killed at once leave nothing in the way", async () => {
  const user = startProgram("store-user.ts", environment());
  await user.firstLine;
  process.kill(pidOf(server()), "SIGKILL");
  await user.end("SIGKILL");
  expect(await valueOf(await open(), "MATCH (n:Kept) RETURN n.name")).toBe("here");
});

test("two processes that start at once share one server; another data folder has its own", async () => {
  const alone = await openStore(readConfig({ OSH_DATA: join(root, "other") }), silent);
  onTestFinished(() => alone.close());
  const users = [startProgram("store-user.ts", environment()), startProgram("store-user.ts", environment())];
  const [first, second] = await Promise.all(users.map((user) => user.firstLine));
  expect(first).toBe(second);
  expect(first).not.toBe(alone.where);
  expect(await valueOf(alone, "MATCH (n) RETURN count(n)")).toBe(0);
  await Promise.all(users.map((user) => user.end("SIGTERM")));
  expect(isRunning(server())).toBe(false);
});
