import neo4j, { type Driver, isRetryableError, Neo4jError } from "neo4j-driver";

/** Where a Neo4j is and who asks. */
export interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * A driver with the settings of the project; it has not connected yet.
 * Integers come as plain numbers: @neo4j/graphql takes them so, and none in the model is beyond 2^53.
 * Plain numbers that go out are floats: pass neo4j.int(…) where an integer is meant.
 */
export function makeDriver({ uri, user, password }: Login): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    userAgent: "osh-governance-graph",
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: 15_000,
  });
}

/** Asks a database for an answer, once and without retries. @throws {Neo4jError} why there was none */
export async function ask(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run("RETURN 1", {}, { timeout: 10_000 });
  } finally {
    await session.close();
  }
}

/** Whether the server turned the user or the password down. */
export function isLoginRefused(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized";
}

/** Whether the same may succeed a little later: the server is not ready yet, or so busy that it gave up in its own time. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return isRetryableError(error) || (error instanceof Neo4jError && (gaveUpInTime(error) || isLostAtLogin(error)));
}

const gaveUpInTime = ({ code }: Neo4jError) => code.includes(".TransactionTimedOut");

/** The driver takes a connection that is lost during its login for a breach of the protocol; only its words tell. */
const isLostAtLogin = ({ code, message }: Neo4jError) =>
  code === neo4j.error.PROTOCOL_ERROR &&
  /^(Failed to connect to server|Connection was closed by server)\b/.test(message);

/** Whether the driver was closed before it had asked: whoever waited is cut off by the end of this process. */
export function isClosed(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.startsWith("Pool is closed");
}

/** Why a server could not be used, in words for people. The driver wraps the cause up to three deep in general advice. */
export function reasonOf(error: unknown): string {
  const messages = messagesOf(error);
  const said = messages.join("\n");
  const cause = (messages.at(-1) ?? String(error)).replace(/^.*Caused by: /s, "").replace(/\.$/, "");
  if (isLoginRefused(error)) return "it refused the user or the password";
  if (/ENOTFOUND|EAI_AGAIN/.test(said)) return "its host is unknown";
  if (said.includes("ECONNREFUSED")) return "the connection was refused: nothing listens there";
  if (/ETIMEDOUT|timed out|connection timeout/i.test(said)) return "it did not answer in time";
  if (/before secure TLS|certificate|SSL routines/i.test(said)) return `encryption could not be agreed on: ${cause}`;
  return cause;
}

function messagesOf(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...messagesOf(error.cause)] : [];
}
