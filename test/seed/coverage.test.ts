import { expect, test } from "vitest";
import { citeAll } from "../../src/seed/cite.ts";
import { coverageDoc } from "../../src/seed/coverage.ts";
import { dossier, registry, seedOf, text } from "./press.ts";

test("lists what rests on each paragraph and span, each fact once, or why nothing does", () => {
  const plan = `
plans:
  p:
    name: P
    kind: PLAN
    sources: [1]
    issuedBy: { a: [2 "Heads … units"] }
    names: [{ value: The Plan, language: en, kind: ALTERNATIVE, sources: ['2 "the Plan, and"'] }]
    assignments: [{ bearer: units, role: LEAD, modality: OBLIGATION }]
`;
  const files = { "a.yaml": dossier + plan, "r.yaml": registry };
  const written = citeAll(seedOf(files), "a-2024-01-01", text).text;
  const doc = coverageDoc(seedOf({ ...files, "a.yaml": written }));
  expect(doc.slice(doc.indexOf("## "))).toMatchInlineSnapshot(`
    "## a-2024-01-01

    Title

    3 paragraphs, 2 with facts; 3 spans.

    | ¶ | Span | What rests on it |
    | --: | --- | --- |
    | 1 |  | Organization \`a\`<br>Assignment \`p.assignment.units.lead\`<br>Plan \`p\` |
    | 2 | Heads … units | Group \`units\`<br>*issuedBy* \`p\` → \`a\` |
    | 2 | the Plan, and | Name of \`p\` “The Plan”<br>*within* \`units\` → \`a\` |
    | 2 | offices carry | Place \`x\` |
    | 3 |  | *none: a caption, of a picture* |
    "
  `);
});
