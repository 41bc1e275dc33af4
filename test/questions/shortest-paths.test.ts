import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestPaths } from "../../src/questions/paths/shortest-paths.ts";

const graphs = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20, selector: String })
  .map((pairs) => pairs.map(([one, other]) => [`n${one}`, `n${other}`] as const));

function neighborsIn(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const join = (one: string, other: string) => neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
  for (const [one, other] of pairs) {
    join(one, other);
    join(other, one);
  }
  return neighbors;
}

/** All of them, by trying every way. */
function allPaths(neighbors: Map<string, Set<string>>, path: readonly string[], to: string): string[][] {
  const last = path.at(-1)!;
  if (last === to) return [[...path]];
  const ahead = [...(neighbors.get(last) ?? [])].filter((id) => !path.includes(id));
  return ahead.flatMap((id) => allPaths(neighbors, [...path, id], to));
}

test("they are the first of all paths, by length and then by ids", () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 20 }), (pairs, longest, most) => {
      const neighbors = neighborsIn(pairs);
      const all = allPaths(neighbors, ["n0"], "n1")
        .filter((path) => path.length - 1 <= longest)
        .toSorted((one, other) => one.length - other.length || (one.join(" ") < other.join(" ") ? -1 : 1));
      expect(shortestPaths(neighbors, { from: "n0", to: "n1", longest, most })).toEqual(all.slice(0, most));
    }),
    { numRuns: 500 },
  );
});

test("from a node to itself there is one, of no steps", () => {
  const neighbors = neighborsIn([["a", "b"]]);
  expect(shortestPaths(neighbors, { from: "a", to: "a", longest: 6, most: 5 })).toEqual([["a"]]);
});
