import { join } from "node:path";
import { OshError } from "../../src/errors.ts";
import { writePieces } from "../../src/export/output.ts";
import { writeBackup } from "../../src/graph/local/backup-file.ts";
import { CsvFile } from "../../src/graph/local/csv-file.ts";
import { LineGroups } from "../../src/seed/apply/line-groups.ts";

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
  lines: async (folder) => new LineGroups(folder).add(7, { file: 0, number: 1, text: long }),
  rows: (folder) => writeRows(folder, 1),
  "many rows": (folder) => writeRows(folder, 100),
};

async function writeRows(folder: string, most: number): Promise<void> {
  const rows = new CsvFile(join(folder, "1.csv"), [], new Map([["name", "string"]]));
  for (let row = 0; row < most; row += 1) {
    rows.add([], { name: long });
    await rows.drained();
  }
  if (most > 1) throw new Error("It should have been told before the end.");
  await rows.close();
}

const [what = "", folder = ""] = process.argv.slice(2);
try {
  await writers[what]!(folder);
  console.log("All was written.");
} catch (error) {
  if (!(error instanceof OshError)) throw error;
  console.log(`${error.code}: ${error.message}`);
}
