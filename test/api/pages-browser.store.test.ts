import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planQuestions } from "../../src/questions/plan.ts";
import { questions } from "../../src/questions/questions.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { brokenRules, openBrowser, openPage } from "../support/browser.ts";

let api: TestApi;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([testApi(), openBrowser()]);
});
// The store plans a question when it is first asked, which on a busy machine takes longer than somebody waits.
beforeAll(() => planQuestions(questions, api.store));
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const pages = [
  "/?instrument=chi+thi+31",
  "/?instrument=zzzzqqqq",
  "/search?text=safety",
  "/entity/vn-vss",
  "/entity/vn-31-ct-tw",
  "/entity/nothing-like-it",
  "/article/vss-2025-03-01",
  "/data-dictionary",
];

test.each(pages)(
  "%s breaks no rule of WCAG 2.2 A and AA, light and dark, and is no wider than its screen",
  async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 390]) {
        const { page, problems, asked } = await openPage(browser, { colorScheme, viewport: { width, height: 800 } });
        await page.goto(api.url + path);
        expect(await brokenRules(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
        expect(asked.filter((address) => !address.startsWith(api.url))).toEqual([]);
        // An id that nothing has is a 404, which a browser counts as an error.
        expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
        await page.context().close();
      }
    }
  },
);

test("without scripts and by keyboard alone: search, an entity, its source, and back to what it says", async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${api.url}/?language=en`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");
  await page.keyboard.press("Tab");
  await page.keyboard.type("chi thi 31");
  await page.keyboard.press("Enter");
  await page.locator(".results .name").first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/entity\/vn-31-ct-tw/);
  await page.locator('.source a[href*="#p3"]').first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/article\/vss-2025-03-01\?language=en#p3$/);
  expect(await page.locator(":target h2").textContent()).toBe("Paragraph 3");
});

test("the explorer opens at the entity whose page leads to it", async () => {
  const { page, problems } = await openPage(browser);
  await page.goto(`${api.url}/entity/vn-vss?language=vi`);
  await page.locator(".button").click();
  await page.getByRole("heading", { name: "Bảo hiểm xã hội Việt Nam" }).first().waitFor();
  expect(problems).toEqual([]);
});
