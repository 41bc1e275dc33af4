import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault } from "../../src/seed/fault.ts";
import { article } from "./faults-of.ts";

const model = readModel();

/** Checks a file beside an article without faults, and prints what is wrong with it. */
function printed(bytes: Uint8Array): string[] {
  const files = [
    { path: "article.yaml", bytes: Buffer.from(article) },
    { path: "junk.yaml", bytes: Buffer.from(bytes) },
  ];
  return checkFiles(files, model).faults.map(printFault);
}

const fields = [...model.types.values()].flatMap((type) => [
  type.plural,
  ...type.scalars.keys(),
  ...type.relationships.keys(),
]);
const keys = fc.constantFrom(
  ...new Set([...fields, "article", "language", "citations", "sources", "x", "a", "no one"]),
);
const texts = fc.oneof(fc.string(), fc.constantFrom("", "a", "1", "a-2024-01-01#1", "PLAN", "2024-01", "en"));
const { dossier } = fc.letrec((tie) => ({
  dossier: fc.dictionary(keys, tie("node"), { maxKeys: 6 }),
  node: fc.oneof({ maxDepth: 5 }, texts, fc.array(tie("node"), { maxLength: 4 }), tie("dossier")),
}));

test("whatever bytes a file holds, its faults can be printed", { timeout: 60_000 }, () => {
  const bytes = fc.oneof(
    fc.uint8Array(),
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, (each) => {
      expect(printed(each).length).toBeGreaterThan(0);
    }),
  );
});

test("whatever stands under the keys of the model, its faults can be printed", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(dossier, (each) => {
      for (const fault of printed(Buffer.from(stringify(each))))
        expect(fault).toMatch(/^\S+:\d+:\d+: (warning: )?[A-Z_]+: /);
    }),
    { numRuns: 300 },
  );
});
