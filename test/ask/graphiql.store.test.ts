import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi, type TestApi } from "../support/api.ts";
import { brokenRules, openBrowser, openPage, type WatchedPage } from "../support/browser.ts";

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([testApi(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

/** Generous, because the editor is made when it is first asked for, and a machine that runs tests may be busy. */
const patient = { timeout: 100_000 };

async function open(
  asked: Record<string, string> = {},
  options: Parameters<typeof openPage>[1] = {},
  language = "en",
): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  watched.page.setDefaultTimeout(patient.timeout);
  await watched.page.goto(`${api.url}/ask/graphiql?language=${language}#${new URLSearchParams(asked).toString()}`);
  await watched.page.locator(".graphiql-query-editor .view-line").first().waitFor();
  return watched;
}

/** The answer as the editor draws it, its blanks as anybody writes them. */
const answer = async (page: Page): Promise<string> =>
  (await page.locator(".graphiql-response .view-lines").innerText()).replaceAll("\u00A0", " ");

const fragmentOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

test("an example is chosen and run, its address can be shared, and nobody else is asked for anything", async () => {
  const { page, problems, asked } = await open();
  await page
    .getByRole("button", { name: "What kinds of things does the graph hold, and from which articles?" })
    .click();
  await expect.poll(() => fragmentOf(page).get("query"), patient).toContain("query SourcesWhatTheGraphHolds");
  await page.getByRole("button", { name: "Execute query (Ctrl-Enter)" }).click();
  await expect.poll(() => answer(page), patient).toContain('"data"');
  expect(problems).toEqual([]);
  expect(asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(api.url))).toEqual([]);
});

test("another example takes the answer to the one before away", async () => {
  const { page } = await open({}, {}, "vi");
  await page.getByRole("button", { name: "Execute query (Ctrl-Enter)" }).click();
  await expect.poll(() => answer(page), patient).toContain('"data"');
  await page.getByRole("button", { name: "Ai giám sát hoặc kiểm tra, và giám sát, kiểm tra điều gì?" }).click();
  await expect.poll(() => fragmentOf(page).get("query"), patient).toContain("query DutiesSupervisorsAndInspectors");
  expect((await answer(page)).trim()).toBe("");
});

test("no line of a query is cut off", async () => {
  const { page } = await open({ query: `# ${"word ".repeat(60)}` });
  await expect.poll(() => page.locator(".graphiql-query-editor .view-line").count(), patient).toBeGreaterThan(2);
});

test.each([
  [1280, "light"],
  [1280, "dark"],
  [390, "light"],
  [390, "dark"],
] as const)("axe finds nothing before and after an answer, %i px wide, %s", async (width, colorScheme) => {
  const { page } = await open({}, { viewport: { width, height: 800 }, colorScheme });
  expect(await brokenRules(page)).toEqual([]);
  await page.getByRole("button", { name: "Execute query (Ctrl-Enter)" }).click();
  await expect.poll(() => answer(page), patient).toContain('"data"');
  expect(await brokenRules(page)).toEqual([]);
});

test("an address holds query and variables", async () => {
  const { page } = await open({
    query: "query Q($id: ID!) { entity(id: $id) { id } }",
    variables: '{ "id": "vn-vss" }',
  });
  await page.getByRole("button", { name: "Execute query (Ctrl-Enter)" }).click();
  await expect.poll(() => answer(page), patient).toContain('"id": "vn-vss"');
});

test("the documentation says what the schema says", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  const said = page.getByText("Who must do what: a row for each agent, task and role");
  await said.waitFor();
  expect(await said.count()).toBe(1);
});

test("Tab leads into the editor and out of it again, and the page says so", async () => {
  const { page } = await open();
  await page.getByText("Tab leaves the editor").waitFor();
  const editor = page.locator(".graphiql-query-editor");
  const inEditor = async (): Promise<boolean> =>
    (await page.locator(".graphiql-query-editor:focus-within").count()) === 1;
  await editor.locator("textarea").focus();
  await page.keyboard.type("x");
  expect(await inEditor()).toBe(true);
  for (let pressed = 0; pressed < 8 && (await inEditor()); pressed++) await page.keyboard.press("Tab");
  expect(await inEditor()).toBe(false);
});

test("letters are drawn in fonts that keep the hooks of Vietnamese on", async () => {
  const { page } = await open({ query: "# Bảo hiểm xã hội" });
  const font = (await page.evaluate(
    "getComputedStyle(document.querySelector('.graphiql-query-editor .view-lines')).fontFamily",
  )) as string;
  expect(font).toMatch(/^"Noto Sans Mono"/);
});

test("on a phone it is no wider than the screen", async () => {
  const { page } = await open({}, { viewport: { width: 390, height: 800 } });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
});

test("only this page may make styles as it goes", async () => {
  const policy = async (path: string): Promise<string> =>
    (await fetch(api.url + path)).headers.get("content-security-policy") ?? "";
  expect(await policy("/ask/graphiql")).toContain("style-src 'self' 'unsafe-inline'");
  for (const path of ["/", "/explore", "/ask"]) {
    expect(await policy(path)).toContain("default-src 'none'");
    expect(await policy(path)).not.toContain("unsafe");
  }
});
