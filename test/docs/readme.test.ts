import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Command } from "commander";
import { Kind } from "graphql";
import { expect, test } from "vitest";
import { limits } from "../../src/api/limits.ts";
import { paragraphsOf } from "../../src/archive.ts";
import { exitCodes } from "../../src/cli/exit-codes.ts";
import { projectRoot, readConfig, settings } from "../../src/config.ts";
import { filesUnder } from "../../src/files.ts";
import { readModel } from "../../src/model/model.ts";
import { questions } from "../../src/questions/questions.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { citeAll } from "../../src/seed/cite.ts";
import { printFault } from "../../src/seed/fault.ts";
import { findFiles } from "../../src/seed/read/folder.ts";
import { blockOf, blocksOf, readDoc, tableOf, writtenDocs } from "./markdown.ts";

const readme = readDoc("README.md");
const docs = await writtenDocs();
const model = readModel();
const project = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

test("the two commands stand alone, as they are to be typed", () => {
  const commands = blocksOf(readme).flatMap(({ language, text }) => (language === "sh" ? [text.trim()] : []));
  expect(commands).toEqual(expect.arrayContaining(["npm ci && npm start", "npm ci && npm test"]));
});

test("the Node that is needed is the one that package.json asks for", () => {
  expect(`>=${/Node (\d+\.\d+) or later/.exec(readme.text)?.[1]}`).toBe(project.engines.node);
});

test.each(docs)("every script of npm that $path names is one of package.json", ({ text }) => {
  const named = [...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short!);
  expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
});

test("every command and option of osh that the documents name is a real one", async () => {
  const osh = [join(projectRoot, "bin/osh.js"), "--help"];
  const help = execFileSync(process.execPath, osh, { encoding: "utf8" });
  const commands = [...help.matchAll(/^ {2}([a-z]+)(?= .*\s)/gm)].map(([, name]) => name);
  const named = docs.flatMap(({ text }) => [...text.matchAll(/\bosh ([a-z]+)\b([^\n`#]*)/g)]);
  expect(named.length).toBeGreaterThan(0);
  for (const [whole, command, rest] of named) {
    expect.soft(commands, whole).toContain(command);
    const options = [...rest!.matchAll(/--[a-z]+/g)].map(([option]) => option);
    expect
      .soft(commands.includes(command) ? await optionsOf(command!) : [], whole)
      .toEqual(expect.arrayContaining(options));
  }
}, 60_000);

test("the settings are those that the configuration reads", () => {
  const rows = settings.map(({ name, meaning }) => [`\`${name}\``, meaning]);
  expect(tableOf(readme, "Setting", "Meaning")).toEqual(rows);
});

test("the exit codes are those that the commands end with", () => {
  const rows = Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning]);
  expect(tableOf(readme, "Exit code", "Meaning")).toEqual(rows);
});

test("the limits are those that the API holds to", () => {
  const count = (limit: number) => limit.toLocaleString("en");
  const seconds = readConfig({}).deadline / 1000;
  expect(readme.text.replaceAll("\n", " ")).toContain(
    `Limits: ${count(limits.page)} rows a page, ${count(limits.depth)} fields within one another, ` +
      `${count(limits.tokens)} tokens a query, ${count(limits.body)} bytes a request, ${seconds} seconds an answer.`,
  );
});

test("the examples are those of the folder, each with its question", async () => {
  const files = await filesUnder(join(projectRoot, "examples"), /\.graphql$/, "the examples");
  const rows = files.map((file) => {
    const name = basename(file, ".graphql");
    const question = /^# (.+)\n/.exec(readFileSync(file, "utf8"))?.[1];
    return [name.split("-", 1)[0], question, `[${name}](examples/${name}.graphql)`];
  });
  expect(tableOf(readme, "Topic", "Question", "File")).toEqual(rows);
});

test("what can be asked is what the API answers, with these arguments", () => {
  const fields = new Map(
    questions
      .flatMap(({ schema }) => schema.definitions)
      .flatMap((node) => (node.kind === Kind.OBJECT_TYPE_EXTENSION ? (node.fields ?? []) : []))
      .map((field) => [field.name.value, (field.arguments ?? []).map((argument) => argument.name.value)]),
  );
  const asked = tableOf(readme, "To learn", "Ask").flatMap(([, ask]) =>
    [...ask!.matchAll(/`(\w+)(?:\(([^)]*)\))?`/g)].map(([, name, given]) => ({ name: name!, given: given ?? "" })),
  );
  const named = asked.filter(({ name }) => !name.startsWith("plans"));
  expect(named.map(({ name }) => name).toSorted()).toEqual([...fields.keys()].toSorted());
  for (const { name, given } of named) {
    const unknown = [...given.matchAll(/(\w+):/g)].filter(([, argument]) => !fields.get(name)?.includes(argument!));
    expect.soft(unknown, name).toEqual([]);
  }
});

test("every arrow of the model's picture is a relationship of schema.graphql", () => {
  const arrows = [...blockOf(readme, "mermaid").matchAll(/^\s*(\w+) -- (\w+) --> (\w+)$/gm)];
  const wrong = arrows.filter(([, source, field, target]) => {
    const relationship = model.types.get(source!)?.relationships.get(field!);
    return !relationship?.targets.includes(target!);
  });
  expect(arrows.length).toBeGreaterThan(10);
  expect(wrong.map(([arrow]) => arrow.trim())).toEqual([]);
});

test("the dossier passes the check, once its citations are written as it says", async () => {
  const text = blockOf(readme, "yaml");
  const path = "seed/press/example-2025-06-05.yaml";
  const seed = await findFiles(join(projectRoot, "seed"));
  const drafted = checkFiles([...seed, { path, bytes: Buffer.from(text) }], model);
  const article = { file: "article.txt", paragraphs: paragraphsOf(blockOf(readme, "text")) };
  const cited = citeAll(drafted, "example-2025-06-05", article);
  expect(cited.faults.map(printFault)).toEqual([]);
  const { faults } = checkFiles([...seed, { path, bytes: Buffer.from(cited.text) }], model);
  expect(faults.map(printFault)).toEqual([]);
}, 60_000);

/** The long options of a subcommand, which lies in a file of its name. */
async function optionsOf(command: string): Promise<(string | null | undefined)[]> {
  const module = (await import(`../../src/cli/${command}.ts`)) as Record<string, unknown>;
  const commands = Object.values(module).filter((each) => each instanceof Command);
  return commands.flatMap(({ options }) => options.map(({ long }) => long));
}
