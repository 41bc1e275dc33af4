import type { Driver, ProfiledPlan, Session, SessionConfig } from "neo4j-driver";
import type { Store } from "../src/graph/store.ts";

/** A store that tells how often it looked at what it holds: the same whatever else the machine does. */
export interface CountedStore extends Pick<Store, "driver" | "database"> {
  /** How many looks (db hits) the readings of some work take. What an index of texts does inside is one. */
  hitsOf(work: () => Promise<unknown>): Promise<number>;
}

/** The same store; while hits are counted its readings are profiled, which takes longer. */
export function countedStore({ driver, database }: Pick<Store, "driver" | "database">): CountedStore {
  let hits: number | undefined;
  const session = (config?: SessionConfig) => {
    const opened = driver.session(config);
    const begin = opened.beginTransaction.bind(opened);
    const beginTransaction = (...options: Parameters<Session["beginTransaction"]>) => {
      const transaction = begin(...options);
      const run = transaction.run.bind(transaction);
      const runCounted = async (statement: string, parameters?: Record<string, unknown>) => {
        if (hits === undefined) return run(statement, parameters);
        const result = await run(`PROFILE ${statement}`, parameters);
        hits += hitsIn(result.summary.profile as ProfiledPlan);
        return result;
      };
      return Object.assign(transaction, { run: runCounted });
    };
    return Object.assign(opened, { beginTransaction });
  };
  return {
    driver: Object.create(driver, { session: { value: session } }) as Driver,
    database,
    async hitsOf(work) {
      hits = 0;
      try {
        await work();
        return hits;
      } finally {
        hits = undefined;
      }
    },
  };
}

const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);
