import { constants } from "node:fs";
import { lstat, open, stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { OshError } from "../../errors.ts";
import { entriesUnder } from "../../files.ts";

/** A file of the seed as it was found: its bytes, or what keeps it from being read, to follow "expected". */
export type FoundFile = { readonly path: string } & ({ readonly bytes: Buffer } | { readonly problem: string });

/** How the name of a dossier's file ends. */
export const dossierFile = /\.ya?ml$/i;

/** No dossier of one article is near this large; a file that is, is something else. In bytes. */
const largestFile = 5_000_000;

/** What a process can hold of dossiers at once, in bytes. */
const largestSeed = 300_000_000;

/**
 * Finds the .yaml files of a folder and the folders in it, in the order of their paths. Links are not followed, so that a seed
 * is what lies in its folder; one that stands for a dossier, or for a folder where dossiers may be, is found with its problem,
 * as is a pipe or device.
 * @throws {OshError} BAD_INPUT where the folder can't be read; LIMIT_EXCEEDED where it holds too much
 */
export async function findFiles(folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  let size = 0;
  // One after the other, because a process may not open thousands of files at once.
  for (const [path, entry] of await entriesUnder(folder, "a folder of dossiers")) {
    const isDossier = dossierFile.test(path) && !entry.isDirectory();
    if (!isDossier && !(entry.isSymbolicLink() && (await isFolder(path)))) continue;
    const file = await findFile(path);
    found.push(file);
    size += "bytes" in file ? file.bytes.length : 0;
    if (size > largestSeed)
      throw new OshError(
        "LIMIT_EXCEEDED",
        `Expected at most ${largestSeed} bytes of dossiers in ${folder}, came more.`,
      );
  }
  return found;
}

/**
 * Reads one file, unless it is a link, no file, too large, or can't be read. Its path becomes relative within the folder that
 * the process runs in; elsewhere it stays as it is given.
 */
export async function findFile(path: string): Promise<FoundFile> {
  const shown = shownPath(path);
  try {
    // Neither is a link followed that takes a file's place after it was found, nor does a pipe hold the process up.
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await handle.stat();
      if (!stats.isFile())
        return { path: shown, problem: "a file, came a pipe, a device or another thing that is none" };
      const problem = sizeProblem(stats.size);
      if (problem !== undefined) return { path: shown, problem };
      return { path: shown, bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      path: shown,
      problem:
        code === "ELOOP"
          ? "a file that lies in the folder itself, came a link: put the file in its place"
          : `a file that can be read, came one that can't (${code})`,
    };
  }
}

function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return isAbsolute(near) || near.split(sep)[0] === ".." ? path : near;
}

/** What is wrong with a file of so many bytes, to follow "expected"; undefined where nothing is. */
export const sizeProblem = (bytes: number): string | undefined =>
  bytes > largestFile ? `a dossier of at most ${largestFile} bytes, came ${bytes}` : undefined;

/** Whether something is there that is no folder. */
export async function isOneFile(path: string): Promise<boolean> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  return isThere && !(await isFolder(path));
}

/** Whether a path leads to a folder, by links too. */
async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
