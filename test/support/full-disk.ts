import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Kibibytes to which a file may grow. */
const most = 64;

/** Has full-disk-writer.ts write more than a file may hold, as a disk does that is full half-way. Returns what it prints. */
export async function writtenToFullDisk(what: string, folder: string): Promise<string> {
  const program = fileURLToPath(new URL("full-disk-writer.ts", import.meta.url));
  // In blocks of 512 bytes. What goes beyond is written in part, and only the next write is refused.
  const limited = `ulimit -f ${most * 2} && exec "$0" "$@"`;
  const { stdout } = await promisify(execFile)(
    "sh",
    ["-c", limited, process.execPath, "--import", "tsx", program, what, folder],
    // What tsx keeps must not be cut off.
    { env: { ...process.env, TSX_DISABLE_CACHE: "1" } },
  );
  return stdout.trimEnd();
}
