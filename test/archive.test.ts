import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { digestOf, paragraphsOf, readArchive, readText, textFinder, wordsOf } from "../src/archive.ts";
import { projectRoot } from "../src/config.ts";

test("paragraphs are the lines that hold something, folded", () => {
  expect(paragraphsOf("\uFEFFOne\r\n\r\n  two \t three\u00A0\u3000four \n \nfive\rsix")).toEqual([
    "One",
    "two three four",
    "five",
    "six",
  ]);
  expect(paragraphsOf(" \n")).toEqual([]);
});

test("words are counted in code points", () => {
  expect(wordsOf("安全 🏭 end", { start: 3, end: 4 })).toBe("🏭");
  expect(wordsOf("end", { start: 0, end: 3 })).toBe("end");
  expect(wordsOf("end", { start: 0, end: 4 })).toBeUndefined();
  expect(wordsOf("end", undefined)).toBe("end");
});

test("a digest is the SHA-256 of the words in UTF-8", () => {
  expect(digestOf("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(digestOf("Đảng")).toBe("f7fb454cefb5007631ff33607af571e9e6e7d79c1ba4d9a4996b72891f590da2");
});

test("an archive is the .txt files of a folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "b.txt"), "B\n");
  await writeFile(join(folder, "a.txt"), "A\n\nA 2\n");
  await writeFile(join(folder, "notes.md"), "C\n");
  expect(await readArchive(folder)).toEqual([
    { file: "a.txt", paragraphs: ["A", "A 2"] },
    { file: "b.txt", paragraphs: ["B"] },
  ]);
  await expect(readText(join(folder, "c.txt"))).rejects.toThrow(
    `Expected a text, came ${join(folder, "c.txt")}, which is not there.`,
  );
  await expect(readText(folder)).rejects.toThrow(`Expected a text, came ${folder}, which is a folder.`);
});

test("an archive may hold more texts than a process may open files at once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = 500;
  for (let index = 0; index < files; index++) await writeFile(join(folder, `${index}.txt`), "A\n");
  const script = `import { readArchive } from "./src/archive.ts";
    console.log((await readArchive(process.argv[1])).length);`;
  const run = 'ulimit -n 200 && exec "$0" --import tsx --input-type=module --eval "$1" "$2"';
  const printed = execFileSync("sh", ["-c", run, process.execPath, script, folder], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  expect(printed).toBe(`${files}\n`);
});

test("what is no plain text in UTF-8 is told, of the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "archive-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files: Record<string, Uint8Array> = {
    "a.txt": Buffer.from("<!DOCTYPE html><html><p>Một</p></html>"),
    "b.txt": Buffer.concat([Buffer.from('<html><meta charset="gb2312"><p>'), Uint8Array.of(0xb0, 0xb2)]),
    "c.txt": Uint8Array.of(0xb0, 0xb2, 0xc8, 0xab),
    "d.txt": Buffer.from("\uFEFFMột", "utf16le"),
    "e.txt": Buffer.from("One", "utf16le"),
    "f.txt": Buffer.from("\uFEFFMột <html>"),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const page = (name: string) => `is a web page: have "osh draft ${join(folder, name)} --text-out FILE" write its text`;
  const other = (name: string) =>
    `is not in UTF-8: save it as UTF-8, or have "osh draft ${join(folder, name)} --text-out FILE" write its text`;
  expect(await readArchive(folder)).toEqual([
    ...["a.txt", "b.txt"].map((file) => ({ file, paragraphs: [], problem: page(file) })),
    ...["c.txt", "d.txt", "e.txt"].map((file) => ({ file, paragraphs: [], problem: other(file) })),
    { file: "f.txt", paragraphs: ["Một <html>"] },
  ]);
  const path = join(folder, "c.txt");
  await expect(readText(path)).rejects.toThrow(`Expected a text, came ${path}, which ${other("c.txt")}.`);
});

test("an article's text is the one named after it, else the one that holds most of its paragraphs", () => {
  const one = { file: "1.txt", paragraphs: ["A", "B", "X"] };
  const two = { file: "2.txt", paragraphs: ["A", "B", "C"] };
  const digests = ["A", "B", "C"].map(digestOf);
  const textOf = textFinder([one, two, { ...two, file: "3.txt" }]);
  expect(textOf("vss", digests)).toBe(two);
  expect(textOf("1", digests)).toBe(one);
  expect(textOf("vss", ["Z"].map(digestOf))).toBeUndefined();
});
