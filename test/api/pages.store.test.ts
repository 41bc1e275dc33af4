import { afterAll, beforeAll, expect, test } from "vitest";
import { planQuestions } from "../../src/questions/plan.ts";
import { questions } from "../../src/questions/questions.ts";
import { readModel } from "../../src/model/model.ts";
import { dictionaryOf } from "../../src/model/dictionary.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { fetchPage, type FetchedPage, type PageElement } from "../support/document.ts";
import { hostileTexts } from "../support/hostile.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
// The store plans a question when it is first asked, which on a busy machine takes longer than somebody waits.
beforeAll(() => planQuestions(questions, api.store));
afterAll(() => api?.close());

const page = (path: string, headers?: Record<string, string>): Promise<FetchedPage> =>
  fetchPage(api.url + path, headers);

const everyPage = [
  "/",
  "/search?text=safety",
  "/entity/vn-vss",
  "/article/vss-2025-03-01",
  "/data-dictionary",
  "/explore",
];

test("the first page answers the headline question without a script, each row with its paragraphs", async () => {
  const { status, texts, links } = await page("/");
  expect(status).toBe(200);
  expect(texts("caption")).toEqual(["40 obligations · 25 of 40 shown"]);
  expect(texts(".duties tbody th")[0]).toMatch(
    /^1\. Raise awareness .* set by Plan No\. 1234-KH\/BCSĐ, under Directive No\. 31-CT\/TW$/,
  );
  const [first] = texts(".duties tbody tr");
  expect(first).toContain("Directors of provincial and municipal offices of VSS");
  expect(first).toContain("Vietnam Social Security, 1 March 2025, para. 3, 9, 20");
  expect(links(".duties tbody tr:first-child .source a").slice(0, 4)).toEqual([
    "/article/vss-2025-03-01",
    ...[3, 9, 20].map((paragraph) => `/article/vss-2025-03-01#p${paragraph}`),
  ]);
});

test("the rows that follow are a link away", async () => {
  const [more] = (await page("/")).links(".more");
  const { texts } = await page(more!);
  expect(texts("caption")).toEqual(["40 obligations · 15 of 40 shown"]);
});

test("the question takes ids and names, from either end, and says what it took them for", async () => {
  const byId = await page("/?instrument=&bearer=vn-vss-unit-heads");
  expect(byId.texts("caption")).toEqual(["8 obligations"]);
  expect(byId.texts("#bearer-taken")).toEqual([
    "Taken for Group: Heads of affiliated units of Vietnam Social Security",
  ]);
  const byName = await page("/?instrument=chi+thi+31&bearer=unit+heads+of+vss");
  expect(byName.texts("#instrument-taken")[0]).toContain("Taken for Directive: Directive No. 31-CT/TW Did you mean");
  expect(byName.links("#instrument-taken details a")).toContain(
    "/?instrument=vn-vss-1234-kh-bcsd&bearer=unit+heads+of+vss#question",
  );
});

test("a name that nothing has is said to be unknown, and nothing is answered in its stead", async () => {
  const { texts } = await page("/?instrument=zzzzqqqq");
  expect(texts('[role="alert"]')).toEqual(["Nothing of that kind has the name “zzzzqqqq”."]);
  expect(texts("table")).toEqual([]);
});

test("what puts the explorer on another page names the address that the visitor came to", async () => {
  const [snippet] = (await page("/")).texts("pre");
  expect(snippet).toContain(`src="${api.url}/explorer/osh-explorer.js"`);
  expect(snippet).toContain(`endpoint="${api.url}/graphql"`);
});

test.each(["/ask", "/ask/graphiql", "/explore"])("without scripts %s says what it needs and leads on", async (path) => {
  const { texts, links } = await page(`${path}?language=zh`, {});
  expect(texts("noscript p")[0]).toContain("JavaScript");
  expect(links("noscript a")).toEqual(["/", "/search", "/data-dictionary"].map((way) => `${way}?language=zh`));
});

test("the first page shows the articles, and how many entities of each type they speak of", async () => {
  const { texts, links } = await page("/");
  expect(links(".cards cite a").toSorted()).toEqual(
    ["bca-2024-04-27", "hnm-2023-05-09", "shanxi-daily-2020-06-02", "vss-2025-03-01", "workercn-2024-05-24"].map(
      (id) => `/article/${id}`,
    ),
  );
  const { data } = await api.ask(
    '{ facts(article: "vss-2025-03-01", first: 500) { nodes { subjectEntity { __typename id } } } }',
  );
  const { facts } = data as { facts: { nodes: { subjectEntity: { __typename: string; id: string } | null }[] } };
  const tasks = facts.nodes.flatMap(({ subjectEntity: of }) => (of?.__typename === "Task" ? [of.id] : []));
  expect(texts(".counts li")).toContain(`Task ${new Set(tasks).size}`);
});

test("search marks what was looked for, counts types and places, and narrows by them", async () => {
  const { texts, links } = await page("/search?text=chi+thi+31");
  expect(links(".results .name")[0]).toBe("/entity/vn-31-ct-tw");
  expect(texts("mark").length).toBeGreaterThan(0);
  const narrow = links(".facets a").find((address) => address.includes("type=Plan"));
  const narrowed = await page(narrow!);
  expect(narrowed.links(".results .name")).toEqual(["/entity/vn-vss-1234-kh-bcsd"]);
  const places = (await page("/search?text=safety")).links(".facets a").filter((to) => to.includes("place="));
  expect(places.length).toBeGreaterThan(0);
  expect((await page(places[0]!)).status).toBe(200);
});

test("what search can't take is said, with the API's own message", async () => {
  const { status, texts } = await page(`/search?text=${"x".repeat(10_000)}`);
  expect(status).toBe(400);
  expect(texts('[role="alert"]')[0]).toMatch(/^text: expected .* came/);
  expect((await page("/search?text=safety&type=Nonsense")).status).toBe(400);
  expect((await page("/search?text=safety&place=nowhere")).status).toBe(404);
  expect((await page("/search?text=safety&after=nonsense")).status).toBe(400);
});

test("an address that no page has is a page of its own for people, and an answer in JSON for programs", async () => {
  const { status, texts, links } = await page("/action-month/vietnam?language=vi", { accept: "text/html" });
  expect(status).toBe(404);
  expect(texts("h1")).toEqual(["Không có trang này"]);
  expect(texts("main code")).toEqual(["/action-month/vietnam"]);
  expect(links("main a.name").length).toBeGreaterThan(0);
  const response = await fetch(`${api.url}/action-month`);
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ message: expect.stringContaining("/action-month"), extensions: { code: "NOT_FOUND" } }] },
  ]);
});

test("every type, field, word, question and argument has a place in the data dictionary, with its meaning", async () => {
  const { document } = await page("/data-dictionary");
  const { model, questions: asked } = dictionaryOf(readModel(), questions);
  const plain = (text: string | null | undefined): string => (text ?? "").replaceAll(/[\s`]+/g, "");
  for (const { name, description, parts } of [...model, ...asked]) {
    expect(plain(document.querySelector(`[id="${name}"]`)?.textContent)).toContain(plain(description));
    for (const part of parts)
      expect(plain(document.querySelector(`[id="${name}.${part.name}"]`)?.textContent)).toContain(
        plain(part.description),
      );
  }
});

test.each([
  ["vi", "Ai phải làm gì, theo chỉ thị nào?"],
  ["zh", "谁应根据哪项指示做什么？"],
])("the pages speak %s, by header and by address, and names come in it where they have it", async (tag, title) => {
  const byHeader = await page("/", { "accept-language": `${tag},en;q=0.5` });
  expect(byHeader.headers.get("vary")).toContain("Accept-Language");
  expect(byHeader.document.querySelector("html")?.getAttribute("lang")).toBe(tag);
  expect(byHeader.texts("h1")).toEqual([title]);
  const byAddress = await page(`/?language=${tag}`);
  expect(byAddress.texts("h1")).toEqual([title]);
  expect(
    byAddress.links("main a").filter((to) => to.startsWith("/entity/") && !to.includes(`language=${tag}`)),
  ).toEqual([]);
  const { document } = await page(`/entity/vn-31-ct-tw?language=vi`);
  expect(document.querySelector("h1")?.getAttribute("lang")).toBe("vi");
});

test.each(everyPage)("%s has landmarks, headings in order, a way past its head, and its own address", async (path) => {
  const { status, document, links } = await page(path);
  expect(status).toBe(200);
  expect([...document.querySelectorAll("main, header.site")].length).toBe(2);
  expect(links(".skip")).toEqual(["#content"]);
  expect([...document.querySelectorAll("h1")].length).toBe(1);
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(links('link[rel="canonical"]')).toEqual([path.split("?")[0]]);
  expect(links('link[rel="alternate"]').length).toBe(3);
});

test.each(everyPage)("%s asks nobody else, and its own links lead somewhere", async (path) => {
  const { document, headers } = await page(path);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  const loaded = [...document.querySelectorAll("[src], link[rel=stylesheet]")].map(
    (element) => element.getAttribute("src") ?? element.getAttribute("href")!,
  );
  for (const address of loaded) {
    expect(address).toMatch(/^\//);
    expect((await fetch(api.url + address)).status).toBe(200);
  }
});

test.each([
  ...["instrument", "bearer", "after"].map((name) => `/?${name}=`),
  ...["text", "text=safety&type", "text=safety&place", "text=safety&after", "language"].map(
    (name) => `/search?${name}=`,
  ),
  ...["statements", "obligations"].map((name) => `/entity/vn-vss?${name}=`),
  "/entity/",
  "/article/",
  "/article/vss-2025-03-01?after=",
  "/explore?start=",
  "/explore?view=",
])("hostile text at %s stays text, and the page a page", (address) => requireHarmless(address, hostileTexts));

// Every page reads its language in the same way, so that not each needs all of them.
test.each(["/?language=", "/entity/vn-vss?language=", "/data-dictionary?language="])(
  "no hostile text at %s is a language",
  (address) => requireHarmless(address, hostileTexts.slice(-60)),
);

async function requireHarmless(address: string, texts: readonly string[]): Promise<void> {
  await eachAtOnce(texts, async (text) => {
    const { status, document, headers } = await page(address + encodeURIComponent(text));
    const foreign = [...document.querySelectorAll("*")].filter(
      (element) =>
        /^(img|iframe|object|embed|math|base|style|template)$/i.test(element.tagName) ||
        (element.tagName === "SCRIPT" && !isOwnScript(element)) ||
        handlers.some((name) => element.getAttribute(name) !== null) ||
        /^(javascript|data):/i.test(element.getAttribute("href") ?? element.getAttribute("action") ?? ""),
    );
    expect({
      text,
      isFault: status >= 500,
      type: headers.get("content-type"),
      foreign: foreign.map(String),
      pages: [...document.querySelectorAll("main")].length,
    }).toEqual({ text, isFault: false, type: "text/html; charset=utf-8", foreign: [], pages: 1 });
  });
}

const handlers = ["onerror", "onload", "onbegin", "ontoggle", "onfocus", "onclick"];

const isOwnScript = (script: PageElement): boolean =>
  /^(\/|application\/ld\+json$)/.test(script.getAttribute("src") ?? script.getAttribute("type") ?? "");

/** Does something with each of many, a few at once. */
async function eachAtOnce<T>(all: readonly T[], task: (each: T) => Promise<void>, atOnce = 8): Promise<void> {
  const rest = [...all];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let each = rest.pop(); each !== undefined; each = rest.pop()) await task(each);
    }),
  );
}

test("percent signs that encode nothing are refused in a page", async () => {
  const { status, texts } = await page("/entity/%E0%A4%A");
  expect(status).toBe(400);
  expect(texts('[role="alert"]')).toEqual(["address: expected percent-encoded UTF-8, came something else."]);
});
