import { OshError, type ErrorCode } from "../../errors.ts";
import { presentError } from "../errors.ts";
import { html } from "./html.ts";
import type { Content, Visit } from "./visit.ts";

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNKNOWN_ID: 404,
  GRAPH_CHANGED: 409,
  DEADLINE_EXCEEDED: 503,
  STORE_UNAVAILABLE: 503,
  STORE_EMPTY: 503,
};

/** The page that says what went wrong. */
export function failedPage({ words, link }: Visit, error: unknown): Content {
  const { message, extensions } = presentError({ message: "" }, readable(error));
  return {
    status: statuses[extensions?.code as ErrorCode] ?? 500,
    title: words.failed,
    main: html`<h1>${words.failed}</h1>
      <p role="alert" lang="en" dir="auto">${message}</p>
      <p><a href="${link("/")}">${words.start}</a></p>`,
  };
}

/** Express finds no fault with an address but one: percent signs that encode nothing. */
const readable = (error: unknown): unknown =>
  error instanceof Error && (error as { status?: number }).status === 400
    ? new OshError("BAD_INPUT", "address: expected percent-encoded UTF-8, came something else.")
    : error;
