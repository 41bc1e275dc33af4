import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { paragraphsOf } from "../../src/archive.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault } from "../../src/seed/fault.ts";
import { verify } from "../../src/seed/verify.ts";
import { english, registry, vietnamese } from "../draft/articles.ts";
import { article } from "../seed/faults-of.ts";
import { oshTests } from "../support/osh.ts";

vi.setConfig({ testTimeout: 120_000 });

const osh = oshTests();
const model = readModel();
const seed = { "article.yaml": article, "r.yaml": registry };

/** What is wrong with a draft beside the seed that it was made with. */
function faultsOf(draft: string) {
  const files = Object.entries({ ...seed, "draft.yaml": draft }).map(([path, text]) => ({
    path,
    bytes: Buffer.from(text),
  }));
  const checked = checkFiles(files, model);
  return { checked, faults: checked.faults.filter(({ at }) => at.file.path === "draft.yaml") };
}

test("draft writes a dossier whose only faults are its marked blanks, and whose citations stand in the text", async () => {
  const folder = await osh.folder({ ...seed, "port.txt": english });
  const run = await osh.run(["draft", join(folder, "port.txt")], { OSH_SEED: folder });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  const { checked, faults } = faultsOf(run.stdout);
  expect(faults.map(printFault).filter((fault) => !fault.includes("TODO"))).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
  const draft = checked.dossiers.filter(({ article: of }) => of?.id.endsWith("2024-07-15"));
  const { looked, proven, faults: wrong } = verify(draft, [{ file: "port.txt", paragraphs: paragraphsOf(english) }]);
  expect(wrong.map(printFault)).toEqual([]);
  expect([draft.length, proven]).toEqual([1, looked]);
});

test("with all its suggestions taken, a draft still is a dossier with nothing wrong but its blanks", async () => {
  const folder = await osh.folder({ ...seed, "port.txt": vietnamese });
  const { stdout } = await osh.run(["draft", join(folder, "port.txt")], { OSH_SEED: folder });
  const { faults } = faultsOf(stdout.replaceAll(/^# (?!yaml)/gm, ""));
  // Sources that were comments have no digest until osh cite enters it.
  const others = faults.filter(({ code }) => code !== "UNKNOWN_SOURCE").map(printFault);
  expect(others.filter((fault) => !/TODO|""/.test(fault))).toEqual([]);
});

test("draft says that names may be missing where the seed has errors", async () => {
  const folder = await osh.folder({ ...seed, "wrong.yaml": "places: { x: [\n", "port.txt": english });
  const { status, stdout } = await osh.run(["draft", join(folder, "port.txt")], { OSH_SEED: folder });
  expect(status).toBe(0);
  expect(stdout).toContain(
    `\n## There are errors in 1 file of ${folder}, which osh check tells: names that stand there may be missing here.\n`,
  );
});

test("draft never copies a sentence that lays a duty", async () => {
  const folder = await osh.folder({ ...seed, "port.txt": english });
  const { stdout } = await osh.run(["draft", join(folder, "port.txt")], { OSH_SEED: folder });
  for (const sentence of ["asked all port authorities to inspect", "must wear helmets"])
    expect(stdout).not.toContain(sentence);
});

test("draft writes files only where none stand, and data with --json", async () => {
  const folder = await osh.folder(seed);
  const texts = await osh.folder({ "port.txt": english });
  const [text, out, textOut] = ["port.txt", "draft.yml", "out.txt"].map((file) => join(texts, file)) as [
    string,
    string,
    string,
  ];
  const environment = { OSH_SEED: folder };
  expect(await osh.run(["draft", text, "--out", out, "--text-out", textOut], environment)).toMatchObject({
    status: 0,
    stdout: "",
  });
  expect(paragraphsOf(await readFile(textOut, "utf8"))).toEqual(paragraphsOf(english));
  const before = await readFile(out, "utf8");
  const again = await osh.run(["draft", text, "--json", "--out", out], environment);
  expect(again).toMatchObject({
    status: 2,
    stdout: "",
    stderr: `BAD_INPUT: Expected a new file, came ${out}, which is there: give --force to replace it.\n`,
  });
  expect(await readFile(out, "utf8")).toBe(before);
  const { stdout } = await osh.run(["draft", text, "--json"], environment);
  const data = JSON.parse(stdout) as {
    article: { date: { value: string } };
    paragraphs: unknown[];
    suggestions: { kind: string }[];
  };
  expect(data.article.date.value).toBe("2024-07-15");
  expect(data.paragraphs).toHaveLength(paragraphsOf(english).length);
  expect(new Set(data.suggestions.map(({ kind }) => kind))).toEqual(
    new Set(["name", "number", "date", "figure", "quote", "post", "addressee", "duty"]),
  );
});

test("draft looks at both places before it writes to either", async () => {
  const folder = await osh.folder({ ...seed, "port.txt": english, "draft.yml": "mine" });
  const [text, taken, textOut] = ["port.txt", "draft.yml", "out.txt"].map((file) => join(folder, file)) as [
    string,
    string,
    string,
  ];
  const draft = (out: string) => osh.run(["draft", text, "--text-out", textOut, "--out", out], { OSH_SEED: folder });
  const bad = (stderr: string) => ({ status: 2, stdout: "", stderr: `BAD_INPUT: ${stderr}\n` });
  expect(await draft(taken)).toEqual(
    bad(`Expected a new file, came ${taken}, which is there: give --force to replace it.`),
  );
  expect(await draft(textOut)).toEqual(bad(`Expected two files as --out and --text-out, came ${textOut} as both.`));
  expect(existsSync(textOut)).toBe(false);
});

test("what can't be read is told in a line", async () => {
  const folder = await osh.folder({ ...seed, "empty.txt": "" });
  const run = (file: string) => osh.run(["draft", file], { OSH_SEED: folder });
  expect(await run(join(folder, "empty.txt"))).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "BAD_INPUT: Expected an article, came empty.txt, which holds no text.\n",
  });
  expect(await run(folder)).toMatchObject({
    status: 2,
    stderr: `BAD_INPUT: Expected an article, came ${folder}, which is a folder.\n`,
  });
});
