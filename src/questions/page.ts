import { createHash } from "node:crypto";
import { OshError } from "../errors.ts";
import type { Arguments, Row } from "./question.ts";

/** Where a page ends: of which question in which state of the graph, after how many rows, and the key of the last of them. */
export interface Cursor {
  readonly revision: string;
  /** A digest of the question and its arguments. */
  readonly asked: string;
  readonly position: number;
  readonly key: string;
}

/** Characters of a digest that a cursor carries. */
const digits = 16;

/** What a cursor holds of a question and its arguments; how many rows a page has may change from one to the next. */
export function askedOf(question: string, { first: _first, after: _after, ...args }: Arguments): string {
  const sorted = Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([question, sorted]))
    .digest("hex")
    .slice(0, digits);
}

/**
 * Reads an `endCursor`, which is opaque to clients.
 * @param asked the question and arguments that it is used with
 * @throws {OshError} BAD_INPUT where it is none, or one of another question or other arguments
 */
export function readCursor(text: string, asked: string): Cursor {
  const [revision, of, position, key, ...rest] = partsOf(text);
  if (
    typeof revision !== "string" ||
    typeof of !== "string" ||
    typeof position !== "number" ||
    typeof key !== "string" ||
    rest.length > 0
  )
    throw new OshError(
      "BAD_INPUT",
      `after: expected the endCursor of a page of this question, came "${text.slice(0, 100)}".`,
    );
  if (of !== asked)
    throw new OshError(
      "BAD_INPUT",
      "after: expected the endCursor of a page of this question with these arguments, came one of other arguments.",
    );
  return { revision, asked, position, key };
}

function partsOf(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/**
 * A page of rows as clients get it. A cursor holds a key, so that rows which come or go elsewhere move nothing; where the graph
 * has changed and other rows than before precede it, the page says so instead of passing over any.
 * @param returned what the statement returned: `rows`, `totalCount`, `before` and whatever else the answer has
 * @param place where the page before ended, what is asked, and of which state of the graph
 * @throws {OshError} GRAPH_CHANGED
 */
export function pageOf(
  { rows, before, totalCount, ...others }: Row,
  { after, asked, revision }: { after: Cursor | undefined; asked: string; revision: string },
): Row {
  const nodes = rows as readonly Row[];
  const first = Number(before);
  const present = revision.slice(0, digits);
  if (after && after.revision !== present && first !== after.position)
    throw new OshError(
      "GRAPH_CHANGED",
      `after: the graph has changed since the page before was read, and ${first} rows come before this one instead of ` +
        `${after.position}; ask for the first page again.`,
    );
  const position = first + nodes.length;
  const cursorAt = (at: number, row: Row | undefined): string | null =>
    row ? Buffer.from(JSON.stringify([present, asked, at, row.key])).toString("base64url") : null;
  return {
    ...others,
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: position < Number(totalCount),
      hasPreviousPage: first > 0,
      startCursor: cursorAt(first + 1, nodes[0]),
      endCursor: cursorAt(position, nodes.at(-1)),
    },
  };
}
