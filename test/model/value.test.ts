import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readModel } from "../../src/model/model.ts";
import { derivedValues, oneOf, readValue } from "../../src/model/value.ts";

const { types } = readModel();
const scalar = (type: string, name: string) => types.get(type)!.scalars.get(name)!;

describe("readValue", () => {
  test.each([
    ["Outcome", "value", "56000", 56000],
    ["Outcome", "value", "-1.5", -1.5],
    ["Campaign", "edition", "19", 19],
    ["Place", "name", "Hà Nội", "Hà Nội"],
    ["Place", "level", "DISTRICT", "DISTRICT"],
    ["Place", "date", "2020-06", "2020-06"],
    ["Citation", "paragraph", "-3", -3],
  ])("%s.%s: %s is %j", (type, name, text, value) => {
    expect(readValue(scalar(type, name), text)).toEqual({ value });
  });

  test.each([
    ["Outcome", "value", "56,000", "a number, in digits only"],
    ["Outcome", "value", "1e3", "a number, in digits only"],
    ["Citation", "paragraph", "2147483648", "a whole number"],
    ["Campaign", "edition", "0", "a whole number from 1"],
    ["Place", "name", " ", "some text"],
    ["Event", "mode", "online", "one of IN_PERSON, ONLINE or HYBRID"],
  ])("%s.%s: %s is not what was expected: %4$s", (type, name, text, expected) => {
    expect(readValue(scalar(type, name), text)).toEqual({ expected });
  });

  test("takes any text without throwing", () => {
    const scalars = [...types.values()].flatMap((type) => [...type.scalars.values()]);
    fc.assert(
      fc.property(fc.constantFrom(...scalars), fc.string({ unit: "grapheme" }), (each, text) => {
        expect(Object.keys(readValue(each, text))).toHaveLength(1);
      }),
    );
  });
});

describe("derivedValues", () => {
  const derived = (date: string) => Object.fromEntries(derivedValues(types.get("Place")!, new Map([["date", date]])));

  test("gives the first and the last day of a date", () => {
    expect(derived("2020-06")).toEqual({ startsOn: "2020-06-01", endsOn: "2020-06-30" });
  });

  test("leaves out a side that is open, and both where there is no date", () => {
    expect(derived("2020-06/..")).toEqual({ startsOn: "2020-06-01" });
    expect(derivedValues(types.get("Place")!, new Map()).size).toBe(0);
  });
});

test("oneOf lists words as a sentence does", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(oneOf)).toEqual(["", "A", "one of A or B", "one of A, B or C"]);
});
