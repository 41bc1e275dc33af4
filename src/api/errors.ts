import { randomUUID } from "node:crypto";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { Neo4jError } from "neo4j-driver";
import { OshError } from "../errors.ts";
import { isClosed, isPassing } from "../graph/driver.ts";
import { limits } from "./limits.ts";

/** What graphql and Apollo find wrong with a request, by their codes: meant for the client, and nothing of the inside. */
const requestFaults = new Set<unknown>(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/**
 * An error as a client may see it: what was meant to be read goes out with its code, everything else is masked, and logged
 * under an id that the client is given.
 */
export function presentError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const { locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const known = deliberate(unwrapResolverError(thrown)) ?? deliberate((thrown as GraphQLError).originalError);
  if (known) return { message: known.message, ...place, extensions: { code: known.code } };
  if (requestFaults.has(extensions?.code))
    return { message: formatted.message, ...place, extensions: { code: extensions?.code } };
  const id = randomUUID();
  console.error(`${id}:`, unwrapResolverError(thrown));
  const message = `The server failed at this; its log has the cause under ${id}.`;
  return { message, ...place, extensions: { code: "INTERNAL" } };
}

function deliberate(cause: unknown): OshError | undefined {
  if (cause instanceof OshError) return cause;
  // graphql's own words for its limit of tokens, which has no code.
  if (cause instanceof Error && cause.message.includes("tokens. Parsing aborted"))
    return new OshError("LIMIT_EXCEEDED", `Expected at most ${limits.tokens} tokens in a query, came more.`);
  if (!(cause instanceof Neo4jError)) return undefined;
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped/.test(cause.code)) return deadlineExceeded();
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(cause.code))
    return new OshError("LIMIT_EXCEEDED", "The answer takes more memory than one request may; ask for less at a time.");
  if (isPassing(cause) || isClosed(cause))
    return new OshError("STORE_UNAVAILABLE", "The graph's store does not answer at the moment; try again in a while.");
  return undefined;
}

/** The answer took longer than a request may take. */
export const deadlineExceeded = (): OshError =>
  new OshError("DEADLINE_EXCEEDED", "The answer took longer than one request may take; ask for less at a time.");
