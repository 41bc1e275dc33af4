import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestAnswer, type TestApi } from "../support/api.ts";
import { writtenSeed, type WrittenSeed } from "../support/written-seed.ts";

interface Id {
  readonly id: string;
}
interface Row {
  readonly aspect: string;
  readonly entity: Id;
  readonly subjects: readonly Id[];
  readonly inferredFor: readonly Id[];
  readonly shared: boolean;
  readonly citations: readonly Id[];
}
interface Page {
  readonly subjects: readonly Id[];
  readonly totals: readonly {
    readonly aspect: string;
    readonly common: number;
    readonly shared: number;
    readonly apart: number;
  }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

let api: TestApi;

async function asked({ aspects, ...args }: Readonly<Record<string, unknown>>): Promise<TestAnswer> {
  // Left out where it is not given: the default counts then.
  const [declared, given] = aspects ? [", $aspects: [ComparedAspect!]!", ", aspects: $aspects"] : ["", ""];
  return api.ask(
    `query ($ids: [ID!]!, $first: Int = 500, $after: String${declared}) {
      compare(ids: $ids, first: $first, after: $after${given}) {
        subjects { id }
        totals { aspect common shared apart }
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { aspect entity { id } subjects { id } inferredFor { id } shared citations { id } }
      }
    }`,
    aspects ? { ...args, aspects } : args,
  );
}

async function compare(args: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await asked(args);
  expect(errors).toBeUndefined();
  return (data as { compare: Page }).compare;
}

/** A row in short: what, whose, and a star at those for whom a wider theme is inferred. */
const short = ({ aspect, entity, subjects, inferredFor }: Row): string => {
  const inferred = new Set(inferredFor.map(({ id }) => id));
  return `${aspect} ${entity.id}: ${subjects.map(({ id }) => (inferred.has(id) ? `${id}*` : id)).join(" ")}`;
};

describe("of the five articles", () => {
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());
  afterEach(() => vi.restoreAllMocks());

  const months = ["vn-action-month-2023", "vn-action-month-2024"];

  test("the Action Months of 2023 and 2024: their theme is one, their tasks are not", async () => {
    const { nodes, totals } = await compare({ ids: months, aspects: ["THEMES", "TASKS", "BEARERS", "ORGANIZERS"] });
    expect(nodes.map(short)).toEqual([
      "THEMES occupational-safety-and-health: vn-action-month-2023 vn-action-month-2024",
      "THEMES vn-action-month-2023-theme: vn-action-month-2023",
      "THEMES international-labour-day: vn-action-month-2024",
      "TASKS vn-mps-instruction-2023.task.1: vn-action-month-2023",
      "TASKS vn-mps-launch-2024-instruction.task.1: vn-action-month-2024",
      "TASKS vn-mps-launch-2024-instruction.task.4: vn-action-month-2024",
      "BEARERS vn-public-security-units: vn-action-month-2023 vn-action-month-2024",
      "BEARERS vn-public-security-trade-union: vn-action-month-2023",
      "BEARERS vn-public-security-officers-and-workers: vn-action-month-2024",
      "BEARERS vn-public-security-union-organizations: vn-action-month-2024",
      "ORGANIZERS vn-mps: vn-action-month-2023 vn-action-month-2024",
      "ORGANIZERS vn-nam-tu-liem-district: vn-action-month-2023",
      "ORGANIZERS vn-nam-tu-liem-launch-2023-organizers: vn-action-month-2023",
    ]);
    expect(totals).toEqual([
      { aspect: "THEMES", common: 1, shared: 1, apart: 2 },
      { aspect: "TASKS", common: 0, shared: 0, apart: 3 },
      { aspect: "BEARERS", common: 1, shared: 1, apart: 3 },
      { aspect: "ORGANIZERS", common: 1, shared: 1, apart: 2 },
    ]);
    // One paragraph for each of the two.
    expect(nodes[6]!.citations.map(({ id }) => id.split(":")[0])).toEqual(["bca-2024-04-27#7", "bca-2024-04-27#16"]);
  });

  test("all aspects, where none is named, and every row in the totals", async () => {
    const { nodes, totals, totalCount } = await compare({ ids: months });
    expect(totals).toHaveLength(11);
    expect(totalCount).toBe(nodes.length);
    for (const { aspect, shared, apart } of totals) {
      const rows = nodes.filter((row) => row.aspect === aspect);
      expect([shared, apart]).toEqual([
        rows.filter((row) => row.shared).length,
        rows.filter((row) => !row.shared).length,
      ]);
    }
    const outcomes = nodes.filter(({ aspect }) => aspect === "OUTCOMES");
    expect(outcomes).toHaveLength(9);
    expect(outcomes.map(({ entity }) => entity.id)).toContain("vn-mps-health-checks-count-2023");
  });

  test("Vietnam's Action Month and China's Safety Production Month share nothing that the articles state", async () => {
    const { totals } = await compare({ ids: ["vn-action-month", "cn-safety-month"] });
    expect(totals.map(({ shared }) => shared)).toEqual(totals.map(() => 0));
  });

  test("two districts of Shanxi and their province: what is run, held and seated there", async () => {
    const { nodes } = await compare({
      ids: ["cn-taiyuan", "cn-xinzhou", "cn-shanxi"],
      aspects: ["CAMPAIGNS", "ORGANIZATIONS"],
    });
    expect(nodes.map(short)).toEqual([
      "CAMPAIGNS cn-taiyuan-safety-month-2020: cn-taiyuan cn-shanxi",
      "CAMPAIGNS cn-xinzhou-safety-month-2020: cn-xinzhou cn-shanxi",
      "CAMPAIGNS cn-jincheng-safety-month-2020: cn-shanxi",
      "CAMPAIGNS cn-linfen-yaodu-safety-month-2020: cn-shanxi",
      "CAMPAIGNS cn-shanxi-safety-month-2020: cn-shanxi",
      "CAMPAIGNS cn-shanxi-zero-accident-units: cn-shanxi",
      "ORGANIZATIONS cn-taiyuan-emergency-bureau: cn-taiyuan cn-shanxi",
      "ORGANIZATIONS cn-xinzhou-emergency-bureau: cn-xinzhou cn-shanxi",
      "ORGANIZATIONS cn-jincheng-emergency-bureau: cn-shanxi",
      "ORGANIZATIONS cn-linfen-yaodu-emergency-bureau: cn-shanxi",
      "ORGANIZATIONS cn-shanxi-safety-commission: cn-shanxi",
      "ORGANIZATIONS cn-shanxi-safety-commission-office: cn-shanxi",
    ]);
  });

  test("pages hold together", async () => {
    const first = await compare({ ids: months, first: 20 });
    const second = await compare({ ids: months, first: 20, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes]).toEqual((await compare({ ids: months })).nodes);
    expect(second.totals).toEqual(first.totals);
  });

  test("is one read, and one more for what is read beyond the store's own properties", async () => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask(`{ compare(ids: ${JSON.stringify(months)}) { nodes { aspect entity { name } subjects { id } } } }`);
    expect(run).toHaveBeenCalledTimes(1);
    run.mockClear();
    await compare({ ids: months });
    expect(run).toHaveBeenCalledTimes(2);
  });

  test.each([
    [[], "BAD_INPUT", "ids: expected at least 2 ids to compare, came 0."],
    [["vn-action-month"], "BAD_INPUT", "ids: expected at least 2 ids to compare, came 1."],
    [["vn", "cn", "vn"], "BAD_INPUT", 'ids: expected each id once, came "vn" again.'],
    [
      Array.from({ length: 11 }, (_, index) => `id-${index}`),
      "LIMIT_EXCEEDED",
      "ids: expected at most 10 ids, came 11.",
    ],
    [
      ["vn", "vn-vss"],
      "UNKNOWN_ID",
      'ids: expected the id of a record of type Instrument or Campaign or Place, came "vn-vss", the id of a record of type Organization.',
    ],
  ])("%j is refused", async (ids, code, message) => {
    const { errors } = await asked({ ids });
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test("no aspects, no rows; one asked for twice is one", async () => {
    expect(await compare({ ids: months, aspects: [] })).toMatchObject({ totalCount: 0, totals: [], nodes: [] });
    expect((await compare({ ids: months, aspects: ["ISSUERS", "ISSUERS"] })).totals).toHaveLength(1);
  });
});

describe("of a written graph", () => {
  let seed: WrittenSeed;
  beforeAll(async () => {
    seed = await writtenSeed(`
organizations:
  a: { name: A, kind: MEDIA, sources: [1] }
  b: { name: B, kind: MEDIA, sources: [1] }
themes:
  wide: { name: Wide, sources: [1] }
  left: { name: Left, broader: wide, sources: [1] }
  right: { name: Right, broader: wide, sources: [1] }
campaigns:
  one: { name: One, kind: OTHER, themes: left, sources: [1] }
  two: { name: Two, kind: OTHER, sources: [1] }
  two-part: { name: Part, kind: OTHER, partOf: two, themes: right, under: [top, side], organizers: a, sources: [1] }
  three: { name: Three, kind: OTHER, themes: [wide, left], sources: [1] }
directives:
  top: { name: Top, kind: DIRECTIVE, issuedBy: b, sources: [1] }
  side: { name: Side, kind: DIRECTIVE, sources: [1] }
plans:
  plan:
    name: Plan
    kind: PLAN
    implements: top
    issuedBy: a
    sources: [1]
    assignments: [{ bearer: b, role: LEAD, modality: OBLIGATION, sources: [1] }]
    tasks: [{ position: 1, name: Task, themes: left, campaigns: one, sources: [1] }]
`);
    api = await testApi({ OSH_SEED: seed.folder });
  });
  afterAll(async () => {
    await api?.close();
    await seed?.remove();
  });

  test("two with sibling themes share the wider one, and it says for whom it is inferred", async () => {
    const { nodes, totals } = await compare({ ids: ["one", "two", "three"], aspects: ["THEMES"] });
    expect(nodes.map(short)).toEqual(["THEMES wide: one* two* three", "THEMES left: one three", "THEMES right: two"]);
    expect(totals).toEqual([{ aspect: "THEMES", common: 1, shared: 2, apart: 1 }]);
  });

  test("an instrument has what implements it and the campaigns under it have; a campaign, what its tasks' plan lays on all", async () => {
    const { nodes } = await compare({
      ids: ["top", "one"],
      aspects: ["TASKS", "BEARERS", "INSTRUMENTS", "ISSUERS", "CAMPAIGNS", "ORGANIZERS"],
    });
    expect(nodes.map(short)).toEqual([
      "TASKS plan.task.1: top one",
      "BEARERS b: top one",
      "INSTRUMENTS plan: top one",
      "INSTRUMENTS side: top",
      "ISSUERS a: top",
      "ISSUERS b: top",
      "CAMPAIGNS two-part: top",
      "ORGANIZERS a: top",
    ]);
  });

  test("what is compared is not a row of itself, but of another", async () => {
    const { nodes } = await compare({ ids: ["top", "plan"], aspects: ["INSTRUMENTS"] });
    expect(nodes.map(short)).toEqual(["INSTRUMENTS plan: top", "INSTRUMENTS side: top"]);
  });

  test("what has too much to compare is refused by its id", async () => {
    const { driver, database } = api.store;
    await driver.executeQuery(
      `MATCH (two:Entity {id: 'two'})
       UNWIND range(1, 2000) AS number
       CREATE (:Entity:Campaign {id: 'many-' + number, sources: ['a-2024#1']})-[:PART_OF {sources: []}]->(two)`,
      {},
      { database },
    );
    const { errors } = await asked({ ids: ["one", "two"] });
    const message =
      'ids: expected what has at most 2000 links to what it is compared by, came "two" with more; compare parts of it, or by fewer aspects.';
    expect(errors).toMatchObject([{ message, extensions: { code: "LIMIT_EXCEEDED" } }]);
  });

  test("what more belongs to than is read is refused too, even where little of it is compared", async () => {
    const { driver, database } = api.store;
    await driver.executeQuery(
      `MATCH (three:Entity {id: 'three'})
       UNWIND range(1, 10000) AS number
       CREATE (:Entity:Campaign {id: 'more-' + number, sources: ['a-2024#1']})-[:PART_OF {sources: []}]->(three)`,
      {},
      { database },
    );
    const { errors } = await asked({ ids: ["one", "three"], aspects: ["THEMES"] });
    const message = 'ids: expected what at most 10000 records belong to, came "three" with more; compare parts of it.';
    expect(errors).toMatchObject([{ message, extensions: { code: "LIMIT_EXCEEDED" } }]);
  });

  test("what belongs to it without being compared is no reason to refuse it", async () => {
    const { nodes } = await compare({ ids: ["one", "two"], aspects: ["THEMES"] });
    expect(nodes.map(short)).toEqual(["THEMES wide: one* two*", "THEMES left: one", "THEMES right: two"]);
  });
});
