import { constants, existsSync } from "node:fs";
import { access, chmod, mkdtemp, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OshError } from "./errors.ts";

/** A file that a command is to write. */
export interface NewFile {
  readonly path: string;
  /** Whether a file that is there is to be replaced. */
  readonly force: boolean;
}

/**
 * Looks whether a file can be written there, before time is spent on what it is to hold. It leaves no trace.
 * @param isMoved whether the file is written beside its place, and moved there once it is whole
 * @throws {OshError} BAD_INPUT where it can't
 */
export async function requireNewFile({ path, force }: NewFile, isMoved = false): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw refused(newFile, path, isFolder);
  if (there && !force) throw taken(newFile, path);
  if (!there || isMoved) await requireRoomBeside(newFile, path);
  else
    await access(path, constants.W_OK).catch((error: unknown) => {
      throw unwritable(newFile, path, error);
    });
}

/**
 * Looks whether something can be made in the folder where a path lies: only trying tells.
 * @param what what the path was expected to be, for the message
 * @throws {OshError} BAD_INPUT where nothing can
 */
export async function requireRoomBeside(what: string, path: string): Promise<void> {
  try {
    await rmdir(await mkdtemp(join(dirname(path), `.${basename(path)}-`)));
  } catch (error) {
    throw unwritable(what, path, error);
  }
}

/** Writes a file. @throws {OshError} BAD_INPUT where it is there already and may not be replaced, or can't be written */
export async function writeNewFile({ path, force }: NewFile, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    throw unwritable(newFile, path, error);
  }
}

/**
 * Puts a text in the place of a file that is there. It is written beside it first, so that whatever comes between, one of the
 * two is there whole.
 * @throws {OshError} BAD_INPUT where it can't be written
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  try {
    const { mode } = await stat(path);
    await access(path, constants.W_OK);
    await writeFile(part, text, { flush: true });
    await chmod(part, mode);
    await rename(part, path);
  } catch (error) {
    throw unwritable("a file to write anew", path, error);
  } finally {
    await rm(part, { force: true });
  }
}

/** That something stands where something new was expected, which may be replaced by those who say so. */
export const taken = (what: string, path: string): OshError =>
  refused(what, path, "which is there: give --force to replace it");

/** The error for people where the system says why a path can't be written; anything else as it is. */
export function unwritable(what: string, path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) return error;
  if (code === "EEXIST") return taken(what, path);
  if (code === "EISDIR") return refused(what, path, isFolder, error);
  const hasFolder = code !== "ENOENT" || existsSync(dirname(path));
  const problem = hasFolder ? `which can't be written (${code})` : "whose folder is not there: make it first";
  return refused(what, path, problem, error);
}

export const newFile = "a new file";

/** What a file is that a first load lays on disk and deletes again. */
export const loadRoom = "room for what is loaded";

const isFolder = "which is a folder: give a file's name too";

/** The error for people where a path is not what was expected of it. @param problem what it is instead, and what to do */
export const refused = (what: string, path: string, problem: string, cause?: unknown): OshError =>
  new OshError("BAD_INPUT", `Expected ${what}, came ${path}, ${problem}.`, { cause });
