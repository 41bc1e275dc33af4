import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchJars } from "../../../src/graph/local/jars.ts";
import { neo4jVersion } from "../../../src/graph/local/neo4j-version.ts";
import { silent } from "../../../src/progress.ts";
import { thrownBy } from "../../support/thrown.ts";

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "osh-jars-"));
});
afterEach(() => rm(cache, { recursive: true }));

test("two fetches at once both end with the jars, and nothing else is left, not even by a dead one", async () => {
  const { pid: dead } = spawnSync(process.execPath, ["--version"]);
  await mkdir(join(cache, `fetch-${dead}-abcdef`, "jars"), { recursive: true });

  const [first, second] = await Promise.all([fetchJars(silent, cache), fetchJars(silent, cache)]);

  expect(first).toBe(second);
  expect(await readdir(first)).toContain(`neo4j-${neo4jVersion}.jar`);
  expect(await readdir(cache)).toEqual([`jars-${neo4jVersion}`]);
});

test("a fetch that fails says how and where Maven's log is, and leaves no jars", async () => {
  vi.stubEnv(
    "MAVEN_OPTS",
    `-Dmaven.repo.local=${join(cache, "repository")} -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1`,
  );
  const { code, message } = await thrownBy(fetchJars(silent, cache));
  vi.unstubAllEnvs();
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toMatch(/^Maven could not fetch Neo4j \(status 1\)\. The end of its log, .*maven\.log:\n/);
  expect(message).toContain("maven-dependency-plugin");
  expect(await readdir(cache)).not.toContain(`jars-${neo4jVersion}`);
});
