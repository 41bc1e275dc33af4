import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, writeSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { projectRoot } from "../../config.ts";
import { OshError } from "../../errors.ts";
import type { Progress } from "../../progress.ts";
import { logEnd } from "./log.ts";
import { neo4jVersion, pomFile } from "./neo4j-version.ts";
import { processId } from "./processes.ts";

/** All data folders of this checkout share it. */
const projectCache = join(projectRoot, ".neo4j");

/** How many jars this version is; for the progress only. */
const expected = 214;
const limit = 15 * 60_000;

/** Whether Neo4j is here or can be fetched. Returns what is missing, undefined if nothing is. */
export async function missingForJars(): Promise<string | undefined> {
  if (existsSync(jarsFolder(projectCache))) return undefined;
  return promisify(execFile)("mvn", ["-v"], { timeout: 30_000 }).then(
    () => undefined,
    () => "mvn does not run",
  );
}

/**
 * Has Maven fetch Neo4j, unless that was done before.
 * Maven writes to a folder of this process, which is renamed when it is whole: an interrupted fetch leaves no half cache,
 * and of two at once the first to finish wins. What came stays in Maven's own repository, so a second try goes on there.
 * @returns the folder of the jars
 * @throws {OshError} STORE_UNAVAILABLE, with the end of Maven's output
 */
export async function fetchJars(progress: Progress, cache = projectCache): Promise<string> {
  const jars = jarsFolder(cache);
  if (existsSync(jars)) return jars;
  await mkdir(cache, { recursive: true });
  await sweepAbandoned(cache);
  progress.say(`Fetching Neo4j ${neo4jVersion} (118 MB) from Maven Central, once for this checkout.`);
  const work = await mkdtemp(join(cache, `fetch-${process.pid}-`));
  await runMaven(join(work, "jars"), join(work, "maven.log"), progress);
  await rename(join(work, "jars"), jars).catch((error: unknown) => {
    if (!existsSync(jars)) throw error;
  });
  await rm(work, { recursive: true, force: true });
  return jars;
}

function jarsFolder(cache: string): string {
  return join(cache, `jars-${neo4jVersion}`);
}

/** Removes the work folders, with their logs, of processes that have ended. */
async function sweepAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^fetch-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && processId(Number(pid)) === undefined) {
      await rm(join(cache, name), { recursive: true, force: true });
    }
  }
}

async function runMaven(target: string, log: string, progress: Progress): Promise<void> {
  const output = openSync(log, "a");
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies";
  // -U: what could not be had the last time is asked for again.
  const maven = spawn("mvn", ["-B", "-U", "-f", pomFile, goal, `-DoutputDirectory=${target}`], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limit,
  });
  const ended: Promise<string> = once(maven, "close").then(
    ([status, signal]) => (signal === null ? `status ${status}` : `${signal}; it may take ${limit / 60_000} minutes`),
    (error: unknown) => String(error),
  );
  maven.stderr.on("data", (chunk: Buffer) => writeSync(output, chunk));
  const fetched = { pom: 0, jar: 0 };
  for await (const line of createInterface({ input: maven.stdout })) {
    writeSync(output, `${line}\n`);
    const kind = /Downloaded from .*\.(pom|jar) /.exec(line)?.[1];
    // The plugin and, after all others, what it needs are not Neo4j's.
    if (line.includes("/maven-dependency-plugin-") || fetched.jar === expected) continue;
    if (kind === "pom") progress.count("descriptions of Neo4j's jars", (fetched.pom += 1), undefined);
    if (kind === "jar") progress.count("jars of Neo4j", (fetched.jar += 1), expected);
  }
  const end = await ended;
  closeSync(output);
  if (end !== "status 0") {
    throw new OshError("STORE_UNAVAILABLE", `Maven could not fetch Neo4j (${end}). ${await logEnd(log)}`);
  }
}
