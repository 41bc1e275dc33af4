import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readModel } from "../../src/model/model.ts";
import { checkFiles, checkSeed } from "../../src/seed/check.ts";
import { place, printFault } from "../../src/seed/fault.ts";
import { article, dedent } from "./faults-of.ts";

vi.setConfig({ testTimeout: 60_000 });

const model = readModel();

/** The place and code of each fault of a file that stands beside an article without any. */
function faultsOf(content: string | Buffer): string[] {
  const files = [
    { path: "article.yaml", bytes: Buffer.from(article) },
    { path: "x.yaml", bytes: Buffer.from(content) },
  ];
  return checkFiles(files, model).faults.map((fault) => `${place(fault.at)} ${fault.code}`);
}

/** What is printed of the faults of such a file. */
function printed(content: string | Buffer): string {
  return checkFiles([{ path: "x.yaml", bytes: Buffer.from(content) }], model)
    .faults.map(printFault)
    .join("\n");
}

/** One record, of which a test writes the rest. */
const placeX = (rest: string): string =>
  `language: en\nplaces:\n  x: { name: X, sources: [a-2024-01-01#1], ${rest} }\n`;

describe("a text that nests too deep is given up on, as often as it comes", () => {
  const deep = 100_000;
  test.each([
    ["lists", "[".repeat(deep)],
    ["closed lists", "[".repeat(deep) + "]".repeat(deep)],
    ["maps", "{a: ".repeat(deep)],
    ["dashes", "- ".repeat(deep)],
    ["question marks", "? ".repeat(deep)],
    ["indentation", Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")],
  ])("%s", (_, text) => {
    const files = ["1.yaml", "2.yaml", "3.yaml"].map((path) => ({ path, bytes: Buffer.from(text) }));
    const { faults } = checkFiles(files, model);
    expect(faults.map(({ code, at }) => `${at.file.path} ${code}`)).toEqual(files.map(({ path }) => `${path} SYNTAX`));
    expect(faults[0]!.message).toBe("expected at most 64 lists and maps in each other, came more");
  });
});

describe("a text of very many parts is read, or given up on, in seconds", () => {
  const wide = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index));

  test.each([
    ["keys of one map", wide(100_000, (at) => `k${at}: v\n`).join("")],
    ["keys of one map on a line", `x: {${wide(100_000, (at) => `k${at}: v`).join(", ")}}`],
    ["documents", "--- a\n".repeat(50_000)],
    ["directives", "%YAML 1.1\n".repeat(100_000)],
    ["empty lines", "\n".repeat(4_900_000)],
  ])("%s", (_, text) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(200);
  });

  test("a list of 70,000 sources, none of which can be read", () => {
    const faults = faultsOf(`language: en\nplaces:\n  x: { name: X, sources: [${'1 "a, '.repeat(70_000)}] }\n`);
    expect(new Set(faults.map((each) => each.replace(/^\S+ /, "")))).toEqual(new Set(["BAD_SOURCE"]));
  });

  test("8,000 relationships to what nothing has", () => {
    const text = `language: en\nplaces:\n${wide(8_000, (at) => `  x${at}: { name: X ${at}, partOf: y${at}, sources: [a-2024-01-01#1] }\n`).join("")}`;
    expect(faultsOf(text)).toHaveLength(8_000);
  });

  test("a key that comes 40,000 times", () => {
    expect(faultsOf("k: v\n".repeat(40_000))).toContain("x.yaml:2:1 DUPLICATE_KEY");
  });
});

describe("a long line", () => {
  test("of five million characters is told in one short fault", () => {
    const told = printed(`language: en # ${"x".repeat(4_900_000)}\nplaces: { x: ${"y".repeat(4_000)} }\n`);
    expect(told).toContain("x.yaml:2:14: SYNTAX: expected a text of at most 2000 characters, came one of 4000");
    expect(told.length).toBeLessThan(1_000);
  });

  test("is shown around the place", () => {
    const told = printed(`language: en\nplaces: { x: { ${"a: b, ".repeat(300)} } }\n`);
    expect(told.split("\n").every((line) => line.length < 300)).toBe(true);
    expect(told).toContain("DUPLICATE_KEY");
  });
});

describe("nobody is led to read what does not stand there", () => {
  test.each([
    ["NUL", "\0", "U+0000"],
    ["escape", "\u001B", "U+001B"],
    ["a turn of direction", "\u202E", "U+202E"],
    ["an isolate", "\u2066", "U+2066"],
    ["a blank without width", "\u200B", "U+200B"],
    ["a soft hyphen", "\u00AD", "U+00AD"],
    ["a line separator", "\u2028", "U+2028"],
    ["what is left of a lost character", "\uFFFD", "U+FFFD"],
  ])("%s", (_, character, name) => {
    const told = printed(`language: en\nplaces: { x: { name: 'A${character}B' } }\n`);
    expect(told).toContain(
      `x.yaml:2:24: HIDDEN_CHARACTER: expected characters that can be seen, came ${name}: take it out`,
    );
    expect(told).toContain("name: 'A\uFFFDB'");
  });

  test.each(["\\0", "\\u202e", "\\u200b", "\\x07"])("%s, spelled", (spelled) => {
    expect(printed(`language: en\nplaces: { x: { name: "A${spelled}B" } }\n`)).toMatch(
      /x\.yaml:2:22: BAD_VALUE: name: expected characters that can be seen, and no U\+[0-9A-F]{4}, came "A/,
    );
  });

  test("a run of them is told once", () => {
    expect(faultsOf("\0".repeat(100_000))).toEqual(["x.yaml:1:1 HIDDEN_CHARACTER"]);
  });

  test("the mark that opens a file in UTF-8 is let pass", () => {
    expect(faultsOf(`\uFEFF${placeX("level: CENTRAL")}`)).toEqual([]);
  });

  test("nor is a terminal told what to do by the name of a file", () => {
    const told = printFault(
      checkFiles([{ path: "x\n::error::\u001B[2J.yaml", bytes: Buffer.from("") }], model).faults[0]!,
    );
    expect(told.split("\n")[0]).toMatch(/^x ::error::<U\+001B>\[2J\.yaml:1:1: WRONG_SHAPE: /);
  });
});

describe("the bytes of another encoding are told with their place", () => {
  const text = "language: vi\nplaces: { x: { name: Hà Nội } }\n";
  test.each([
    ["Latin-1", Buffer.from("language: en\nplaces: { x: { name: déjà } }\n", "latin1"), "x.yaml:2:23", "other bytes"],
    ["UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]), "x.yaml:1:1", "UTF-16"],
    ["UTF-16LE without a mark", Buffer.from("language: en\n", "utf16le"), "x.yaml:1:1", "UTF-16"],
    ["UTF-16BE without a mark", Buffer.from("language: en\n", "utf16le").swap16(), "x.yaml:1:1", "UTF-16"],
    ["cut off within a character", Buffer.from(text).subarray(0, 40), "x.yaml:2:26", "other bytes"],
    ["a surrogate", Buffer.from([0x61, 0xed, 0xa0, 0x80]), "x.yaml:1:2", "other bytes"],
    ["a slash in two bytes", Buffer.from([0x61, 0xc0, 0xaf]), "x.yaml:1:2", "other bytes"],
  ])("%s", (_, bytes, where, came) => {
    expect(printed(bytes).split("\n")[0]).toBe(
      `${where}: UNREADABLE: expected text in UTF-8, came ${came}: save the file as UTF-8`,
    );
  });
});

describe("what is more than plain YAML is a fault at its place", () => {
  test("an alias bomb", () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n`;
    expect(faultsOf(bomb)).toEqual(["x.yaml:1:4 SYNTAX", "x.yaml:2:4 SYNTAX"]);
  });

  test.each([
    ["a merge key", placeX("<<: { level: CENTRAL }"), ["x.yaml:3:44 UNKNOWN_FIELD"]],
    ["a merge of an alias", "a: &a {}\nb: { <<: *a }\n", ["x.yaml:1:4 SYNTAX"]],
    ["a tag", "a: !!js/function x\n", ["x.yaml:1:4 SYNTAX"]],
    ["a directive", "%YAML 1.1\n---\na: b\n", ["x.yaml:1:1 SYNTAX"]],
    ["a tag's directive", "%TAG ! tag:x,2000:\n---\na: b\n", ["x.yaml:1:1 SYNTAX"]],
    ["another document", "a: b\n---\nc: d\n", ["x.yaml:2:1 SYNTAX"]],
    ["a list as a key", "language: en\nplaces: { [x]: { name: X } }\n", ["x.yaml:2:11 WRONG_SHAPE"]],
  ])("%s", (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});

describe("names that mean something to the language mean nothing here", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s as a key", (name) => {
    expect(faultsOf(`${name}: {}\nlanguage: en\n`)).toEqual(["x.yaml:1:1 UNKNOWN_SECTION"]);
    expect(faultsOf(placeX(`${name}: {}`))).toEqual(["x.yaml:3:44 UNKNOWN_FIELD"]);
    expect(faultsOf(`language: en\ncitations: { 1: { digest: ${"0".repeat(64)}, ${name}: 1 } }\n`)).toEqual([
      "x.yaml:2:93 UNKNOWN_FIELD",
    ]);
  });

  test.each(["__proto__", "toString"])("%s as an id", (name) => {
    expect(faultsOf(`language: en\nplaces:\n  ${name}: { name: X, sources: [a-2024-01-01#1] }\n`)).toEqual([
      "x.yaml:3:3 BAD_ID",
    ]);
    expect(faultsOf(placeX(`partOf: ${name}`))).toEqual(["x.yaml:3:52 UNKNOWN_REFERENCE"]);
  });

  test("an id may be a word like any other", () => {
    const text = `language: en\nplaces:\n  constructor: { name: X, sources: [a-2024-01-01#1] }\n`;
    const files = [article, text].map((content, index) => ({ path: `${index}.yaml`, bytes: Buffer.from(content) }));
    const { faults, graph } = checkFiles(files, model);
    expect(faults).toEqual([]);
    expect(graph.records.map(({ id }) => id)).toContain("constructor");
  });
});

describe("a number is kept as it is written, or refused", () => {
  test.each([
    ["places", "level: 1e999", "BAD_VALUE"],
    ["campaigns", "kind: OTHER, edition: 99999999999999999999", "BAD_VALUE"],
    ["outcomes", `indicator: i, comparator: ABOUT, status: REPORTED, value: ${"9".repeat(400)}`, "BAD_VALUE"],
    ["outcomes", "indicator: i, comparator: ABOUT, status: REPORTED, value: 12345678901234567", "BAD_VALUE"],
    ["places", `sources: [a-2024-01-01#${"9".repeat(30)}]`, "BAD_SOURCE"],
    ["campaigns", `kind: OTHER, date: "${"9".repeat(100)}"`, "BAD_VALUE"],
    ["campaigns", "kind: OTHER, date: Y-170000002", "BAD_VALUE"],
  ])("%s: %s", (section, rest, code) => {
    const sources = rest.includes("sources") ? "" : "sources: [a-2024-01-01#1], ";
    const faults = faultsOf(`language: en\n${section}:\n  x: { name: X, ${sources}${rest} }\n`);
    expect(faults.map((each) => each.split(" ")[1])).toEqual([code]);
  });

  test("a place in a paragraph beyond any paragraph", () => {
    const text = article + `  1 "A": { start: 0, end: 99999999999999999999, digest: ${"0".repeat(64)} }\n`;
    const { faults } = checkFiles([{ path: "x.yaml", bytes: Buffer.from(text) }], model);
    expect(faults.map(({ code }) => code)).toContain("BAD_VALUE");
  });
});

test("an article's id can't lead out of a folder", () => {
  const told = printed(article.replace("id: a-2024-01-01", "id: ../../a"));
  expect(told).toContain("x.yaml:1:16: BAD_ID: article: expected lower-case words joined by hyphens");
});

describe("in a folder", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "osh-hostile-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The code of each fault of a folder, by the end of its path. */
  async function faultsIn(name: string, fill: (path: string) => Promise<unknown>): Promise<string[]> {
    const path = join(folder, name);
    await mkdir(path);
    await writeFile(join(path, "article.yaml"), article);
    await fill(path);
    const { faults } = await checkSeed(path, model);
    return faults.map(({ code, message, at }) => `${at.file.path.split(`${name}/`)[1]}: ${code}: ${message}`);
  }

  const link = "UNREADABLE: expected a file that lies in the folder itself, came a link: put the file in its place";
  const other = "UNREADABLE: expected a file, came a pipe, a device or another thing that is none";

  test("a link to a file, to a folder, to itself, to nothing", async () => {
    const faults = await faultsIn("links", async (path) => {
      await symlink("/etc/passwd", join(path, "a.yaml"));
      await symlink("/etc", join(path, "b"));
      await symlink(path, join(path, "c"));
      await symlink("d.yaml", join(path, "d.yaml"));
      await symlink("missing", join(path, "e.yml"));
      await symlink("/etc/passwd", join(path, "notes.txt"));
    });
    expect(faults).toEqual(["a.yaml", "b", "c", "d.yaml", "e.yml"].map((name) => `${name}: ${link}`));
  });

  test("a pipe, which nobody ever writes to, and a device", async () => {
    const faults = await faultsIn("pipes", async (path) => {
      execFileSync("mkfifo", [join(path, "a.yaml")]);
      await symlink("/dev/zero", join(path, "b.yaml"));
    });
    expect(faults).toEqual([`a.yaml: ${other}`, `b.yaml: ${link}`]);
  });

  test("a file of 50 MB in one line is not read", async () => {
    const faults = await faultsIn("large", (path) => writeFile(join(path, "a.yaml"), Buffer.alloc(50_000_000, "x")));
    expect(faults).toEqual(["a.yaml: UNREADABLE: expected a dossier of at most 5000000 bytes, came 50000000"]);
  });

  test("names with .. in them are names", async () => {
    const text = dedent(`
      language: en
      places: { x: { name: X, levle: CENTRAL, sources: [a-2024-01-01#1] } }
    `);
    const faults = await faultsIn("names", async (path) => {
      await writeFile(join(path, "..%2F..%2Fa.yaml"), text);
      await writeFile(join(path, "..\\b.yaml"), text.replace("x:", "y:"));
      await writeFile(join(path, "...yaml"), text.replace("x:", "z:"));
    });
    const errors = faults.filter((each) => each.includes("UNKNOWN_FIELD"));
    expect(errors.map((each) => each.split(":")[0])).toEqual(["..%2F..%2Fa.yaml", "...yaml", "..\\b.yaml"]);
  });

  test("10,000 tiny files are read one after the other", async () => {
    const faults = await faultsIn("many", async (path) => {
      for (let at = 0; at < 10_000; at++)
        writeFileSync(
          join(path, `p${at}.yaml`),
          `language: en\nplaces: { p${at}: { name: P${at}, sources: [a-2024-01-01#1] } }\n`,
        );
    });
    expect(faults).toEqual([]);
  });
});
