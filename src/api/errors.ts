import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import { Neo4jError } from "neo4j-driver";
import { OshError } from "../errors.ts";

/**
 * An error as a client may see it: what was meant to be read goes out with its code, everything else is masked, and logged
 * under an id that the client is given.
 */
export function presentError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const known = deliberate(cause);
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (known) return { ...place, message: known.message, extensions: { code: known.code } };
  // What graphql and Apollo themselves find wrong with a request has a code, and says nothing of the inside.
  const code = formatted.extensions?.code;
  const theirs = cause instanceof GraphQLError && cause.originalError === undefined && code !== "INTERNAL_SERVER_ERROR";
  if (theirs) return { ...place, message: formatted.message, extensions: { code } };
  const id = randomUUID();
  console.error(`${id}:`, cause);
  const message = `The server failed at this; its log has the cause under ${id}.`;
  return { ...place, message, extensions: { code: "INTERNAL" } };
}

function deliberate(cause: unknown): OshError | undefined {
  if (cause instanceof OshError) return cause;
  if (!(cause instanceof Neo4jError)) return undefined;
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(cause.code)) return deadlineExceeded();
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(cause.code))
    return new OshError("LIMIT_EXCEEDED", "The answer takes more memory than one request may; ask for less at a time.");
  if (cause.retriable || cause.code === "ServiceUnavailable" || cause.code === "SessionExpired")
    return new OshError("STORE_UNAVAILABLE", "The graph's store does not answer at the moment; try again in a while.");
  return undefined;
}

/** The answer took longer than a request may take. */
export const deadlineExceeded = (): OshError =>
  new OshError("DEADLINE_EXCEEDED", "The answer took longer than one request may take; ask for less at a time.");
