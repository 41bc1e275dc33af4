import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleExplorer } from "../../explorer/bundle.ts";

const scripts = await bundleExplorer();

/** A script and all that it can't do without, gzipped, in bytes. */
function bytesOf(name: string, known = new Set<string>()): number {
  if (known.has(name)) return 0;
  known.add(name);
  const text = Buffer.from(scripts.get(name)!).toString();
  const imported = [...text.matchAll(/(?:import|from)"\.\/([^"]+)"/g)].map(([, file]) => file!);
  return imported.reduce((sum, each) => sum + bytesOf(each, known), gzipSync(text).length);
}

const named = (part: string): string => [...scripts.keys()].find((name) => name.startsWith(part))!;

test("what every page that embeds the explorer loads is at most 40 KB gzipped, and with the drawing of a graph at most 66 KB", () => {
  const known = new Set<string>();
  const core = bytesOf("osh-explorer.js", known);
  expect(core).toBeLessThan(40_000);
  expect(core + bytesOf(named("drawing-"), known)).toBeLessThan(66_000);
});

test.each([
  ["save-", 5_000],
  ["drawing-", 32_000],
  ["big-map-", 55_000],
  ["gexf-", 22_000],
  ["osh-explorer-whole.js", 130_000],
])("%s, which is loaded when it is needed, adds no more than %d bytes", (part, most) => {
  const known = new Set<string>();
  if (part !== "osh-explorer-whole.js") bytesOf("osh-explorer.js", known);
  expect(bytesOf(named(part), known)).toBeLessThan(most);
});
