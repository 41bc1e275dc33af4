import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { OshError } from "../errors.ts";
import { entriesUnder } from "../files.ts";
import { refused, requireNewFile, requireRoomBeside, taken, unwritable } from "../new-file.ts";
import type { Piece } from "./format.ts";

/** Where an export goes. */
export interface Destination {
  /** A file or folder; `-` is standard output, for one file. */
  readonly out: string;
  /** The one file that the export makes; undefined: a folder of files. */
  readonly file: string | undefined;
  /** Whether an earlier export may be replaced. */
  readonly force: boolean;
}

/** A file that was written, by its path in the export. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Has an export made beside its place, and moves it there once it is whole; until then what stood there stands.
 * @param make writes the files into a new folder, and asks for another where it must begin again
 * @throws {OshError} BAD_INPUT where something stands there that may not be replaced, or nothing can be written
 */
export async function writeOut<T>(
  destination: Destination,
  make: (fresh: () => Promise<string>) => Promise<T>,
): Promise<T> {
  const { out, file } = destination;
  await requireRoom(destination);
  const target = resolve(out);
  const beside = out === "-" ? tmpdir() : dirname(target);
  const work = await writing(target, () => mkdtemp(join(beside, `.${basename(target)}-`)));
  try {
    let folder = work;
    let attempt = 0;
    const result = await make(async () => {
      folder = join(work, `${(attempt += 1)}`);
      await mkdir(folder);
      return folder;
    });
    if (out === "-") await pipeline(createReadStream(join(folder, file!)), process.stdout, { end: false });
    else if (file !== undefined) await writing(target, () => rename(join(folder, file), target));
    else await replaceFolder(target, folder, join(work, "old"));
    return result;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Looks whether an export can be written there, before time is spent on it.
 * @throws {OshError} BAD_INPUT where something stands there that may not be replaced, or nothing can be written
 */
export async function requireRoom({ out, file, force }: Destination): Promise<void> {
  if (out === "-" && file === undefined)
    throw new OshError("BAD_INPUT", "Expected a folder as --out, because this format makes several files, came -.");
  if (out === "-") return;
  if (file !== undefined) return requireNewFile({ path: out, force }, true);
  const there = await stat(out).catch(() => undefined);
  if (there?.isDirectory() === false) throw refused(newFolder, out, "which is a file");
  if (there && !force && (await readdir(out)).length > 0) throw taken(newFolder, out);
  await requireRoomBeside(newFolder, out);
}

const newFolder = "a new folder";

/** Puts a folder in the place of another, which must hold nothing, however deep, that is no part of such an export. */
async function replaceFolder(target: string, made: string, old: string): Promise<void> {
  const earlier = "a folder with an earlier export as --out";
  const isThere = existsSync(target);
  if (isThere) {
    const own = new Set(await pathsIn(made, newFolder));
    const foreign = (await pathsIn(target, earlier)).find((path) => !own.has(path));
    if (foreign !== undefined)
      throw new OshError(
        "BAD_INPUT",
        `Expected ${earlier}, came ${target}, which holds ${foreign} too; nothing was changed. ` +
          "Move that away, or give another folder.",
      );
  }
  await writing(target, async () => {
    if (isThere) await rename(target, old);
    await rename(made, target);
  });
}

/** What is in a folder, by its paths in it. */
const pathsIn = async (folder: string, what: string): Promise<string[]> =>
  [...(await entriesUnder(folder, what)).keys()].map((path) => relative(folder, path));

/**
 * Writes pieces to the files of a folder, each as it comes.
 * @returns the files in the order in which they begin
 * @throws {OshError} BAD_INPUT where they can't be written
 */
export async function writePieces(
  folder: string,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
): Promise<WrittenFile[]> {
  const files = new Map<string, { handle: FileHandle; waiting: string; bytes: number }>();
  const flush = async (path: string): Promise<void> => {
    const file = files.get(path)!;
    const bytes = Buffer.from(file.waiting);
    // Not write, which may write a part.
    await writing(join(folder, path), () => file.handle.appendFile(bytes));
    file.bytes += bytes.length;
    file.waiting = "";
  };
  try {
    for await (const { file: path, text } of pieces) {
      const file = files.get(path) ?? { handle: await create(join(folder, path)), waiting: "", bytes: 0 };
      files.set(path, file);
      file.waiting += text;
      if (file.waiting.length >= enough) await flush(path);
    }
    for (const path of files.keys()) await flush(path);
    return [...files].map(([path, { bytes }]) => ({ path, bytes }));
  } finally {
    for (const { handle } of files.values()) await handle.close();
  }
}

/** Code units of a file that are written at once. */
const enough = 65_536;

const create = (path: string): Promise<FileHandle> =>
  writing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return open(path, "wx");
  });

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable("a place to write to", path, error);
  }
}
