/**
 * What went wrong, by kind. A caller branches on the code; a person reads the message.
 * - BAD_INPUT: an argument, option or variable is not of the shape that was asked for
 * - UNKNOWN_ID: an id that nothing in the graph has
 * - LIMIT_EXCEEDED: a request beyond a limit; the message names the limit
 * - DEADLINE_EXCEEDED: the answer took longer than the request may take
 * - GRAPH_CHANGED: the graph was replaced while the answer was read, several times over, or between two pages of it
 * - BAD_CONFIG: the environment's settings, every fault of them at once
 * - BAD_DOSSIER: the seed has faults; they are listed before it
 * - STORE_UNAVAILABLE: Neo4j can't be had, started or reached
 * - STORE_EMPTY: nothing has been applied yet
 * - STORE_BUSY: somebody else is changing the graph; the message names them
 * - STORE_FOREIGN: the database holds something that the project did not put there
 * - STORE_IN_USE: somebody uses the local store, which must be at rest for this; the message names who
 * - BAD_BACKUP: a file to restore from is no backup, is damaged, or does not hold the graph that it says
 * - PLAN_STALE: the graph is not the one any more that the plan was made for
 * - PORT_TAKEN: a port that was asked for by number is in use
 * - INTERNAL: everything that nobody foresaw; its cause goes to the log and never to a client
 */
export type ErrorCode =
  | "BAD_INPUT"
  | "UNKNOWN_ID"
  | "LIMIT_EXCEEDED"
  | "DEADLINE_EXCEEDED"
  | "GRAPH_CHANGED"
  | "BAD_CONFIG"
  | "BAD_DOSSIER"
  | "STORE_UNAVAILABLE"
  | "STORE_EMPTY"
  | "STORE_BUSY"
  | "STORE_FOREIGN"
  | "STORE_IN_USE"
  | "BAD_BACKUP"
  | "PLAN_STALE"
  | "PORT_TAKEN"
  | "INTERNAL";

/**
 * An error that is meant to be read: its message says what was expected, what came, where, and what to do.
 * Anything else that is thrown is a defect, and is masked before it leaves the process.
 */
export class OshError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OshError";
    this.code = code;
  }
}
