import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real browser: Debian's Chromium. @throws {Error} where there is none */
export async function openBrowser(): Promise<Browser> {
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error(`Expected Chromium at one of ${installed.join(", ")}, came none: apt-get install chromium.`);
  return chromium.launch({
    executablePath,
    args: "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync".split(
      " ",
    ),
  });
}

/** A page, and what went wrong or was asked for in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, and what the content security policy refused. */
  readonly problems: readonly string[];
  /** The addresses that it asked for. */
  readonly asked: readonly string[];
}

/** Opens an empty page of a browser that has nothing stored. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();
  // Generous, because a machine that runs tests may be busy.
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("console", (line) => {
    if (line.type() === "error") problems.push(line.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  return { page, problems, asked };
}

/** The rules of WCAG 2.2, levels A and AA, that a page breaks as it is now: each with the elements that break it. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => " +
      "violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`))",
  );
}
