import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const usable = new Set([17, 21]);

/** A Java to run Neo4j with, or what was found instead of one. */
export type Java = { readonly command: string } | { readonly missing: string };

/** Looks in JAVA_HOME, then on the PATH, for the first Java of a version that Neo4j runs on. */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const home = environment.JAVA_HOME;
  const commands = [...(home ? [join(home, "bin", "java")] : []), "java"];
  const found: string[] = [];
  for (const command of commands) {
    const version = await javaVersion(command, environment);
    if (version !== undefined && usable.has(version)) return { command };
    found.push(version === undefined ? `${command} does not run` : `${command} is Java ${version}`);
  }
  return { missing: found.join("; ") };
}

/** The feature version, such as 17; undefined where the command is missing or says none. */
async function javaVersion(command: string, environment: NodeJS.ProcessEnv): Promise<number | undefined> {
  const printed = await promisify(execFile)(command, ["-version"], { timeout: 20_000, env: environment }).then(
    ({ stderr, stdout }) => stderr + stdout,
    () => "",
  );
  // Java 8 calls itself 1.8.
  const version = /version "(?:1\.)?(\d+)/.exec(printed)?.[1];
  return version === undefined ? undefined : Number(version);
}
