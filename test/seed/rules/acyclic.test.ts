import { expect, test } from "vitest";
import { toldOf } from "./told-of.ts";

const places = (...lines: readonly string[]): string =>
  `\nplaces:\n${lines.map((line) => `  ${line.replace(/(.+?): {/, "$1: { name: $1, S,")}`).join("\n")}`;

/** The cycles that are told of places, each with its place. */
const cyclesOf = (...lines: readonly string[]): string[] =>
  toldOf(places(...lines))
    .filter((line) => line.includes("CYCLE"))
    .map((line) => line.replace("CYCLE: ", "").replace("expected no way back, came ", ""));

test("records that come back to one another in many ways are told once, by the shortest way from the first", () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `p${index}: { predecessors: [p${index + 1}, p0] }`);
  expect(cyclesOf(...many, "p3000: { predecessors: [p0] }")).toEqual(["r.yaml:3:65: predecessors: p0 → p0"]);
  expect(cyclesOf("x: { partOf: y }", "y: { partOf: z }", "z: { partOf: y }")).toEqual([
    "r.yaml:5:52: partOf: y → z → y",
  ]);
});

test("those that have no way to one another are told each", () => {
  expect(
    cyclesOf(
      "s: { predecessors: [t] }",
      "t: { predecessors: [s, u] }",
      "u: { predecessors: [v] }",
      "v: { predecessors: [u], partOf: w }",
      "w: { partOf: v }",
    ).map((line) => line.replace(/^\S+ /, "")),
  ).toEqual(["predecessors: s → t → s", "predecessors: u → v → u", "partOf: v → w → v"]);
});

test("a way that is long is told by its ends", () => {
  const ring = Array.from({ length: 3_000 }, (_, index) => `p${index}: { partOf: p${(index + 1) % 3_000} }`);
  expect(cyclesOf(...ring).map((line) => line.replace(/^\S+ /, ""))).toEqual([
    "partOf: p0 → p1 → p2 → … → p2998 → p2999 → p0",
  ]);
});
