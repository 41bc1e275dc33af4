import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { checkSeed } from "../../src/seed/check.ts";
import type { GraphRecord } from "../../src/seed/graph.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { allRows } from "../support/pages.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

const { graph } = await checkSeed(join(projectRoot, "seed"), readModel());
const datable = graph.records.filter(({ type }) => ["Entity", "Dated"].every((label) => type.labels.includes(label)));

interface Entry {
  readonly entity: { readonly id: string };
  readonly date: string;
  readonly startsOn: string;
  readonly endsOn: string;
}
const timeline = (args: string, first?: number) =>
  allRows<Entry>(api, "timeline", args, "entity { id } date startsOn endsOn", first);

const keyOf = ({ id, values }: GraphRecord): string =>
  `${String(values.get("startsOn") ?? "0001-01-01")} ${String(values.get("endsOn") ?? "9999-12-31")} ${id}`;

describe("a window", () => {
  test.each([
    ["", "0001-01-01", "9999-12-31", undefined],
    ['startsOn: "2023-05-01", endsOn: "2023-05-31"', "2023-05-01", "2023-05-31", undefined],
    ['startsOn: "2024-05-23"', "2024-05-23", "9999-12-31", undefined],
    ['endsOn: "2020-12-31"', "0001-01-01", "2020-12-31", undefined],
    ['types: ["Instrument"]', "0001-01-01", "9999-12-31", "Instrument"],
    ['startsOn: "2023-01-01", endsOn: "2024-12-31", types: ["Event"]', "2023-01-01", "2024-12-31", "Event"],
    ["types: []", "0001-01-01", "9999-12-31", "none"],
  ])("(%s) has what overlaps it, by its days", async (args, opens, closes, type) => {
    const expected = datable
      .filter(({ values }) => values.has("startsOn") || values.has("endsOn"))
      .filter((record) => type === undefined || record.type.labels.includes(type))
      .map(keyOf)
      .filter((key) => key.slice(0, 10) <= closes && key.slice(11, 21) >= opens);
    const all = await timeline(args, 6);
    expect(all.map(({ startsOn, endsOn, entity }) => `${startsOn} ${endsOn} ${entity.id}`)).toEqual(
      expected.toSorted(),
    );
  });
});

test("what has no date is left out and counted", async () => {
  const { data } = await api.ask('{ all: timeline { undated } events: timeline(types: ["Event"]) { undated } }');
  const undated = (type: string) =>
    datable.filter(
      ({ type: { labels }, values }) => labels.includes(type) && !values.has("startsOn") && !values.has("endsOn"),
    );
  expect(data).toEqual({ all: { undated: undated("Entity").length }, events: { undated: undated("Event").length } });
});

test("in a place is what is located in it or in a place inside it", async () => {
  const ids = async (place: string) =>
    (await timeline(`place: "${place}", types: ["Event"]`)).map(({ entity }) => entity.id);
  const inDistrict = await ids("vn-nam-tu-liem");
  expect(inDistrict.length).toBeGreaterThan(0);
  expect(await ids("vn-hanoi")).toEqual(expect.arrayContaining(inDistrict));
  expect(await ids("cn")).not.toEqual(expect.arrayContaining(inDistrict));
});

test.each([
  [
    'startsOn: "2024-01-02", endsOn: "2024-01-01"',
    "BAD_INPUT: startsOn, endsOn: expected a window that starts before it ends, came 2024-01-02 and 2024-01-01.",
  ],
  ['types: ["Evnt"]', 'BAD_INPUT: types: expected types of entities such as Organization or Instrument, came "Evnt".'],
  [
    'place: "vn-vss"',
    'UNKNOWN_ID: place: expected the id of a record of type Place, came "vn-vss", the id of a record of type Organization.',
  ],
])("(%s) is refused", async (args, expected) => {
  const { errors } = await api.ask(`{ timeline(${args}) { totalCount } }`);
  expect(errors!.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`)).toEqual([expected]);
});
