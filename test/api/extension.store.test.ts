import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readModel, schemaText } from "../../src/model/model.ts";
import { testApi, type TestApi } from "../support/api.ts";

/** schema.graphql with one property, one relationship with its way back, and nothing else. */
const extended = schemaText
  .replace(
    /type Plan implements Entity & Dated & Instrument @node[^\n]*/,
    '$& { budget: Float auditedBy: [Organization!]! @relationship(type: "AUDITED_BY", direction: OUT, properties: "Stated") }',
  )
  .replace(
    /type Organization implements Entity & Agent & Dated @node[^{]*\{/,
    '$& audits: [Plan!]! @relationship(type: "AUDITED_BY", direction: IN, properties: "Stated")',
  );

const dossier = `
article: { id: a-2024, kind: PRESS, publisher: vn-audit, date: 2024, language: en, name: An article }
organizations: { vn-audit: { name: The auditors, kind: GOVERNMENT, sources: [1] } }
plans: { vn-plan: { name: A plan, kind: PLAN, budget: 1.5, auditedBy: vn-audit, sources: [1] } }
citations: { 1: { digest: ${"0".repeat(64)} } }
`;

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-extension-"));
  await writeFile(join(folder, "a-2024.yaml"), dossier);
  api = await testApi({ OSH_SEED: folder }, readModel(extended));
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

test("a property and a relationship that only schema.graphql knows go from the dossier to the API", async () => {
  const { data, errors } = await api.ask(`{
    plans(where: { budget: { gt: 1 } }) {
      budget
      auditedBy { audits { id } }
      auditedByConnection { edges { properties { citations { id } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    plans: [
      {
        budget: 1.5,
        auditedBy: [{ audits: [{ id: "vn-plan" }] }],
        auditedByConnection: { edges: [{ properties: { citations: [{ id: "a-2024#1" }] } }] },
      },
    ],
  });
});
