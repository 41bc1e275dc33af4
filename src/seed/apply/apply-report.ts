import { z } from "zod";
import type { Applied } from "./applied.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const changed = { created: count, changed: count, deleted: count };
const counts = z.strictObject({ total: count, ...changed });
const seconds = z.number().min(0);

/** What an apply did, for programs: what `osh apply --json` prints and `--report` writes. */
export const applyReport = z.strictObject({
  format: z.literal("osh-apply"),
  version: z.literal(1),
  before: digest.nullable().describe("the revision that was found; null: an empty store"),
  revision: digest.describe("the revision now"),
  changed: z.boolean().describe("false: the store said it already"),
  files: count.nullable().describe("how many dossiers it came from; null: from something else"),
  records: counts,
  relationships: counts,
  types: z
    .record(z.string(), z.strictObject(changed))
    .describe("what was changed, by the type of the record (Plan) or of the relationship (ISSUED_BY)"),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), file: z.string(), line: count })),
  seconds: z.strictObject({
    store: seconds.describe("until the store answered"),
    apply: seconds.describe("from then on"),
  }),
});

export type ApplyReport = z.infer<typeof applyReport>;

/** @param files how many dossiers; undefined: it came from something else */
export function reportOf(
  { before, revision, changed: altered, records, relationships, types, warnings }: Applied,
  files: number | undefined,
  times: ApplyReport["seconds"],
): ApplyReport {
  return {
    format: "osh-apply",
    version: 1,
    before: before ?? null,
    revision,
    changed: altered,
    files: files ?? null,
    records,
    relationships,
    types,
    warnings: warnings.map(({ code, message, at: { file, start } }) => ({
      code,
      message,
      file: file.path,
      line: file.lines.linePos(start).line,
    })),
    seconds: times,
  };
}
