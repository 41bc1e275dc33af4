import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { checkSeed } from "../../src/seed/check.ts";
import type { GraphRecord } from "../../src/seed/graph.ts";
import { linkedFields } from "../../src/seed/linked.ts";
import { testApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

interface Gaps {
  readonly totalCount: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly nodes: readonly {
    readonly kind: string;
    readonly entity: { readonly id: string };
    readonly message: string;
    readonly closes: string;
  }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function gaps(args: string): Promise<Gaps> {
  const { data, errors } = await api.ask(`{
    gaps(${args}) {
      totalCount counts { kind count } nodes { kind entity { id } message closes } pageInfo { endCursor hasNextPage }
    }
  }`);
  expect(errors).toBeUndefined();
  return (data as { gaps: Gaps }).gaps;
}

describe("each kind is what the dossiers leave open", async () => {
  const { graph } = await checkSeed(join(projectRoot, "seed"), readModel());
  const linked = linkedFields(graph);
  const ends = (record: GraphRecord, field: string): GraphRecord[] =>
    linked(record, field).map(({ source, target }) => (source === record ? target : source));
  const roles = (task: GraphRecord): unknown[] =>
    [task, ...ends(task, "setBy")].flatMap((each) => ends(each, "assignments")).map(({ values }) => values.get("role"));
  const withParts = (campaign: GraphRecord): GraphRecord[] => [
    campaign,
    ...ends(campaign, "parts").flatMap((part) => withParts(part)),
  ];
  const watches = new Set<unknown>(["SUPERVISE", "INSPECT"]);
  const isReported = ({ values }: GraphRecord): boolean => values.get("status") === "REPORTED";
  const isDue = (record: GraphRecord): boolean =>
    ends(record, "assignments").some(({ values }) => String(values.get("endsOn") ?? "9999") < "2025-01-01") &&
    ![record, ...ends(record, "setBy"), ...ends(record, "campaigns")]
      .flatMap((each) => ends(each, "outcomes"))
      .some(isReported);
  const of = (...types: string[]) => graph.records.filter(({ type }) => types.includes(type.name));

  test.each([
    ["DIRECTIVE_WITHOUT_PLAN", of("Directive").filter((each) => ends(each, "implementedBy").length === 0)],
    ["PLAN_WITHOUT_TASK", of("Plan").filter((each) => ends(each, "tasks").length === 0)],
    ["TASK_WITHOUT_BEARER", of("Task").filter((each) => roles(each).every((role) => watches.has(role)))],
    ["TASK_WITHOUT_SUPERVISOR", of("Task").filter((each) => !roles(each).some((role) => watches.has(role)))],
    ["GROUP_WITHOUT_MEMBER", of("Group").filter((each) => ends(each, "members").length === 0)],
    [
      "CAMPAIGN_WITHOUT_OUTCOME",
      of("Campaign").filter((campaign) =>
        withParts(campaign).every(
          (each) => [each, ...ends(each, "events")].flatMap((one) => ends(one, "outcomes")).length === 0,
        ),
      ),
    ],
    ["OVERDUE", of("Task", "Directive", "Plan").filter(isDue)],
    [
      "SINGLE_SOURCE",
      graph.records.filter(
        ({ type, sources = [] }) =>
          type.labels.includes("Entity") && new Set(sources.map((source) => source.split("#")[0])).size === 1,
      ),
    ],
  ])("%s", async (kind, records) => {
    const { nodes, totalCount } = await gaps(`kinds: [${kind}], asOf: "2025-01-01", first: 500`);
    expect(nodes.map(({ entity }) => entity.id)).toEqual(records.map(({ id }) => id).toSorted());
    expect(totalCount).toBe(records.length);
    for (const { message, closes } of nodes) expect(`${message} ${closes}`).toMatch(/“.+”.*\. .+\.$/);
  });
});

test("all kinds in their order, counted, page by page", async () => {
  const { nodes, totalCount, counts } = await gaps('asOf: "2025-01-01", first: 500');
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  const page = await gaps('asOf: "2025-01-01", first: 7');
  const next = await gaps(`asOf: "2025-01-01", first: 7, after: "${page.pageInfo.endCursor}"`);
  expect([...page.nodes, ...next.nodes]).toEqual(nodes.slice(0, 14));
  expect((await gaps("kinds: []")).totalCount).toBe(0);
});
