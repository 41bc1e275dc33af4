import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { DataFolder } from "../../../src/graph/local/data-folder.ts";
import { isRunning, pidOf } from "../../../src/graph/local/processes.ts";
import { readRecord } from "../../../src/graph/local/server-record.ts";
import { openStore, type Store } from "../../../src/graph/store.ts";
import { silent } from "../../../src/progress.ts";
import { testStore } from "../../support/store.ts";
import { startProgram } from "../../support/processes.ts";
import { thrownBy } from "../../support/thrown.ts";

const shared = testStore();

// A start takes seconds: the tests go on with the data that those before them left.

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

  // A second user comes, in another process, and outlasts the first.
  const last = startProgram("store-user.ts", environment());
  expect(await last.firstLine).toBe(store.where);
  await store.close();
  await store.close();
  expect(isRunning(server())).toBe(true);
  expect(await last.end("SIGTERM")).toBe(0);
  expect(isRunning(server())).toBe(false);
});

test("whoever is killed, the next user finds a server with what was written, on the same port", async () => {
  const port = readRecord(new DataFolder(dataFolder))?.port;
  const first = startProgram("store-user.ts", environment());
  const where = await first.firstLine;
  expect(where).toContain(`:${port} `);

  // The only user is killed: the next takes the server over.
  await first.end("SIGKILL");
  const second = startProgram("store-user.ts", environment());
  expect(await second.firstLine).toBe(where);

  // The server and its user are killed.
  process.kill(pidOf(server()), "SIGKILL");
  await second.end("SIGKILL");
  const third = await open();
  expect(third.where).toContain(`:${port} `);
  expect(await valueOf(third, "MATCH (n:Kept) RETURN n.name")).toBe("here");

  // The server alone is killed: its user, too, finds the one that the next user starts.
  process.kill(pidOf(server()), "SIGKILL");
  const fourth = await open();
  expect(await valueOf(fourth, "MATCH (n:Kept) RETURN n.name")).toBe("here");
  expect(await valueOf(third, "MATCH (n:Kept) RETURN n.name")).toBe("here");
  await third.close();
  expect(await valueOf(fourth, "RETURN 1")).toBe(1);
});

test("two processes that start at once share one server, beside that of another data folder", async () => {
  dataFolder = join(root, "other");
  const users = [startProgram("store-user.ts", environment()), startProgram("store-user.ts", environment())];
  const [first, second] = await Promise.all(users.map((user) => user.firstLine));
  expect(first).toBe(second);
  expect(first).not.toBe(shared.store.where);
  expect(await valueOf(shared.store, "RETURN 1")).toBe(1);
  await Promise.all(users.map((user) => user.end("SIGTERM")));
  expect(isRunning(server())).toBe(false);
});
