import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { checkSeed } from "../../src/seed/check.ts";
import { linkedFields } from "../../src/seed/linked.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { allRows } from "../support/pages.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api?.close());

const { graph } = await checkSeed(join(projectRoot, "seed"), readModel());
const linked = linkedFields(graph);

interface Statement {
  readonly relation: string;
  readonly object: string;
  readonly articles: number;
  readonly singleSource: boolean;
  readonly conflicting: boolean;
  readonly citations: readonly { readonly id: string }[];
}

test.each(["vn-31-ct-tw", "vn-vss-1234-kh-bcsd", "vn-vss", "vn-mps", "cn-acftu", "cn-xu-liuping", "vn-hanoi"])(
  "all that is stated of %s, both ways, with its sources",
  async (id) => {
    const record = graph.records.find((each) => each.id === id)!;
    const fields = [...record.type.relationships.values()].filter(({ name, cited }) => cited && name !== "names");
    const names = linked(record, "names").flatMap(({ target: { values, sources = [] } }) =>
      sources.length === 0 ? [] : [`names ${String(values.get("value"))} ${sources.join()}`],
    );
    const expected = [
      ...[...record.values]
        .filter(([field]) => !["name", "startsOn", "endsOn"].includes(field))
        .map(([field, value]) => `${field} ${value} ${record.sources!.join()}`),
      ...names,
      ...fields.flatMap(({ name }) =>
        linked(record, name).map(
          ({ source, target, sources }) => `${name} ${(source === record ? target : source).id} ${sources!.join()}`,
        ),
      ),
    ];
    const all = await allRows<Statement>(
      api,
      "statements",
      `entity: "${id}"`,
      "relation object articles singleSource conflicting citations { id }",
      7,
    );
    expect(
      new Set(
        all.map(
          ({ relation, object, citations }) => `${relation} ${object} ${citations.map((each) => each.id).join()}`,
        ),
      ),
    ).toEqual(new Set(expected));
    for (const { articles, singleSource, citations, conflicting } of all) {
      expect(articles).toBe(new Set(citations.map((each) => each.id.split("#")[0])).size);
      expect({ singleSource, conflicting }).toEqual({ singleSource: articles === 1, conflicting: false });
    }
  },
);

test("an unknown entity is named", async () => {
  const { errors } = await api.ask('{ statements(entity: "nobody") { totalCount } }');
  expect(errors).toMatchObject([
    { extensions: { code: "UNKNOWN_ID" }, message: expect.stringMatching(/^entity: .*"nobody"/) },
  ]);
});
