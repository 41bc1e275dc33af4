import { expect, test } from "vitest";
import { readModel } from "../../src/model/model.ts";
import { periodOf } from "../../src/model/period.ts";

const { types } = readModel();
const period = (type: string, values: Readonly<Record<string, string>>) =>
  periodOf(types.get(type)!, "x", new Map(Object.entries(values)));

test.each([
  ["2024-02-29", "2024-02-29", 1],
  ["2024-02-01", "2024-02-29", 31],
  ["2024-01-01", "2024-01-31", 31],
  ["2024-01-01", "2024-02-01", 366],
  ["2024-01-01", "2024-12-31", 366],
  ["2023-12-31", "2024-12-31", 3_652_059],
  ["0001-01-01", "9999-12-31", 3_652_059],
])("from %s to %s lasts %i days at most", (startsOn, endsOn, lasting) => {
  expect(period("Event", { startsOn, endsOn })).toEqual({ period: `${startsOn} ${endsOn} x`, lasting });
});

test("what is open on a side lasts to the end of time there", () => {
  expect(period("Plan", { startsOn: "2024-01-01" })).toMatchObject({ period: "2024-01-01 9999-12-31 x" });
  expect(period("Plan", { endsOn: "2024-01-01" })).toMatchObject({ period: "0001-01-01 2024-01-01 x", lasting: 0 });
});

test("what has no date, and what is no entity, has none", () => {
  expect(period("Event", {})).toBeUndefined();
  expect(period("Group", {})).toBeUndefined();
  expect(period("Membership", { startsOn: "2024-01-01", endsOn: "2024-01-01" })).toBeUndefined();
});
