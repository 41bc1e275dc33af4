import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { brokenRules } from "../support/browser.ts";
import { around, explorerPages, fragmentOf, node, patient, type ExplorerPages } from "../support/explorer.ts";
import { hostileTexts, watchHarm } from "../support/hostile.ts";

// A machine that runs tests may be busy.
vi.setConfig({ hookTimeout: 600_000 });

let pages: ExplorerPages;
beforeAll(async () => {
  pages = await explorerPages();
});
afterAll(() => pages?.close());

test("the first look answers who must do what under the directive, and each role says where that is stated", async () => {
  const { page, problems, asked } = await pages.explore();
  await page.getByRole("heading", { name: "Directive No. 31-CT/TW" }).waitFor();
  expect(await page.getByRole("rowheader").count()).toBe(8);
  // A task stands beside its number, however long it is.
  const fourth = page.getByRole("rowheader").nth(3);
  const [number, task] = await Promise.all(
    [fourth.getByText("4."), fourth.getByRole("button")].map((each) => each.boundingBox()),
  );
  expect(task!.x).toBeGreaterThan(number!.x);
  expect(Math.abs(task!.y - number!.y)).toBeLessThan(6);
  await page.getByText("implement", { exact: true }).first().click();
  await page.getByText("paragraph 20").first().waitFor();
  expect(problems).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(pages.api.url))).toEqual([]);
});

test("search, expand, why and path are done by keyboard alone", async () => {
  const { page, problems } = await pages.explore("view=graph&start=vn-vss&expanded=");
  await node(page, "Vietnam Social Security, Organization").waitFor();
  await page.getByRole("combobox", { name: "Search" }).focus();
  await page.keyboard.type("chi thi 31");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await node(page, /^Directive No\. 31-CT\/TW, Directive/).waitFor();
  const plan = node(page, /1234-KH\/BCSĐ.*, Plan/);
  await plan.focus();
  const before = await page.locator("g.node").count();
  await page.keyboard.press("+");
  await expect.poll(() => page.locator("g.node").count(), patient).toBeGreaterThan(before);
  await plan.focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("complementary")
    .getByRole("heading", { name: /1234-KH/ })
    .waitFor();
  await page.getByRole("complementary").getByText("paragraph 3").first().waitFor();
  await page.getByRole("button", { name: "Path from here" }).press("Enter");
  await page.getByRole("combobox", { name: "Search" }).focus();
  await page.keyboard.type("Secretariat");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await node(page, /Secretariat.*, Organization/)
    .first()
    .waitFor();
  const path = ["vn-vss-1234-kh-bcsd", "vn-31-ct-tw", "vn-cpv-secretariat-13"];
  await expect.poll(() => fragmentOf(page).get("path"), patient).toBe(path.join(" "));
  expect(fragmentOf(page).get("start")?.split(" ")).toContain("vn-31-ct-tw");
  for (const id of path) expect(await page.locator(`.node.faint[data-id="${id}"]`).count()).toBe(0);
  expect(problems).toEqual([]);
});

test(
  "whatever is put into the search box, or into the address as what to start from, is text",
  { timeout: 300_000 },
  async () => {
    const { page, problems } = await pages.explore("view=graph&start=vn-vss&expanded=");
    const harm = watchHarm(page);
    await node(page, "Vietnam Social Security, Organization").waitFor();
    const search = page.getByRole("combobox", { name: "Search" });
    for (const text of hostileTexts) {
      await search.fill(text);
      if (text.trim() !== "")
        await page
          .getByRole("listbox", { name: "Search" })
          .getByRole("option")
          .or(page.getByRole("alert"))
          .first()
          .waitFor();
      expect({ text, harm: await harm.found() }).toEqual({ text, harm: [] });
    }
    for (const text of hostileTexts) {
      const fragment = new URLSearchParams({ view: "graph", start: text }).toString();
      await page.evaluate(`location.hash = ${JSON.stringify(fragment)}`);
      await expect.poll(() => page.locator("[aria-busy=true]").count(), patient).toBe(0);
      expect({ text, harm: await harm.found() }).toEqual({ text, harm: [] });
    }
    expect(problems.filter((line) => !line.startsWith("Failed to load resource"))).toEqual([]);
  },
);

test("arrow keys go from one entity to another, Delete hides, undo shows again", async () => {
  const { page } = await pages.explore(around);
  const directive = node(page, /^Directive No\. 31-CT\/TW, Directive/);
  await directive.focus();
  await page.keyboard.press("ArrowLeft");
  const focused = (): Promise<string | null> =>
    page.evaluate("document.querySelector('osh-explorer').shadowRoot.activeElement.getAttribute('data-id')");
  const other = await focused();
  expect(other).not.toBe("vn-31-ct-tw");
  await page.keyboard.press("Delete");
  await page.getByText("1 hidden").waitFor();
  expect(await page.locator(`[data-id="${other}"]`).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(`[data-id="${other}"]`).waitFor();
});

test("the browser's back undoes a step, and forward does it again; so do Undo and Redo", async () => {
  const { page } = await pages.explore(around);
  const plan = node(page, /1234-KH.*, Plan/);
  await plan.focus();
  const before = await page.locator("g.node").count();
  await page.keyboard.press("+");
  await expect.poll(() => page.locator("g.node").count(), patient).toBeGreaterThan(before);
  const after = await page.locator("g.node").count();
  await page.goBack();
  await expect.poll(() => page.locator("g.node").count(), patient).toBe(before);
  await page.goForward();
  await expect.poll(() => page.locator("g.node").count(), patient).toBe(after);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.locator("g.node").count(), patient).toBe(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => fragmentOf(page).get("expanded"), patient).toContain("1234");
});

test("a window of time is set by keyboard, is the same in every view, says what it hides, and is undone in one step", async () => {
  const { page, problems } = await pages.explore(around);
  await node(page, /^Directive No\. 31-CT\/TW, Directive/).waitFor();
  const from = page.getByRole("slider", { name: "Seen from" });
  await from.focus();
  for (let month = 1; month < 12; month++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => fragmentOf(page).get("from"), patient).toBe("2024-12-01");
  expect(await from.getAttribute("aria-valuetext")).toBe("2024-12");
  await page.getByText(/^Hidden: \d+ with another date, \d+ without a date$/).waitFor();
  const drawn = await page.locator("g.node").count();
  await page.getByRole("button", { name: "Table" }).click();
  expect(await page.getByRole("rowheader").count()).toBe(drawn);
  await page.getByRole("button", { name: "Timeline" }).click();
  expect(await page.locator(".axis").getByRole("listitem").count()).toBe(2);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => fragmentOf(page).get("from"), patient).toBeNull();
  expect(problems).toEqual([]);
});

test("every entity that is seen is named in the accessibility tree", async () => {
  const { page } = await pages.explore(around);
  await node(page, /^Directive No\. 31-CT\/TW, Directive/).waitFor();
  const drawn = await page.locator("g.node").count();
  const named = await page
    .locator("svg.map")
    .getByRole("button", { name: /, (?!$)/ })
    .count();
  expect(drawn).toBeGreaterThan(2);
  expect(named).toBe(drawn);
});

test("an address holds all of what is seen: opened elsewhere, it is the same", async () => {
  const { page } = await pages.explore(around);
  await node(page, /^Directive No\. 31-CT\/TW, Directive/).click();
  await page.getByRole("complementary").waitFor();
  await page.getByRole("button", { name: /^Organization \d/ }).click();
  await expect.poll(() => fragmentOf(page).get("without"), patient).toBe("Organization");
  const seen = async (on: Page): Promise<string[]> =>
    (
      await on
        .locator("g.node")
        .evaluateAll((nodes) =>
          nodes.map((each) => `${each.getAttribute("data-id")} ${each.getAttribute("transform")}`),
        )
    ).toSorted();
  const other = await pages.open();
  await other.page.goto(page.url());
  await other.page.locator("g.node").first().waitFor();
  expect(await seen(other.page)).toEqual(await seen(page));
});

test("how many of an entity's neighbors are seen is said above the views, until all are", async () => {
  const { page } = await pages.explore("view=table&start=vn-vss-1234-kh-bcsd&expanded=vn-vss-1234-kh-bcsd~~~5");
  await page.getByText(/1234-KH\/BCSĐ: 5 of 21 neighbors/).waitFor();
  await page.getByRole("button", { name: /^Show more: .*1234-KH/ }).click();
  await expect.poll(() => page.getByText("neighbors").count(), patient).toBe(0);
  expect(await page.getByRole("rowheader").count()).toBe(22);
});

test("every relation of the table can be asked why, and says article and paragraph", async () => {
  const { page } = await pages.explore(around.replace("graph", "table"));
  await page.getByRole("button", { name: /^Why\? .*implements, Directive No\. 31-CT\/TW/ }).click();
  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { name: "implements" }).waitFor();
  expect(await panel.locator(".cites").first().textContent()).toMatch(/2025-03-01, paragraph 3/);
});

test.each(["duties", "graph", "table", "timeline"])(
  "axe finds nothing in the view %s, with its panel, light and dark",
  async (view) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, problems } = await pages.explore(`${around.replace("graph", view)}&selected=vn-31-ct-tw`, {
        colorScheme,
      });
      await page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
      await expect.poll(() => page.locator("[aria-busy]").count(), patient).toBe(0);
      expect(await brokenRules(page)).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    }
  },
);

test("printed, the duties are whole, and each says where it is stated", async () => {
  const { page } = await pages.explore(around.replace("graph", "duties"), { colorScheme: "dark" });
  await page.getByRole("rowheader").first().waitFor();
  const source = page
    .locator(".matrix .printed")
    .filter({ hasText: /^\[1\] paragraph 3, paragraph 9, paragraph 20$/ })
    .first();
  expect(await source.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await source.isVisible()).toBe(true);
  expect(await page.getByRole("toolbar").isVisible()).toBe(false);
  expect(await page.getByRole("listitem").filter({ hasText: "Vietnam Social Security. " }).last().isVisible()).toBe(
    true,
  );
  const [bottom, all] = (await page.evaluate(`(() => {
    const { shadowRoot } = document.querySelector("osh-explorer");
    const rows = [...shadowRoot.querySelectorAll(".matrix tr")];
    return [rows.at(-1).getBoundingClientRect().bottom, document.documentElement.scrollHeight];
  })()`)) as [number, number];
  expect(bottom).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(all);
});

test("no path between two is told, and the next step takes the word away", async () => {
  const { page } = await pages.explore("view=graph&start=vn-31-ct-tw&pathFrom=vn-31-ct-tw");
  await node(page, /^Directive No\. 31-CT\/TW, Directive/).waitFor();
  await page.getByRole("combobox", { name: "Search" }).fill("Ankang Cup");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".note").getByText("No path was found.").waitFor();
  await page.getByRole("button", { name: "Table" }).click();
  expect(await page.getByText("No path was found.").count()).toBe(0);
});

test.each(["duties", "graph", "table", "timeline"])(
  "on a phone the view %s is no wider than the screen",
  async (view) => {
    const { page } = await pages.explore(around.replace("graph", view), { viewport: { width: 390, height: 800 } });
    await page.locator(".view .scroll, svg.map").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(await page.getByRole("button", { name: "Timeline" }).isVisible()).toBe(true);
  },
);

test.each([
  ["vi", "Nhiệm vụ"],
  ["zh", "职责"],
])("it speaks %s, and names have their language", async (language, word) => {
  const { page } = await pages.open();
  await page.goto(`${pages.api.url}/explore?language=${language}`);
  await page.getByRole("button", { name: word, exact: true }).waitFor();
  expect(await page.locator("h2[lang]").first().getAttribute("lang")).toBe(language === "zh" ? "en" : language);
});

test("an API that is gone is said, and asked again it answers", async () => {
  const { page } = await pages.open();
  await page.route("**/graphql", (route) => route.abort());
  await page.goto(`${pages.api.url}/explore?language=en`);
  await page.getByText("The server can't be reached.").waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { name: "Directive No. 31-CT/TW" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("Enter takes what is found for the text that stands in the box, however soon it is pressed", async () => {
  const { page } = await pages.explore("view=graph&start=vn-vss&expanded=");
  const search = page.getByRole("combobox", { name: "Search" });
  await search.fill("Secretariat");
  await page.locator(".results").getByRole("option").first().waitFor();
  await search.fill("1234-KH/BCSĐ");
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page).get("start"), patient).toBe("vn-vss-1234-kh-bcsd");
});

test("fields and their words are said in the language of the reader, and sources and the entity have pages", async () => {
  const { page } = await pages.open();
  await page.goto(`${pages.api.url}/explore?language=vi#view=table&start=vn-31-ct-tw&selected=vn-31-ct-tw`);
  const panel = page.getByRole("complementary");
  await panel.getByRole("heading", { name: "loại", exact: true }).waitFor();
  await panel.getByText("chỉ thị", { exact: true }).waitFor();
  expect(await panel.getByRole("link", { name: "Trang riêng" }).getAttribute("href")).toBe(
    `${pages.api.url}/entity/vn-31-ct-tw?language=vi`,
  );
  expect(await panel.getByRole("link", { name: "đoạn 3", exact: true }).first().getAttribute("href")).toBe(
    `${pages.api.url}/article/vss-2025-03-01?language=vi#p3`,
  );
});

test("of a unit the duties say through what they come to it, and each where that is stated", async () => {
  const { page } = await pages.explore("view=duties&start=vn-vss");
  await page
    .getByText(/^\s*through\s+Heads of affiliated units/)
    .first()
    .waitFor();
  await page.locator("summary.role").first().click();
  await page.getByRole("link", { name: "paragraph 20" }).first().waitFor();
  expect(await page.getByText("16 duties").count()).toBe(1);
});

test("a panel that could not be loaded can be closed and tried again, and a search that fails says so", async () => {
  const { page } = await pages.explore(around.replace("graph", "table"));
  await page
    .getByRole("button", { name: /1234-KH/ })
    .first()
    .waitFor();
  await page.route("**/graphql", (route) => route.abort());
  await page
    .getByRole("button", { name: /1234-KH/ })
    .first()
    .click();
  const panel = page.getByRole("complementary");
  await panel.getByRole("alert").getByText("The server can't be reached.").waitFor();
  await page.getByRole("combobox", { name: "Search" }).fill("Secretariat");
  await page.locator(".results").getByText("The server can't be reached.").waitFor();
  await page.keyboard.press("Escape");
  await page.unroute("**/graphql");
  await panel.getByRole("button", { name: "Try again" }).click();
  await panel.getByRole("heading", { name: /1234-KH/ }).waitFor();
  await panel.getByRole("button", { name: "Close" }).click();
  expect(await panel.count()).toBe(0);
  await page.context().setOffline(true);
  await page
    .getByRole("button", { name: /Secretariat/ })
    .first()
    .click();
  await panel.getByRole("alert").waitFor();
  await page.context().setOffline(false);
  await panel.getByRole("heading", { name: /Secretariat/ }).waitFor();
});

test("a part that can't be loaded is told as a server that can't be reached", async () => {
  const { page } = await pages.open();
  await page.route("**/explorer/drawing-*", (route) => route.abort());
  await page.goto(`${pages.api.url}/explore?language=en#${around}`);
  await page.getByRole("alert").getByText("The server can't be reached.").waitFor();
  await page.unroute("**/explorer/drawing-*");
  await page.getByRole("button", { name: "Try again" }).click();
  await node(page, /^Directive No\. 31-CT\/TW, Directive/).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("Show brings hidden neighbors back", async () => {
  const { page } = await pages.explore(`${around}&hidden=vn-vss-1234-kh-bcsd&selected=vn-31-ct-tw`);
  await page.getByRole("button", { name: "Show: implemented by, Plan" }).click();
  await node(page, /1234-KH.*, Plan/).waitFor();
  expect(fragmentOf(page).get("hidden")).toBeNull();
});

test("ids that nothing has are said, with a way to look for something like them, beside what there is", async () => {
  const { page } = await pages.explore("view=graph&start=vn-31-ct-x&expanded=");
  await page.getByText("Nothing has the id vn-31-ct-x.").waitFor();
  expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(0);
  await page.getByRole("button", { name: "Look for something like it" }).click();
  expect(await page.getByRole("combobox", { name: "Search" }).inputValue()).toBe("vn 31 ct x");
  for (const view of ["graph", "duties"]) {
    await page.evaluate(`location.hash = "view=${view}&start=vn-31-ct-tw nope&expanded=nope~~~25"`);
    await page.getByText("Nothing has the id nope.").waitFor();
    await page
      .locator(".view")
      .getByRole("button", { name: /^Directive No\. 31-CT/ })
      .first()
      .waitFor();
  }
});

test("where there is no clipboard the link is offered to be copied by hand", async () => {
  const { page } = await pages.open();
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.goto(`${pages.api.url}/explore?language=en#${around}`);
  await page.getByRole("button", { name: "Copy link" }).click();
  const field = page.getByRole("textbox", { name: "Copy it from here:" });
  expect(await field.inputValue()).toBe(page.url());
  const selected = "getSelection().toString()";
  await expect.poll(() => page.evaluate(selected), patient).toBe(page.url());
});
