import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { inherit } from "../../src/model/inherit.ts";

test("a type has the fields of its interfaces ahead of its own, as they are described and marked there", () => {
  const document = parse(`
    interface Named { "A name." name: String! @shown }
    interface Thing implements Named { id: ID! }
    type Place implements Thing & Named { code: String }
  `);
  expect(print(inherit(document))).toBe(
    print(
      parse(`
        interface Named { "A name." name: String! @shown }
        interface Thing implements Named { "A name." name: String! @shown id: ID! }
        type Place implements Thing & Named { id: ID! "A name." name: String! @shown code: String }
      `),
    ),
  );
});

test("a field that the type writes itself stands as it is written", () => {
  const document = parse(`
    interface Named { name: String @shown }
    type Place implements Named { name: String! code: String }
  `);
  expect(print(inherit(document))).toContain("type Place implements Named {\n  name: String!\n  code: String\n}");
});
