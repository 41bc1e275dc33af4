import { expect, test } from "vitest";
import { draftOf } from "../../src/draft/draft.ts";
import { noHead } from "../../src/draft/page.ts";
import { suggestionsOf } from "../../src/draft/suggest.ts";
import { writeDraft } from "../../src/draft/write.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault } from "../../src/seed/fault.ts";
import { known } from "./articles.ts";

const model = readModel();

/** What a line may be made of that a pattern could lose its way in. */
const pieces = [
  ..."1,A-,-1/A,A1-B/C-D-,“a,《,(（,要,第一,二十,No. 1 ,2024,1/1/,ngày 1/,国发〔2023〕1号,tháng ,。a,; a,Source: ,phải ,should , x".split(
    ",",
  ),
  "1,",
  '"a" ',
  "Ministry of Ports ",
  "Lin An, Minister of ",
  "100 houses ",
  "May 1 ",
  "\u0301",
  "\u202E",
];

/** The draft of a text of one line, as it is written. */
function written(line: string): string {
  const draft = draftOf({ paragraphs: ["A title", line.trim()], head: noHead }, known);
  return writeDraft(draft, suggestionsOf(draft, known), model, { source: "a text", notes: [] });
}

test.each(pieces)("a line of nothing but %j is drafted, and the draft is a dossier", { timeout: 60_000 }, (piece) => {
  const text = written(piece.repeat(2000 / piece.length));
  const { faults } = checkFiles([{ path: "draft.yaml", bytes: Buffer.from(text) }], model);
  const others = faults.map(printFault).filter((fault) => !/TODO|UNKNOWN_REFERENCE|MISSING_FIELD/.test(fault));
  expect(others).toEqual([]);
});

test("of a line of a megabyte nothing is read, and it is digested all the same", { timeout: 60_000 }, () => {
  for (const piece of ["A-", "1", "phải "])
    expect(written(piece.repeat(1_000_000 / piece.length))).toMatch(/^ {2}2: \{ digest: [0-9a-f]{64} \} # TODO/m);
});
