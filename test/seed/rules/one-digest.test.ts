import { expect, test } from "vitest";
import { digestOf } from "../../../src/archive.ts";
import { article, faultsIn } from "../faults-of.ts";

const digest = "1".repeat(64);

/** The faults of these entries, on all of which something rests. */
function toldOf(...entries: [key: string, entry: string][]): string[] {
  const sources = entries.map(([key]) => `'${key}'`).join(", ");
  const lines = entries.map(([key, entry]) => `  '${key}': { ${entry} }\n`).join("");
  const text = `${article}${lines}places: { x: { name: X, sources: [${sources}] } }\n`;
  return faultsIn({ "article.yaml": text })
    .split("\n")
    .filter((line) => line.startsWith("article.yaml:"));
}

test("words that are written out have their length and digest", () => {
  const words = "Hà Nội 𠮷田";
  expect(toldOf([`1 "${words}"`, `start: 3, end: 12, digest: ${digestOf(words)}`])).toEqual([]);
  expect(toldOf([`1 "${words}"`, `start: 3, end: 12, digest: ${digest}`])).toEqual([
    `article.yaml:6:3: WRONG_DIGEST: 1 "${words}": expected the digest of these words, came another; write it anew by "osh cite"`,
  ]);
  expect(toldOf([`1 "${words}"`, `start: 3, end: 13, digest: ${digest}`])).toEqual([
    `article.yaml:6:3: BAD_SOURCE: 1 "${words}": expected a span of 9 characters, as its words have, came 3 to 13; write it anew by "osh cite"`,
  ]);
});

test("a span is no shorter than its words", () => {
  expect(toldOf(['1 "Heads … units"', `start: 0, end: 10, digest: ${digest}`])).toEqual([]);
  expect(toldOf(['1 "Heads … units"', `start: 0, end: 9, digest: ${digest}`])).toEqual([
    'article.yaml:6:3: BAD_SOURCE: 1 "Heads … units": expected a span of at least 10 characters, as its words have, came 0 to 9; write it anew by "osh cite"',
  ]);
});

test("one span has one digest", () => {
  expect(
    toldOf(
      ['1 "Heads … units"', `start: 0, end: 20, digest: ${digest}`],
      ['1 "Heads of … units"', `start: 0, end: 20, digest: ${"2".repeat(64)}`],
    ),
  ).toEqual([
    'article.yaml:7:3: WRONG_DIGEST: 1 "Heads of … units": expected the digest of 1 "Heads … units" (article.yaml:6:3), which is the same span, came another',
  ]);
});

test("words that begin two spans stand in one place", () => {
  expect(
    toldOf(
      ['1 "Heads … units"', `start: 0, end: 20, digest: ${digest}`],
      ['1 "Heads … offices"', `start: 4, end: 40, digest: ${"2".repeat(64)}`],
    ),
  ).toEqual([
    'article.yaml:7:3: BAD_SOURCE: 1 "Heads … offices": expected to start at 0, as 1 "Heads … units" (article.yaml:6:3), came 4; write it anew by "osh cite"',
  ]);
});
