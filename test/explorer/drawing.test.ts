import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Copy } from "../../explorer/copy.ts";
import type { State } from "../../explorer/state.ts";
import { copyPages, madeCopy, type CopyPages } from "../support/copies.ts";

// A machine that runs tests may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let pages: CopyPages;
beforeAll(async () => {
  pages = await copyPages();
});
afterAll(() => pages?.close());

async function look(copy: Copy, width = 1280, options: object = {}): Promise<Page> {
  const { page } = await pages.look(copy, { viewport: { width, height: 760 }, ...options });
  await page.locator("g.node").first().waitFor();
  return page;
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where what matches is on the screen. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return { name: each.textContent, left, top, right, bottom };
      })
      .filter(({ left, right }) => left < right),
  );

const stateOf = (page: Page): Promise<State> =>
  page.evaluate("document.querySelector('osh-explorer').state") as Promise<State>;

/** Waits until nothing moves any more. */
async function settled(page: Page): Promise<void> {
  const places = (): Promise<string> => page.locator("svg.map").evaluate((map) => map.innerHTML);
  for (let before = ""; before !== (before = await places());) await page.waitForTimeout(500);
}

test.each([
  [3, 2, 1280],
  [3, 2, 390],
  [26, 40, 1280],
  [26, 40, 390],
  [150, 400, 1280],
])(
  "of %d entities and %d relations at %d pixels no words lie over others or over an entity, and all can be read and met by a finger",
  async (nodes, edges, width) => {
    const page = await look(madeCopy(nodes, edges), width);
    await settled(page);
    const [names, words, circles] = await Promise.all(
      ["g.label", ".edge text", ".node circle:not(.ring)"].map((selector) => boxesOf(page, selector)),
    );
    expect(names!.length).toBeGreaterThan(1);
    const said = [...names!, ...words!];
    const over = said.flatMap((a, index) =>
      [...said.slice(index + 1), ...circles!]
        // A letter may be a little wider than it was taken for.
        .filter((b) => a.left + 3 < b.right && b.left + 3 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom)
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(over).toEqual([]);
    for (const { top, bottom } of await boxesOf(page, "g.label text:first-child"))
      expect(bottom - top).toBeGreaterThan(12);
    for (const { left, right } of circles!) expect(right - left).toBeGreaterThanOrEqual(24);
  },
);

test("when the panel opens, all is still to be seen, unless the reader has moved it", async () => {
  const page = await look(madeCopy(26, 40));
  await settled(page);
  const farthest = async (): Promise<number> =>
    Math.max(...(await boxesOf(page, ".node circle")).map(({ right }) => right));
  const select = (id: string | undefined): Promise<void> =>
    page.evaluate(`document.querySelector("osh-explorer").select(${JSON.stringify(id)})`);
  await select("e-3");
  await settled(page);
  const panel = (await page.getByRole("complementary").boundingBox())!;
  expect(await farthest()).toBeLessThan(panel.x);
  await select(undefined);
  await settled(page);
  await page.mouse.move(100, 300);
  await page.mouse.wheel(0, -100);
  await settled(page);
  const before = await boxesOf(page, ".node circle");
  await select("e-3");
  await settled(page);
  expect(await boxesOf(page, ".node circle")).toEqual(before);
});

test("on a phone what is selected is above the panel", async () => {
  const page = await look(madeCopy(26, 40), 390);
  await page.evaluate(`document.querySelector("osh-explorer").select("e-20")`);
  await settled(page);
  const panel = (await page.getByRole("complementary").boundingBox())!;
  const [chosen] = await boxesOf(page, ".node.chosen circle:not(.ring)");
  const [map] = await boxesOf(page, "svg.map");
  expect(chosen!.bottom).toBeLessThanOrEqual(panel.y);
  expect(chosen!.top).toBeGreaterThanOrEqual(map!.top);
});

test("an entity is pinned and let go by key and from the panel, and dragging one pins no other", async () => {
  const made = madeCopy(3, 2);
  const entity = { ...made.shown.nodes[2]!, names: [], variants: [] };
  const details = { "e-2": { entity, counts: [], statements: { totalCount: 0, nodes: [] } } };
  const page = await look({ ...made, details });
  const third = page.getByRole("button", { name: /^Entity number 2,/ });
  await third.press("p");
  expect(Object.keys((await stateOf(page)).pinned)).toEqual(["e-2"]);
  expect(await third.getAttribute("aria-label")).toBe("Entity number 2, Task, pinned");
  await third.press("Enter");
  await page.getByRole("button", { name: "Unpin" }).click();
  expect((await stateOf(page)).pinned).toEqual({});
  await page.getByRole("button", { name: "Close" }).click();
  await settled(page);
  const { x, y } = (await page.locator('[data-id="e-1"] .ring').boundingBox())!;
  await page.mouse.move(x + 26, y + 26);
  await page.mouse.down();
  await page.mouse.move(x + 80, y + 60, { steps: 4 });
  await page.mouse.up();
  expect(Object.keys((await stateOf(page)).pinned)).toEqual(["e-1"]);
});

test("the legend switches a kind of relation off and on", async () => {
  const page = await look(madeCopy(3, 2));
  await page.locator("summary").filter({ hasText: "Relations" }).click();
  const relation = page.getByRole("button", { name: "implements 2" });
  await relation.click();
  expect(await page.locator(".edge").count()).toBe(0);
  await relation.click();
  expect(await page.locator(".edge").count()).toBe(2);
});

test("all of a path stands out, its steps are named, and it is let go", async () => {
  const page = await look(madeCopy(26, 25, { path: ["e-20", "e-2", "e-0", "e-1"], selected: "e-1" }));
  const faint = (id: string): Promise<boolean> =>
    page.locator(`[data-id="${id}"]`).evaluate((each) => each.classList.contains("faint"));
  expect(await Promise.all(["e-20", "e-2", "e-0", "e-1", "e-5"].map(faint))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
  const note = page.locator(".note").filter({ hasText: "Path" });
  expect(await note.locator("button.plain").allTextContents()).toEqual(
    ["20", "2", "0", "1"].map((number) => `Entity number ${number}`),
  );
  await note.getByRole("button", { name: "Close" }).click();
  expect((await stateOf(page)).path).toEqual([]);
});

test("that only some of an entity's neighbors are seen is said at the entity, and above every view", async () => {
  const made = madeCopy(26, 25);
  const page = await look({ ...made, shown: { ...made.shown, cut: [{ id: "e-0", shown: 25, all: 143 }] } });
  expect(await page.locator('[data-id="e-0"]').getAttribute("aria-label")).toBe(
    "Entity number 0, Directive, 25 of 143 shown",
  );
  expect(await page.locator('[data-id="e-0"] .count').textContent()).toBe("25/143");
  for (const view of ["Table", "Timeline", "Graph"]) {
    await page.getByRole("button", { name: view, exact: true }).click();
    await page.getByText("Entity number 0: 25 of 143 neighbors").waitFor();
  }
});

test("by time there is an axis, which nothing lies over", async () => {
  const page = await look(madeCopy(26, 25, { layout: "timeline" }));
  await settled(page);
  const headings = await boxesOf(page, ".axis-of-time text");
  expect(headings.map(({ name }) => name)).toEqual(["2020-01", "2021-01", "2022-01", "2023-01", "2024-01", "No date"]);
  const lowest = Math.max(...headings.map(({ bottom }) => bottom));
  for (const { top } of [...(await boxesOf(page, "g.label")), ...(await boxesOf(page, ".node circle:not(.ring)"))])
    expect(top).toBeGreaterThanOrEqual(lowest - 3);
});

test("on a phone the timeline is in letters of the usual size, and names are whole", async () => {
  const made = madeCopy(6, 5, { view: "timeline" });
  const name = "Kế hoạch của Ban cán sự đảng Bảo hiểm xã hội Việt Nam thực hiện Chỉ thị số 31-CT/TW của Ban Bí thư";
  const dates = { date: "2024-12-26", startsOn: "2024-12-26", endsOn: "2024-12-26" };
  const nodes = made.shown.nodes.map((node) => ({ ...node, ...dates, nameIn: { value: name, language: "vi" } }));
  const { page } = await pages.look(
    { ...made, shown: { ...made.shown, nodes } },
    { viewport: { width: 390, height: 760 } },
  );
  const button = page.locator(".axis").getByRole("button", { name }).first();
  const { width, height } = (await button.boundingBox())!;
  expect(width).toBeLessThan(390);
  // Of several lines.
  expect(height).toBeGreaterThan(40);
  expect(await page.getByText("no date").count()).toBe(0);
  const [date] = await boxesOf(page, ".axis .quiet");
  expect(date!.bottom - date!.top).toBeGreaterThan(16);
  for (const { left, right, top, bottom } of await boxesOf(page, ".track > span")) {
    expect(right - left).toBeGreaterThanOrEqual(8);
    expect(bottom - top).toBeGreaterThanOrEqual(12);
  }
});

test("for who wants less motion nothing moves by and by: what is laid out anew is in its place at once", async () => {
  const page = await look(madeCopy(26, 40), 1280, { reducedMotion: "reduce" });
  await settled(page);
  const running = await page.evaluate(`(async () => {
    const explorer = document.querySelector("osh-explorer");
    explorer.go({ layout: "hierarchy", selected: "e-3" });
    await explorer.updateComplete;
    return explorer.shadowRoot.getAnimations().length;
  })()`);
  expect(running).toBe(0);
  const places = (): Promise<(string | null)[]> =>
    page.locator("g.node").evaluateAll((nodes) => nodes.map((each) => each.getAttribute("transform")));
  const first = await page.locator("g.scene").getAttribute("transform");
  await page.waitForTimeout(50);
  expect(await places()).toEqual(await places());
  expect(await page.locator("g.scene").getAttribute("transform")).toBe(first);
});

test("by touch a tap selects, a finger on empty ground moves the drawing, and two fingers enlarge it", async () => {
  const page = await look(madeCopy(3, 2), 390, { hasTouch: true, isMobile: true });
  await settled(page);
  const scene = async (): Promise<number[]> =>
    ((await page.locator("g.scene").getAttribute("transform")) ?? "").match(/-?[\d.]+/g)!.map(Number);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  const { x, y } = (await page.locator("svg.map").boundingBox())!;
  const [left, top] = [x + 30, y + 30];
  const [x1, y1, k1] = await scene();
  await touch("touchStart", { x: left, y: top });
  for (let step = 1; step <= 5; step++) await touch("touchMove", { x: left + step * 10, y: top + step * 6 });
  await touch("touchEnd");
  const [x2, y2, k2] = await scene();
  expect([Math.round(x2! - x1!), Math.round(y2! - y1!), k2]).toEqual([50, 30, k1]);
  await touch("touchStart", { x: left, y: top }, { x: left + 40, y: top });
  for (let step = 1; step <= 5; step++)
    await touch("touchMove", { x: left, y: top }, { x: left + 40 + step * 8, y: top });
  await touch("touchEnd");
  expect((await scene())[2]! / k1!).toBeCloseTo(2, 1);
  await page.getByRole("button", { name: "Fit" }).tap();
  await page.locator('[data-id="e-1"]').tap();
  await expect.poll(async () => (await stateOf(page)).selected).toBe("e-1");
  expect((await stateOf(page)).pinned).toEqual({});
});
