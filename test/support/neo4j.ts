import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/store.ts";
import { consoleProgress } from "../../src/progress.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Settings of the environment by which a test, or a process that it starts, opens the store of this run. */
    storeEnvironment: Record<string, string>;
  }
}

/**
 * Opens the one store that the tests of a run share, each as a further user of it: a local one in a folder of its own.
 * With NEO4J_TEST_URI, which takes the password from NEO4J_TEST_PASSWORD, that server instead; the tests wipe it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_TEST_URI, NEO4J_TEST_PASSWORD } = process.env;
  if (NEO4J_TEST_URI !== undefined) {
    project.provide("storeEnvironment", { NEO4J_URI: NEO4J_TEST_URI, NEO4J_PASSWORD: NEO4J_TEST_PASSWORD ?? "" });
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), "osh-tests-"));
  const environment = { OSH_DATA: folder };
  const removeFolder = () => rm(folder, { recursive: true });
  const store = await openStore(readConfig(environment), consoleProgress()).catch(async (error: unknown) => {
    await removeFolder();
    throw error;
  });
  project.provide("storeEnvironment", environment);
  return async () => {
    await store.close();
    await removeFolder();
  };
}
