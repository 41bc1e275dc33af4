import { execFileSync, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { projectRoot, settings } from "../../src/config.ts";
import { waitFor } from "../../src/graph/local/wait.ts";

/** How a run of the command ended, and all that it printed. */
export interface Ended {
  /** Its exit code; null where a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the command that is under way. Every wait for it has a bound. */
export interface Osh {
  readonly pid: number;
  /**
   * Waits until it prints a match, on either stream, for no longer than so many milliseconds.
   * @throws {Error} where it ends before, or takes too long
   */
  says(pattern: RegExp, within?: number): Promise<RegExpExecArray>;
  /** Waits until it has ended by itself, for no longer than so many milliseconds. */
  ended(within?: number): Promise<Ended>;
  /** Sends it a signal and waits until it has ended, for no longer than so many milliseconds. */
  end(signal: NodeJS.Signals, within?: number): Promise<Ended>;
}

/** The command as a user runs it, for the tests of one file. */
export interface OshTests {
  /** A new folder with these files, by their paths in it; it is gone after the tests. */
  folder(files?: Readonly<Record<string, string>>): Promise<string>;
  /** Starts the command in the project's folder, with no other settings than these. */
  start(args: readonly string[], environment?: Readonly<Record<string, string>>, options?: StartOptions): Osh;
  /** Runs the command to its end. */
  run(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended>;
}

export interface StartOptions {
  /** Makes it the leader of a process group, to which its signals go: as a terminal sends Ctrl-C to all that it started. */
  readonly group?: true;
}

/** Milliseconds that a run may take until it says something or ends; Neo4j itself gets as long to start. */
const limit = 120_000;

/** To be called at the top of a test file. Nothing that a test starts outlives it, its servers included. */
export function oshTests(): OshTests {
  const folders: string[] = [];
  const runs: Osh[] = [];
  afterEach(async () => {
    await Promise.all(runs.splice(0).map((osh) => osh.end("SIGKILL")));
    for (const folder of folders) {
      for (const pid of processesNaming(folder)) process.kill(pid, "SIGKILL");
      await nothingNames(folder);
    }
  });
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
  const tests: OshTests = {
    async folder(files = {}) {
      const folder = await mkdtemp(join(tmpdir(), "osh-cli-"));
      folders.push(folder);
      await writeFiles(folder, files);
      return folder;
    },
    start(args, environment = {}, options = {}) {
      const osh = startOsh(args, environment, options);
      runs.push(osh);
      return osh;
    },
    run: (args, environment) => tests.start(args, environment).ended(),
  };
  return tests;
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function startOsh(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { group = false }: { group?: boolean },
): Osh {
  const inherited = { ...process.env };
  for (const { name } of settings) delete inherited[name];
  const child = spawn(process.execPath, ["bin/osh.js", ...args], {
    cwd: projectRoot,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    detached: group,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("osh did not start.");

  const printed = { stdout: "", stderr: "" };
  let ended: Ended | undefined;
  const news = new EventEmitter();
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      printed[stream] += text;
      news.emit("news");
    });
  child.on("close", (status: number | null) => {
    ended = { status, ...printed };
    news.emit("news");
  });

  /** Looks anew at whatever it prints, and when it ends, until there is a result. */
  async function until<T>(what: string, look: () => T | undefined, within = limit): Promise<T> {
    const signal = AbortSignal.timeout(within);
    for (;;) {
      const result = look();
      if (result !== undefined) return result;
      const told = `${what}; osh ${args.join(" ")} printed:\n${printed.stdout}${printed.stderr}`;
      if (ended) throw new Error(`It ended with ${ended.status} before ${told}`);
      await once(news, "news", { signal }).catch(() => {
        throw new Error(`Waited ${within / 1000} s until ${told}`);
      });
    }
  }

  const isOver = (within?: number) => until("it had ended", () => ended, within);
  return {
    pid,
    says: (pattern, within) =>
      until(
        `it said ${pattern}`,
        () => pattern.exec(printed.stdout) ?? pattern.exec(printed.stderr) ?? undefined,
        within,
      ),
    ended: isOver,
    end(signal, within) {
      if (ended === undefined && child.exitCode === null && child.signalCode === null)
        process.kill(group ? -pid : pid, signal);
      return isOver(within);
    },
  };
}

/** The pids of the processes whose command line names a folder, such as the Neo4j whose data it holds. */
export function processesNaming(folder: string): number[] {
  const commands =
    process.platform === "linux"
      ? readdirSync("/proc")
          .filter((entry) => /^\d+$/.test(entry))
          .map((pid) => `${pid} ${commandOf(pid)}`)
      : execFileSync("ps", ["-Awwo", "pid=,command="], { encoding: "utf8" }).split("\n");
  return commands.filter((each) => each.includes(folder)).map((each) => Number.parseInt(each, 10));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    // It has ended since it was listed.
    return "";
  }
}

/** Waits until no process names a folder, for those that were killed and have not ended yet. */
function nothingNames(folder: string): Promise<true> {
  return waitFor({
    what: `the processes that name ${folder} to end`,
    limit: 10_000,
    attempt: () => processesNaming(folder).length === 0 || undefined,
    hint: () => `They are ${processesNaming(folder).join(", ")}.`,
  });
}
