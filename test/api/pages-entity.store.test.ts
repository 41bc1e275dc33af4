import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decisions, dossier, publisher } from "../seed/small-seed.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { fetchPage, type FetchedPage } from "../support/document.ts";

// Two articles differ on a plan's date, which is decided, and on what a union is part of, which is not; each calls the union
// by an id of its own. A name would end a script, if it could.
const files = {
  ...publisher,
  ...dossier(
    "a-2020",
    `
    plans:
      x: { name: X, kind: PLAN, date: 2019, sources: [1], tasks: [{ position: 1, name: T }], assignments: [{ bearer: u, role: LEAD, modality: OBLIGATION }] }
    organizations:
      u: { name: The Union, kind: TRADE_UNION, partOf: y, sources: [2] }
      y: { name: Y, kind: OTHER, sources: [1] }
      z: { name: "</script><script>alert(1)</script>", kind: OTHER, sources: [1] }
    events:
      e: { name: E, kind: LAUNCH, status: HELD, date: 2020-06, organizers: [u], sources: [2] }
  `,
  ),
  ...dossier(
    "b-2021",
    `
    plans: { x: { date: 2018, issuedBy: w, sources: [1] } }
    organizations: { w: { name: Union, kind: TRADE_UNION, partOf: z, sources: [2] } }
  `,
  ),
  ...decisions('kind: SAME, about: u, other: w\nkind: PREFERRED, about: x, field: date, value: "2019"'),
};

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-pages-"));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  api = await testApi({ OSH_SEED: folder });
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true });
});

const page = (path: string): Promise<FetchedPage> => fetchPage(api.url + path);

function linkedData({ document }: FetchedPage): Record<string, unknown> {
  const [block] = document.querySelectorAll('script[type="application/ld+json"]');
  return JSON.parse(block!.textContent!) as Record<string, unknown>;
}

/** What the page says of a relation: a text for each value, with its sources. */
function said({ document }: FetchedPage, relation: string): string[] {
  const group = [...document.querySelectorAll(".statements > div")].find((each) =>
    each.querySelector("dt")?.textContent?.trim().startsWith(relation),
  );
  return [...(group?.querySelectorAll("dd") ?? [])].map((each) =>
    (each.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
  );
}

test("an entity's page says each fact and relation with where it is stated, and links to what it names", async () => {
  const event = await page("/entity/e");
  expect(event.status).toBe(200);
  expect(event.texts("h1")).toEqual(["E"]);
  expect(said(event, "date")).toEqual([expect.stringMatching(/^June 2020 .*para\. 2$/)]);
  expect(said(event, "status")).toEqual([expect.stringMatching(/^held /)]);
  expect(said(event, "organized by")).toEqual([expect.stringMatching(/^Organization: The Union .*para\. 2$/)]);
  expect(event.links("#relations a.name")).toContain("/entity/u");
  expect(event.links(".source a")).toContain("/article/a-2020#p2");
  expect(event.links(".button")).toEqual(["/explore?start=e&view=graph"]);
});

test("who binds and who bears shows the obligations, from its own end", async () => {
  for (const [id, title] of [
    ["x", "Who must do what under it"],
    ["u", "What it must do"],
  ] as const) {
    const { texts, links } = await page(`/entity/${id}`);
    expect(texts("#duties h2")).toEqual([title]);
    expect(texts("#duties tbody tr").length).toBe(1);
    expect(links("#duties tbody a.name")).toEqual(
      expect.arrayContaining(["/entity/x.task.1", "/entity/x", "/entity/u"]),
    );
    expect(links(".button")).toEqual([`/explore?start=${id}&view=duties`]);
  }
});

test("values that differ stand side by side, each with its own source, and with what was decided", async () => {
  const plan = await page("/entity/x");
  expect(plan.texts(".conflict dt")).toEqual(["date Sources differ"]);
  expect(said(plan, "date")).toEqual([
    expect.stringMatching(/^2018 also stated .*2021.*para\. 1$/),
    expect.stringMatching(/^2019 shown preferred by .*2020.*para\. 1$/),
  ]);
  const union = await page("/entity/u");
  expect(said(union, "part of").length).toBe(2);
});

test("a former id leads on to the id that is valid, in the language that was chosen", async () => {
  const moved = await page("/entity/w?language=vi");
  expect([moved.status, moved.headers.get("location")]).toEqual([301, "/entity/u?language=vi"]);
  const { texts } = await page("/entity/u");
  expect(texts(".title code")).toEqual(["/entity/u", "w"]);
});

test("an id that nothing has is a page of its own, with what has a name like it", async () => {
  const { status, links, texts } = await page("/entity/the-union");
  expect(status).toBe(404);
  expect(texts("main code")).toEqual(["the-union"]);
  expect(links("main a.name")).toEqual(["/entity/u"]);
  expect((await page("/article/the-union")).links("main a.name")).toEqual(["/entity/u"]);
});

test("an entity is schema.org's too, and no name ends the block of data", async () => {
  const union = linkedData(await page("/entity/u"));
  expect(union).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Organization",
    "@id": "/entity/u",
    identifier: "u",
  });
  expect(union.parentOrganization).toEqual([
    { "@type": "Organization", "@id": "/entity/z", name: "</script><script>alert(1)</script>" },
  ]);
  expect(linkedData(await page("/entity/x"))).toMatchObject({ "@type": "Legislation", legislationDate: "2019" });
  const event = linkedData(await page("/entity/e"));
  expect(event).toMatchObject({ "@type": "Event", startDate: "2020-06", endDate: "2020-06" });
  expect(event.organizer).toEqual([{ "@type": "Organization", "@id": "/entity/u", name: "The Union" }]);
  expect(event.subjectOf).toEqual([expect.objectContaining({ "@type": "NewsArticle", "@id": "/article/a-2020" })]);
});

test("an article's page says paragraph by paragraph what it states", async () => {
  const article = await page("/article/a-2020");
  expect(article.texts(".paragraph h2")).toEqual(["Paragraph 1", "Paragraph 2"]);
  const [, second] = article.texts(".paragraph");
  expect(second).toContain("Event: E");
  expect(second).toContain("organized by");
  expect(article.links("#p2 a.name")).toEqual(expect.arrayContaining(["/entity/e", "/entity/u"]));
  const [first] = article.texts(".paragraph");
  expect(first).toMatch(/bearer Organization: The Union/);
  expect(linkedData(article)).toMatchObject({ "@type": "NewsArticle", "@id": "/article/a-2020" });
});
