import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test, vi } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { literally } from "../../src/draft/rules.ts";
import { oshTests } from "../support/osh.ts";
import { testStore } from "../support/store.ts";
import { blocksOf, readDoc, shownIn } from "./markdown.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const doc = readDoc("docs/curating.md");
const osh = oshTests();
const tests = testStore();

/** Holds a copy of seed/, in which the walk is walked. */
let folder: string;
let dossier: string;
/** The revision of the graph before the walk. */
let before: string | undefined;

beforeAll(async () => {
  folder = await osh.folder();
  dossier = join(folder, "seed/press/vss-2025-06-05.yaml");
  await cp(join(projectRoot, "seed"), join(folder, "seed"), { recursive: true });
  await tests.emptied();
  before = revisionIn(await run("npx osh apply"));
});

test("whoever does what docs/curating.md says sees what it shows", async () => {
  for (const block of blocksOf(doc)) {
    if (block.language === "yaml") await writeFile(dossier, block.text);
    if (block.language === "diff") await mend(block.text);
    if (block.language !== "console") continue;
    for (const { command, output } of shownIn(block))
      expect.soft(await run(command), command).toMatch(patternOf(output));
  }
});

test("with the dossier deleted the graph is as it was", async () => {
  expect(before).toMatch(/./);
  await rm(dossier);
  expect(revisionIn(await run("npx osh apply"))).toBe(before);
});

const revisionIn = (applied: string): string | undefined => /^Applied ([0-9a-f]{12}): /.exec(applied)?.[1];

/** What a command of osh prints, with the walk's folder as the project's. */
async function run(command: string): Promise<string> {
  const args = command.replace(/^npx osh /, "").split(" ");
  const placed = args.map((arg) => (arg.startsWith("seed/") ? join(folder, arg) : arg));
  const environment = { ...inject("storeEnvironment"), OSH_SEED: join(folder, "seed") };
  const { stdout, stderr } = await osh.run(placed, environment);
  return (stdout === "" ? stderr : stdout).replaceAll(`${folder}/`, "");
}

/** Puts the line of a diff that begins with + in the place of the one that begins with -. */
async function mend(diff: string): Promise<void> {
  const [, wrong, right] = /^-(.+)\n\+(.+)\n$/.exec(diff)!;
  const text = await readFile(dossier, "utf8");
  expect(text).toContain(wrong);
  await writeFile(dossier, text.replace(wrong!, right!));
}

/** What matches an output: "…" is anything within a line, and any lines where it stands alone. */
function patternOf(output: string): RegExp {
  const lines = output
    .split(/(?<=\n)/)
    .map((line) => (line === "…\n" ? "(?:.*\\n)*?" : line.split("…").map(literally).join(".*")));
  return new RegExp(`^${lines.join("")}$`, "u");
}
