import { existsSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, inject, onTestFinished, test, type TestContext, vi } from "vitest";
import { DataFolder } from "../../src/graph/local/data-folder.ts";
import { withLock } from "../../src/graph/local/lock.ts";
import { ownProcessId } from "../../src/graph/local/processes.ts";
import { waitFor } from "../../src/graph/local/wait.ts";
import { freePort } from "../../src/ports.ts";
import { usualAtOnce } from "../../src/seed/apply/change.ts";
import { citedDossiers, texts } from "../support/mill.ts";
import { type Osh, oshTests, processesNaming } from "../support/osh.ts";
import { testStore } from "../support/store.ts";

const osh = oshTests();
const shared = testStore();

// Every wait has a bound of its own; these are for a machine that is busy with other things.
vi.setConfig({ testTimeout: 400_000 });

/** Milliseconds for an answer, the first of a new server too. */
const soon = 60_000;
/** Milliseconds for a stop: well before the deadline of what was asked before it. */
const stopLimit = 30_000;
const OSH_DEADLINE = String(soon / 1000);

let seed: string;
let archive: string;
/** Where the server is that these tests start, kill and stop; they go on with the data that those before them left. */
let dataFolder: string;
let onShared: Record<string, string>;

beforeAll(async () => {
  seed = await osh.folder(citedDossiers);
  archive = await osh.folder(texts);
  dataFolder = join(await osh.folder(), "data");
  onShared = { ...inject("storeEnvironment"), OSH_SEED: seed, OSH_DEADLINE };
});

/** Waits for the Ready line of a start. Returns the address in it, without a slash at the end. */
async function readyAt(run: Osh): Promise<string> {
  const [, pages, api] = await run.says(
    /^Ready: (\S+)\/ for people, (\S+)\/graphql for programs\. Ctrl-C stops it\.$/m,
  );
  expect(api).toBe(pages);
  return pages!;
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(soon),
  });
  return response.json();
}

/** Listens on a port in this process until the test is over; where somebody else does already, that will do. */
async function takePort(port: number): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
  });
}

/** The pid of the one server over the data folder. */
function neo4j(): number {
  const pids = processesNaming(dataFolder);
  expect(pids).toHaveLength(1);
  return pids[0]!;
}

const noNeo4j = () => expect(processesNaming(dataFolder)).toEqual([]);

const groups = "{ groups(sort: [{ id: ASC }]) { id citations { quote } } }";
const answerWith = (foremen: string | null, yoshida: string | null) => ({
  data: {
    groups: [
      { id: "mill-foremen", citations: [{ quote: foremen }] },
      { id: "mill-yoshida", citations: [{ quote: yoshida }] },
    ],
  },
});

test("two copies side by side answer, each where it says; whoever is killed, the next start works", async () => {
  await takePort(4000);
  const own = { OSH_DATA: dataFolder, OSH_SEED: seed, OSH_DEADLINE };
  const first = osh.start(["start"], own);
  const port = await freePort();
  const other = osh.start(["start"], { ...onShared, PORT: String(port), OSH_ARCHIVE: archive });

  // On the port that was asked for, with an archive.
  const otherUrl = await readyAt(other);
  expect(otherUrl).toBe(`http://127.0.0.1:${port}`);
  expect(await ask(otherUrl, groups)).toMatchObject(answerWith("Foremen", "𠮷田车间班组长"));
  const page = await fetch(`${otherUrl}/`, { signal: AbortSignal.timeout(soon) });
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toContain("The mill against dust");

  // On the first port from 4000 on that is free, without an archive.
  const url = await readyAt(first);
  const found = Number(new URL(url).port);
  expect(found).toBeGreaterThan(4000);
  const answer = answerWith(null, null);
  expect(await ask(url, groups)).toMatchObject(answer);

  // A stop ends the copy that it is meant for, and no server that others use.
  const ended = await other.end("SIGTERM", stopLimit);
  expect(ended.status).toBe(0);
  expect(ended.stdout).toBe(`Ready: ${otherUrl}/ for people, ${otherUrl}/graphql for programs. Ctrl-C stops it.\n`);
  expect(ended.stderr).toContain(`The graph is in ${shared.store.where}.\n`);
  expect(ended.stderr).toMatch(/\nStopping\.\n$/);
  await shared.store.driver.verifyConnectivity();

  // Killed, the first copy leaves its server alone.
  const server = neo4j();
  const { stderr: said } = await first.end("SIGKILL");
  expect(said).toContain(`\nPort 4000 is taken, so ${found} is used; PORT names another.\n`);
  expect(said).toContain(`(process ${server}, ${dataFolder}).\n`);
  expect(neo4j()).toBe(server);

  // The next takes that over.
  const second = osh.start(["start"], own);
  expect(await ask(await readyAt(second), groups)).toMatchObject(answer);
  expect(neo4j()).toBe(server);
  process.kill(server, "SIGKILL");
  expect((await second.end("SIGKILL")).stderr).toMatch(
    /^Nothing changed: 3 files as they were, the graph is at [0-9a-f]{12}, \d+ records and /,
  );

  // Neither of the two could tidy up.
  const third = osh.start(["start"], own, { group: true });
  const thirdUrl = await readyAt(third);
  expect(await ask(thirdUrl, groups)).toMatchObject(answer);
  expect(neo4j()).not.toBe(server);

  // Ctrl-C ends all of it, and cuts off those who wait for an answer: on a server that is new, the first page takes seconds.
  const cutOff = Array.from({ length: 16 }, () =>
    fetch(`${thirdUrl}/`, { signal: AbortSignal.timeout(soon) }).catch(String),
  );
  // Who comes after them is answered at once, so they are being worked on.
  expect(await ask(thirdUrl, "{ __typename }")).toEqual({ data: { __typename: "Query" } });
  const { status, stderr } = await third.end("SIGINT", stopLimit);
  expect(new Set(await Promise.all(cutOff))).toEqual(new Set(["TypeError: fetch failed"]));
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^Starting Neo4j 5\.26\.\d+ on port \d+\.\nNothing changed: .*\n(Port .*\n)?The graph is in .*\nStopping\.\n$/,
  );
  noNeo4j();
});

test("Ctrl-C while the server starts leaves nothing running", async () => {
  const run = osh.start(["start"], { OSH_DATA: dataFolder }, { group: true });
  await run.says(/^Starting Neo4j /m);
  await waitFor({
    what: "Neo4j's process",
    limit: soon,
    attempt: () => processesNaming(dataFolder).length > 0 || undefined,
    hint: () => "",
  });
  const { status, stdout, stderr } = await run.end("SIGINT");
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toMatch(/^Starting Neo4j 5\.26\.\d+ on port \d+\.\nStopping\.\n$/);
  noNeo4j();
});

test("Ctrl-C while the store is made anew ends it without a stack, and the store is as it was", async () => {
  // More than one transaction holds, in four files, because one holds no more.
  const places = (file: number) =>
    Object.fromEntries(
      Array.from({ length: usualAtOnce / 4 }, (_, index) => [`p-${file}-${index}`, { name: "P", sources: ["mill#1"] }]),
    );
  const mill = {
    article: { id: "mill", kind: "PRESS", publisher: "paper", date: "2024", language: "en", name: "The mill" },
    organizations: { paper: { name: "Paper", kind: "MEDIA", sources: ["1"] } },
    citations: { "1": { digest: "0".repeat(64) } },
  };
  const files = Array.from({ length: 4 }, (_, file) => ({ language: "en", places: places(file) }));
  // JSON is YAML.
  const large = await osh.folder(
    Object.fromEntries([mill, ...files].map((dossier, index) => [`${index}.yaml`, JSON.stringify(dossier)])),
  );
  const run = osh.start(["start"], { OSH_DATA: dataFolder, OSH_SEED: large });
  await run.says(/^Starting Neo4j [^]*^Starting Neo4j /m);
  const { status, stdout, stderr } = await run.end("SIGINT", 300_000);
  expect({ status, stdout }).toEqual({ status: 130, stdout: "" });
  expect(stderr).toMatch(/\nStopping\.\n([a-z ]+: .*\n|Making the indexes\.\n)*$/);
  noNeo4j();
  expect(await osh.run(["apply"], { OSH_DATA: dataFolder, OSH_SEED: seed })).toMatchObject({
    stdout: expect.stringMatching(/^Nothing changed: /) as string,
  });
});

test("a port that was asked for and is taken is refused before anything is started, naming who has it", async () => {
  const port = await freePort();
  await takePort(port);
  const OSH_DATA = join(await osh.folder(), "data");
  const { status, stdout, stderr } = await osh.run(["start"], { OSH_DATA, PORT: String(port) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    new RegExp(
      `^PORT_TAKEN: Port ${port}, which PORT asks for, is taken by process ${process.pid} \\(.*node.*\\)\\. ` +
        "Stop it, set another port, or unset PORT\\.\n$",
    ),
  );
  expect(existsSync(OSH_DATA)).toBe(false);
});

test("a port that is taken while the store comes up is refused as well", async (context) => {
  const port = await freePort();
  const run = await whileStoreIsHeld(context, async (waits) => {
    const started = osh.start(["start"], { ...onShared, PORT: String(port) });
    await started.says(waits);
    await takePort(port);
    return started;
  });
  const { status, stdout, stderr } = await run.ended();
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`\nPORT_TAKEN: Port ${port}, which PORT asks for, is taken by process ${process.pid} (`);
});

test.for(["apply", "plan"])(
  "Ctrl-C while osh %s waits for the store is heard, and nothing is done",
  async (command, context) => {
    await shared.emptied();
    const run = await whileStoreIsHeld(context, async (waits) => {
      const started = osh.start([command], onShared);
      await started.says(waits);
      process.kill(started.pid, "SIGINT");
      await started.says(/^Stopping\.$/m);
      return started;
    });
    expect(await run.ended()).toMatchObject({ status: 130, stdout: "" });
    const { driver, database } = shared.store;
    expect((await driver.executeQuery("MATCH (n) RETURN n", {}, { database })).records).toEqual([]);
  },
);

/**
 * Keeps others from starting, joining and leaving the store of the run while `action` goes on.
 * @param action is given what they print who wait for that
 */
async function whileStoreIsHeld<T>(context: TestContext, action: (waits: RegExp) => Promise<T>): Promise<T> {
  const { OSH_DATA } = inject("storeEnvironment");
  context.skip(OSH_DATA === undefined, "The store of this run is not a local one, whose lock could be held.");
  const { run: folder } = new DataFolder(OSH_DATA!);
  const waits = new RegExp(
    `^Waiting for process ${process.pid}, which starts, stops, saves or restores the local Neo4j\\.$`,
    "m",
  );
  return withLock({ folder, self: ownProcessId(), limit: soon, onWait: () => {} }, () => action(waits));
}
