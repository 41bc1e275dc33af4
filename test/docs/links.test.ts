import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readDoc, writtenDocs } from "./markdown.ts";

const docs = await writtenDocs();

/** Named as what is yet to be written. */
const imagined = /example|<name>/;

test.each(docs)("every link of $path leads somewhere", ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const dead = links.filter((link) => {
    if (/^https?:/.test(link)) return false;
    const [file, heading] = link.split("#");
    const target = file === "" ? path : normalize(join(dirname(path), file!));
    if (!existsSync(join(projectRoot, target))) return true;
    return heading !== undefined && !anchorsOf(readDoc(target).text).includes(heading);
  });
  expect(dead).toEqual([]);
});

test.each(docs)("every file that $path names is there", ({ text }) => {
  const named = [
    ...text.matchAll(/`((?:src|test|docs|seed|examples|bin)\/[\w./-]*|[\w./-]+\.(?:ts|graphql|cypher))`/g),
  ];
  const missing = named.map(([, file]) => file!).filter((file) => !imagined.test(file) && !isThere(file));
  expect(missing).toEqual([]);
});

test("every decision has its three parts, and is linked from the list of them", () => {
  const list = readDoc("docs/decisions/README.md").text;
  const decisions = docs.filter(({ path }) => /^docs\/decisions\/(?!README)/.test(path));
  expect(decisions.length).toBeGreaterThan(0);
  for (const { path, text } of decisions) {
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect.soft(parts, path).toEqual(["Context", "Decision", "Consequences"]);
    expect.soft(list).toContain(`(${path.slice("docs/decisions/".length)})`);
  }
});

/** Whether a path of the project, or the end of one, is a file or folder. */
const isThere = (file: string): boolean =>
  existsSync(join(projectRoot, file)) || existsSync(join(projectRoot, "src", file));

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
