import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { runAdminTool } from "../../../src/graph/local/admin-tool.ts";
import { backup } from "../../../src/graph/local/backup.ts";
import { type Manifest, writeBackup } from "../../../src/graph/local/backup-file.ts";
import { whileIdle } from "../../../src/graph/local/idle.ts";
import { restore } from "../../../src/graph/local/restore.ts";
import { openStore, type Store } from "../../../src/graph/store.ts";
import { readModel } from "../../../src/model/model.ts";
import { type Progress, silent } from "../../../src/progress.ts";
import { apply } from "../../../src/seed/apply/apply.ts";
import { recompute } from "../../../src/seed/apply/recompute.ts";
import { wantedBy } from "../../../src/seed/apply/wanted.ts";
import { citedDossiers } from "../../support/mill.ts";
import { oshTests, processesNaming } from "../../support/osh.ts";
import { testStore } from "../../support/store.ts";
import { thrownBy } from "../../support/thrown.ts";

// A restore starts Java four times, which takes minutes on a busy machine. The tests go on with the data that those before them
// left.
vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 1_800_000 });

const osh = oshTests();
const shared = testStore();
const model = readModel();
const never = new AbortController().signal;

let root: string;
let dataFolder: string;
/** A backup of the seed's graph. */
let file: string;
let saved: Manifest;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-backup-"));
  dataFolder = join(root, "data");
  file = join(root, "seed.osh");
});
afterAll(() => rm(root, { recursive: true }));

const config = (folder = dataFolder) => readConfig({ OSH_DATA: folder });

async function opened<T>(work: (store: Store) => Promise<T>, folder?: string): Promise<T> {
  const store = await openStore(config(folder), silent);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const applied = async (store: Store, seed: string) =>
  (await apply(store, model, await wantedBy(seed, model), { progress: silent })).revision;
const seedFolder = readConfig({}).seedFolder;

const recomputed = (store: Store) => recompute(store, model, silent, never);

/** Every trace of what was interrupted is gone. */
async function isTidy(): Promise<void> {
  expect((await readdir(dataFolder)).toSorted()).toEqual(["home", "run"]);
  expect(processesNaming(dataFolder)).toEqual([]);
}

/** What the store in the data folder holds when it is opened. */
async function found(): Promise<string> {
  const { revision } = await opened(recomputed);
  await isTidy();
  return revision;
}

/** A progress that does something, once, when a line or a count begins with a text. */
function when(beginning: string, action: () => void): Progress {
  let done = false;
  const look = (text: string) => {
    if (done || !text.startsWith(beginning)) return;
    done = true;
    action();
  };
  return { say: look, count: look };
}

let mill: string;

test("the seed, saved, overwritten and restored, is at the revision to which a fresh store is rebuilt", async () => {
  const revision = await opened((store) => applied(store, seedFolder));
  saved = await backup(config(), model, { path: file, force: false }, silent, never);
  const other = await osh.folder(citedDossiers);
  mill = await opened((store) => applied(store, other));
  expect(mill).not.toBe(revision);

  expect(await restore(config(), model, file, silent, never)).toEqual(saved);
  await isTidy();
  const again = await opened(async (store) => {
    const { revision: restored } = await recomputed(store);
    await applied(store, other);
    return restored;
  });
  expect(again).toBe(revision);
  const rebuilt = await applied(await shared.emptied(), seedFolder);
  expect(saved.revision).toBe(rebuilt);
  expect(await recomputed(shared.store)).toMatchObject({
    revision: rebuilt,
    records: saved.records,
    relationships: saved.relationships,
  });
});

test("a restore that is stopped or killed leaves the old store or the new one, and the next start clears the rest", async () => {
  // Stopped by Ctrl-C in the middle of it.
  const stop = new AbortController();
  const stopped = restore(
    config(),
    model,
    file,
    when("Consistency check", () => stop.abort()),
    stop.signal,
  );
  await expect(stopped).rejects.toThrow("aborted");
  await isTidy();

  // Killed while the fresh server starts, and while the one in its place does.
  const outcomes: string[] = [];
  for (const moment of [/^Starting Neo4j/m, /^Starting Neo4j[^]*^Starting Neo4j/m]) {
    const run = osh.start(["restore", file], { OSH_DATA: dataFolder });
    await run.says(moment, 900_000);
    await run.end("SIGKILL");
    outcomes.push(await found());
  }
  expect(outcomes).toEqual([mill, saved.revision]);
});

test("a backup that states another graph than it holds, or holds something else, is refused, and the store stays", async () => {
  const forged = join(root, "forged.osh");
  const { revision, records, relationships } = saved;
  const before = (await readdir(join(dataFolder, "home"))).toSorted();
  const refused = async () => {
    const error = await thrownBy(restore(config(), model, forged, silent, never));
    expect(error.code).toBe("BAD_BACKUP");
    expect((await readdir(dataFolder)).toSorted()).toEqual(["home", "run"]);
    expect((await readdir(join(dataFolder, "home"))).toSorted()).toEqual(before);
    return error.message;
  };

  await writeBackup({ path: forged, force: true }, { revision, records, relationships }, async (output) => {
    output.end(Buffer.alloc(100_000, "no dump"));
  });
  expect(await refused()).toContain("can't be restored. Load failed: neo4j-admin ended with status 1.");

  // A dump of another graph, under the manifest of this one.
  const other = config(join(root, "other"));
  await opened(
    (store) => store.driver.executeQuery("CREATE (:Movie)", {}, { database: store.database }),
    other.dataFolder,
  );
  expect((await thrownBy(backup(other, model, { path: join(root, "x"), force: false }, silent, never))).code).toBe(
    "STORE_FOREIGN",
  );
  const dump = (output: NodeJS.WritableStream) =>
    whileIdle(other, silent, (folder) =>
      runAdminTool({
        folder,
        args: ["database", "dump", "neo4j", "--to-stdout"],
        what: "Dump",
        progress: silent,
        signal: never,
        output: output as import("node:stream").Writable,
      }),
    );
  await writeBackup({ path: forged, force: true }, { revision, records, relationships }, dump);
  expect(await refused()).toContain("holds no graph of the project");
  expect(await found()).toBe(revision);
});
