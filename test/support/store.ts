import { afterAll, beforeAll, inject } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openStore, type Store } from "../../src/graph/store.ts";
import { silent } from "../../src/progress.ts";

/** The store of the run for the tests of one file; `store` is there from beforeAll on. */
export interface TestStore {
  readonly store: Store;
  /** Deletes every node. Returns the store. */
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

/** Deletes every node; constraints and indexes stay, because they are slow to make. */
export async function empty({ driver, database }: Pick<Store, "driver" | "database">): Promise<void> {
  const session = driver.session({ database });
  try {
    // An implicit transaction, as CALL … IN TRANSACTIONS demands.
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
  } finally {
    await session.close();
  }
}
