import * as fc from "fast-check";
import { expect, test } from "vitest";
import { daysOf } from "../../src/model/days.ts";

test.each([
  ["2024-03-19", "2024-03-19", "2024-03-19"],
  ["2020-06", "2020-06-01", "2020-06-30"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023", "2023-01-01", "2023-12-31"],
  ["2023-05-01/2023-05-31", "2023-05-01", "2023-05-31"],
  ["2023-05/2024", "2023-05-01", "2024-12-31"],
  ["2023/..", "2023-01-01", undefined],
  ["../2023", undefined, "2023-12-31"],
  ["2024-04?", "2024-04-01", "2024-04-30"],
  ["2024~", "2024-01-01", "2024-12-31"],
  ["202X", "2020-01-01", "2029-12-31"],
  ["2024-XX", "2024-01-01", "2024-12-31"],
  ["0001", "0001-01-01", "0001-12-31"],
])("%s is from %s to %s", (text, first, last) => {
  expect(daysOf(text)).toEqual({ first, last });
});

test.each([
  "",
  "yesterday",
  "19/03/2024",
  "2024-13",
  "2023-02-29",
  "2024-04-31",
  "2023-02-29/2023-03-01",
  "2023-05-31/2023-05-01",
  "2024-03-19T08:00",
  "2024 - 03",
  "-0001",
  "Y20240",
  "[2023, 2024]",
])("%s is no date", (text) => {
  expect(daysOf(text)).toBeUndefined();
});

test("a day of the calendar is itself", () => {
  const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(daysOf(day)).toEqual({ first: day, last: day });
    }),
  );
});

test("no text makes it throw", () => {
  const like = fc.stringMatching(/^[-0-9X?~%./YS]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), like), (text) => {
      const days = daysOf(text);
      expect(days?.first && days.last ? days.first <= days.last : true).toBe(true);
    }),
  );
});
