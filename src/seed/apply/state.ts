import type { Runner } from "./stored.ts";
import { Totals } from "./totals.ts";

/** What the graph's own node says of the graph, at a cost that is the same whatever the graph's size. */
export interface GraphState {
  /** Undefined: nothing has been applied yet, or a first load is under way or was broken off. */
  readonly revision: string | undefined;
  /** Undefined where there is no revision, or an older version of the project has written it. */
  readonly totals: Totals | undefined;
  /** The digest of the dossiers that say just this (fingerprintOf); undefined where no dossiers are known to. */
  readonly seed: string | undefined;
}

/** Reads the state of the graph; everything in it is undefined where the store is empty. */
export async function readState(runner: Runner): Promise<GraphState> {
  const { records } = await runner.run("MATCH (g:Graph {id: 'graph'}) RETURN properties(g) AS state", {});
  const state = records[0]?.get("state") as StoredState | undefined;
  const { revision, seed, relationships, types, counts, undated } = state ?? {};
  const isWhole = revision !== undefined && relationships !== undefined && types && counts && undated;
  return {
    revision,
    seed,
    totals: isWhole
      ? new Totals({
          revision,
          relationships,
          types: types.map((type, index) => [type, { all: counts[index]!, undated: undated[index]! }]),
        })
      : undefined,
  };
}

/** The properties of the graph's node. The counts stand beside the types that they are of. */
interface StoredState {
  readonly revision?: string;
  readonly seed?: string;
  readonly relationships?: number;
  readonly types?: readonly string[];
  readonly counts?: readonly number[];
  readonly undated?: readonly number[];
}

/** Writes down which state of the graph this is. */
export async function writeState(
  runner: Runner,
  { totals, seed }: { readonly totals: Totals; readonly seed: string | undefined },
): Promise<void> {
  const types = [...totals.types];
  await runner.run(
    `MERGE (g:Graph {id: 'graph'})
     SET g = {id: 'graph', revision: $revision, seededAt: CASE WHEN g.revision = $revision THEN g.seededAt ELSE toString(datetime()) END, seed: $seed,
       relationships: toInteger($relationships), types: $types,
       counts: [n IN $counts | toInteger(n)], undated: [n IN $undated | toInteger(n)]}`,
    {
      revision: totals.revision,
      seed: seed ?? null,
      relationships: totals.relationships,
      types: types.map(([type]) => type),
      counts: types.map(([, { all }]) => all),
      undated: types.map(([, { undated }]) => undated),
    },
  );
}
