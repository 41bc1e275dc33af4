import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dossier, publisher } from "../seed/small-seed.ts";
import { explorerPages, fragmentOf, type ExplorerPages } from "../support/explorer.ts";

// A machine that runs tests may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 600_000 });

const members = Array.from({ length: 2_100 }, (_, index) => `unit-${index}`);
// A group of many units; and a plan on whose date two articles differ.
const files = {
  ...publisher,
  ...dossier(
    "a-2020",
    `
    plans: { x: { name: X, kind: PLAN, date: 2019, sources: [1] } }
    groups: { all: { name: All units, members: [${members.join(", ")}], sources: [1] } }
    organizations:
${members.map((id) => `      ${id}: { name: ${id}, kind: OTHER, sources: [1] }`).join("\n")}
  `,
  ),
  ...dossier("b-2021", `\n  plans: { x: { date: 2018, sources: [1] } }\n`),
};

let folder: string;
let pages: ExplorerPages;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "osh-large-"));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  pages = await explorerPages({ OSH_SEED: folder });
});
afterAll(async () => {
  await pages?.close();
  await rm(folder, { recursive: true });
});

test("all of more than 2,000 neighbors are loaded at once, page by page, and are a map", async () => {
  const { page, problems } = await pages.explore("view=graph&start=all&selected=all");
  await page.getByRole("button", { name: /^Load all 2100: / }).click();
  await page.locator(".map[aria-busy=false] canvas").first().waitFor();
  expect(await page.getByRole("img", { name: "Graph: 2101 entities, 2100 relations" }).count()).toBe(1);
  expect(fragmentOf(page).get("expanded")).toMatch(/^all~\w+~Organization~2100$/);
  await page.getByText("2100 of 2100 shown").waitFor();
  expect(problems).toEqual([]);
});

test("values on which articles differ stand side by side, each with its article, and the one that is shown is marked", async () => {
  const { page } = await pages.explore("view=graph&start=x&selected=x");
  const values = page.locator(".variants li");
  await values.first().waitFor();
  expect(await values.locator("strong").allTextContents()).toEqual([
    expect.stringContaining("2018"),
    expect.stringContaining("2019"),
  ]);
  expect(await values.first().textContent()).toContain("shown here");
  expect(await values.first().locator(".cites").textContent()).toMatch(/2021.*paragraph 1/);
  expect(await values.nth(1).locator(".cites").textContent()).toMatch(/2020.*paragraph 1/);
});
