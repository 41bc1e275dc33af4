import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";

/** Instruments whose names say nothing of their numbers, and one that is named by its number alone. */
const dossier = `
article: { id: a-2024, kind: PRESS, publisher: vn-paper, date: 2024, language: en, name: An article }
places: { vn-hanoi: { name: Hà Nội, sources: [1] } }
organizations: { vn-paper: { name: The paper, kind: MEDIA, place: vn-hanoi, sources: [1] } }
posts: { vn-paper-editor: { name: Editor, organization: vn-paper, sources: [1] } }
directives:
  vn-31: { name: Party leadership of safety, number: 31-CT/TW, kind: DIRECTIVE, sources: [1] }
  vn-310: { name: Party leadership of health, number: 310-CT/TW, kind: DIRECTIVE, sources: [1] }
  vn-12: { name: 12-NQ/TW, number: 12-NQ/TW, kind: RESOLUTION, sources: [1] }
  cn-3: { name: Notice on mines, number: 安委〔2020〕3号, kind: CIRCULAR, sources: [1] }
plans:
  vn-1234: { name: Plan for carrying out Directive 31-CT/TW, number: 1234-KH/BCSĐ, kind: PLAN, sources: [1] }
citations: { 1: { digest: ${"0".repeat(64)} } }
`;

/** An older article that gives a plan another number, which is not the one that is shown. */
const older = `
article: { id: b-2023, kind: PRESS, publisher: vn-paper, date: 2023, language: en, name: Another article }
plans: { vn-1234: { number: 778/KH-BHXH, sources: [1] } }
citations: { 1: { digest: ${"1".repeat(64)} } }
`;

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-numbers-"));
  await writeFile(join(folder, "a-2024.yaml"), dossier);
  await writeFile(join(folder, "b-2023.yaml"), older);
  api = await testApi({ OSH_SEED: folder });
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

test.each([
  ["31-CT/TW", "vn-31"],
  ["31 CT TW", "vn-31"],
  ["31CTTW", "vn-31"],
  ["Directive 31", "vn-31"],
  ["Directive No. 31-CT/TW", "vn-31"],
  ["Chỉ thị 31", "vn-31"],
  ["chi thi so 31-ct/tw", "vn-31"],
  ["指示31", "vn-31"],
  ["310", "vn-310"],
  ["Resolution 12", "vn-12"],
  ["nghị quyết số 12-NQ/TW", "vn-12"],
  ["Plan 1234", "vn-1234"],
  ["kế hoạch 1234-KH/BCSĐ", "vn-1234"],
  ["1234KHBCSD", "vn-1234"],
  ["778/KH-BHXH", "vn-1234"],
  ["Plan 778", "vn-1234"],
  ["安委2020 3", "cn-3"],
  ["通知 安委〔2020〕3号", "cn-3"],
  ["anwei 2020", "cn-3"],
])("%s finds %s first", async (text, id) => {
  const { data, errors } = await api.ask("query ($text: String!) { search(text: $text) { nodes { entity { id } } } }", {
    text,
  });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ search: { nodes: expect.objectContaining({ 0: { entity: { id } } }) } });
});

test("a number is one name of its instrument, cited as that is; a name that is the number already stays the only one", async () => {
  const { data } = await api.ask(`{
    directives(where: { id: { in: ["vn-31", "vn-12"] } }, sort: [{ id: ASC }]) {
      names(sort: [{ value: ASC }]) { value language kind citations { id } }
    }
  }`);
  const citations = [{ id: "a-2024#1" }];
  expect(data).toEqual({
    directives: [
      { names: [{ value: "12-NQ/TW", language: "en", kind: "PREFERRED", citations }] },
      {
        names: [
          { value: "31-CT/TW", language: "en", kind: "ABBREVIATION", citations },
          { value: "Party leadership of safety", language: "en", kind: "PREFERRED", citations },
        ],
      },
    ],
  });
});

test("a post is where its organization is", async () => {
  const { data } = await api.ask(`{
    search(text: "editor", place: "vn-hanoi") { nodes { entity { id } } facets { places { place { id } count } } }
  }`);
  expect(data).toEqual({
    search: {
      nodes: [{ entity: { id: "vn-paper-editor" } }],
      facets: { places: [{ place: { id: "vn-hanoi" }, count: 1 }] },
    },
  });
});

test("of more names than are looked at the best are, and the answer says that it counts no others", async () => {
  const { driver, database } = api.store;
  await driver.executeQuery(
    `UNWIND range(1, 10001) AS i
     CREATE (:Theme:Entity {id: 'theme-' + i, name: 'Coal dust ' + i})-[:NAMED]->
       (:Name {id: 'theme-name-' + i, value: 'Coal dust ' + i, language: 'en', kind: 'PREFERRED', bearer: 'Theme',
         readings: ['coal dust ' + i], starts: ['_coaldust' + i, 'coaldust' + i, 'dust' + i, toString(i)], initials: ['cd']})`,
    {},
    { database },
  );
  const ask = async (text: string) => {
    const { data, errors } = await api.ask(
      "query ($text: String!) { search(text: $text) { totalCount truncated facets { types { count } } nodes { entity { id } } } }",
      { text },
    );
    expect(errors).toBeUndefined();
    return (data as { search: object }).search;
  };
  expect(await ask("coal dust")).toMatchObject({
    totalCount: 2_000,
    truncated: true,
    facets: { types: [{ count: 2_000 }] },
  });
  expect(await ask("coal dust 10001")).toMatchObject({ truncated: false, nodes: [{ entity: { id: "theme-10001" } }] });
});
