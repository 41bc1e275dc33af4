import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { oshTests } from "../support/osh.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const osh = oshTests();

test.each(["apply", "plan", "start"])("osh %s tells of a fault before it starts a store", async (command) => {
  const OSH_SEED = await osh.folder({
    "wrong.yaml": "language: en\nplaces: { x: { nmae: X, sources: [a-2024#1] } }\n",
  });
  const OSH_DATA = join(OSH_SEED, "data");
  const { status, stdout, stderr } = await osh.run([command], { OSH_SEED, OSH_DATA });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^BAD_DOSSIER: the dossiers have \d faults, so nothing was applied\.\n/);
  expect(existsSync(OSH_DATA)).toBe(false);
});
