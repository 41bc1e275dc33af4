import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OshError } from "../../errors.ts";
import { silent } from "../../progress.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Engine } from "./engine.ts";
import { fetchJars, missingForJars } from "./jars.ts";
import { findJava, type Java } from "./java.ts";
import { logEnd } from "./log.ts";
import { isRunning, pidOf } from "./processes.ts";
import { spawnRecorded } from "./recorded.ts";
import { heapSize, settings } from "./settings.ts";
import { waitFor } from "./wait.ts";

const stopLimit = 30_000;
const killLimit = 10_000;

let javaFound: Promise<Java> | undefined;
const java = () => (javaFound ??= findJava());

/** Neo4j as a process of the user's Java. The id is a ProcessId. */
export const javaEngine: Engine = {
  name: "java",

  async missing() {
    const found = await java();
    const lacks = ["missing" in found ? found.missing : undefined, await missingForJars()];
    return lacks.filter((lack) => lack !== undefined).join("; ") || undefined;
  },

  async prepare(progress) {
    await fetchJars(progress);
  },

  async start(folder, port, record) {
    const { command, args } = await javaCommand();
    const conf = join(folder.home, "conf");
    writeFileSync(join(conf, "neo4j.conf"), confFile(port));
    const log = openSync(folder.log, "w");
    const { child, id } = await spawnRecorded(
      command,
      [
        ...args,
        "org.neo4j.server.CommunityEntryPoint",
        `--home-dir=${folder.home}`,
        `--config-dir=${conf}`,
        // Else what it has to say goes elsewhere than what Java has.
        "--console-mode",
      ],
      // A process group of its own: Ctrl-C in the terminal is for those who use it, and the last of them stops it.
      { cwd: folder.home, detached: true, output: log },
      record,
    );
    closeSync(log);
    child.stdin.end();
    child.unref();
    if (id === undefined) {
      throw new OshError("STORE_UNAVAILABLE", `Neo4j ended as soon as it was started. ${await logEnd(folder.log)}`);
    }
    return id;
  },

  async adminCommand(folder) {
    const { command, args } = await javaCommand();
    return {
      command,
      args: [...args, "org.neo4j.cli.AdminTool"],
      environment: { NEO4J_HOME: folder.home, NEO4J_CONF: join(folder.home, "conf") },
    };
  },

  isRunning: async (id) => isRunning(id),

  async stop(id, folder) {
    try {
      await signalAndWait(id, "SIGTERM", stopLimit, folder);
    } catch {
      await signalAndWait(id, "SIGKILL", killLimit, folder);
    }
  },

  describe: (id) => `process ${pidOf(id)}`,
  lastWords: (_id, folder) => logEnd(folder.log),
};

/** Java over Neo4j's jars; a main class and its arguments are to follow. */
async function javaCommand(): Promise<{ command: string; args: string[] }> {
  const found = await java();
  if ("missing" in found) throw new OshError("STORE_UNAVAILABLE", `Java 17 or 21 is needed: ${found.missing}`);
  const jars = await fetchJars(silent);
  const opened = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return { command: found.command, args: [`-Xmx${heapSize}`, ...opened, "-cp", join(jars, "*")] };
}

async function signalAndWait(id: string, signal: NodeJS.Signals, limit: number, folder: DataFolder): Promise<void> {
  if (!isRunning(id)) return;
  process.kill(pidOf(id), signal);
  await waitFor({
    what: `Neo4j, process ${pidOf(id)}, to end by ${signal}`,
    limit,
    attempt: () => !isRunning(id) || undefined,
    hint: () => logEnd(folder.log),
  });
}

function confFile(port: number): string {
  const all = {
    ...settings,
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.directories.import": "import",
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}=${value}\n`);
  return `# Written at every start; see src/graph/local/settings.ts.\n${lines.join("")}`;
}
