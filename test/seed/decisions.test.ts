import { describe, expect, test } from "vitest";
import { decisionsOf } from "../../src/seed/decisions.ts";
import { readDossiers } from "../../src/seed/read/dossier.ts";
import { readModel } from "../../src/model/model.ts";
import { parseFiles } from "../../src/seed/read/read.ts";
import { readRecords } from "../../src/seed/read/records.ts";
import { decisions, dossier, seedOf } from "./small-seed.ts";
import { joined } from "../../src/seed/read/statements.ts";
import { revisionOf } from "../support/graphs.ts";

const units = (id: string, lines: string) => dossier(id, `\n  organizations:\n${lines.replace(/^\s*/gm, "    ")}\n`);

const kept = units("a-2020", "x: { name: The Union, kind: TRADE_UNION, sources: [1] }");
const merged = units("b-2021", "y: { name: Union, kind: TRADE_UNION, level: CENTRAL, sources: [1] }");
const same = decisions("kind: SAME, about: x, other: y");

describe("two ids of one record", () => {
  test("become one under the id that is kept, with the names, values and citations of both", () => {
    const seed = seedOf(kept, merged, same);
    expect(seed.faults).toBe("");
    expect(seed.entities).toEqual(["p", "x"]);
    expect(seed.names("x")).toEqual(["The Union en PREFERRED", "Union en ALTERNATIVE"]);
    expect(seed.variants("x")).toEqual(["name The Union shown by d1 a-2020#1", "name Union b-2021#1"]);
    expect(seed.shown("x", "level")).toBe("CENTRAL");
    expect(seed.sources("x")).toEqual(["a-2020#1", "b-2021#1"]);
  });

  test("the other id still leads to it, and so do the ids within it", () => {
    const plan = (id: string, of: string) =>
      dossier(id, `\n  plans:\n    ${of}: { name: A, kind: PLAN, sources: [1], tasks: [{ position: 1, name: T }] }\n`);
    const seed = seedOf(plan("a-2020", "x"), plan("b-2021", "y"), same);
    expect(seed.faults).toBe("");
    expect(seed.formerIds).toEqual(["y → x by d1", "y.task.1 → x.task.1 by d1"]);
  });

  test("what other records say of either is said of the one", () => {
    const plan = dossier(
      "c-2022",
      `
      plans:
        z: { name: Z, kind: PLAN, issuedBy: [x, y], sources: [1], assignments: [{ bearer: y, role: LEAD, modality: OBLIGATION }, { bearer: x, role: LEAD, modality: OBLIGATION }] }
    `,
    );
    const seed = seedOf(kept, units("b-2021", "y: { name: The Union, kind: TRADE_UNION, sources: [1] }"), plan, same);
    expect(seed.faults).toBe("");
    expect(seed.ids.filter((id) => id.includes(".assignment."))).toEqual(["z.assignment.x.lead"]);
    expect(seed.graph.links.filter(({ field }) => field.name === "issuedBy")).toHaveLength(1);
  });

  test("of one file too", () => {
    const both = units(
      "a-2020",
      "x: { name: A, kind: OTHER, sources: [1] }\ny: { name: A, kind: MEDIA, sources: [2] }",
    );
    const seed = seedOf(both, same);
    expect(seed.errors).toBe("");
    expect(seed.variants("x")).toEqual(["kind MEDIA shown a-2020#2", "kind OTHER a-2020#1"]);
  });

  test("of which one is merged already", () => {
    const third = units("c-2022", "z: { name: Union, kind: TRADE_UNION, sources: [1] }");
    const chain = decisions("kind: SAME, about: x, other: y\n kind: SAME, about: y, other: z");
    const seed = seedOf(kept, merged, third, chain);
    expect(seed.errors).toBe("");
    expect(seed.formerIds).toEqual(["y → x by d1", "z → x by d2"]);
  });

  test("no dossier need write the other id any more", () => {
    expect(seedOf(kept, same).formerIds).toEqual(["y → x by d1"]);
    expect(seedOf(kept, same).faults).toBe("");
  });
});

test("without a decision, or with one whose lines are taken out, two records stay two", () => {
  const seed = seedOf(kept, merged);
  expect(seed.ids).toEqual(expect.arrayContaining(["x", "y"]));
  expect(revisionOf(seedOf(kept, merged, { "decisions.yaml": "language: en\ndecisions: {}\n" }).graph)).toBe(
    revisionOf(seed.graph),
  );
  expect(revisionOf(seedOf(kept, merged, same).graph)).not.toBe(revisionOf(seed.graph));
});

describe("a decision at fault:", () => {
  const seed = [
    kept,
    merged,
    units("c-2022", "z: { name: Z, kind: OTHER, partOf: y, sources: [1] }"),
    units("d-2023", "v: { name: V, kind: TRADE_UNION, sources: [1] }"),
  ];
  const union = units(
    "f-2024",
    "union: { name: U, kind: OTHER, sources: [1] }\nminers-union: { name: M, kind: OTHER, sources: [1] }",
  );
  const place = dossier("e-2023", "\n  places:\n    w: { name: W, sources: [1] }\n");

  test.each([
    [
      "a cycle",
      "kind: SAME, about: x, other: y\nkind: SAME, about: y, other: x",
      'CYCLE: other: expected an id that "y" is not merged into, came "x"',
    ],
    [
      "a record and itself",
      "kind: SAME, about: x, other: x",
      'CYCLE: other: expected an id that "x" is not merged into, came "x"',
    ],
    [
      "an id merged twice",
      "kind: SAME, about: x, other: y\nkind: SAME, about: z, other: y",
      'CONTRADICTION: other: expected an id that is not merged yet, came "y", which "d1" (decisions.yaml:3:3) merges into "x"',
    ],
    [
      "two types",
      "kind: SAME, about: x, other: w",
      'WRONG_REFERENCE: other: expected the id of a record of Organization, as x is, came "w", which is one of Place',
    ],
    [
      "a record and its own part",
      "kind: SAME, about: y, other: z",
      'WRONG_REFERENCE: other: expected another record than "y", came "z", and the one has the other under partOf',
    ],
    [
      "an id kept that nothing has",
      "kind: SAME, about: xx, other: y",
      'UNKNOWN_REFERENCE: about: expected the id of an entity, came "xx", which no file writes',
    ],
    [
      "the same and not",
      "kind: SAME, about: x, other: y\nkind: DIFFERENT, about: y, other: x",
      'CONTRADICTION: other: expected a record that may be "x", came "y", which "d2" (decisions.yaml:4:3) says is DIFFERENT',
    ],
    [
      "different from itself",
      "kind: DIFFERENT, about: x, other: x",
      'CONTRADICTION: other: expected another record than "x", came "x", which is the same',
    ],
    [
      "a chain of ids of two types",
      "kind: SAME, about: v, other: x\nkind: SAME, about: w, other: v",
      'WRONG_REFERENCE: other: expected the id of a record of Place, as w is, came "v", which is one of Organization',
    ],
    [
      "a chain of what is the same and not",
      "kind: DIFFERENT, about: v, other: z\nkind: SAME, about: v, other: x\nkind: SAME, about: x, other: z",
      'CONTRADICTION: other: expected a record that may be "x", came "z", which "d1" (decisions.yaml:3:3) says is DIFFERENT',
    ],
    [
      "ids that no file writes",
      "kind: SAME, about: xx, other: yy\nkind: SAME, about: yy, other: zz",
      'UNKNOWN_REFERENCE: about: expected the id of an entity, came "xx", which no file writes',
    ],
    [
      "a record that stands in another",
      "kind: SAME, about: x, other: x.name.en.The Union",
      'WRONG_REFERENCE: other: expected the id of a record by itself, came "x.name.en.The Union", which stands in another',
    ],
    [
      "an article",
      "kind: SAME, about: a-2020, other: b-2021",
      'WRONG_REFERENCE: about: expected the id of an entity, came "a-2020", which is one of Article',
    ],
    [
      "different from nothing",
      "kind: DIFFERENT, about: x, other: q",
      'UNKNOWN_REFERENCE: other: expected the id of a record, came "q", which no record has',
    ],
    [
      "preferred of nothing",
      "kind: PREFERRED, about: q, field: kind, value: OTHER",
      'UNKNOWN_REFERENCE: about: expected the id of a record, came "q", which no record has',
    ],
    [
      "preferred in no field",
      "kind: PREFERRED, about: x, field: kinds, value: OTHER",
      'UNKNOWN_FIELD: field: expected a field of Organization that holds one value, came "kinds"; did you mean "kind"?',
    ],
    [
      "a value that nobody states",
      "kind: PREFERRED, about: x, field: kind, value: OTHER",
      'BAD_VALUE: value: expected "TRADE_UNION", as sources give for kind of x, came "OTHER"',
    ],
    [
      "the other left out",
      "kind: SAME, about: x",
      "MISSING_FIELD: expected other of the decision d1, a SAME, came nothing",
    ],
    [
      "a field where there is none",
      "kind: SAME, about: x, other: y, field: kind",
      'UNKNOWN_FIELD: field: expected nothing, as the decision d1 is a SAME, came "kind"',
    ],
  ])("%s", (_, text, message) => {
    const told = seedOf(...seed, place, decisions(text));
    // One fault, at its place, and nothing that would go away with it.
    expect(told.faults.split("\n").filter((line) => /^\S+:\d+:\d+: /.test(line))).toEqual([
      expect.stringMatching(/^decisions\.yaml:\d+:\d+: /),
    ]);
    expect(told.faults).toContain(message);
  });

  test("a field decided twice", () => {
    const other = units("g-2025", "x: { kind: OTHER, sources: [1] }");
    const twice = decisions(
      "kind: PREFERRED, about: x, field: kind, value: OTHER\nkind: PREFERRED, about: x, field: kind, value: OTHER",
    );
    const { faults } = seedOf(...seed, other, twice);
    expect(faults.split("\n")[0]).toBe(
      'decisions.yaml:4:43: CONTRADICTION: field: expected one decision on kind of x, came another beside "d1" (decisions.yaml:3:3)',
    );
    expect(faults.split("\n")).toHaveLength(3);
  });

  test("what is merged into what nothing has is left alone", () => {
    const told = seedOf(...seed, decisions("kind: SAME, about: xx, other: y\nkind: SAME, about: z, other: q"));
    expect(told.formerIds).toEqual(["q → z by d2"]);
    expect(told.entities).toEqual(["p", "v", "x", "y", "z"]);
  });

  test("an id that no file writes but one like it is a warning", () => {
    const { errors, faults } = seedOf(...seed, union, decisions("kind: SAME, about: union, other: miners-unoin"));
    expect(errors).toBe("");
    expect(faults).toContain(
      'decisions.yaml:3:42: warning: UNUSED_DECISION: other: expected an id that a file writes, came "miners-unoin", which none does; did you mean "miners-union"?',
    );
  });

  test("a value that nobody disputes is a warning", () => {
    const { errors, faults } = seedOf(kept, decisions("kind: PREFERRED, about: x, field: kind, value: TRADE_UNION"));
    expect(errors).toBe("");
    expect(faults).toContain(
      'UNUSED_DECISION: expected sources that differ on kind of x, came "TRADE_UNION" alone; take the decision out',
    );
  });
});

test("whoever looks for records that are the same is told which are not, whichever id they are asked by", () => {
  const text = decisions("kind: SAME, about: x, other: y\nkind: DIFFERENT, about: z, other: y");
  const all = Object.entries({ ...kept, ...text });
  const { files } = parseFiles(all.map(([path, content]) => ({ path, bytes: Buffer.from(content) })));
  const read = readDossiers(files).dossiers.map((each) => readRecords(readModel(), each, (id) => id));
  const { isSaidDifferent, settle } = decisionsOf(joined(read));
  expect(isSaidDifferent("x", "z")).toBe(true);
  expect(isSaidDifferent("z", "y")).toBe(true);
  expect(isSaidDifferent("x", "w")).toBe(false);
  expect([settle("y"), settle("y.task.1"), settle("z")]).toEqual(["x", "x.task.1", "z"]);
});
