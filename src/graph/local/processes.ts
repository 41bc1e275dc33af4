import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Names one process for ever: its pid and when it started, because pids are used again. */
export type ProcessId = string;

/** The name of a process; undefined if none with this pid runs. One that only waits to be reaped does not. */
export function processId(pid: number): ProcessId | undefined {
  const start = process.platform === "linux" ? startByProc(pid) : startByPs(pid);
  return start === undefined ? undefined : `${pid} ${start}`;
}

export function ownProcessId(): ProcessId {
  const id = processId(process.pid);
  if (id === undefined) throw new Error("Neither /proc nor ps tells when this process started.");
  return id;
}

export function pidOf(id: ProcessId): number {
  return Number.parseInt(id, 10);
}

export function isRunning(id: ProcessId): boolean {
  return processId(pidOf(id)) === id;
}

/** The boot and the clock ticks since then: a later boot may give the same pid at the same tick. */
function startByProc(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return undefined;
  }
  // The second field is the command in parentheses, and may itself hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, threads, startTime] = [fields[0], Number(fields[17]), fields[19]];
  // While a killed process has threads to end it still holds its ports and file locks.
  if ((state === "Z" && threads <= 1) || state === "X") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${startTime}`;
}

function startByPs(pid: number): string | undefined {
  let printed: string;
  try {
    printed = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 5_000,
    }).trim();
  } catch {
    return undefined;
  }
  const [state = "", ...start] = printed.split(/\s+/);
  return state.startsWith("Z") ? undefined : start.join(" ");
}
