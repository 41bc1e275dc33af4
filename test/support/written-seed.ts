import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A seed that a test writes itself. */
export interface WrittenSeed {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Writes a seed of one article, `a-2024`, with one paragraph to rest on, which its publisher `a` states.
 * @param records the rest of its dossier, YAML
 */
export async function writtenSeed(records: string): Promise<WrittenSeed> {
  const folder = await mkdtemp(join(tmpdir(), "osh-seed-"));
  const head = `article: { id: a-2024, kind: PRESS, publisher: a, date: 2024, language: en, name: An article }\n`;
  const foot = `citations: { 1: { digest: ${"0".repeat(64)} } }\n`;
  await writeFile(join(folder, "a-2024.yaml"), `${head}${records}\n${foot}`);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
