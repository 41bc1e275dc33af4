import { join, relative } from "node:path";
import { expect, test, vi } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { findFile } from "../../src/seed/read/folder.ts";
import { citedDossiers } from "../support/mill.ts";
import { oshTests } from "../support/osh.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const osh = oshTests();

test("the project's seed has no fault", async () => {
  const { status, stdout, stderr } = await osh.run(["check"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+ files, 0 faults, \d+ records and \d+ relationships\.\n$/);
});

test("every fault of a seed is told at once, with its place and a caret under it", async () => {
  const folder = await osh.folder({
    "a.yaml": [
      "article: { id: a-2024, kind: PRESS, publisher: paper, date: 2024-02-30, language: en, name: Title }",
      "organizations:",
      "  paper: { name: The Paper, kind: MEDA, sources: [1] }",
      "  mill: { nmae: The Mill, kind: ENTERPRISE, partOf: ppaer, sources: [2] }",
      `citations: { 1: { digest: ${"0".repeat(64)} } }`,
      "",
    ].join("\n"),
    "more/b.yml": "language: en\nplaces: { x: { name: X\n",
  });
  const runs = await Promise.all([osh.run(["check", folder]), osh.run(["check"], { OSH_SEED: folder })]);
  expect(runs[0]).toEqual(runs[1]);
  expect(runs[0]).toMatchObject({ status: 1, stderr: "" });
  expect(runs[0].stdout.replaceAll(folder, "SEED")).toMatchInlineSnapshot(`
    "SEED/a.yaml:1:61: BAD_VALUE: date: expected a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31, came "2024-02-30"
      1 | article: { id: a-2024, kind: PRESS, publisher: paper, date: 2024-02-30, language: en, name: Title }
        |                                                             ^^^^^^^^^^

    SEED/a.yaml:3:35: BAD_VALUE: kind: expected one of PARTY, GOVERNMENT, LEGISLATURE, TRADE_UNION, SECURITY_FORCE, ENTERPRISE, MEDIA, ASSOCIATION or OTHER, came "MEDA"; did you mean "MEDIA"?
      3 |   paper: { name: The Paper, kind: MEDA, sources: [1] }
        |                                   ^^^^

    SEED/a.yaml:4:11: UNKNOWN_FIELD: expected a field of Organization, came "nmae"; did you mean "name"?
      4 |   mill: { nmae: The Mill, kind: ENTERPRISE, partOf: ppaer, sources: [2] }
        |           ^^^^

    SEED/a.yaml:4:53: UNKNOWN_REFERENCE: partOf: expected the id of an Organization, came "ppaer", which no record has; did you mean "paper"?
      4 |   mill: { nmae: The Mill, kind: ENTERPRISE, partOf: ppaer, sources: [2] }
        |                                                     ^^^^^

    SEED/a.yaml:4:70: UNKNOWN_SOURCE: expected a source that stands under citations, came 2; "osh cite a-2024 --text FILE --write" enters it
      4 |   mill: { nmae: The Mill, kind: ENTERPRISE, partOf: ppaer, sources: [2] }
        |                                                                      ^

    SEED/more/b.yml:2:9: SYNTAX: expected a closing } for this {, came none
      2 | places: { x: { name: X
        |         ^

    1 file, 6 faults.
    "
  `);
});

test("a folder that is not there or holds no dossier is told in a line", async () => {
  const folder = await osh.folder();
  const paths = [join(folder, "missing"), folder];
  const runs = await Promise.all(paths.map((path) => osh.run(["check", path])));
  const problems = ["is not there", "holds no .yaml file"];
  expect(runs).toEqual(
    paths.map((path, index) => ({
      status: 2,
      stdout: "",
      stderr: `BAD_INPUT: Expected a folder of dossiers, came ${path}, which ${problems[index]}.\n`,
    })),
  );
  const dossier = join(folder, "missing.yaml");
  expect(await osh.run(["check", dossier])).toEqual({
    status: 2,
    stdout: "",
    stderr: `BAD_INPUT: Expected a dossier, came ${dossier}, which is not there.\n`,
  });
  expect(await osh.run(["check", "README.md"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "BAD_INPUT: Expected a dossier, whose name ends in .yaml, or a folder of them, came README.md.\n",
  });
  const both = await osh.run(["check", "--format", "sarif", "--json"]);
  expect(both).toMatchObject({ status: 2, stdout: "" });
  expect(both.stderr).toMatch(/^error: option '--json' cannot be used with option '--format <format>'\n/);
  expect(await osh.run(["check", "--format", "xml"])).toMatchObject({ status: 2, stdout: "" });
});

test("one file is held against the rest of the seed, and told of alone", async () => {
  const folder = await osh.folder({
    ...citedDossiers,
    "wrong.yaml": "language: en\nplaces: { x: { nmae: X } }\n",
  });
  const inside = join(folder, "mill-vi-2024-03-02.yaml");
  const outside = join(
    await osh.folder({ "draft.yaml": "language: en\nplaces: { y: { name: Y, partOf: mill, sources: [] } }\n" }),
    "draft.yaml",
  );
  const [good, bad] = await Promise.all(
    [inside, outside].map((path) => osh.run(["check", path, "--json"], { OSH_SEED: folder })),
  );
  expect(good).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(good!.stdout)).toMatchObject({ format: "osh-check", version: 1, files: 1, errors: 0, faults: [] });
  expect(bad).toMatchObject({ status: 1, stderr: "" });
  const { faults } = JSON.parse(bad!.stdout) as { faults: { code: string; line: number; column: number }[] };
  expect(faults.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
    "2:11 MISSING_SOURCE",
    "2:33 WRONG_REFERENCE",
  ]);
});

test("a file is told as it was given, and within the working folder by the way from there", async () => {
  const folder = await osh.folder({ ...citedDossiers, "wrong.yaml": "language: en\nplaces: {" });
  const told = async (path: string) =>
    (await osh.run(["check", path, "--format", "github"], { OSH_SEED: folder })).stdout;
  const wrong = join(folder, "wrong.yaml");
  expect(await told(wrong)).toContain(`::error file=${wrong},line=2`);
  expect(await told(relative(projectRoot, wrong))).toContain(`::error file=${relative(projectRoot, wrong)},line=2`);
  // By whatever way, it is the one file of the seed.
  expect(await told(relative(projectRoot, join(folder, "mill-vi-2024-03-02.yaml")))).toMatch(/^1 file, 0 faults/);
  const inside = join("seed", "press", "vss-2025-03-01.yaml");
  expect((await findFile(join(projectRoot, inside))).path).toBe(inside);
});
