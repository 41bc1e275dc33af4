import { afterAll, beforeAll, inject } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openStore, type Store } from "../../src/graph/store.ts";
import { silent } from "../../src/progress.ts";

/** The store of the run for the tests of one file; `store` is there from beforeAll on. */
export interface TestStore {
  readonly store: Store;
  /** Deletes every node, constraint and index. Returns the store. */
  emptied(): Promise<Store>;
}

/** To be called at the top of a test file, whose tests alone use the store until they are over. */
export function testStore(): TestStore {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await openStore(readConfig(inject("storeEnvironment")), silent);
  });
  afterAll(() => store?.close());
  const opened = () => {
    if (store === undefined) throw new Error("The store is opened in beforeAll: ask for it in a test or a hook.");
    return store;
  };
  return {
    get store() {
      return opened();
    },
    async emptied() {
      await empty(opened());
      return opened();
    },
  };
}

async function empty({ driver, database }: Store): Promise<void> {
  const session = driver.session({ database });
  try {
    // An implicit transaction, as CALL … IN TRANSACTIONS demands.
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
    const constraints = await session.run("SHOW CONSTRAINTS YIELD name");
    for (const { name } of constraints.records.map((record) => record.toObject())) {
      await session.run("DROP CONSTRAINT $name", { name });
    }
    const indexes = await session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    for (const { name } of indexes.records.map((record) => record.toObject())) {
      await session.run("DROP INDEX $name", { name });
    }
  } finally {
    await session.close();
  }
}
