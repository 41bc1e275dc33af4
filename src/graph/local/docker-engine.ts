import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { OshError } from "../../errors.ts";
import type { Engine } from "./engine.ts";
import { neo4jVersion } from "./neo4j-version.ts";
import { heapSize, settings } from "./settings.ts";

const image = `neo4j:${neo4jVersion.split(".").slice(0, 2).join(".")}-community`;
const pullLimit = 15 * 60_000;
const stopLimit = 30_000;

/** Neo4j's own image on a Docker engine, over the same data as the Java engine. The id is the container's. */
export const dockerEngine: Engine = {
  name: "docker",

  missing() {
    return docker(["info"], 10_000).then(
      () => undefined,
      () => "docker info does not answer",
    );
  },

  async prepare(progress) {
    const have = await docker(["image", "inspect", image]).catch(() => undefined);
    if (have !== undefined) return;
    progress.say(`Pulling the image ${image}, once for this machine.`);
    await docker(["pull", "--quiet", image], pullLimit);
  },

  async start(folder, port, record) {
    const name = `osh-neo4j-${createHash("sha256").update(folder.home).digest("hex").slice(0, 12)}`;
    // One that ended without being stopped is still there for its log, and in the way.
    await docker(["rm", "--force", name]).catch(() => undefined);
    const environment = { ...settings, "server.memory.heap.max_size": heapSize };
    const variables = Object.entries(environment).flatMap(([key, value]) => ["--env", `${variable(key)}=${value}`]);
    const publish = ["--publish", `127.0.0.1:${port}:7687`];
    const volume = ["--volume", `${join(folder.home, "data")}:/data`];
    const id = await docker(["create", "--name", name, ...publish, ...volume, ...asUser(), ...variables, image]);
    record(id);
    await docker(["start", id]);
    return id;
  },

  async adminCommand(folder) {
    const inImage = { data: "/data", import: "/var/lib/neo4j/import", logs: "/var/lib/neo4j/logs" };
    const volumes = Object.entries(inImage).flatMap(([name, path]) => [
      "--volume",
      `${join(folder.home, name)}:${path}`,
    ]);
    const run = ["run", "--rm", "--interactive", "--workdir", "/var/lib/neo4j"];
    return { command: "docker", args: [...run, ...volumes, ...asUser(), image, "neo4j-admin"], environment: {} };
  },

  async isRunning(id) {
    return (await docker(["inspect", "--format", "{{.State.Running}}", id]).catch(() => "false")) === "true";
  },

  async stop(id) {
    await docker(["stop", "--time", String(stopLimit / 1000), id], 2 * stopLimit);
    await docker(["rm", "--force", id]);
  },

  describe: (id) => `container ${id.slice(0, 12)}`,

  lastWords(id) {
    const logs = promisify(execFile)("docker", ["logs", "--tail", "15", id], { timeout: 30_000 });
    return logs.then(
      ({ stdout, stderr }) => `The end of what docker logs ${id.slice(0, 12)} prints:\n${stdout}${stderr}`,
      () => `Its container ${id.slice(0, 12)} is gone, and its log with it.`,
    );
  },
};

/** What is written to the host's folders belongs to whoever runs this. */
function asUser(): string[] {
  const { getuid, getgid } = process;
  return getuid && getgid ? ["--user", `${getuid()}:${getgid()}`] : [];
}

/** The image takes a setting from the variable NEO4J_ and its key, a dot as one underscore and an underscore as two. */
function variable(key: string): string {
  return `NEO4J_${key.replaceAll("_", "__").replaceAll(".", "_")}`;
}

/** What a docker command prints. @throws {OshError} STORE_UNAVAILABLE, with what it said instead */
async function docker(args: string[], timeout = 30_000): Promise<string> {
  try {
    return (await promisify(execFile)("docker", args, { timeout })).stdout.trim();
  } catch (error) {
    throw new OshError("STORE_UNAVAILABLE", `docker ${args[0]} failed: ${String(error)}`, { cause: error });
  }
}
