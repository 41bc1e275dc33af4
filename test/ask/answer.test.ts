import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { at, entitiesIn, inText, joined, nameOf, namedIn, tables, toSheet, type Row } from "../../ask/answer.ts";
import { projectRoot } from "../../src/config.ts";
import { offered, question } from "./questions.ts";

/** What the tests of the examples expect a question to be answered. */
const expected = (name: string): Row =>
  JSON.parse(readFileSync(join(projectRoot, "examples/expected", `${name}.json`), "utf8")) as Row;

/** An entity as it is answered to what is asked with marks. */
const entity = (id: string, fields: Row = {}): Row => ({ ...fields, oshType: "Organization", oshId: id });

const duties = question("duties-under-a-directive");
const answer: Row = {
  obligations: {
    totalCount: 16,
    nodes: [
      {
        bearer: entity("vn-vss", { name: 'Social "Security"' }),
        task: entity("plan.1", { name: "=Raise awareness", position: 1 }),
        instrument: entity("plan", { number: "1234-KH/BCSĐ" }),
        under: [entity("vn-31-ct-tw", { number: "31-CT/TW" })],
        citations: [
          { id: "a#20:1-9", oshId: "a#20:1-9" },
          { id: "a#3", oshId: "a#3" },
          { id: "b#1", oshId: "b#1" },
        ],
      },
    ],
    oshPage: { hasNextPage: true, endCursor: "1" },
  },
};

test("the rows of a page are a table: each entity one column by its name, lists one column, places by article", () => {
  const [table, ...others] = tables(duties.fields, answer);
  expect(others).toEqual([]);
  expect(table).toMatchObject({
    path: ["obligations"],
    totalCount: 16,
    next: { key: "obligations", cursor: "1" },
    single: false,
  });
  const [row] = table!.rows;
  const texts = table!.columns.map(({ path, field }) => [path.join("."), inText(at(row!, path), field, new Map())]);
  expect(Object.fromEntries(texts)).toMatchObject({
    bearer: 'Social "Security"',
    "task.position": "1",
    instrument: "1234-KH/BCSĐ",
    under: "31-CT/TW",
    citations: "a ¶ 3, 20; b ¶ 1",
  });
});

test("the sheet of a table has the id of each entity beside its name", () => {
  const [head, row] = toSheet(tables(duties.fields, answer)[0]!, new Map());
  expect(head!.slice(0, 4)).toEqual(["bearer.id", "bearer", "task.id", "task"]);
  expect(row!.slice(0, 3)).toEqual(["vn-vss", 'Social "Security"', "plan.1"]);
});

test("the entities of an answer are found at any depth, each once, and citations are none", () => {
  expect(entitiesIn(duties.fields, answer)).toEqual(["vn-vss", "plan.1", "plan", "vn-31-ct-tw"]);
});

test("one thing is a table of its fields, and nothing is a table without rows", () => {
  const { fields } = question("sources-one-entity");
  const [one] = tables(fields, { entity: entity("a", { name: "A", __typename: "Campaign" }) });
  expect(one).toMatchObject({ single: true, rows: [{ name: "A" }] });
  expect(tables(fields, { entity: null })[0]).toMatchObject({ single: true, rows: [] });
});

test("several lists are several tables, the largest first, and what was counted stands with its rows", () => {
  const compare = question("campaigns-action-months-compared");
  const data: Row = {
    compare: {
      totals: [{ aspect: "THEMES", common: 1, apart: 0 }],
      nodes: [
        { aspect: "THEMES", entity: entity("t", { id: "t", name: "T" }), subjects: [entity("a", { id: "a" })] },
        { aspect: "OUTCOMES", entity: entity("o", { id: "o", name: "O" }), subjects: [] },
      ],
    },
  };
  expect(tables(compare.fields, data).map(({ path, rows }) => [path.join("."), rows.length])).toEqual([
    ["compare", 2],
    ["compare.totals", 1],
  ]);
});

test.each(offered.map((each) => [each.name, each] as const))(
  "the answer to %s shows something of it",
  (name, { fields }) => {
    const shown = tables(fields, expected(name)).filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
    expect(shown).not.toEqual([]);
  },
);

test("a page of a graph counts its nodes, and its edges stand beside them, uncounted", () => {
  const { fields } = question("relations-at-an-event");
  const data = { neighborhood: { nodes: [{}], edges: [{}, {}], totalCount: 11, truncated: true } };
  expect(tables(fields, data).map(({ path, totalCount }) => [path.join("."), totalCount])).toEqual([
    ["neighborhood.edges", undefined],
    ["neighborhood", 11],
    ["neighborhood", undefined],
  ]);
});

test("a page that follows is laid to the rows that are there, and tells where it ends itself", () => {
  const page = (name: string, more: boolean): Row => ({
    obligations: { totalCount: 2, nodes: [{ name }], oshPage: { hasNextPage: more, endCursor: name } },
    other: name,
  });
  const whole = joined(page("a", true), page("b", false), { key: "obligations", cursor: "a" });
  expect(whole).toEqual({
    obligations: { ...(page("b", false)["obligations"] as Row), nodes: [{ name: "a" }, { name: "b" }] },
    other: "a",
  });
});

test("an entity is called in the reader's language, but by a number or in languages that are asked for", () => {
  const names = new Map([["vn-vss", { value: "Bảo hiểm xã hội Việt Nam", language: "vi" }]]);
  const called = (fields: Row): string => nameOf(entity("vn-vss", fields), names).text;
  expect(called({ name: "Vietnam Social Security" })).toBe("Bảo hiểm xã hội Việt Nam");
  expect(called({})).toBe("Bảo hiểm xã hội Việt Nam");
  expect(called({ number: "1" })).toBe("1");
  expect(called({ nameIn: { value: "VSS", language: "en" } })).toBe("VSS");
  expect(nameOf(entity("other", {}), names).text).toBe("other");
});

test("what is named by an id alone has a name too", () => {
  const { fields } = question("relations-around-a-directive");
  expect(namedIn(fields, expected("relations-around-a-directive"))).toEqual([
    "vn-31-ct-tw",
    "vn-cpv-secretariat-13",
    "vn-vss-1234-kh-bcsd",
  ]);
});
