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
  "Sở Y tế, ",
  "Đơn vị chủ trì: Sở Y tế; ",
  "省教育厅、",
  "牵头，配合",
  "Ma Lu, ",
  "马璐、",
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

test(
  "of a line of a megabyte nothing is read, as the draft says, and it is digested all the same",
  { timeout: 60_000 },
  () => {
    for (const piece of ["A-", "1", "phải "]) {
      const text = written(piece.repeat(1_000_000 / piece.length));
      expect(text).toMatch(/^ {2}2: \{ digest: [0-9a-f]{64} \} # TODO/m);
      expect(text).toContain("\n## Paragraph 2 is too long to be one; nothing was read of it.\n");
    }
  },
);

test("an article that says one name over and over is drafted in seconds", { timeout: 10_000 }, () => {
  const paragraphs = Array.from({ length: 60 }, () => "Lin An, ".repeat(250));
  const draft = draftOf({ paragraphs: ["A title", ...paragraphs], head: noHead }, known);
  expect(writeDraft(draft, suggestionsOf(draft, known), model, { source: "a text", notes: [] })).toContain(
    "cn-lin-an:",
  );
});

test("of a line with more of a kind than can be read the draft says where it stopped", () => {
  const text = written("100 houses, ".repeat(301));
  expect(text.split("value: 100,")).toHaveLength(301);
  expect(text).toContain("\n## Paragraph 2 is a list; of a kind of fact no more than 300 were read.\n");
  expect(written("100 houses, ".repeat(300))).not.toContain("## Paragraph");
});

test.each([
  "Sở ",
  "đề nghị. ",
  "Sở Y tế, ",
  "Đơn vị chủ trì: Sở Y tế; ",
  "省教育厅、",
  "牵头，配合",
  "Theo, ",
  "Ma Lu, ",
  "马璐、",
])("a paragraph of nothing but %j, as long as any, is drafted in seconds", { timeout: 10_000 }, (piece) => {
  expect(written(`${piece.repeat(19_000 / piece.length)}phải应当`)).toContain("citations:");
});
