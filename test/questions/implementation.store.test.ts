import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reading } from "../../src/graph/reading.ts";
import { testApi, type TestAnswer, type TestApi } from "../support/api.ts";
import { writtenSeed, type WrittenSeed } from "../support/written-seed.ts";

interface Step {
  readonly instrument: { readonly id: string };
  readonly implements: { readonly id: string } | null;
  readonly depth: number;
  readonly citations: readonly { readonly id: string }[];
  readonly relation: string | null;
  readonly direction: string | null;
  readonly days: number | null;
  readonly issuedBy: readonly { readonly id: string }[];
  readonly campaigns: readonly { readonly id: string }[];
  readonly missing: readonly string[];
  readonly repeated: boolean;
  readonly hasMore: boolean;
}

let api: TestApi;

const asked = (args: Readonly<Record<string, unknown>>): Promise<TestAnswer> =>
  api.ask(
    `query ($instrument: ID!, $maxDepth: Int, $direction: ImplementationDirection! = DOWN, $relations: [ImplementationRelation!]! = [IMPLEMENTS]) {
      implementation(instrument: $instrument, maxDepth: $maxDepth, direction: $direction, relations: $relations) {
        instrument { id } implements { id } depth citations { id } relation direction days issuedBy { id } campaigns { id }
        missing repeated hasMore
      }
    }`,
    args,
  );

async function implementation(args: Readonly<Record<string, unknown>>): Promise<readonly Step[]> {
  const { data, errors } = await asked(args);
  expect(errors).toBeUndefined();
  return (data as { implementation: readonly Step[] }).implementation;
}

/** A row in short: how deep, which, and after which. */
const short = ({ depth, instrument, implements: before, repeated, hasMore }: Step): string =>
  `${depth} ${instrument.id}${before ? ` < ${before.id}` : ""}${repeated ? " repeated" : ""}${hasMore ? " …" : ""}`;
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe("of the five articles", () => {
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api?.close());
  afterEach(() => vi.restoreAllMocks());

  test("the directive, and the plan that implements it, with the link's paragraphs and what each lacks", async () => {
    const [directive, plan, ...others] = await implementation({ instrument: "vn-31-ct-tw" });
    expect(others).toEqual([]);
    expect(directive).toMatchObject({
      instrument: { id: "vn-31-ct-tw" },
      implements: null,
      depth: 0,
      relation: null,
      direction: null,
      days: null,
      issuedBy: [{ id: "vn-cpv-secretariat-13" }],
      missing: ["TASK", "BEARER", "SUPERVISOR"],
      repeated: false,
      hasMore: false,
    });
    expect(plan).toMatchObject({
      instrument: { id: "vn-vss-1234-kh-bcsd" },
      implements: { id: "vn-31-ct-tw" },
      depth: 1,
      relation: "IMPLEMENTS",
      direction: "DOWN",
      // From 19 March to 26 December 2024.
      days: 282,
      issuedBy: [{ id: "vn-vss-party-committee" }],
      campaigns: [],
      missing: [],
    });
    expect(ids(plan!.citations).map((id) => id.split(":")[0])).toEqual(["vss-2025-03-01#3", "vss-2025-03-01#20"]);
  });

  test("up from the plan, what is earlier counts down", async () => {
    const steps = await implementation({ instrument: "vn-vss-1234-kh-bcsd", direction: "UP" });
    expect(steps.map(short)).toEqual(["0 vn-vss-1234-kh-bcsd", "1 vn-31-ct-tw < vn-vss-1234-kh-bcsd"]);
    expect(steps[1]).toMatchObject({ direction: "UP", days: -282 });
  });

  test("the bases of the ministry's instruction, and the campaigns run under it", async () => {
    const steps = await implementation({
      instrument: "vn-mps-instruction-2023",
      direction: "BOTH",
      relations: ["IMPLEMENTS", "BASED_ON"],
    });
    expect(steps.map(short)).toEqual([
      "0 vn-mps-instruction-2023",
      "1 vn-cpv-13th-congress-resolution < vn-mps-instruction-2023",
      "1 vn-politburo-resolution-12 < vn-mps-instruction-2023",
    ]);
    expect(steps.map(({ relation }) => relation)).toEqual([null, "BASED_ON", "BASED_ON"]);
    // 2023 is no day, and the resolutions have no date.
    expect(steps.map(({ days }) => days)).toEqual([null, null, null]);
    expect(ids(steps[0]!.campaigns)).toEqual(["vn-mps-action-month-2023", "vn-mps-workers-month-2023"]);
    expect(await implementation({ instrument: "vn-mps-instruction-2023", direction: "BOTH" })).toHaveLength(1);
  });

  test("is one read, and one more for what is read beyond the store's own properties", async () => {
    const run = vi.spyOn(Reading.prototype, "run");
    await api.ask('{ implementation(instrument: "vn-31-ct-tw") { instrument { id name } depth days missing } }');
    expect(run).toHaveBeenCalledTimes(1);
    run.mockClear();
    await implementation({ instrument: "vn-31-ct-tw" });
    expect(run).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["nothing", "UNKNOWN_ID", 'instrument: expected the id of a record of type Instrument, came "nothing"'],
    ["vn-vss", "UNKNOWN_ID", 'came "vn-vss", the id of a record of type Organization.'],
    ["", "UNKNOWN_ID", 'came ""'],
  ])("%j is refused", async (instrument, code, message) => {
    const { errors } = await asked({ instrument });
    expect(errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }]);
  });

  test.each([0, -1, 21])("a maxDepth of %i is refused", async (maxDepth) => {
    const { errors } = await asked({ instrument: "vn-31-ct-tw", maxDepth });
    const message = `maxDepth: expected a number from 1 to 20, came ${maxDepth}.`;
    expect(errors).toMatchObject([{ message, extensions: { code: "LIMIT_EXCEEDED" } }]);
  });

  test("no relations, no chain", async () => {
    expect(await implementation({ instrument: "vn-31-ct-tw", relations: [] })).toHaveLength(1);
  });
});

describe("of a written graph", () => {
  let seed: WrittenSeed;
  beforeAll(async () => {
    seed = await writtenSeed(`
organizations: { a: { name: A, kind: MEDIA, sources: [1] } }
directives:
  law: { name: Law, kind: LAW, sources: [1] }
  top: { name: Top, kind: DIRECTIVE, number: "1", date: 2024-01-01, issuedBy: a, basedOn: law, sources: [1] }
  lone: { name: Lone, kind: DECISION, date: "2024-01-01?/2024-06-30", implements: top, sources: [1] }
plans:
  late: { name: Late, kind: PLAN, date: "2024-02-01/2024-12-31", implements: top, sources: [1] }
  early: { name: Early, kind: PLAN, date: 2023-12-20, implements: top, sources: [1] }
  both:
    name: Both
    kind: PLAN
    date: 2024-03
    implements: [early, late]
    sources: [1]
    tasks:
      - { position: 1, name: One, sources: [1], assignments: [{ bearer: a, role: INSPECT, modality: OBLIGATION }] }
      - { position: 2, name: Two, sources: [1] }
  deep: { name: Deep, kind: PLAN, implements: both, sources: [1] }
  near: { name: Near, kind: PLAN, date: 2024-05-01, implements: [top, deep], basedOn: top, sources: [1] }
  last: { name: Last, kind: PLAN, implements: near, sources: [1] }
`);
    api = await testApi({ OSH_SEED: seed.folder });
  });
  afterAll(async () => {
    await api?.close();
    await seed?.remove();
  });

  test("siblings stand by date, then id; what is reached twice is followed once, where it is nearest, and says so", async () => {
    expect((await implementation({ instrument: "top" })).map(short)).toEqual([
      "0 top",
      "1 early < top",
      "2 both < early",
      "3 deep < both",
      "4 near < deep repeated",
      "1 lone < top",
      "1 late < top",
      "2 both < late repeated",
      "1 near < top",
      "2 last < near",
    ]);
  });

  test("maxDepth cuts, and says where links lead on", async () => {
    expect((await implementation({ instrument: "top", maxDepth: 1 })).map(short)).toEqual([
      "0 top",
      "1 early < top …",
      "1 lone < top",
      "1 late < top …",
      "1 near < top …",
    ]);
    expect((await implementation({ instrument: "top", maxDepth: 2 })).map(short)).toEqual([
      "0 top",
      "1 early < top",
      "2 both < early …",
      "1 lone < top",
      "1 late < top",
      "2 both < late repeated",
      "1 near < top",
      "2 last < near",
    ]);
    expect(await implementation({ instrument: "top", maxDepth: 20 })).toHaveLength(10);
  });

  test("days count between days only: not from a month, an uncertain day or none", async () => {
    const steps = await implementation({ instrument: "top" });
    const days = Object.fromEntries(steps.map((step) => [short(step), step.days]));
    expect(days).toMatchObject({
      "1 early < top": -12,
      "1 late < top": 31,
      "1 lone < top": null,
      "2 both < early": null,
      "3 deep < both": null,
      "1 near < top": 121,
    });
  });

  test("what is missing, for a directive a plan that implements it, through others too", async () => {
    const steps = await implementation({ instrument: "top" });
    const missing = Object.fromEntries(steps.map(({ instrument, ...step }) => [instrument.id, step.missing]));
    expect(missing).toMatchObject({
      top: ["TASK", "BEARER", "SUPERVISOR"],
      lone: ["NUMBER", "ISSUER", "TASK", "BEARER", "SUPERVISOR", "PLAN"],
      both: ["NUMBER", "ISSUER", "BEARER"],
      last: ["DATE", "NUMBER", "ISSUER", "TASK", "BEARER", "SUPERVISOR"],
    });
  });

  test("two links between two instruments are two rows", async () => {
    const steps = await implementation({ instrument: "top", maxDepth: 1, relations: ["BASED_ON", "IMPLEMENTS"] });
    expect(steps.filter(({ instrument }) => instrument.id === "near").map(({ relation }) => relation)).toEqual([
      "IMPLEMENTS",
      "BASED_ON",
    ]);
  });

  test("both ways: down, then up, never up and down again", async () => {
    const args = { instrument: "early", direction: "BOTH", relations: ["IMPLEMENTS", "BASED_ON"], maxDepth: 2 };
    expect((await implementation(args)).map(short)).toEqual([
      "0 early",
      "1 both < early",
      "2 deep < both …",
      "1 top < early",
      "2 law < top",
    ]);
  });

  test("a circle, which checked dossiers can't hold, comes to an end", async () => {
    const { driver, database } = api.store;
    await driver.executeQuery(
      "MATCH (top:Entity {id: 'top'}), (last:Entity {id: 'last'}) CREATE (top)-[:IMPLEMENTS {sources: ['a-2024#1']}]->(last)",
      {},
      { database },
    );
    const steps = (await implementation({ instrument: "last", maxDepth: 20 })).map(short);
    expect(steps.slice(0, 2)).toEqual(["0 last", "1 top < last"]);
    expect(steps.at(-1)).toBe("3 last < near repeated");
  });

  test("more than 500 rows are refused, whatever their number, and less deep they are not", async () => {
    const { driver, database } = api.store;
    await driver.executeQuery(
      `MATCH (lone:Entity {id: 'lone'})
       UNWIND range(1, 500) AS number
       CREATE (:Entity:Instrument:Plan {id: 'many-' + number, sources: ['a-2024#1']})-[:IMPLEMENTS {sources: []}]->(lone)`,
      {},
      { database },
    );
    const { errors } = await asked({ instrument: "top", maxDepth: 2 });
    const message =
      "implementation: expected at most 500 rows, came more within a maxDepth of 2; lower it, or ask from an instrument further on.";
    expect(errors).toMatchObject([{ message, extensions: { code: "LIMIT_EXCEEDED" } }]);
    expect(await implementation({ instrument: "top", maxDepth: 1 })).toHaveLength(5);
  });
});
