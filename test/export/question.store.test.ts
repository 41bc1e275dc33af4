import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readQuotes } from "../../src/api/quotes.ts";
import { apiSchema } from "../../src/api/schema.ts";
import { makeAnswer } from "../../src/api/server.ts";
import { projectRoot } from "../../src/config.ts";
import { askAll, type Answered, type Asked } from "../../src/export/answer.ts";
import { dossiers } from "../../src/export/dossiers.ts";
import { jsonLd } from "../../src/export/json-ld.ts";
import { completed, within } from "../../src/export/part.ts";
import { exportAnswer } from "../../src/export/question.ts";
import { answerTables, rowTables } from "../../src/export/rows.ts";
import { selectedBy } from "../../src/api/selected.ts";
import { readStore } from "../../src/export/stored.ts";
import { filesUnder } from "../../src/files.ts";
import { Reading } from "../../src/graph/reading.ts";
import { silent } from "../../src/progress.ts";
import { questions } from "../../src/questions/questions.ts";
import { oshTests } from "../support/osh.ts";
import { testStore } from "../support/store.ts";
import { filesOf, graphOf, model, seedGraph } from "./graphs.ts";
import { applyGraph } from "../support/graphs.ts";

const osh = oshTests();
const tests = testStore();

let asked: Asked;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await tests.emptied();
  await applyGraph(store, model, await seedGraph());
  const schema = await apiSchema(model, questions);
  const made = await makeAnswer(schema, { store, quotes: await readQuotes(undefined), deadline: 120_000 });
  stop = made.stop;
  asked = { answer: made.answer, schema, model, progress: silent };
}, 300_000);
afterAll(() => stop?.());

const answerTo = (query: string, variables = {}): Promise<Answered> => askAll(asked, query, variables);
const tablesOf = ({ query, data }: Answered) => answerTables(selectedBy(query, asked.schema), data);

/** The files of the part of the graph that an answer names. */
async function partOf({ ids, revision }: Answered, format = dossiers): Promise<Record<string, string>> {
  const whole = await completed(tests.store, model, ids, revision);
  const reading = new Reading(tests.store, 60_000);
  try {
    return await filesOf(format, within(readStore(reading, model, whole), whole));
  } finally {
    await reading.close();
  }
}

const duties = `query ($under: ID, $after: String) {
  obligations(instrument: $under, roles: [IMPLEMENT], first: 5, after: $after) {
    totalCount
    nodes { bearer { name } ... on Obligation { role } under { number } citations { id } }
  }
}`;

test("the pages of a root field are turned to the last", async () => {
  const { data, cutOff } = await answerTo(duties, { under: "vn-31-ct-tw" });
  const { totalCount, nodes } = data.obligations as { totalCount: number; nodes: unknown[] };
  expect(totalCount).toBeGreaterThan(10);
  expect(new Set(nodes.map((node) => JSON.stringify(node))).size).toBe(totalCount);
  expect(cutOff).toEqual([]);
});

test("a row is what was selected, called by the keys that lead there; lists are JSON", async () => {
  const files: Record<string, string> = {};
  for (const { file, text } of rowTables(tablesOf(await answerTo(duties, { under: "vn-31-ct-tw" }))))
    files[file] = text;
  expect(Object.keys(files)).toEqual(["datapackage.json", "obligations.csv", "obligations.nodes.csv"]);
  expect(files["obligations.csv"]).toBe("totalCount\r\n16\r\n");
  const rows: Record<string, string>[] = parse(files["obligations.nodes.csv"]!, { columns: true });
  expect(rows[0]).toEqual({
    "bearer.name": "Directors of provincial and municipal offices of VSS",
    role: "IMPLEMENT",
    "under.number": '["31-CT/TW"]',
    "citations.id": expect.stringMatching(/^\["vss-2025-03-01#20:57-242",/),
  });
});

describe("of every example", () => {
  const examples = filesUnder(join(projectRoot, "examples"), /\.graphql$/, "the examples");

  test("the rows hold every value of the answer", async () => {
    for (const path of await examples) {
      const answered = await answerTo(await readFile(path, "utf8"));
      const rows = tablesOf(answered).flatMap((table) => table.rows);
      expect({ path: basename(path), values: valuesIn(rows) }).toEqual({
        path: basename(path),
        values: valuesIn(Object.values(answered.data)),
      });
    }
  }, 300_000);

  test("the part of the graph is one that passes the check (every sixth of them)", async () => {
    for (const path of (await examples).filter((_, index) => index % 6 === 0)) {
      const answered = await answerTo(await readFile(path, "utf8"));
      if (answered.ids.size === 0) continue;
      const { records } = graphOf(await partOf(answered));
      const found = new Set(records.map(({ type, id }) => `${type.identityLabel} ${id}`));
      // Of citations dossiers list those that something in them rests on.
      const entities = [...answered.ids].filter(([label]) => label !== "Citation");
      const named = entities.flatMap(([label, ids]) => [...ids].map((id) => `${label} ${id}`));
      expect(named.filter((each) => !found.has(each))).toEqual([]);
    }
  }, 300_000);
});

test("the part has the relationships between its records, and what these rest on", async () => {
  const answered = await answerTo(
    '{ plans(where: { id: { eq: "vn-vss-1234-kh-bcsd" } }) { number implements { number } } }',
  );
  const files = await partOf(answered);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["press/vss-2025-03-01.yaml"]));
  expect(files["press/vss-2025-03-01.yaml"]).toContain("implements: { vn-31-ct-tw: [ 3:50-347, 20:192-242 ] }");
  expect(files["press/vss-2025-03-01.yaml"]).not.toContain("assignments");
  const { "@graph": nodes } = JSON.parse((await partOf(answered, jsonLd))["graph.jsonld"]!) as { "@graph": object[] };
  expect(nodes.map((node) => JSON.stringify(node)).join("\n")).toContain(
    "urn:osh:citation:vss-2025-03-01%233%3A50-347",
  );
});

test("an answer that names no records has no part of the graph", async () => {
  const answered = await answerTo("{ plansConnection { totalCount } }");
  await expect(partOf(answered)).rejects.toThrow("Expected an answer that names records, came one of none");
});

test("what is cut off further in is told", async () => {
  const { cutOff } = await answerTo(
    '{ plans(where: { id: { eq: "vn-vss-1234-kh-bcsd" } }) { tasksConnection(first: 1) { edges { node { name } } } } }',
  );
  expect(cutOff).toEqual(["plans.0.tasksConnection"]);
});

test("what is no query that the API takes is refused with where and why", async () => {
  await expect(answerTo("{ plans { nam } }")).rejects.toThrow('Cannot query field "nam" on type "Plan"');
  await expect(answerTo("{ plans {")).rejects.toThrow("Expected a GraphQL query; line 1, column 10: Syntax Error");
  await expect(answerTo('{ obligations(instrument: "nobody") { totalCount } }')).rejects.toThrow('came "nobody"');
});

test("an answer is written as rows, or as the part of the graph", async () => {
  const folder = await osh.folder();
  const options = {
    force: false,
    progress: silent,
    query: duties,
    variables: { under: "vn-31-ct-tw" },
    deadline: 120_000,
  };
  const rows = join(folder, "rows.jsonl");
  const told = await exportAnswer(tests.store, model, { ...options, format: "jsonl", out: rows });
  expect(told.counts).toEqual({ rows: 17 });
  const lines = (await readFile(rows, "utf8")).trimEnd().split("\n");
  expect(JSON.parse(lines[0]!)).toEqual({ table: "obligations", row: { totalCount: 16 } });
  expect(lines).toHaveLength(17);
  const part = await exportAnswer(tests.store, model, {
    ...options,
    format: "graphml",
    out: join(folder, "part.graphml"),
  });
  expect(part.revision).toBe(told.revision);
  expect(part.counts.records).toBeGreaterThan(20);
});

/** All values in something, in whatever order. */
function valuesIn(value: unknown): string[] {
  const values = (each: unknown): string[] =>
    typeof each === "object" && each !== null ? Object.values(each).flatMap(values) : [JSON.stringify(each)];
  return values(value)
    .filter((each) => each !== "null")
    .toSorted((a, b) => (a < b ? -1 : 1));
}
