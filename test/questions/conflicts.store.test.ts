import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { decisions, dossier, publisher } from "../seed/small-seed.ts";
import { testApi, type TestApi } from "../support/api.ts";

// Two articles, the first printed again by a third, differ on a plan's date, which is decided, and on what a union is part of,
// which is not; and each calls the union by an id of its own. A fourth has ids of its own for a plan, a place and a post.
const files = {
  ...publisher,
  ...dossier(
    "o-2000",
    `
    places: { h: { name: H, sources: [1] } }
    organizations:
      y: { name: Y, kind: OTHER, sources: [1] }
      z: { name: Z, kind: OTHER, place: h, sources: [1] }
  `,
  ),
  ...dossier(
    "a-2020",
    `
    plans:
      x: { name: X, kind: PLAN, date: 2019, sources: [1], tasks: [{ position: 1, name: T }], assignments: [{ bearer: u, role: LEAD, modality: OBLIGATION }] }
    organizations: { u: { name: The Union, kind: TRADE_UNION, partOf: y, sources: [2] } }
  `,
  ),
  ...dossier("c-2022", `\n  plans: { x: { date: 2019, sources: [1] } }\n`, ", reprintOf: a-2020"),
  ...dossier(
    "b-2021",
    `
    plans: { x: { date: 2018, issuedBy: w, sources: [1] } }
    organizations: { w: { name: Union, kind: TRADE_UNION, partOf: z, sources: [2] } }
  `,
  ),
  ...dossier(
    "d-2023",
    `
    places: { h2: { name: H, sources: [1] } }
    plans:
      v: { name: V, kind: PLAN, date: 2020, implements: x, sources: [1], tasks: [{ position: 1, name: S, assignments: [{ bearer: q2, role: LEAD, modality: OBLIGATION }] }] }
      v2: { name: V, kind: PLAN, sources: [1] }
    posts:
      q: { name: Q, organization: z, sources: [1] }
      q2: { name: Q, sources: [1] }
  `,
  ),
  ...decisions(
    [
      "kind: SAME, about: u, other: w",
      'kind: PREFERRED, about: x, field: date, value: "2019"',
      "kind: SAME, about: h, other: h2",
      "kind: SAME, about: v, other: v2",
      "kind: SAME, about: q, other: q2",
    ].join("\n"),
  ),
};

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-conflicts-"));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  api = await testApi({ OSH_SEED: folder });
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data as T;
}

const ids = (each: readonly { readonly id: string }[]): string[] => each.map(({ id }) => id);

interface Statement {
  readonly relation: string;
  readonly citations: readonly { readonly id: string }[];
}

async function statements(entity: string, relation: string): Promise<unknown[]> {
  const fields =
    "relation object articles singleSource conflicting others shown entity { id } decision { id by reason }";
  const { statements: page } = await ask<{ statements: { nodes: Statement[] } }>(
    `{ statements(entity: "${entity}") { nodes { ${fields} citations { id } } } }`,
  );
  return page.nodes
    .filter((each) => each.relation === relation)
    .map((each) => ({ ...each, citations: ids(each.citations) }));
}

test("statements shows conflicting values side by side, each with its own paragraphs, and what was decided", async () => {
  const alike = { relation: "date", conflicting: true, entity: null };
  expect(await statements("x", "date")).toEqual([
    {
      ...alike,
      object: "2018",
      others: ["2019"],
      citations: ["b-2021#1"],
      articles: 1,
      singleSource: true,
      shown: false,
      decision: null,
    },
    // A reprint is no second source.
    {
      ...alike,
      object: "2019",
      others: ["2018"],
      citations: ["a-2020#1", "c-2022#1"],
      articles: 1,
      singleSource: true,
      shown: true,
      decision: { id: "d2", by: "An editor", reason: "Because" },
    },
  ]);
  expect(await statements("x", "kind")).toMatchObject([{ object: "PLAN", conflicting: false, shown: true }]);
});

test("and relationships of which there can be one", async () => {
  expect(await statements("u", "partOf")).toMatchObject([
    { object: "y", entity: { id: "y" }, citations: ["a-2020#2"], conflicting: true, others: ["z"], shown: false },
    { object: "z", entity: { id: "z" }, citations: ["b-2021#2"], conflicting: true, others: ["y"], shown: true },
  ]);
});

test("facts of an article are the values that it states", async () => {
  const facts = async (article: string) => {
    const { facts: page } = await ask<{ facts: { nodes: Record<string, never>[] } }>(
      `{ facts(article: "${article}", first: 500) { nodes { subject relation object objectEntity { id } } } }`,
    );
    return page.nodes.filter(({ relation }) => relation === "date" || relation === "partOf");
  };
  const fact = (subject: string, relation: string, object: string) => ({
    subject,
    relation,
    object,
    objectEntity: relation === "partOf" ? { id: object } : null,
  });
  expect(await facts("a-2020")).toEqual([fact("x", "date", "2019"), fact("u", "partOf", "y")]);
  expect(await facts("b-2021")).toEqual([fact("x", "date", "2018"), fact("u", "partOf", "z")]);
});

test("a record holds its variants, and the ids that it had", async () => {
  const { plans, organizations } = await ask<Record<string, Record<string, unknown>[]>>(`{
    plans(where: { id: { eq: "x" } }) { date startsOn variants(sort: { value: ASC }) { field value shown decision { kind date } citations { id } } }
    organizations(where: { id: { eq: "u" } }) { partOf { id } formerIds { id decision { id } } names { value kind } }
  }`);
  expect(plans).toEqual([
    {
      date: "2019",
      startsOn: "2019-01-01",
      variants: [
        { field: "date", value: "2018", shown: false, decision: null, citations: [{ id: "b-2021#1" }] },
        {
          field: "date",
          value: "2019",
          shown: true,
          decision: { kind: "PREFERRED", date: "2024-01-02" },
          citations: [{ id: "a-2020#1" }, { id: "c-2022#1" }],
        },
      ],
    },
  ]);
  expect(organizations).toMatchObject([{ partOf: { id: "z" }, formerIds: [{ id: "w", decision: { id: "d1" } }] }]);
});

test("gaps names what is not decided", async () => {
  const { gaps } = await ask<{ gaps: { nodes: unknown[] } }>(
    "{ gaps(kinds: [UNDECIDED_CONFLICT]) { nodes { entity { id } message } } }",
  );
  expect(gaps.nodes).toEqual([
    { entity: { id: "u" }, message: "Sources differ on partOf of “The Union”, and nobody has decided." },
  ]);
});

/** The ids that were merged, by those that were kept. */
const formerIds: Readonly<Record<string, string>> = { u: "w", h: "h2", v: "v2", q: "q2" };

test.each([
  'entity(id: "u") { id name }',
  'obligations(bearer: "u") { totalCount nodes { task { id } bearer { id } } }',
  'neighborhood(ids: ["u"]) { nodes { id } edges { id } }',
  'paths(from: "u", to: "h") { nodes { id } }',
  'paths(from: "h", to: "u") { nodes { id } }',
  'statements(entity: "u") { nodes { relation object } }',
  'compare(ids: ["v", "x"]) { subjects { id } totals { aspect common apart } nodes { entity { id } } }',
  'search(text: "Z", place: "h") { totalCount nodes { entity { id } } }',
  'timeline(startsOn: "2018-01-01", place: "h") { totalCount nodes { entity { id } } }',
  'implementation(instrument: "v", direction: UP) { instrument { id } depth }',
  'responsibleAt(post: "q", on: "2020-06-01") { totalCount nodes { bearer { id } task { id } } }',
  'postholders(post: "q") { totalCount }',
])("an id that was merged answers as the one that was kept, in the same one trip: %s", async (query) => {
  const run = vi.spyOn(Reading.prototype, "run");
  const former = await ask(`{ ${query.replace(/"([uhvq])"/, (_, kept: string) => `"${formerIds[kept]}"`)} }`);
  expect(run).toHaveBeenCalledTimes(1);
  expect(former).toEqual(await ask(`{ ${query} }`));
  expect(JSON.stringify(former)).toContain('"');
});

test("a merged id of another type than is asked for is refused as the kept one is", async () => {
  const { errors } = await api.ask('{ obligations(instrument: "w") { totalCount } }');
  expect(errors).toMatchObject([
    {
      message:
        'instrument: expected the id of a record of type Instrument, came "w", the id of a record of type Organization.',
    },
  ]);
});
