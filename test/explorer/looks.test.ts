import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string): string => readFileSync(new URL(`../../explorer/${file}`, import.meta.url), "utf8");
const readme = read("README.md");

test("the README has every custom property that a page can set, and what it is unset", () => {
  const used = [
    ...(read("look.ts") + read("styles.ts")).matchAll(
      /var\((--osh-[a-z-]+), (?:light-dark\((#\w+), (#\w+)\)|([\w.]+)(?=\)))?/g,
    ),
  ];
  const documented = [...readme.matchAll(/^\| `(--osh-[a-z-]+)` +\|/gm)].map(([, name]) => name!);
  expect(used.map(([, name]) => name!).toSorted()).toEqual(documented.toSorted());
  for (const [, name, ...values] of used)
    for (const value of values.filter((each) => each !== undefined))
      expect(readme.split("\n").find((line) => line.startsWith(`| \`${name}\``))).toContain(`\`${value}\``);
});

test("the README has every part that a page can style", () => {
  const documented = [...readme.matchAll(/`::part\((\w+)\)`/g)].map(([, name]) => name!);
  const sources = ["osh-explorer.ts", "parts/panel.ts"].map(read).join("");
  expect([...sources.matchAll(/ part="(\w+)"/g)].map(([, name]) => name!).toSorted()).toEqual(documented.toSorted());
});
