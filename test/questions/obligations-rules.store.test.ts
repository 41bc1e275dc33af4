import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

/** A ministry, two of its offices, a mill, and what a directive, a plan and the plan after it lay on them. */
const dossier = `
article: { id: a-2024, kind: PRESS, publisher: ministry, date: 2024, language: en, name: An article }
places:
  land: { name: Land, level: CENTRAL, sources: [1] }
  north: { name: North, level: PROVINCIAL, partOf: land, sources: [1] }
  town: { name: Town, level: DISTRICT, partOf: north, sources: [1] }
themes:
  safety: { name: Safety, sources: [1] }
  dust: { name: Dust, broader: safety, sources: [1] }
organizations:
  ministry: { name: Ministry, kind: GOVERNMENT, level: CENTRAL, place: land, sources: [1] }
  office-north: { name: Office of the North, kind: GOVERNMENT, level: PROVINCIAL, partOf: ministry, place: north, sources: [1] }
  desk-town: { name: Desk of the Town, kind: GOVERNMENT, level: DISTRICT, partOf: office-north, place: town, sources: [1] }
  mill: { name: Mill, kind: ENTERPRISE, level: GRASSROOTS, place: town, sources: [1] }
posts:
  director: { name: Director of the North, organization: office-north, sources: [1] }
officials:
  an: { name: An, memberships: [{ post: director, date: 2019-01-01/2021-12-31 }], sources: [1] }
  binh: { name: Binh, memberships: [{ post: director, date: 2022-01-01/2030-12-31 }], sources: [1] }
groups:
  all-units: { name: The ministry and all its units, within: ministry, everyUnit: true, sources: [1] }
  heads: { name: Heads, members: [directors], sources: [1] }
  directors: { name: Directors, members: [director], sources: [1] }
  mills: { name: Mills, members: [mill], sources: [1] }
directives:
  order:
    name: Order
    kind: DIRECTIVE
    date: 2020-01-01
    issuedBy: ministry
    sources: [1]
    tasks:
      - { position: 1, name: Keep count, sources: [1], assignments: [{ bearer: all-units, role: REPORT, modality: OBLIGATION }] }
plans:
  plan-21:
    name: Plan of 2021
    kind: PLAN
    date: 2021-01-01
    issuedBy: office-north
    implements: order
    sources: [1]
    tasks:
      - position: 1
        name: Wet the floors
        themes: [dust]
        sources: [1]
        assignments: [{ bearer: mills, role: IMPLEMENT, modality: OBLIGATION, date: 2021-06 }]
  plan-23:
    name: Plan of 2023
    kind: PLAN
    date: 2023-01-01
    issuedBy: office-north
    implements: order
    supersedes: plan-21
    sources: [1]
    tasks:
      - position: 1
        name: Fit filters
        themes: [safety]
        sources: [1]
        assignments:
          - { bearer: mills, role: IMPLEMENT, modality: OBLIGATION, date: 2023-12-31 }
          - { bearer: heads, role: INSPECT, modality: RECOMMENDATION }
citations: { 1: { digest: ${"0".repeat(64)} } }
`;

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-obligations-"));
  await writeFile(join(folder, "a-2024.yaml"), dossier);
  api = await testApi({ OSH_SEED: folder });
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly obligations: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly bearer: { readonly id: string };
      readonly role: string;
      readonly task: { readonly id: string };
      readonly through: readonly { readonly id: string }[];
    }[];
    readonly totals: unknown;
  };
}

async function ask(args: string, fields = ""): Promise<Answer["obligations"]> {
  const { data, errors } = await api.ask(`{
    obligations${args && `(${args})`} {
      totalCount
      nodes { bearer { id } role task { id } through { id } }
      ${fields}
    }
  }`);
  expect(errors).toBeUndefined();
  return (data as Answer).obligations;
}

/** The rows as `bearer role task`, with the steps to the bearer after it. */
const rowsOf = async (args: string): Promise<string[]> =>
  (await ask(args)).nodes.map(({ bearer, role, task, through }) =>
    [bearer.id, role, task.id, ...through.map(({ id }) => id)].join(" "),
  );

const keepCount = "order.task.1";
const wetFloors = "plan-21.task.1";
const fitFilters = "plan-23.task.1";

const ofOrder = [
  `all-units REPORT ${keepCount}`,
  `desk-town REPORT ${keepCount} all-units ministry`,
  `office-north REPORT ${keepCount} all-units ministry`,
];
const of21 = [`mill IMPLEMENT ${wetFloors} mills`, `mills IMPLEMENT ${wetFloors}`];
const of23 = [
  `mill IMPLEMENT ${fitFilters} mills`,
  `mills IMPLEMENT ${fitFilters}`,
  `an INSPECT ${fitFilters} heads directors director`,
  `binh INSPECT ${fitFilters} heads directors director`,
  `director INSPECT ${fitFilters} heads directors`,
  `directors INSPECT ${fitFilters} heads`,
  `heads INSPECT ${fitFilters}`,
];

describe("from the directive down", () => {
  test("each class is followed by those behind it, at any depth, and by every known unit where it takes in all", async () => {
    expect(await rowsOf('instrument: "order"')).toEqual([...ofOrder, ...of21, ...of23]);
  });

  test("expand: false gives the addressees alone", async () => {
    const named = [ofOrder[0], of21[1], of23[1], of23[6]];
    expect(await rowsOf('instrument: "order", expand: false')).toEqual(named);
  });
});

describe("from the unit up", () => {
  test.each([
    ["mill", [of21[0], of23[0]]],
    ["desk-town", [ofOrder[1]]],
    ["director", [of23[4]]],
    ["binh", [of23[3]]],
    ["an", [of23[2]]],
  ])("%s has the rows that the directive gives it", async (bearer, rows) => {
    expect(await rowsOf(`instrument: "order", bearer: "${bearer}"`)).toEqual(rows);
    expect(await rowsOf(`bearer: "${bearer}"`)).toEqual(rows);
  });

  test("a body has what is laid on its posts too, and not what it lays on others itself", async () => {
    expect(await rowsOf('bearer: "office-north"')).toEqual([ofOrder[2]]);
    expect(await rowsOf('bearer: "ministry"')).toEqual([]);
  });
});

describe("asOf", () => {
  test.each([
    ["2019-12-31", []],
    ["2020-06-01", ofOrder],
    ["2022-06-01", [...ofOrder, ...of21]],
    ["2024-06-01", [...ofOrder, ...of23.filter((row) => !row.startsWith("an "))]],
  ])("%s: what was issued and not superseded, and who held a post", async (day, rows) => {
    expect(await rowsOf(`instrument: "order", asOf: "${day}"`)).toEqual(rows);
  });
});

describe("filters", () => {
  test.each([
    ["bearerKinds: [ENTERPRISE]", [of21[0], of23[0]]],
    ["bearerKinds: [GOVERNMENT], roles: [INSPECT]", of23.slice(2, 5)],
    ["levels: [CENTRAL, DISTRICT]", [ofOrder[0], ofOrder[1]]],
    ["bearerKinds: []", []],
    ['place: "town"', [ofOrder[1], of21[0], of23[0]]],
    ['place: "north", roles: [REPORT]', [ofOrder[1], ofOrder[2]]],
    ['theme: "dust"', of21],
    ['theme: "safety", expand: false', [of21[1], of23[1], of23[6]]],
    ['dueBefore: "2021-07-01"', of21],
    ['dueBefore: "2021-06-30"', []],
    ["modalities: [RECOMMENDATION], expand: false", [of23[6]]],
    ['text: "FLOORS wét"', of21],
    ['text: "mill", roles: [IMPLEMENT]', [of21[0], of21[1], of23[0], of23[1]]],
    ['text: "plan 2021"', of21],
    ['text: "ill"', []],
  ])("%s", async (args, rows) => {
    expect(await rowsOf(args)).toEqual(rows);
  });

  test.each([
    ['""', "BAD_INPUT: text: expected at least one letter or digit to look for, came none."],
    [JSON.stringify("x".repeat(201)), "LIMIT_EXCEEDED: text: expected at most 200 characters, came 201."],
  ])("the text %s is refused", async (text, expected) => {
    const { errors } = await api.ask(`{ obligations(text: ${text}) { totalCount } }`);
    expect(errors!.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`)).toEqual([expected]);
  });

  test.each([
    ['instrument: "nothing"', "instrument: expected the id of a record of type Instrument"],
    ['instrument: "order", bearer: "plan-21"', "bearer: expected the id of a record of type Agent"],
    ['place: "mill"', "place: expected the id of a record of type Place"],
    ['theme: "land"', "theme: expected the id of a record of type Theme"],
  ])("%s is refused", async (args, message) => {
    const { errors } = await api.ask(`{ obligations(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: "UNKNOWN_ID" } }]);
  });
});

describe("orders", () => {
  test("by the bearer's name", async () => {
    const { nodes } = await ask('expand: false, orderBy: BEARER, instrument: "order"');
    expect(nodes.map(({ bearer }) => bearer.id)).toEqual(["heads", "mills", "mills", "all-units"]);
  });

  test("by when it is due, what has no date last", async () => {
    const { nodes } = await ask('expand: false, orderBy: DUE, instrument: "order"');
    expect(nodes.map(({ task }) => task.id)).toEqual([wetFloors, fitFilters, keepCount, fitFilters]);
  });

  test.each(["INSTRUMENT", "BEARER", "DUE", "ROLE"])("%s: pages follow on one another", async (orderBy) => {
    const whole = (await ask(`orderBy: ${orderBy}`)).nodes;
    let after = "";
    for (let index = 0; index < whole.length; index += 5) {
      const { data } = await api.ask(
        `{ obligations(orderBy: ${orderBy}, first: 5${after && `, after: "${after}"`}) {
          nodes { bearer { id } role task { id } through { id } } pageInfo { endCursor }
        } }`,
      );
      const page = (data as { obligations: { nodes: unknown; pageInfo: { endCursor: string } } }).obligations;
      expect(page.nodes).toEqual(whole.slice(index, index + 5));
      after = page.pageInfo.endCursor;
    }
  });
});

test("totals are those of all pages", async () => {
  const { totals, totalCount } = await ask(
    'instrument: "order", first: 1',
    `totals {
      roles { role count } modalities { modality count }
      bearers { bearer { id } count } bearerCount
      instruments { instrument { id } count } instrumentCount
    }`,
  );
  expect(totalCount).toBe(12);
  expect(totals).toEqual({
    roles: [
      { role: "INSPECT", count: 5 },
      { role: "IMPLEMENT", count: 4 },
      { role: "REPORT", count: 3 },
    ],
    modalities: [
      { modality: "OBLIGATION", count: 7 },
      { modality: "RECOMMENDATION", count: 5 },
    ],
    bearers: [
      { bearer: { id: "mill" }, count: 2 },
      { bearer: { id: "mills" }, count: 2 },
      ...["all-units", "an", "binh", "desk-town", "director", "directors", "heads", "office-north"].map((id) => ({
        bearer: { id },
        count: 1,
      })),
    ],
    bearerCount: 10,
    instruments: [
      { instrument: { id: "plan-23" }, count: 7 },
      { instrument: { id: "order" }, count: 3 },
      { instrument: { id: "plan-21" }, count: 2 },
    ],
    instrumentCount: 3,
  });
});
