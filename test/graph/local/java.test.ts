import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findJava } from "../../../src/graph/local/java.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-java-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A command that says its version as Java does. Returns the folder that it is in. */
async function installJava(version: string): Promise<string> {
  const bin = join(folder, version, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "java"), `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`, {
    mode: 0o755,
  });
  return bin;
}

test.for(["17.0.15", "21"])("Java %s is taken", async (version) => {
  const bin = await installJava(version);
  expect(await findJava({ PATH: bin })).toEqual({ command: "java" });
});

test("JAVA_HOME comes before the PATH", async () => {
  const home = join(await installJava("21.0.1"), "..");
  const bin = await installJava("17.0.1");
  expect(await findJava({ JAVA_HOME: home, PATH: bin })).toEqual({ command: join(home, "bin", "java") });
});

test("a JAVA_HOME of another version gives way to the PATH", async () => {
  const home = join(await installJava("11.0.2"), "..");
  const bin = await installJava("17.0.1");
  expect(await findJava({ JAVA_HOME: home, PATH: bin })).toEqual({ command: "java" });
});

test("what was found instead is told", async () => {
  const home = join(await installJava("1.8.0_402"), "..");
  expect(await findJava({ JAVA_HOME: home, PATH: folder })).toEqual({
    missing: `${join(home, "bin", "java")} is Java 8; java does not run`,
  });
});
