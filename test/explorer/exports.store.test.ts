import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { PNG } from "pngjs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { around, explorerPages, node, type ExplorerPages } from "../support/explorer.ts";

// A machine that runs tests may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 600_000 });

let pages: ExplorerPages;
beforeAll(async () => {
  pages = await explorerPages();
});
afterAll(() => pages?.close());

/** Saves what a page shows. @returns the file's path */
async function saved(page: Page, format: string): Promise<string> {
  await page.getByRole("combobox", { name: "Export" }).selectOption(format);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  const path = join(tmpdir(), `${crypto.randomUUID()}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

async function looking(fragment = around): Promise<Page> {
  const { page } = await pages.explore(fragment);
  await node(page, /^Directive No\. 31-CT\/TW/)
    .first()
    .waitFor();
  return page;
}

test("GEXF holds every entity and relation that is seen, with names and types", async () => {
  const page = await looking();
  const seen = (await page.evaluate("document.querySelector('osh-explorer').seen")) as {
    nodes: { id: string; nameIn: { value: string } }[];
    edges: { id: string; source: string; target: string; type: string }[];
  };
  const graph = gexf.parse(MultiDirectedGraph, await readFile(await saved(page, "GEXF"), "utf8"));
  expect(graph.mapNodes((id, { label }) => [id, label])).toEqual(
    seen.nodes.map(({ id, nameIn }) => [id, nameIn.value]),
  );
  expect(graph.mapEdges((id, { type }, source, target) => ({ id, source, target, type }))).toEqual(
    seen.edges.map(({ id, source, target, type }) => ({ id, source, target, type })),
  );
});

test("PNG is the drawing at twice its size, under the policy that the page has", async () => {
  const { page, problems } = await pages.explore(around);
  await node(page, /^Directive No\. 31-CT\/TW/).waitFor();
  const svg = await readFile(await saved(page, "SVG"), "utf8");
  const width = Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)![1]);
  const png = PNG.sync.read(await readFile(await saved(page, "PNG")));
  expect(Math.abs(png.width - 2 * width)).toBeLessThanOrEqual(2);
  expect(new Set(new Uint32Array(png.data.buffer, png.data.byteOffset, png.data.length / 4)).size).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});

test("going through the kinds of files by keyboard saves nothing, until Save is pressed", async () => {
  const page = await looking();
  const downloads: string[] = [];
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole("combobox", { name: "Export" }).focus();
  for (let kind = 0; kind < 3; kind++) await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("combobox", { name: "Export" }).inputValue()).toBe("JSON");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => downloads).toEqual(["osh.json"]);
});

test("CSV of the graph has its entities, be they related or not, and its relations, with dates and where that is stated", async () => {
  const page = await looking("view=table&start=vn-31-ct-tw vn-vss-1234-kh-bcsd cn-acftu");
  const lines = (await readFile(await saved(page, "CSV"), "utf8")).trimEnd().split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFF"record","id","type","name"/);
  expect(lines.filter((line) => line.startsWith('"entity"'))).toHaveLength(3);
  expect(lines.find((line) => line.startsWith('"entity","cn-acftu"'))).toContain(
    '"All China Federation of Trade Unions"',
  );
  expect(lines.find((line) => line.startsWith('"entity","vn-31-ct-tw"'))).toMatch(
    /"2024-03-19","2024-03-19","2024-03-19",.*"[^"]*vss-2025-03-01#3[^"]*",/,
  );
  expect(lines.find((line) => line.includes('"IMPLEMENTS"'))).toMatch(/^"relation",.*"vn-31-ct-tw",.*vss-2025-03-01#3/);
});

test("the list of citations names each article, and what each of its paragraphs states", async () => {
  const ofRelations = await readFile(await saved(await looking(), "citations"), "utf8");
  expect(ofRelations).toMatch(/^Vietnam Social Security\. .+ 2025-03-01/m);
  expect(ofRelations).toMatch(
    /^ {2}paragraph 3\n(?: {4}.*\n)* {4}.*1234-KH.* – implements – Directive No\. 31-CT\/TW/m,
  );
  const ofDuties = await readFile(await saved(await looking(around.replace("graph", "duties")), "citations"), "utf8");
  expect(ofDuties).toMatch(/^ {2}paragraph 20\n {4}.+: implement: /m);
});

test("CSV of the duties has one a line, with who, what, under what and where that is stated", async () => {
  const page = await looking(around.replace("graph", "duties"));
  const lines = (await readFile(await saved(page, "CSV"), "utf8")).trimEnd().split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFF"bearer","bearer_name","role"/);
  expect(lines.find((line) => line.includes('"vn-vss-unit-heads"') && line.includes('"IMPLEMENT"'))).toMatch(
    /"[^"]*vss-2025-03-01#20[^"]*"$/,
  );
});

test("a saved page opens without a server: all four views, the details and why, and it says when it was made and of what", async () => {
  const file = await saved(await looking(), "page");
  const { page, problems, asked } = await pages.open({ offline: true });
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const directive = node(page, /^Directive No\. 31-CT\/TW, Directive/);
  await directive.waitFor();
  const { data } = await pages.api.ask("{ graph { revision } }");
  const { revision } = (data as { graph: { revision: string } }).graph;
  expect(await page.locator("body > p").textContent()).toMatch(
    new RegExp(`made on 20\\d\\d-.*${revision.slice(0, 12)}`),
  );
  await directive.press("Enter");
  const panel = page.getByRole("complementary");
  await panel
    .getByText(/2025-03-01, paragraph 3/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Table" }).click();
  await page.getByRole("button", { name: /^Why\? .*implements, Directive No\. 31-CT\/TW/ }).click();
  await panel.getByRole("heading", { name: "implements" }).waitFor();
  await page.getByRole("button", { name: "Timeline" }).click();
  await page.locator(".axis").waitFor();
  await page.getByRole("button", { name: "Duties" }).click();
  await page.getByRole("rowheader").first().waitFor();
  await page.getByRole("combobox", { name: "Search" }).fill("chi thi 31");
  await page.getByText("Nothing has that name.").waitFor();
  await page.getByRole("combobox", { name: "Search" }).fill("directive 31");
  await page.getByRole("option", { name: /31-CT/ }).waitFor();
  expect(problems).toEqual([]);
  expect(asked.filter((each) => each !== address)).toEqual([]);
});

test("no words of an article are in a saved page", async () => {
  const text = await readFile(await saved(await looking(), "page"), "utf8");
  const json = /<script type="application\/json">(.*)<\/script>/.exec(text)![1]!;
  expect(json).toContain('"quote":null');
  expect(json).not.toMatch(/"quote":"/);
});
