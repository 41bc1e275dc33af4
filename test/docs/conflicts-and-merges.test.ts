import { expect, test } from "vitest";
import { dossier, seedOf } from "../seed/small-seed.ts";
import { blockOf, readDoc } from "./markdown.ts";

const doc = readDoc("docs/decisions/conflicts-and-merges.md");

const articles = [
  dossier(
    "a-2025",
    `
    plans: { vn-vss-99-kh: { name: Plan 99, kind: PLAN, date: 2025-06-02, issuedBy: vn-vss, sources: [1] } }
    organizations:
      vn-vss: { name: Vietnam Social Security, kind: GOVERNMENT, sources: [1] }
      vn-mps-union: { name: Union, kind: TRADE_UNION, sources: [1] }
      vn-mps-union-hanoi: { name: Union, kind: TRADE_UNION, partOf: vn-mps-union, sources: [1] }
  `,
  ),
  dossier(
    "b-2026",
    `
    plans: { vn-vss-99-kh: { date: 2025-06-03, issuedBy: vn-social-security, sources: [1] } }
    organizations: { vn-social-security: { name: BHXH Việt Nam, kind: GOVERNMENT, sources: [1] } }
  `,
  ),
];

test("the example decides what two articles leave open", () => {
  const open = seedOf(...articles);
  expect(open.errors).toBe("");
  expect(open.faults).toContain('came "2025-06-03"; each is kept and "2025-06-03" is shown');
  expect(open.entities).toContain("vn-social-security");

  const decided = seedOf(...articles, { "decisions.yaml": blockOf(doc, "yaml") });
  expect(decided.faults).toBe("");
  expect(decided.shown("vn-vss-99-kh", "startsOn")).toBe("2025-06-02");
  expect(decided.variants("vn-vss-99-kh")).toEqual([
    "date 2025-06-02 shown by plan-99-date a-2025#1",
    "date 2025-06-03 b-2026#1",
  ]);
  expect(decided.formerIds).toEqual(["vn-social-security → vn-vss by vss-twice"]);
  expect(decided.names("vn-vss")).toEqual(["BHXH Việt Nam en ALTERNATIVE", "Vietnam Social Security en PREFERRED"]);
});
