import { beforeAll, expect, test } from "vitest";
import { readModel } from "../../../src/model/model.ts";
import { silent } from "../../../src/progress.ts";
import { apply, type Wanted } from "../../../src/seed/apply/apply.ts";
import { applyPlan } from "../../../src/seed/apply/apply-plan.ts";
import { checkFiles } from "../../../src/seed/check.ts";
import type { Graph } from "../../../src/seed/graph.ts";
import { creationOf } from "../../../src/seed/apply/plan.ts";
import { documentOf, planDocument, readPlan, type PlanDocument } from "../../../src/seed/apply/plan-document.ts";
import { printPlan } from "../../../src/seed/apply/plan-text.ts";
import { propose } from "../../../src/seed/apply/propose.ts";
import { readStored } from "../../../src/seed/apply/stored.ts";
import { Totals } from "../../../src/seed/apply/totals.ts";
import { inTransaction } from "../../../src/seed/apply/write.ts";
import { citedDossiers, texts } from "../../support/mill.ts";
import { testStore } from "../../support/store.ts";
import { thrownBy } from "../../support/thrown.ts";
import { applyGraph, revisionOf } from "../../support/graphs.ts";

const model = readModel();
const tests = testStore();

const graphOf = (edit = (text: string): string => text): Graph =>
  checkFiles(
    Object.entries(citedDossiers).map(([path, text]) => ({ path, bytes: Buffer.from(edit(text)) })),
    model,
  ).graph;

const mill = graphOf();
/** A plan that is called otherwise and dated no more, an official's group less, a place more. */
const edited = graphOf((text) =>
  text
    .replace("    date: 2024-03\n", "")
    .replace("name: Plan on dust", "name: Plan against dust")
    .replace(
      "organizations:\n  mill: { name",
      "places: { hall: { name: The hall, sources: [1] } }\norganizations:\n  mill: { name",
    )
    .replace(/groups:\n {2}mill-y.*\n/, ""),
);

const wanted = (graph: Graph): Wanted => ({ fingerprint: revisionOf(graph), read: () => ({ graph, warnings: [] }) });
const options = { progress: silent };

/** All that the database holds, its constraints and indexes included. */
async function everything(): Promise<unknown> {
  const { driver, database } = tests.store;
  const read = async (statement: string) =>
    (await driver.executeQuery(statement, {}, { database })).records.map((row) => row.toObject());
  return [
    await read("MATCH (n) RETURN labels(n), properties(n) ORDER BY elementId(n)"),
    await read("MATCH ()-[r]->() RETURN type(r), properties(r) ORDER BY elementId(r)"),
    await read("SHOW INDEXES YIELD name"),
  ];
}

const held = async (): Promise<string> =>
  new Totals().add(creationOf(await inTransaction(tests.store, (runner) => readStored(runner, model)))).revision;

beforeAll(async () => {
  await tests.emptied();
  await applyGraph(tests.store, model, mill);
});

test("a plan tells what is made, changed and taken out, and writes nothing", async () => {
  const before = await everything();
  const { plan, from, totals } = await propose(tests.store, model, wanted(edited));
  expect(await everything()).toEqual(before);
  expect({ from, to: totals.revision }).toEqual({ from: revisionOf(mill), to: revisionOf(edited) });
  expect(printPlan(plan, model, { all: false })).toMatchInlineSnapshot(`
    "Group: 1 to delete
      - mill-yoshida "𠮷田车间班组长"

    Plan: 1 to change
      ~ mill-dust
          name: "Plan on dust" → "Plan against dust"
          date: "2024-03" → nothing
          startsOn: "2024-03-01" → nothing
          endsOn: "2024-03-31" → nothing

    Place: 1 to create
      + hall "The hall"

    RANGES_OVER: 1 to delete
      - mill-yoshida → mill

    Name: 4 to create, 2 to delete
      + hall.name.en.The hall
      + mill-dust.name.en.Plan against dust
      + hall.name.vi.The hall
      + hall.name.zh-Hans.The hall
      - mill-dust.name.en.Plan on dust
      - mill-yoshida.name.zh-Hans.𠮷田车间班组长

    NAMED: 4 to create, 2 to delete
      + hall → hall.name.en.The hall
      + mill-dust → mill-dust.name.en.Plan against dust
      + hall → hall.name.vi.The hall
      + hall → hall.name.zh-Hans.The hall
      - mill-dust → mill-dust.name.en.Plan on dust
      - mill-yoshida → mill-yoshida.name.zh-Hans.𠮷田车间班组长

    Citation: 1 to delete
      - mill-zh-2024-03-03#2:0-7

    IN_ARTICLE: 1 to delete
      - mill-zh-2024-03-03#2:0-7 → mill-zh-2024-03-03"
  `);
});

test("of lists no more is told than what is added and what is taken out", async () => {
  const graph = graphOf((text) =>
    text.replace("    issuedBy: mill\n    sources: [1]\n", '    issuedBy: mill\n    sources: [2 "Foremen"]\n'),
  );
  const { plan } = await propose(tests.store, model, wanted(graph));
  const told = printPlan(plan, model, { all: false });
  expect(told).toContain(
    "Plan: 1 to change\n  ~ mill-dust\n      sources: + mill-en-2024-03-01#2:0-7; - mill-en-2024-03-01#1\n",
  );
  expect(told).not.toMatch(/sources:.*→/);
});

test("long lists are cut, and say so", async () => {
  const places = Array.from({ length: 25 }, (_, n) => `p${n}: { name: P, sources: [1] }`).join(", ");
  const graph = graphOf((text) =>
    text.replace("organizations:\n  mill: { name", `places: { ${places} }\norganizations:\n  mill: { name`),
  );
  const { plan } = await propose(tests.store, model, wanted(graph));
  expect(printPlan(plan, model, { all: false })).toContain("\n  … and 5 more; --all shows them.");
  expect(printPlan(plan, model, { all: true })).not.toContain("more;");
  expect(printPlan(plan, model, { all: true }).match(/^ {2}\+ p\d+ "P"$/gm)).toHaveLength(25);
});

test("where the graph follows from what is wanted, nothing is read and there is nothing to do", async () => {
  await apply(tests.store, model, wanted(mill), options);
  const read = (): never => {
    throw new Error("read");
  };
  const { plan, from } = await propose(tests.store, model, { ...wanted(mill), read });
  expect(plan).toEqual({ records: [], links: [] });
  expect(from).toBe(revisionOf(mill));
});

test("a document is of its published shape, holds no sentence of an article, and is read back as it was", async () => {
  const proposal = await propose(tests.store, model, wanted(edited));
  const document = documentOf(proposal, model);
  expect(planDocument.parse(document)).toEqual(document);
  const text = JSON.stringify(document);
  const sentences = Object.values(texts).flatMap((each) => each.split("\n").filter((line) => line.trim() !== ""));
  expect(sentences.filter((sentence) => text.includes(sentence.trim()))).toEqual([]);
  const read = readPlan(text, "plan.json", model);
  expect(read.plan).toEqual(proposal.plan);
  expect(documentOf(read, model)).toEqual(document);
});

test("what no plan is, or none any more, is refused with what is wrong", async () => {
  const document = documentOf(await propose(tests.store, model, wanted(edited)), model);
  const text = JSON.stringify(document);
  const messages = [
    text.slice(0, -20),
    "{}",
    JSON.stringify({ ...document, version: 2 }),
    text.replace("Plan against dust", "Plan for dust"),
    JSON.stringify({ ...document, surprise: true }),
  ].map((broken) => {
    try {
      return readPlan(broken, "plan.json", model);
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "plan.json: expected a plan that "osh plan --out" has written, came no JSON.",
      "plan.json: expected a plan that "osh plan --out" has written, came something else: format: Invalid input: expected "osh-plan".",
      "plan.json: expected a plan that "osh plan --out" has written, came something else: version: Invalid input: expected 1.",
      "plan.json: expected a plan that "osh plan --out" has written, came one that was changed since.",
      "plan.json: expected a plan that "osh plan --out" has written, came something else: it: Unrecognized key: "surprise".",
    ]
  `);
});

test("a plan for another schema is refused", async () => {
  const document = documentOf(await propose(tests.store, model, wanted(edited)), model);
  const other = readModel(model.document.loc?.source.body.replace("rank: String", "rank: String\n  grade: String"));
  expect(() => readPlan(JSON.stringify(document), "plan.json", other)).toThrow("another schema.graphql");
});

test("a plan is done just as it says, and once only", async () => {
  const stale = await propose(tests.store, model, wanted(edited));
  const read = readPlan(JSON.stringify(documentOf(stale, model)), "plan.json", model);
  const applied = await applyPlan(tests.store, model, read, options);
  expect(applied).toMatchObject({ before: revisionOf(mill), revision: revisionOf(edited), changed: true });
  expect(await held()).toBe(revisionOf(edited));
  // The dossiers that it was made of need not be read now.
  expect(await apply(tests.store, model, wanted(edited), options)).toMatchObject({ known: true });

  const before = await everything();
  const error = await thrownBy(applyPlan(tests.store, model, read, options));
  expect(error.code).toBe("PLAN_STALE");
  expect(error.message).toContain(revisionOf(mill));
  expect(error.message).toContain(revisionOf(edited));
  expect(await everything()).toEqual(before);
});

test("a plan for an empty store fills one", async () => {
  await tests.emptied();
  const proposal = await propose(tests.store, model, wanted(mill));
  expect(proposal.from).toBeUndefined();
  const document: PlanDocument = documentOf(proposal, model);
  expect(document.records.every(({ change }) => change === "create")).toBe(true);
  await applyPlan(tests.store, model, readPlan(JSON.stringify(document), "plan.json", model), options);
  expect(await held()).toBe(revisionOf(mill));
});
