import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { applyDossiers, type AppliedStore } from "../../src/cli/apply-dossiers.ts";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/store.ts";
import { readModel } from "../../src/model/model.ts";
import { silent } from "../../src/progress.ts";
import { recompute } from "../../src/seed/apply/recompute.ts";
import { wantedBy } from "../../src/seed/apply/wanted.ts";
import { thrownBy } from "../support/thrown.ts";

vi.setConfig({ testTimeout: 600_000 });

const model = readModel();
const { signal } = new AbortController();
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "osh-anew-"));
});
afterAll(() => rm(root, { recursive: true }));

/** Applies a dossier of these places to the local store, so many changes at once. */
async function applyPlaces(ids: readonly string[], atOnce?: number): Promise<AppliedStore> {
  const seed = await mkdtemp(join(root, "seed-"));
  const dossier = {
    article: { id: "a-2024", kind: "PRESS", publisher: "paper", date: "2024", language: "en", name: "A" },
    organizations: { paper: { name: "Paper", kind: "MEDIA", sources: ["1"] } },
    places: Object.fromEntries(ids.map((id) => [id, { name: id, sources: ["1"] }])),
    citations: { "1": { digest: "0".repeat(64) } },
  };
  // JSON is YAML.
  await writeFile(join(seed, "a-2024.yaml"), JSON.stringify(dossier));
  const config = readConfig({ OSH_DATA: join(root, "data") });
  const store = await openStore(config, silent);
  try {
    return await applyDossiers(config, model, await wantedBy(seed, model), store, { progress: silent, atOnce }, signal);
  } catch (error) {
    await store.close();
    throw error;
  }
}

test("more than one transaction holds makes a local store anew, unless somebody else uses it", async () => {
  const first = await applyPlaces(["a", "b"]);
  const error = await thrownBy(applyPlaces(["c", "d", "e"], 2));
  expect(error.code).toBe("LIMIT_EXCEEDED");
  expect(error.message).toContain("--at-once");
  expect((await recompute(first.store, model, silent, signal)).revision).toBe(first.applied.revision);
  await first.store.close();

  const anew = await applyPlaces(["c", "d", "e"], 2);
  expect(anew.applied.revision).not.toBe(first.applied.revision);
  expect((await recompute(anew.store, model, silent, signal)).revision).toBe(anew.applied.revision);
  await anew.store.close();
  expect(await readdir(join(root, "data"))).toEqual(["home", "run"]);

  const again = await applyPlaces(["c", "d", "e"], 2);
  expect(again.applied.changed).toBe(false);
  await again.store.close();
});
