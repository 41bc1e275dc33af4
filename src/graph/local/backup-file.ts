import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { link, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { OshError } from "../../errors.ts";
import { unreadable } from "../../files.ts";
import { newFile, unwritable, type NewFile } from "../../new-file.ts";
import type { Progress } from "../../progress.ts";
import { neo4jVersion } from "./neo4j-version.ts";
import { processId } from "./processes.ts";

/** Bytes that the manifest takes: a line of JSON, filled up with blanks. What follows is a dump as neo4j-admin writes it. */
const head = 4096;

const manifest = z.strictObject({
  format: z.literal("osh-backup"),
  version: z.literal(1),
  /** What the graph was, and how much of it. */
  revision: z.string().regex(/^[0-9a-f]{64}$/),
  records: z.int().nonnegative(),
  relationships: z.int().nonnegative(),
  /** The Neo4j that wrote the dump. */
  neo4j: z.string().regex(/^\d+\.\d+\.\d+$/),
  createdAt: z.iso.datetime(),
  /** Of the dump. */
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup says of itself. */
export type Manifest = Readonly<z.infer<typeof manifest>>;

/** A backup that is what it says. */
export interface BackupFile {
  readonly manifest: Manifest;
  /** Reads the dump. */
  readonly dump: () => Readable;
}

/**
 * Writes a backup under another name, and gives it its own once it is whole.
 * @param contents what the manifest says of the graph
 * @param writeDump writes the dump and resolves once all of it is written
 * @throws {OshError} BAD_INPUT where the file can't be written
 */
export async function writeBackup(
  { path, force }: NewFile,
  contents: Pick<Manifest, "revision" | "records" | "relationships">,
  writeDump: (output: Writable) => Promise<void>,
): Promise<Manifest> {
  await sweepParts(path);
  const part = `${path}${partOf}${process.pid}`;
  try {
    const file = await open(part, "w", 0o600);
    let written: Manifest;
    try {
      const { bytes, sha256 } = await writeBody(file, writeDump);
      const createdAt = new Date().toISOString();
      written = { format: "osh-backup", version: 1, ...contents, neo4j: neo4jVersion, createdAt, bytes, sha256 };
      await writeAll(file, Buffer.from(`${JSON.stringify(written).padEnd(head - 1)}\n`), 0);
      await file.sync();
    } finally {
      await file.close();
    }
    // A link is refused where there is a file by now; a rename would take its place.
    await (force ? rename(part, path) : link(part, path));
    return written;
  } catch (error) {
    throw unwritable(newFile, path, error);
  } finally {
    await rm(part, { force: true });
  }
}

const partOf = ".part-";

/** Removes what backups to the same file have left that were killed. */
async function sweepParts(path: string): Promise<void> {
  const folder = dirname(path);
  const start = `${basename(path)}${partOf}`;
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    if (Number.isInteger(pid) && processId(pid) === undefined) await rm(join(folder, name), { force: true });
  }
}

async function writeBody(
  file: FileHandle,
  writeDump: (output: Writable) => Promise<void>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  const dump = new PassThrough();
  const kept = (async () => {
    for await (const chunk of dump as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await writeAll(file, chunk, head + bytes);
      bytes += chunk.length;
    }
  })();
  await Promise.all([writeDump(dump), kept]);
  return { bytes, sha256: hash.digest("hex") };
}

/** Writes all of some bytes from a position on; a single write may write a part. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

/**
 * Reads a backup through and makes sure that it is whole.
 * @throws {OshError} BAD_INPUT where the file can't be read; BAD_BACKUP, saying what is wrong with it
 */
export async function readBackup(path: string, progress: Progress): Promise<BackupFile> {
  const { size, said } = await readHead(path);
  if (release(said.neo4j) > release(neo4jVersion))
    throw bad(path, `was made with Neo4j ${said.neo4j}, and here is ${neo4jVersion}. Restore it with a newer project`);
  if (size !== head + said.bytes)
    throw bad(path, `should be ${head + said.bytes} bytes long and is ${size}: it was cut off or added to`);
  const dump = () => createReadStream(path, { start: head, highWaterMark: 1 << 20 });
  const hash = createHash("sha256");
  let read = 0;
  await pipeline(dump(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      progress.count("bytes of the backup looked through", (read += chunk.length), said.bytes);
    }
  });
  if (hash.digest("hex") !== said.sha256)
    throw bad(path, "is damaged: its bytes do not have the SHA-256 that it states");
  return { manifest: said, dump };
}

async function readHead(path: string): Promise<{ size: number; said: Manifest }> {
  let text: string;
  let size: number;
  try {
    ({ size } = await stat(path));
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(head), 0, head, 0);
      text = buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable("the file of a backup", path, error);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw bad(path, "does not begin with the manifest that osh backup writes");
  }
  const parsed = manifest.safeParse(json);
  if (parsed.success) return { size, said: parsed.data };
  const version = (json as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > 1)
    throw bad(
      path,
      `is a backup of version ${version}, and this project knows version 1. Restore it with a newer project`,
    );
  const faults = parsed.error.issues.map(({ path: at, message }) => `${at.join(".") || "manifest"}: ${message}`);
  throw bad(path, `has a manifest that is not one of osh backup (${faults.join("; ")})`);
}

/** The release of a Neo4j as a number that grows; its patches write the same store. */
function release(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1_000 + minor;
}

/** @param wrong completes a sentence that begins with the file */
export const bad = (path: string, wrong: string, cause?: unknown): OshError =>
  new OshError("BAD_BACKUP", `${path} ${wrong}. The store is as it was.`, { cause });
