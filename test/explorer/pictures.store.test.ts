import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { explorerPages, patient, type ExplorerPages } from "../support/explorer.ts";

/** How much of a picture may differ: letters fall otherwise with another version of the browser or a font. */
const tolerance = 0.04;

let pages: ExplorerPages;
beforeAll(async () => {
  pages = await explorerPages();
});
afterAll(() => pages?.close());

/** Each view at two widths, light and dark, in three languages. */
const looks = ["duties", "graph", "table", "timeline"].flatMap((view) =>
  ["en", "vi", "zh"].flatMap((language) =>
    [1280, 390].flatMap((width) =>
      (["light", "dark"] as const).map((scheme) => [view, language, width, scheme] as const),
    ),
  ),
);

test.each(looks)(
  "the view %s in %s at %i pixels, %s, is as it was looked at",
  async (view, language, width, scheme) => {
    const { page } = await pages.open({ viewport: { width, height: 800 }, colorScheme: scheme });
    const around = `start=vn-31-ct-tw&expanded=vn-31-ct-tw~~~25`;
    await page.goto(`${pages.api.url}/explore?language=${language}#view=${view}&${around}`);
    await page.locator(".view .scroll, svg.map").first().waitFor();
    await expect.poll(() => page.locator("[aria-busy=true]").count(), patient).toBe(0);
    await requireSame(page, `test/explorer/pictures/${view}-${language}-${width}-${scheme}.png`);
  },
);

test.each([
  ["/", "home", "en", 1280, "light"],
  ["/", "home", "zh", 390, "dark"],
  ["/entity/vn-31-ct-tw", "entity", "vi", 1280, "light"],
  ["/entity/vn-31-ct-tw", "entity", "en", 390, "dark"],
  ["/ask", "ask", "vi", 390, "light"],
] as const)(
  "the page %s (%s) in %s at %i pixels, %s, is as it was looked at",
  async (path, name, language, width, scheme) => {
    const { page } = await pages.open({ viewport: { width, height: 800 }, colorScheme: scheme });
    await page.goto(`${pages.api.url}${path}?language=${language}`);
    await page.getByRole("table").first().waitFor();
    await requireSame(page, `test/explorer/pictures/${name}-${language}-${width}-${scheme}.png`);
  },
);

test("the README opens with the page as it is", async () => {
  const { page } = await pages.open({ viewport: { width: 1280, height: 720 }, colorScheme: "light" });
  await page.goto(`${pages.api.url}/explore?language=en#view=duties&start=vn-31-ct-tw`);
  await page.getByRole("rowheader").first().waitFor();
  await requireSame(page, "docs/explorer.png");
});

/**
 * Holds what a page shows against a picture of the project. To renew a picture: delete it, run this, and look at it. Where tests
 * are run for all (CI), one that is missing is a fault.
 */
async function requireSame(page: Page, file: string): Promise<void> {
  await page.evaluate("document.fonts.ready");
  const shown = await page.screenshot({ animations: "disabled", caret: "hide" });
  const path = join(projectRoot, file);
  if (!existsSync(path)) {
    if (process.env["CI"])
      throw new Error(`Expected the picture ${file}, came none: run this test where CI is not set.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, shown);
  }
  const [before, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(shown)];
  const { width, height } = before;
  expect([now.width, now.height]).toEqual([width, height]);
  const differing = pixelmatch(before.data, now.data, undefined, width, height, { threshold: 0.2 });
  expect(differing / (width * height), `the part of ${file} that differs`).toBeLessThan(tolerance);
}
