import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleExplorer } from "../../explorer/bundle.ts";

test("what every page that embeds the explorer loads is at most 60 KB gzipped, and exports are no part of it", async () => {
  const scripts = await bundleExplorer();
  expect(gzipSync(scripts.get("osh-explorer.js")!).length).toBeLessThan(60_000);
  expect([...scripts.keys()].filter((name) => name.startsWith("export-"))).toHaveLength(1);
});
