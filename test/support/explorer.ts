import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { planQuestions } from "../../src/questions/plan.ts";
import { questions } from "../../src/questions/questions.ts";
import { testApi, type TestApi } from "./api.ts";
import { openBrowser, openPage, type WatchedPage } from "./browser.ts";

/** Generous, because a machine that runs tests may be busy. */
export const patient = { timeout: 60_000 };

/** What an explorer's address says of a look at the directive and all that is next to it. */
export const around = "view=graph&start=vn-31-ct-tw&expanded=vn-31-ct-tw~~~25";

/** The page at /explore over a test's API, in a real browser. */
export interface ExplorerPages {
  readonly api: TestApi;
  /** Opens it. @param fragment of its address, which holds the state; by default it is as people come to it first */
  explore(fragment?: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  /** Opens a page that is empty. */
  open(options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** Starts the API and a browser. @param settings of the environment, as those of `testApi` */
export async function explorerPages(settings: Readonly<Record<string, string>> = {}): Promise<ExplorerPages> {
  const [api, browser] = await Promise.all([testApi(settings), openBrowser()]);
  // The store plans a question when it is first asked, which on a busy machine takes longer than a browser waits.
  await planQuestions(questions, api.store);
  return {
    api,
    open: (options) => openPage(browser, options),
    async explore(fragment = "", options = {}) {
      const watched = await openPage(browser, options);
      await watched.page.goto(`${api.url}/explore?language=en${fragment === "" ? "" : `#${fragment}`}`);
      return watched;
    },
    async close() {
      await browser.close();
      await api.close();
    },
  };
}

/** The button of an entity or of an action, by its whole name. */
export const node = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

/** The state that a page's address holds. */
export const fragmentOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));
