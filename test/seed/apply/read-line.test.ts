import fc from "fast-check";
import { expect, test } from "vitest";
import { readModel } from "../../../src/model/model.ts";
import { printFault } from "../../../src/seed/fault.ts";
import { readLine } from "../../../src/seed/apply/read-line.ts";

const model = readModel();

/** What is told of a line, without the line itself. */
function faultsOf(text: string): string[] {
  const read = readLine(model, { file: "x.jsonl", number: 1, text });
  return "faults" in read ? read.faults.map((fault) => printFault(fault).split("\n")[0]!) : [];
}

const outcome = (value: string, id = '"vn-o"'): string =>
  `{"id": ${id}, "type": "Outcome", "values": {"name": "O", "indicator": "I", "comparator": "EXACTLY", "status": "REPORTED", "value": ${value}}, "sources": ["a#1"]}`;

test("of a line with more faults than are told no more are looked for", () => {
  const many = Array.from({ length: 30_000 }, (_, index) => index);
  const values = many.map((index) => `"a${index}": 1`).join();
  expect(faultsOf(`{"id": "vn-o", "type": "Organization", "values": {${values}}}`)).toHaveLength(100);
  expect(faultsOf(`{"id": "vn-o", "type": "Organization", "sources": [${many.join()}]}`)).toHaveLength(100);
});

test("what a dossier may not say, a line may not either", () => {
  expect(faultsOf(outcome("5"))).toEqual([]);
  expect([
    ...faultsOf(outcome("99999999999999999999999999")),
    ...faultsOf(outcome("1.00000000000000001")),
    ...faultsOf(outcome("1e26")),
    ...faultsOf(outcome("5", '"../x"')),
    ...faultsOf(outcome("5", '"vn-a", "id": "vn-b"')),
    ...faultsOf(outcome('5, "value": 6')),
    ...faultsOf(outcome('5, "__proto__": {"a": 1}')),
    ...faultsOf(outcome('5, "__proto__": "a"')),
  ]).toMatchInlineSnapshot(`
    [
      "x.jsonl:1:133: BAD_VALUE: value: expected a number of at most 15 digits, came 99999999999999999999999999",
      "x.jsonl:1:133: BAD_VALUE: value: expected a number of at most 15 digits, came 1.00000000000000001",
      "x.jsonl:1:133: BAD_VALUE: value: expected a number of at most 15 digits, came 1e26",
      "x.jsonl:1:8: BAD_ID: id: expected lower-case words joined by hyphens, such as vn-31-ct-tw, came "../x"",
      "x.jsonl:1:16: DUPLICATE_KEY: expected each key once in a map, came "id" again",
      "x.jsonl:1:136: DUPLICATE_KEY: expected each key once in a map, came "value" again",
      "x.jsonl:1:149: UNKNOWN_FIELD: expected a field of Outcome, came "__proto__"",
      "x.jsonl:1:149: UNKNOWN_FIELD: expected a field of Outcome, came "__proto__"",
    ]
  `);
});

test("numbers are taken however JSON writes them, as long as no digit is lost", () => {
  for (const value of ["0", "-1.50", "1e3", "1.5E-7", "0.0000015", "123456789012345"])
    expect(faultsOf(outcome(value))).toEqual([]);
});

test("no line has a fault for its texts, whatever signs of JSON they hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', "\\", ":", "{", "}", ",", " ", "a", "\u00e9", "\n"), { maxLength: 12 }),
      (signs) => {
        const name = `x${signs.join("")}`;
        const line = { id: "a", type: "Place", values: { name }, sources: ["a#1"] };
        for (const text of [JSON.stringify(line), JSON.stringify(line).replaceAll('":', '" : ')])
          expect(faultsOf(text)).toEqual([]);
      },
    ),
  );
});
