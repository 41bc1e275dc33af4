import { execFile } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { OshError } from "./errors.ts";

const loopback = "127.0.0.1";

/** A free port: the first of the preferred ones that is free, else any. It can be taken before you listen on it. */
export async function freePort(preferred: Iterable<number> = [], host = loopback): Promise<number> {
  for (const port of preferred) {
    if ((await tryListen(port, host)) !== undefined) return port;
  }
  const any = await tryListen(0, host);
  if (any === undefined) throw new OshError("PORT_TAKEN", `No port of ${host} is free.`);
  return any;
}

/**
 * Makes sure that nobody listens on a port that was asked for by number.
 * @param setting the setting of the environment that asked for it
 * @throws {OshError} PORT_TAKEN, naming who listens there
 */
export async function requireFreePort(port: number, setting: string, host = loopback): Promise<void> {
  if ((await tryListen(port, host)) !== undefined) return;
  const holder = await portHolder(port);
  throw new OshError(
    "PORT_TAKEN",
    `Port ${port}, which ${setting} asks for, is taken by ${holder}. Stop it, set another port, or unset ${setting}.`,
  );
}

/** Who listens on a TCP port, for people: "process 123 (java -jar …)", or "another process" where that can't be seen. */
export async function portHolder(port: number): Promise<string> {
  const pid = process.platform === "linux" ? await listenerByProc(port) : await listenerByLsof(port);
  return pid === undefined ? "another process" : describeProcess(pid);
}

/** Names a process for people: "process 123 (node bin/osh.js start)", or without its command where that can't be seen. */
export async function describeProcess(pid: number): Promise<string> {
  const command = await commandOf(pid);
  return command === undefined ? `process ${pid}` : `process ${pid} (${command})`;
}

/** Listens for a moment. Returns the port that was had, undefined if it is taken. */
function tryListen(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(new OshError("BAD_CONFIG", `Can't listen on ${host}:${port}: ${error.message}`, { cause: error }));
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}

/** The kernel's table of sockets gives the listening socket; the process is the one that has it open. */
async function listenerByProc(port: number): Promise<number | undefined> {
  const listening = "0A";
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const tables = await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map((table) => readOrEmpty(table)));
  const sockets = new Set(
    tables
      .flatMap((table) => table.split("\n").slice(1))
      .map((row) => row.trim().split(/\s+/))
      .filter((cells) => cells[1]?.endsWith(suffix) && cells[3] === listening)
      .map((cells) => `socket:[${cells[9]}]`),
  );
  if (sockets.size === 0) return undefined;
  for (const entry of await readdir("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    // Other users' processes don't show their files, and processes end while they are looked at.
    const open = await readdir(`/proc/${entry}/fd`).catch(() => []);
    const targets = await Promise.all(open.map((fd) => readlink(`/proc/${entry}/fd/${fd}`).catch(() => "")));
    if (targets.some((target) => sockets.has(target))) return Number(entry);
  }
  return undefined;
}

async function listenerByLsof(port: number): Promise<number | undefined> {
  const printed = await run("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fp"]);
  const pid = /^p(\d+)/m.exec(printed)?.[1];
  return pid === undefined ? undefined : Number(pid);
}

async function commandOf(pid: number): Promise<string | undefined> {
  const command =
    process.platform === "linux"
      ? (await readOrEmpty(`/proc/${pid}/cmdline`)).replaceAll("\0", " ")
      : await run("ps", ["-o", "command=", "-p", String(pid)]);
  const longest = 120;
  return command.trim().slice(0, longest) || undefined;
}

function readOrEmpty(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/** What a command prints; nothing where it is missing or fails. */
function run(command: string, args: string[]): Promise<string> {
  return promisify(execFile)(command, args, { timeout: 5_000 }).then(
    ({ stdout }) => stdout,
    () => "",
  );
}
