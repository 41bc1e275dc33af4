import { expect, test } from "vitest";
import { toldOf } from "./told-of.ts";

test("a class of addressees says whom it means", () => {
  expect(
    toldOf(`
      groups:
        x: { name: Leaders of that class, S }
        y: { name: Units of this kind, within: a, S }
        z: { name: Those people, members: [a], S }
        w: { name: Everyone there is, description: All people, S }
    `),
  ).toEqual([
    "r.yaml:3:3: warning: UNKNOWN_ADDRESSEES: expected members, within or a description of Group x, to know whom it means, came none",
  ]);
});
