import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../../src/graph/local/backup-file.ts";
import { neo4jVersion } from "../../../src/graph/local/neo4j-version.ts";
import { silent } from "../../../src/progress.ts";
import { writtenToFullDisk } from "../../support/full-disk.ts";
import { thrownBy } from "../../support/thrown.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-backup-"));
  path = join(folder, "graph.osh");
});
afterEach(() => rm(folder, { recursive: true }));

const contents = { revision: "0123456789abcdef".repeat(4), records: 7, relationships: 9 };
const dump = Buffer.from(Array.from({ length: 10_000 }, (_, index) => (index * 7) % 256));
const head = 4096;

const write = (force = false) =>
  writeBackup({ path, force }, contents, async (output) => {
    output.write(dump.subarray(0, 3));
    output.end(dump.subarray(3));
  });
const refusal = () => thrownBy(readBackup(path, silent));

/** Writes the backup anew with another manifest. */
async function rewrite(change: (manifest: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
  const bytes = await readFile(path);
  const manifest = JSON.parse(bytes.toString("utf8", 0, head)) as Record<string, unknown>;
  await writeFile(
    path,
    Buffer.concat([Buffer.from(JSON.stringify(change(manifest)).padEnd(head)), bytes.subarray(head)]),
  );
}

test("what was written is read again, and a line at its beginning says what it is", async () => {
  const written = await write();
  expect(written).toMatchObject({ ...contents, neo4j: neo4jVersion, bytes: dump.length });
  const { manifest, dump: read } = await readBackup(path, silent);
  expect(manifest).toEqual(written);
  expect(await buffer(read())).toEqual(dump);
  const [line = ""] = (await readFile(path, "latin1")).split("\n", 1);
  expect(line).toHaveLength(head - 1);
  expect(JSON.parse(line)).toEqual(written);
  expect(await readdir(folder)).toEqual(["graph.osh"]);
});

test("wherever it is cut off, it is refused", async () => {
  await write();
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      await writeFile(path, whole);
      await truncate(path, length);
      expect((await refusal()).code).toBe("BAD_BACKUP");
    }),
    { numRuns: 60 },
  );
  await writeFile(path, whole.subarray(0, -1));
  expect((await refusal()).message).toBe(
    `${path} should be ${whole.length} bytes long and is ${whole.length - 1}: it was cut off or added to. The store is as it was.`,
  );
});

test("whichever bit of the dump is flipped, it is refused", async () => {
  await write();
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: head, max: whole.length - 1 }), fc.nat(7), async (at, bit) => {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1 << bit;
      await writeFile(path, damaged);
      const { code, message } = await refusal();
      expect(code).toBe("BAD_BACKUP");
      expect(message).toContain("is damaged");
    }),
    { numRuns: 60 },
  );
});

test("a bit that is flipped in the manifest never changes the dump that is read", async () => {
  await write();
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(400), fc.nat(7), async (at, bit) => {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1 << bit;
      await writeFile(path, damaged);
      const outcome = await readBackup(path, silent).then(
        ({ dump: read }) => buffer(read()),
        (error: unknown) => (error as { code: string }).code,
      );
      expect([dump, "BAD_BACKUP"]).toContainEqual(outcome);
    }),
    { numRuns: 60 },
  );
});

test.for([
  ["an empty file", ""],
  ["a text", "Not a backup.\n".repeat(1000)],
  ["a dump without its manifest", dump],
  ["JSON of another kind", JSON.stringify({ revision: "x" }).padEnd(5000)],
  ["JSON that is no object", "null".padEnd(5000)],
] as const)("%s is refused as something else than a backup", async ([, bytes]) => {
  await writeFile(path, bytes);
  const { code, message } = await refusal();
  expect(code).toBe("BAD_BACKUP");
  expect(message).toMatch(/does not begin with the manifest|has a manifest that is not one/);
});

test("a file that is not there, or a folder, is a mistake of the command line", async () => {
  expect((await refusal()).message).toBe(`Expected the file of a backup, came ${path}, which is not there.`);
  expect(await thrownBy(readBackup(folder, silent))).toMatchObject({ code: "BAD_INPUT" });
});

test("a newer store and a newer kind of backup are refused, a patch of the same Neo4j is not", async () => {
  await write();
  const [major, minor, patch] = neo4jVersion.split(".").map(Number) as [number, number, number];
  await rewrite((manifest) => ({ ...manifest, neo4j: `${major}.${minor + 1}.0` }));
  expect(await refusal()).toMatchObject({
    code: "BAD_BACKUP",
    message: expect.stringContaining(
      `was made with Neo4j ${major}.${minor + 1}.0, and here is ${neo4jVersion}`,
    ) as string,
  });
  await rewrite((manifest) => ({ ...manifest, neo4j: `${major}.${minor}.${patch + 1}` }));
  expect((await readBackup(path, silent)).manifest.records).toBe(contents.records);
  await rewrite((manifest) => ({ ...manifest, version: 2, more: true }));
  expect((await refusal()).message).toContain("is a backup of version 2, and this project knows version 1");
});

test("a file that is there is replaced only where that is asked for", async () => {
  await writeFile(path, "mine");
  expect((await thrownBy(write())).message).toBe(
    `Expected a new file, came ${path}, which is there: give --force to replace it.`,
  );
  expect(await readFile(path, "utf8")).toBe("mine");
  expect(await readdir(folder)).toEqual(["graph.osh"]);
  await write(true);
  expect((await readBackup(path, silent)).manifest.records).toBe(contents.records);
});

test("a dump that fails leaves no file, and the next clears what a killed one left", async () => {
  const failing = writeBackup({ path, force: false }, contents, async (output) => {
    output.end(dump);
    throw new Error("neo4j-admin failed");
  });
  await expect(failing).rejects.toThrow("neo4j-admin failed");
  expect(await readdir(folder)).toEqual([]);
  const { pid: dead } = spawnSync(process.execPath, ["--version"]);
  await writeFile(`${path}.part-${dead}`, "half");
  await writeFile(`${path}.part-x`, "somebody else's");
  await write();
  expect((await readdir(folder)).toSorted()).toEqual(["graph.osh", "graph.osh.part-x"]);
});

test("a disk that is full half-way is told, and leaves no file", async () => {
  expect(await writtenToFullDisk("backup", folder)).toBe(
    `BAD_INPUT: Expected a new file, came ${path}, which can't be written (EFBIG).`,
  );
  expect(await readdir(folder)).toEqual([]);
});
