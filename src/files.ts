import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { OshError } from "./errors.ts";

/**
 * The paths of the files under a folder whose names end so, in order.
 * @param what what the folder was expected to be, for the message
 * @throws {OshError} BAD_INPUT where the folder can't be read
 */
export async function filesUnder(folder: string, ending: RegExp, what: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OshError("BAD_INPUT", `Expected ${what}, came ${folder}, which can't be read (${code}).`, {
      cause: error,
    });
  }
}
