import { join } from "node:path";
import { OshError } from "../../src/errors.ts";
import { writePieces } from "../../src/export/output.ts";
import { writeBackup } from "../../src/graph/local/backup-file.ts";

/** More than a file may hold, and so little more that a second write is needed to be told. */
const long = "x".repeat(100_000);

/** What writes to a folder. */
const writers: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  export: (folder) => writePieces(folder, [{ file: "graph.jsonl", text: long }]),
  backup: (folder) =>
    writeBackup(
      { path: join(folder, "graph.osh"), force: false },
      { revision: "0".repeat(64), records: 1, relationships: 0 },
      async (output) => void output.end(Buffer.from(long)),
    ),
};

const [what = "", folder = ""] = process.argv.slice(2);
try {
  await writers[what]!(folder);
  console.log("All was written.");
} catch (error) {
  if (!(error instanceof OshError)) throw error;
  console.log(`${error.code}: ${error.message}`);
}
