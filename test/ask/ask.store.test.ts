import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Question } from "../../ask/question.ts";
import { snippet } from "../../ask/snippets.ts";
import { planQuestions } from "../../src/questions/plan.ts";
import { questions } from "../../src/questions/questions.ts";
import { testApi, type TestApi } from "../support/api.ts";
import { brokenRules, openBrowser, openPage, type WatchedPage } from "../support/browser.ts";
import { hostileTexts, watchHarm } from "../support/hostile.ts";

const run = promisify(execFile);
let api: TestApi;
let browser: Browser;
let offered: readonly Question[];
const question = (name: string): Question => offered.find((each) => each.name === name)!;
beforeAll(async () => {
  [api, browser] = await Promise.all([testApi(), openBrowser()]);
  // The store plans a question when it is first asked, which on a busy machine takes longer than a browser waits.
  await planQuestions(questions, api.store);
  offered = (await (await fetch(`${api.url}/ask/questions.json?language=en`)).json()) as readonly Question[];
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

async function open(
  fragment = "",
  options: Parameters<typeof openPage>[1] = {},
  language = "en",
): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  await watched.page.goto(`${api.url}/ask?language=${language}${fragment === "" ? "" : `#${fragment}`}`);
  return watched;
}

/** Generous, because a machine that runs tests may be busy. */
const patient = { timeout: 60_000 };

/** Waits until the page has its answer. */
async function answered(page: Page): Promise<void> {
  await page.getByRole("region", { name: /^(Answer|Trả lời|答案)$/ }).waitFor();
  await expect.poll(() => page.locator("[aria-busy]").count(), patient).toBe(0);
}

const fragmentOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));

test("the first look asks the question that the project is for, and each row says where it is stated", async () => {
  const { page, problems, asked } = await open();
  await page.getByRole("heading", { level: 1, name: /^Which units must implement which tasks/ }).waitFor();
  await page.getByText("16 rows").waitFor();
  await page.getByRole("cell", { name: "vss-2025-03-01 ¶ 3, 9, 20" }).first().waitFor();
  expect(problems).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(api.url))).toEqual([]);
});

test("every example is offered, under its topic", async () => {
  const { page } = await open();
  const list = page.getByRole("navigation", { name: "Questions" });
  await list.getByRole("link").first().waitFor();
  expect((await list.getByRole("link").allInnerTexts()).toSorted()).toEqual(
    offered.map(({ title }) => title.text).toSorted(),
  );
  expect(await list.getByRole("heading").count()).toBe(new Set(offered.map(({ topic }) => topic)).size);
});

test("by keyboard alone a question is found, a variable changed by name, and the answer looked at in each view", async () => {
  const { page, problems } = await open();
  await answered(page);
  await page.getByRole("searchbox", { name: "Find a question" }).focus();
  await page.keyboard.type("provincial social security offices do");
  await expect
    .poll(() => page.getByRole("navigation", { name: "Questions" }).getByRole("link").count(), patient)
    .toBe(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const unit = page.getByRole("combobox", { name: "Unit" });
  await unit.waitFor();
  await answered(page);
  await page.getByText("8 rows").waitFor();
  await unit.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("party committee office");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => unit.inputValue(), patient).toBe("vn-vss-party-committee-office");
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page).getAll("$unit"), patient).toEqual(["vn-vss-party-committee-office"]);
  await answered(page);
  await page.getByRole("button", { name: "JSON" }).press("Enter");
  await page.getByRole("region", { name: "JSON" }).getByText('"totalCount"').waitFor();
  expect(await page.getByText("oshId").count()).toBe(0);
  await page.getByRole("button", { name: "Graph", exact: true }).press("Enter");
  await page.locator("osh-explorer g.node").first().waitFor();
  expect(problems).toEqual([]);
});

test("an address holds question, variables and view: opened elsewhere it is the same, and the browser leads back", async () => {
  const { page } = await open("question=duties-under-a-directive");
  await answered(page);
  await page.getByRole("checkbox", { name: "supervise" }).check();
  await page.getByRole("checkbox", { name: "implement" }).uncheck();
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect.poll(() => fragmentOf(page).getAll("$roles"), patient).toEqual(["SUPERVISE"]);
  await answered(page);
  const seen = async (on: Page): Promise<string[]> => on.getByRole("row").allInnerTexts();
  const rows = await seen(page);
  expect(rows.length).toBeGreaterThan(1);
  const other = await openPage(browser);
  await other.page.goto(page.url());
  await answered(other.page);
  expect(await seen(other.page)).toEqual(rows);
  expect(await other.page.getByRole("checkbox", { name: "supervise" }).isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => page.getByRole("checkbox", { name: "implement" }).isChecked(), patient).toBe(true);
});

test("a table is saved as CSV, with the rows that are seen", async () => {
  const { page } = await open("question=duties-under-a-directive");
  await answered(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("duties-under-a-directive.obligations.csv");
  const rows = parse(await readFile(await download.path()), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(16);
  expect(rows[0]).toMatchObject({ "task.position": "1", citations: "vss-2025-03-01 ¶ 3, 9, 20" });
});

test("where there is no clipboard, what was to be copied stands in a field, selected", async () => {
  const { page } = await openPage(browser);
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.goto(`${api.url}/ask?language=vi`);
  await answered(page);
  await page.getByRole("button", { name: "curl" }).click();
  const field = page.getByRole("textbox", { name: "Sao chép từ đây:" });
  await expect.poll(() => page.evaluate("getSelection().toString()"), patient).toBe(await field.inputValue());
  expect(await field.inputValue()).toMatch(`curl '${api.url}/graphql'`);
});

test.each(["curl", "TypeScript"] as const)("what is copied as %s asks the same when it is run", async (language) => {
  const name = "names-directive-in-vietnamese";
  const values = { slip: ['it\'s `a` ${slip} \\ "31-CT/TW"'] };
  const { page } = await open(`question=${name}&${new URLSearchParams({ $slip: values.slip[0]! }).toString()}`, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await answered(page);
  await page.getByRole("button", { name: language }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const copied = (await page.evaluate("navigator.clipboard.readText()")) as string;
  expect(copied).toBe(snippet(language, question(name), values, `${api.url}/graphql`));
  const folder = await mkdtemp(join(tmpdir(), "osh-ask-"));
  try {
    const file = join(folder, language === "curl" ? "ask.sh" : "ask.mts");
    await writeFile(file, copied);
    const { stdout } = await (language === "curl"
      ? run("sh", [file])
      : run(process.execPath, ["--import", "tsx", file]));
    const { data } = await api.ask(question(name).query, { slip: values.slip[0] });
    const printed = JSON.parse(stdout) as { data?: unknown };
    expect(printed.data ?? printed).toEqual(data);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what can't be answered is said with its code, and asked as in the example it is answered", async () => {
  const { page } = await open("question=duties-of-a-unit&%24unit=nothing");
  const alert = page.getByRole("alert");
  await alert.getByText("expected the id of a record of type Agent").waitFor();
  expect(await alert.getByText("UNKNOWN_ID").count()).toBe(1);
  await page.getByRole("button", { name: "As in the example" }).click();
  await page.getByText("8 rows").waitFor();
  expect(await alert.count()).toBe(0);
});

test("a server that is gone is said, and asked again it answers", async () => {
  const { page } = await openPage(browser);
  await page.route("**/graphql", (route) => route.abort());
  await page.goto(`${api.url}/ask?language=en`);
  await page.getByText("The server can't be reached.").waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("16 rows").waitFor();
  expect(await page.getByText("The server can't be reached.").count()).toBe(0);
});

test("what was explored in the graph of an answer stays while other things are done beside it", async () => {
  const { page } = await open("question=groups-members&view=graph");
  await answered(page);
  const node = page.locator("osh-explorer g.node").first();
  await node.focus();
  await node.press("Enter");
  await page.getByRole("complementary").waitFor();
  await page.getByRole("button", { name: "curl" }).click();
  await page.getByText("Copied").first().waitFor();
  expect(await page.getByRole("complementary").count()).toBe(1);
});

test("no answer and no such question are told, and how to go on", async () => {
  const { page } = await open("question=names-by-pinyin&%24text=qqqq");
  await page.getByText("Nothing answers this question.").waitFor();
  await page.goto(`${api.url}/ask?language=en#question=nothing`);
  await page.getByText("There is no such question.").waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
});

test("rows that were not asked for are told and come when they are, and the CSV has what is seen", async () => {
  const { page } = await open("question=duties-reaching-a-bureau&%24first=3");
  const all = Number(/^3 of (\d+) rows$/.exec(await page.locator("h3 small").first().innerText())?.[1]);
  const rows = page.locator("table.list tbody tr");
  const seen = [await rows.allInnerTexts()].flat();
  await page.getByRole("button", { name: "Show more rows" }).click();
  await expect.poll(() => rows.count(), patient).toBe(Math.min(6, all));
  expect((await rows.allInnerTexts()).slice(0, 3)).toEqual(seen);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download CSV" }).first().click(),
  ]);
  const saved = parse(await readFile(await download.path()), { bom: true, columns: true });
  expect(saved).toHaveLength(Math.min(6, all));
  await page.getByRole("spinbutton", { name: "First" }).fill("2");
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await expect.poll(() => rows.count(), patient).toBe(2);
});

test("names and words stand where the answer has ids and codes", async () => {
  const { page } = await open("question=relations-at-an-event", {}, "vi");
  const edges = page.getByRole("region", { name: "Lân cận, quan hệ" });
  await edges.getByRole("link", { name: "Lê Văn Tuyến" }).first().waitFor();
  await edges.getByRole("cell", { name: "phát động", exact: true }).first().waitFor();
  expect(await edges.getByText(/PARTICIPATION|LAUNCHER|vn-le-van-tuyen/).count()).toBe(0);
  await page
    .getByText(/^8 trên 11 dòng$/)
    .first()
    .waitFor();
  expect(await page.getByText(/^18 trên 11/).count()).toBe(0);
});

test.each(["duties-of-a-unit", "names-by-pinyin", "duties-of-trade-unions-counted"])(
  "whatever is put into a variable of %s is text",
  async (name) => {
    const variable = question(name).variables.find(({ kind }) => kind !== "choice")!;
    const { page, problems } = await open(`question=${name}`);
    const harm = watchHarm(page);
    await answered(page);
    const input = page.locator(`#in-${variable.name}`);
    for (const text of hostileTexts) {
      await input.fill(text);
      await input.press("Enter");
      // What ends a line has no place in a field of one.
      await expect.poll(() => fragmentOf(page).get(`$${variable.name}`), patient).toBe(text.replace("\r\n", " "));
      await answered(page);
      expect(await input.inputValue()).toBe(text.replace("\r\n", " "));
      expect({ text, harm: await harm.found() }).toEqual({ text, harm: [] });
    }
    // What the API refuses by its status is in the browser's console, and no fault of the page.
    expect(problems.filter((line) => !line.startsWith("Failed to load resource"))).toEqual([]);
  },
  300_000,
);

test.each([
  ["table", "duties-under-a-directive"],
  ["json", "duties-under-a-directive"],
  ["graph", "duties-of-a-unit"],
  ["table", "campaigns-action-months-compared"],
  ["table", "sources-one-entity"],
])("axe finds nothing in the %s of %s, light and dark", async (view, name) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, problems } = await open(`question=${name}&view=${view}`, { colorScheme });
    await answered(page);
    expect(await brokenRules(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  }
});

test.each(["table", "json", "graph"])(
  "on a phone the %s is no wider than the screen, and the questions are folded",
  async (view) => {
    const { page } = await open(`question=duties-under-a-directive&view=${view}`, {
      viewport: { width: 390, height: 800 },
    });
    await answered(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(await page.getByRole("searchbox", { name: "Find a question" }).isVisible()).toBe(false);
    await page.getByText("72 questions").click();
    await page.getByRole("link", { name: /^What must the directors/ }).click();
    await page.getByRole("heading", { level: 1, name: /^What must the directors/ }).waitFor();
    expect(await page.getByRole("searchbox", { name: "Find a question" }).isVisible()).toBe(false);
  },
);

test.each([
  ["vi", "Câu hỏi", "Nhiệm vụ", "Hỏi", "Đơn vị", "Vai trò"],
  ["zh", "问题", "职责", "提问", "单位", "角色"],
])(
  "it speaks %s, in its questions, forms and tables too; what leads on does, and another language keeps the question",
  async (language, list, topic, word, variable, column) => {
    const { page } = await open("question=duties-of-a-unit", {}, language);
    await page.getByRole("navigation", { name: list }).getByRole("heading", { name: topic }).waitFor();
    await page.getByRole("button", { name: word, exact: true }).waitFor();
    await page.getByRole("combobox", { name: variable }).waitFor();
    await page.getByRole("columnheader", { name: column }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    const title = page.getByRole("heading", { level: 1 });
    expect(await title.getAttribute("lang")).toBe(language);
    expect(await title.innerText()).not.toBe(question("duties-of-a-unit").title.text);
    for (const way of ["/explore", "/ask/graphiql"])
      expect(await page.locator(`.bar a[href^="${way}?language=${language}#"]`).count()).toBe(1);
    await page.getByRole("link", { name: "English", exact: true }).click();
    await page.getByRole("button", { name: "Ask", exact: true }).waitFor();
    expect(fragmentOf(page).get("question")).toBe("duties-of-a-unit");
  },
);
