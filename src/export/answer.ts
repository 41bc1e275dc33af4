import { HeaderMap } from "@apollo/server";
import { parse, print, GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Answer } from "../api/answer.ts";
import { marked, rowKeys, turned } from "../api/marked-query.ts";
import { marks } from "../api/marks.ts";
import { OshError, type ErrorCode } from "../errors.ts";
import type { Model } from "../model/model.ts";
import type { Progress } from "../progress.ts";
import type { Ids } from "./part.ts";

/** A question's whole answer. */
export interface Answered {
  readonly query: DocumentNode;
  /** By the keys of the root fields; those of pages have the rows of all pages. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly revision: string;
  /** The records that the answer names. */
  readonly ids: Ids;
  /** Where the answer holds no more than a page of something: `plans.0.tasksConnection`. */
  readonly cutOff: readonly string[];
}

/** What a query is asked of. */
export interface Asked {
  readonly answer: Answer;
  readonly schema: GraphQLSchema;
  readonly model: Model;
  readonly progress: Progress;
}

/**
 * Asks a query as a client would, and turns the pages of its root fields to the last.
 * @throws {OshError} BAD_INPUT where it is no query that the API takes, GRAPH_CHANGED, and what the API answers else
 */
export async function askAll(
  { answer, schema, model, progress }: Asked,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  const query = parsed(text);
  let whole = marked(query, schema, new Set([...model.types.values()].flatMap(({ labels }) => labels)));
  const lists = rowKeys(query);
  const first = await ask(answer, whole, variables);
  const data = first.data;
  for (let cursors = cursorsOf(data, data), pages = 1; cursors.size > 0; pages++) {
    progress.count("pages read", pages, undefined);
    whole = turned(whole, cursors);
    const next = await ask(answer, whole, variables);
    if (next.revision !== first.revision)
      throw new OshError("GRAPH_CHANGED", "The graph was replaced between two pages of the answer; ask again.");
    for (const key of cursors.keys()) append(data[key], next.data[key], lists);
    cursors = cursorsOf(next.data, Object.fromEntries([...cursors.keys()].map((key) => [key, true])));
  }
  const found: Found = { ids: new Map(), cutOff: [] };
  look(data, [], found, model);
  return { query, data: unmarked(data) as Row, revision: first.revision, ...found };
}

type Row = Record<string, unknown>;

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [place] = error.locations ?? [];
    throw new OshError(
      "BAD_INPUT",
      `Expected a GraphQL query; line ${place?.line}, column ${place?.column}: ${error.message}`,
    );
  }
}

async function ask(
  answer: Answer,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ data: Row; revision: string }> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const { body } = await answer({ method: "POST", headers, search: "", body: { query: print(query), variables } });
  const { data, errors, extensions } = JSON.parse(body.kind === "complete" ? body.string : "{}") as {
    data?: Row | null;
    errors?: readonly { message: string; extensions?: { code?: ErrorCode } }[];
    extensions?: { revision?: string };
  };
  if (errors?.[0] || !data)
    throw new OshError(
      errors?.[0]?.extensions?.code ?? "BAD_INPUT",
      errors?.map(({ message }) => message).join("\n") ?? "",
    );
  return { data, revision: extensions?.revision ?? "" };
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const pageOf = (value: unknown): Page | undefined =>
  isRow(value) ? (value[marks.page] as Page | undefined) : undefined;

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** Where the pages of the root fields of interest end that are not the last. */
function cursorsOf(data: Row, ofInterest: Row): Map<string, string> {
  return new Map(
    Object.entries(data).flatMap(([key, value]) => {
      const page = pageOf(value);
      return key in ofInterest && page?.hasNextPage && page.endCursor !== null ? [[key, page.endCursor]] : [];
    }),
  );
}

/** Adds the rows of a further page; what else a page tells is of the whole, and the same on each. */
function append(to: unknown, page: unknown, lists: ReadonlySet<string>): void {
  if (!isRow(to) || !isRow(page)) return;
  for (const [key, rows] of Object.entries(page))
    if (lists.has(key)) (to[key] as unknown[]).push(...(rows as unknown[]));
  to[marks.page] = page[marks.page];
}

interface Found {
  readonly ids: Map<string, Set<string>>;
  readonly cutOff: string[];
}

/** Gathers the records that an answer names, and the pages in it that are not the last. */
function look(value: unknown, path: readonly string[], found: Found, model: Model): void {
  if (typeof value !== "object" || value === null) return;
  if (pageOf(value)?.hasNextPage) found.cutOff.push(path.join("."));
  if (isRow(value) && typeof value[marks.id] === "string") {
    const label = model.types.get(String(value[marks.type]))!.identityLabel;
    found.ids.set(label, (found.ids.get(label) ?? new Set()).add(value[marks.id] as string));
  }
  for (const [key, inner] of Object.entries(value)) look(inner, [...path, key], found, model);
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isRow(value)) return value;
  const own = Object.entries(value).filter(([key]) => !Object.values<string>(marks).includes(key));
  return Object.fromEntries(own.map(([key, inner]) => [key, unmarked(inner)]));
}
