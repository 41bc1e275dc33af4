import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { readArchive, type ArchivedText } from "../../src/archive.ts";
import { projectRoot, readConfig } from "../../src/config.ts";

/** The articles' texts, which no clone of the project holds: in OSH_ARCHIVE, else beside the project. */
const folder = readConfig().archiveFolder ?? join(projectRoot, "../shared/press");

/** The texts of the press; where their folder is missing, the test is skipped, and says so where nobody can miss it. */
export async function pressOrSkip(context: TestContext): Promise<ArchivedText[]> {
  if (!existsSync(folder)) {
    const note = `SKIPPED, NOT PASSED: ${context.task.name}: there are no texts in ${folder}; set OSH_ARCHIVE`;
    const line = "!".repeat(note.length);
    console.warn(`\n${line}\n${note}\n${line}\n`);
    context.skip(note);
  }
  return readArchive(folder);
}
