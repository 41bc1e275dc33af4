import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { citedDossiers } from "../support/mill.ts";
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

test.each([
  ["apply", "--report", "x.json", "Expected a new file, came {}, whose folder is not there: make it first."],
  ["plan", "--out", "x.json", "Expected a new file, came {}, whose folder is not there: make it first."],
  ["plan", "--out", "", "Expected a new file, came {}, which is a folder: give a file's name too."],
  [
    "plan",
    "--out",
    "mill-en-2024-03-01.yaml",
    "Expected a new file, came {}, which is there: give --force to replace it.",
  ],
] as const)("osh %s %s %s is refused before a store is started", async (command, option, name, message) => {
  const OSH_SEED = await osh.folder(citedDossiers);
  const OSH_DATA = join(OSH_SEED, "data");
  const path = join(OSH_SEED, name === "x.json" ? "none" : "", name);
  expect(await osh.run([command, option, path], { OSH_SEED, OSH_DATA })).toEqual({
    status: 2,
    stdout: "",
    stderr: `BAD_INPUT: ${message.replace("{}", path)}\n`,
  });
  expect(existsSync(OSH_DATA)).toBe(false);
});

test("what apply and plan can't take is told with what can", async () => {
  const folder = await osh.folder({ ...citedDossiers, "plan.json": "{}" });
  const [dossier, plan, lines] = ["mill-en-2024-03-01.yaml", "plan.json", "none.jsonl"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const told = async (...args: string[]) => (await osh.run(args, { OSH_DATA: join(folder, "data") })).stderr;
  expect(await told("apply", dossier)).toBe(
    `BAD_INPUT: Expected a folder of dossiers, a plan or JSON Lines, came ${dossier}, which is one dossier: it is applied with all the others, by their folder.\n`,
  );
  expect(await told("apply", lines)).toBe(
    `BAD_INPUT: Expected a folder of dossiers, a plan or JSON Lines, came ${lines}, which is not there.\n`,
  );
  expect(await told("plan", plan)).toBe(
    `BAD_INPUT: Expected a folder of dossiers, came ${plan}, which is a file: osh check looks at one dossier, and osh apply does what a plan says.\n`,
  );
  expect(existsSync(join(folder, "data"))).toBe(false);
});

// To whoever may do everything /proc looks as if it could be written to.
test.runIf(process.platform === "linux")("osh export tries its place before it starts a store", async () => {
  const OSH_DATA = join(await osh.folder(), "data");
  expect(await osh.run(["export", "--format", "jsonl", "--out", "/proc/x.jsonl"], { OSH_DATA })).toEqual({
    status: 2,
    stdout: "",
    stderr: "BAD_INPUT: Expected a new file, came /proc/x.jsonl, which can't be written (ENOENT).\n",
  });
  expect(existsSync(OSH_DATA)).toBe(false);
});
