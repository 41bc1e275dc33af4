import { expect, test } from "vitest";
import { askedOf, pageOf, readCursor } from "../../src/questions/page.ts";
import { thrownBy } from "../support/thrown.ts";

const asked = askedOf("obligations", { roles: ["LEAD"], first: 2 });
const rows = (...keys: string[]) => keys.map((key) => ({ key, name: `row ${key}` }));
const first = pageOf({ rows: rows("a", "b"), before: 0, totalCount: 3 }, { after: undefined, asked, revision: "0a" });
const { endCursor } = first.pageInfo as { endCursor: string };
const after = readCursor(endCursor, asked);

test("a page says where it ends, and whether more follow", () => {
  expect(first).toMatchObject({ nodes: rows("a", "b"), totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(after).toEqual({ revision: "0a", asked, position: 2, key: "b" });
  const last = pageOf({ rows: rows("c"), before: 2, totalCount: 3 }, { after, asked, revision: "0a" });
  expect(last).toMatchObject({ nodes: rows("c"), pageInfo: { hasNextPage: false, hasPreviousPage: true } });
});

test("an empty page has no cursors", () => {
  const { pageInfo } = pageOf({ rows: [], before: 0, totalCount: 0 }, { after: undefined, asked, revision: "0a" });
  expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
});

test("what else an answer has stands beside its page", () => {
  expect(
    pageOf({ rows: [], before: 0, totalCount: 0, more: 1 }, { after: undefined, asked, revision: "" }),
  ).toMatchObject({
    more: 1,
  });
});

test("a graph that has changed elsewhere moves nothing; where other rows precede the page, it says so", async () => {
  const changed = { after, asked, revision: "0b" };
  expect(pageOf({ rows: rows("c", "d"), before: 2, totalCount: 4 }, changed)).toMatchObject({ nodes: rows("c", "d") });
  const error = await thrownBy(
    Promise.resolve().then(() => pageOf({ rows: rows("c"), before: 3, totalCount: 4 }, changed)),
  );
  expect(error).toMatchObject({
    code: "GRAPH_CHANGED",
    message:
      "after: the graph has changed since the page before was read, and 3 rows come before this one instead of 2; " +
      "ask for the first page again.",
  });
});

test.each(["", "x", "e30", Buffer.from('["0a","1",2]').toString("base64url"), "￿"])("%j is no cursor", async (text) => {
  const error = await thrownBy(Promise.resolve().then(() => readCursor(text, asked)));
  expect(error).toMatchObject({
    code: "BAD_INPUT",
    message: `after: expected the endCursor of a page of this question, came "${text}".`,
  });
});

test("a cursor goes with its question and arguments, whatever their order and the page's length", async () => {
  const args = { bearer: "x", roles: ["LEAD"] };
  expect(askedOf("obligations", { ...args, first: 7, after: "…" })).toBe(
    askedOf("obligations", { roles: ["LEAD"], bearer: "x" }),
  );
  const error = await thrownBy(
    Promise.resolve().then(() => readCursor(endCursor, askedOf("obligations", { roles: ["INSPECT"] }))),
  );
  expect(error).toMatchObject({ code: "BAD_INPUT" });
});
