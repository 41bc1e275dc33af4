import { exec } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import { projectRoot, settings } from "../../src/config.ts";
import { oshTests } from "../support/osh.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const osh = oshTests();

const hint = "Run osh --help for the commands, and osh COMMAND --help for one of them.\n";

/** The commands that the help of osh lists. */
const commandsIn = (help: string): string[] => [...help.matchAll(/^ {2}([a-z]+) .*\S$/gm)].map(([, name]) => name!);

test("--help names every command and every setting", async () => {
  const { status, stdout, stderr } = await osh.run(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(commandsIn(stdout)).toEqual([
    "start",
    "draft",
    "cite",
    "check",
    "plan",
    "apply",
    "verify",
    "export",
    "backup",
    "restore",
    "generate",
    "help",
  ]);
  const explained = [...stdout.matchAll(/^ {2}([A-Z][A-Z0-9_]+) +\S.*$/gm)].map(([, name]) => name);
  expect(explained).toEqual(settings.map(({ name }) => name));
});

test("every command says in its help by which codes it ends, all the same", { timeout: 300_000 }, async () => {
  const lines = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(3)}  ${meaning}\n`);
  const codes = `\nExit codes:\n${lines.join("")}`;
  const { stdout: own } = await osh.run(["--help"]);
  expect(own).toContain(codes);
  // One after the other: all at once are too much for a busy machine.
  for (const name of commandsIn(own).filter((each) => each !== "help"))
    expect.soft((await osh.run([name, "--help"])).stdout, name).toContain(codes);
});

test("--version prints the version of package.json", async () => {
  const { version } = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8")) as { version: string };
  expect(await osh.run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("osh generate tells of a place that it can't write to", async () => {
  const folder = await osh.folder({ file: "", "held/file": "" });
  const told = async (out: string) => osh.run(["generate", "--entities", "1000", "--out", join(folder, out)]);
  const refusal = (out: string, problem: string) => ({
    status: 2,
    stdout: "",
    stderr: `BAD_INPUT: Expected a new or empty folder, came ${join(folder, out)}, ${problem}.\n`,
  });
  expect(await told("held")).toEqual(refusal("held", "which holds something"));
  expect(await told("file")).toEqual(refusal("file", "which is a file"));
  expect(await told("file/in")).toEqual(refusal("file/in", "which can't be written (ENOTDIR)"));
});

test("whoever reads no further ends it without a word", async () => {
  const places = Array.from({ length: 3_000 }, (_, index) => `  p${index}: { nme: x }\n`).join("");
  const folder = await osh.folder({ "a.yaml": `language: en\nplaces:\n${places}` });
  const program = join(projectRoot, "bin/osh.js");
  const shown = await promisify(exec)(`"${process.execPath}" "${program}" check "${folder}" | head -c 20`);
  expect({ length: shown.stdout.length, stderr: shown.stderr }).toEqual({ length: 20, stderr: "" });
});

test("without a command it is the help that is told, and it is a mistake", async () => {
  const { status, stdout, stderr } = await osh.run([]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^Usage: osh \[options\] \[command\]\n/);
});

test("a mistake in the command line is told in a line, with where to look", async () => {
  const mistakes = [["chek"], ["check", "--quiet"], ["cite"], ["start", "now"]];
  const runs = await Promise.all(mistakes.map((args) => osh.run(args)));
  expect(runs.map(({ status, stdout }) => ({ status, stdout }))).toEqual(
    mistakes.map(() => ({ status: 2, stdout: "" })),
  );
  expect(runs.map(({ stderr }) => stderr)).toEqual([
    `error: unknown command 'chek'\n(Did you mean check?)\n${hint}`,
    `error: unknown option '--quiet'\n${hint}`,
    `error: missing required argument 'article'\n${hint}`,
    `error: too many arguments for 'start'. Expected 0 arguments but got 1.\n${hint}`,
  ]);
});

test("settings that are wrong are told all at once, before anything is started", async () => {
  const OSH_DATA = join(await osh.folder(), "data");
  const several = { OSH_DATA, PORT: "abc", NEO4J_URI: "http://x", NEO4J_PASSWORD: "secret", OSH_DEADLINE: "0" };
  const [all, ...single] = await Promise.all([
    osh.run(["start"], several),
    osh.run(["apply"], { OSH_DATA, PORT: "abc" }),
    osh.run(["verify"], { OSH_DATA, NEO4J_URI: "bolt://x" }),
  ]);
  const title = "BAD_CONFIG: These settings of the environment are wrong:";
  const port = /^ {2}PORT: .*, came "abc"$/;
  expect(all).toMatchObject({ status: 2, stdout: "" });
  expect(all.stderr.split("\n")).toEqual([
    title,
    expect.stringMatching(port),
    '  NEO4J_URI: expected neo4j://, neo4j+s://, bolt:// or bolt+s:// and a host, came "http://x"',
    expect.stringMatching(/^ {2}OSH_DEADLINE: .*, came "0"$/),
    "",
  ]);
  expect(single.map(({ status, stdout }) => ({ status, stdout }))).toEqual(
    single.map(() => ({ status: 2, stdout: "" })),
  );
  expect(single.map(({ stderr }) => stderr.split("\n"))).toEqual([
    [title, expect.stringMatching(port), ""],
    [title, "  NEO4J_PASSWORD: expected a password, because NEO4J_URI is set", ""],
  ]);
  expect(existsSync(OSH_DATA)).toBe(false);
});
