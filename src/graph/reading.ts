import { readFileSync } from "node:fs";
import neo4j, { type Driver, type QueryResult, type Record as Row, type Session, type Transaction } from "neo4j-driver";
import { OshError } from "../errors.ts";

const stateStatement = readFileSync(new URL("state.cypher", import.meta.url), "utf8");

/** Where a reading ends. */
export interface Outcome {
  /** The state of the graph that was read; undefined where nothing was read, or nothing has been applied yet. */
  readonly revision: string | undefined;
  /** False: the graph was replaced meanwhile, and what was read may be a mix. */
  readonly whole: boolean;
}

/**
 * The reads of one request: a read-only transaction, begun at the first of them, whose reads go out without waiting for one
 * another. The store does not show a commit at one instant; so the graph's state is read at both ends and compared.
 */
export class Reading {
  readonly #begin: () => { session: Session; transaction: Transaction };
  #open: { session: Session; transaction: Transaction; before: Promise<State> } | undefined;
  #pending = 0;
  #idle: (() => void)[] = [];
  #outcome: Promise<Outcome> | undefined;
  #failed = false;

  /** @param timeout milliseconds after which the store ends the transaction */
  constructor(store: { readonly driver: Driver; readonly database: string }, timeout: number) {
    this.#begin = () => {
      const session = store.driver.session({ database: store.database, defaultAccessMode: neo4j.session.READ });
      return { session, transaction: session.beginTransaction({ timeout }) };
    };
  }

  /**
   * Runs a statement. @neo4j/graphql takes the reading for a transaction, of which it uses this alone.
   * @throws {OshError} STORE_EMPTY where nothing has been applied yet, or not all of it
   */
  run(statement: string, parameters: Record<string, unknown>): Promise<QueryResult> {
    return this.#read(async (transaction) => transaction.run(statement, parameters));
  }

  /** Runs a statement whose rows are taken one by one; no more of them are in memory than the driver fetches at once. */
  async *stream(statement: string, parameters: Record<string, unknown>): AsyncGenerator<Row> {
    const rows = await this.#read(async (transaction) =>
      transaction.run(statement, parameters)[Symbol.asyncIterator](),
    );
    for (;;) {
      const next = await this.#read(() => rows.next());
      if (next.done === true) return;
      yield next.value;
    }
  }

  async #read<T>(read: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#pending += 1;
    try {
      if (this.#open === undefined) {
        const { session, transaction } = this.#begin();
        this.#open = { session, transaction, before: readState(transaction) };
        // Whoever closes the reading looks at it; until then a failure must not count as unhandled.
        this.#open.before.catch(() => {});
      }
      const { transaction, before } = this.#open;
      const result = await read(transaction);
      if ((await before).revision === undefined)
        throw new OshError("STORE_EMPTY", "The graph is empty: apply the dossiers with `npx osh apply`.");
      return result;
    } catch (error) {
      this.#failed = true;
      throw error;
    } finally {
      this.#pending -= 1;
      if (this.#pending === 0) for (const resume of this.#idle.splice(0)) resume();
    }
  }

  /** Which state of the graph is read, once something has been. */
  async revision(): Promise<string> {
    return (await this.#open?.before)?.revision ?? "";
  }

  /** Resolves once no read is under way. */
  async idle(): Promise<void> {
    if (this.#pending > 0) await new Promise<void>((resume) => this.#idle.push(resume));
  }

  /** Ends the transaction and tells whether what was read was one state of the graph; again, it tells the same. */
  close(): Promise<Outcome> {
    return (this.#outcome ??= this.#end());
  }

  async #end(): Promise<Outcome> {
    if (this.#open === undefined) return { revision: undefined, whole: true };
    const { session, transaction, before } = this.#open;
    try {
      const [first, last] = await Promise.all([before, readState(transaction)]);
      const whole = first.revision === last.revision && !first.committing && !last.committing;
      return { revision: last.revision, whole };
    } catch {
      // A read that failed took the transaction with it, and the request carries that error. Where none did, it is the look at
      // the state that failed, and nobody knows whether what was read is whole.
      return { revision: undefined, whole: this.#failed };
    } finally {
      await session.close();
    }
  }
}

interface State {
  readonly revision: string | undefined;
  readonly committing: boolean;
}

async function readState(transaction: Transaction): Promise<State> {
  const { records } = await transaction.run(stateStatement);
  return { revision: records[0]?.get("revision") ?? undefined, committing: records[0]?.get("committing") === true };
}
