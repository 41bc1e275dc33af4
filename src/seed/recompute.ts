import type { Model } from "../model/model.ts";
import { OshError } from "../errors.ts";
import { creationOf } from "./plan.ts";
import { readStored } from "./stored.ts";
import { Totals } from "./totals.ts";
import type { Target } from "./write.ts";

/** What a store holds, by what it says of itself and by what is in it, which agree. */
export interface Proven {
  readonly revision: string;
  readonly records: number;
  readonly relationships: number;
}

/**
 * Reads the whole graph out of a store and computes its revision anew.
 * @throws {OshError} STORE_EMPTY where nothing has been applied; STORE_FOREIGN where the store holds something else than a graph of
 *   the project, or another graph than it says
 */
export async function recompute({ driver, database }: Target, model: Model): Promise<Proven> {
  const session = driver.session({ database });
  try {
    return await session.executeRead(async (transaction) => {
      const said = await transaction.run("MATCH (g:Graph {id: 'graph'}) RETURN g.revision AS revision");
      const stated = said.records[0]?.get("revision") as string | null | undefined;
      const stored = await readStored(transaction, model);
      if (typeof stated !== "string") throw new OshError("STORE_EMPTY", "Nothing has been applied to the store yet.");
      const { revision } = new Totals().add(creationOf(stored));
      if (revision !== stated)
        throw new OshError(
          "STORE_FOREIGN",
          `The store says that its graph is at ${stated.slice(0, 12)}, and what it holds is at ${revision.slice(0, 12)}: ` +
            "something else than osh apply has written to it.",
        );
      return { revision, records: stored.records.size, relationships: stored.links.size };
    });
  } finally {
    await session.close();
  }
}
