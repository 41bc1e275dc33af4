import { existsSync, type Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { OshError } from "./errors.ts";

/**
 * The paths of the files under a folder whose names end so, in order; links are not followed.
 * @param what what the folder was expected to be, for the message
 * @throws {OshError} BAD_INPUT where the folder can't be read
 */
export async function filesUnder(folder: string, ending: RegExp, what: string): Promise<string[]> {
  const entries = await entriesUnder(folder, what);
  return [...entries].filter(([path, entry]) => entry.isFile() && ending.test(path)).map(([path]) => path);
}

/** All that is under a folder and the folders in it, by path, in order; links are not followed. @throws as filesUnder */
export async function entriesUnder(folder: string, what: string): Promise<Map<string, Dirent>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const byPath = entries.map((entry) => [join(entry.parentPath, entry.name), entry] as const);
    return new Map(byPath.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    throw unreadable(what, folder, error);
  }
}

/**
 * The error for people where the system says that a file or folder can't be read.
 * @param what what it was expected to be
 */
export function unreadable(what: string, path: string, error: unknown): OshError {
  const { code } = error as NodeJS.ErrnoException;
  const problems: Readonly<Record<string, string>> = {
    ENOENT: "is not there",
    EISDIR: "is a folder",
    // Of a folder, or of what lies in something that is none.
    ENOTDIR: existsSync(path) ? "is a file" : "is not there",
  };
  const problem = problems[code ?? ""] ?? `can't be read (${code})`;
  return new OshError("BAD_INPUT", `Expected ${what}, came ${path}, which ${problem}.`, { cause: error });
}
