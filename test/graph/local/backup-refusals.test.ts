import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { backup } from "../../../src/graph/local/backup.ts";
import { writeBackup } from "../../../src/graph/local/backup-file.ts";
import { DataFolder } from "../../../src/graph/local/data-folder.ts";
import { ownProcessId } from "../../../src/graph/local/processes.ts";
import { restore } from "../../../src/graph/local/restore.ts";
import { Users } from "../../../src/graph/local/users.ts";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { thrownBy } from "../../support/thrown.ts";

const model = readModel();
const never = new AbortController().signal;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-refusals-"));
});
afterEach(() => rm(root, { recursive: true }));

const contents = { revision: "0".repeat(64), records: 1, relationships: 0 };

test("a store in use is neither saved nor replaced, and the message names who uses it", async () => {
  const config = readConfig({ OSH_DATA: join(root, "data") });
  new Users(join(new DataFolder(config.dataFolder).run, "users")).add(ownProcessId());
  const file = join(root, "graph.osh");
  await writeBackup({ path: file, force: false }, contents, async (output) => void output.end("dump"));
  for (const attempt of [
    () => backup(config, model, { path: join(root, "used"), force: false }, silent, never),
    () => restore(config, model, file, silent, never),
  ]) {
    const { code, message } = await thrownBy(attempt());
    expect(code).toBe("STORE_IN_USE");
    expect(message).toContain(`is used by process ${process.pid} (`);
    expect(message).toContain(`kill ${process.pid}. Nothing was changed.`);
  }
  expect((await readdir(root)).toSorted()).toEqual(["data", "graph.osh"]);
  expect(await readdir(config.dataFolder)).toEqual(["run"]);
});

test("where NEO4J_URI names a server, it is told how that is saved and restored", async () => {
  const remote = readConfig({ NEO4J_URI: "bolt://nowhere.invalid", NEO4J_PASSWORD: "x" });
  const saving = await thrownBy(backup(remote, model, { path: join(root, "x"), force: false }, silent, never));
  expect(saving.message).toContain("neo4j-admin database dump");
  const restoring = await thrownBy(restore(remote, model, join(root, "x"), silent, never));
  expect(restoring.message).toContain("neo4j-admin database load");
});
