import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { archivedTextOf } from "../../src/seed/cite.ts";
import { findFiles } from "../../src/seed/read/folder.ts";
import { pressOrSkip } from "../seed/press-archive.ts";
import { measure, rates, report } from "./measure.ts";

test("docs/draft.md says how good drafts are, and that is good enough", { timeout: 60_000 }, async (context) => {
  const archive = await pressOrSkip(context);
  const model = readModel();
  const files = await findFiles(join(projectRoot, "seed"));
  const whole = checkFiles(files, model);
  const scores = whole.dossiers.flatMap((dossier) =>
    dossier.article ? measure(dossier.article.id, archivedTextOf(dossier, archive), whole, files, model) : [],
  );
  await expect(report(scores)).toMatchFileSnapshot("../../docs/draft.md");
  for (const kind of ["numbers of documents", "dates", "figures", "known names, printed"]) {
    const { precision, recall } = rates(scores.filter((each) => each.kind === kind));
    expect.soft(precision, `precision of ${kind}`).toBeGreaterThanOrEqual(0.9);
    expect.soft(recall, `recall of ${kind}`).toBeGreaterThanOrEqual(0.9);
  }
});
