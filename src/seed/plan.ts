import { linkKey, propertiesOf, type Graph, type GraphLink, type GraphRecord } from "./graph.ts";
import { canonicalForm, storedKey, type StoredGraph, type StoredLink, type StoredRecord } from "./stored.ts";

/** What of one kind is to be written and taken out. */
export interface Changes<Wanted, Stored> {
  readonly created: readonly Wanted[];
  readonly changed: readonly Wanted[];
  readonly deleted: readonly Stored[];
}

/** What it takes to make the store say what the dossiers say. */
export interface Plan {
  readonly records: Changes<GraphRecord, StoredRecord>;
  readonly links: Changes<GraphLink, StoredLink>;
}

/** Compares the graph of the dossiers with the one in the store. */
export function plan(graph: Graph, stored: StoredGraph): Plan {
  return {
    records: compare(
      graph.records,
      stored.records,
      storedKey,
      (wanted, old) => canonicalForm(propertiesOf(wanted)) === old.form,
    ),
    links: compare(
      graph.links,
      stored.links,
      ({ field, source, target }) => linkKey(field.type, storedKey(source), storedKey(target)),
      ({ sources }, old) => canonicalForm({ sources }) === old.form,
    ),
  };
}

function compare<Wanted, Stored>(
  wanted: readonly Wanted[],
  stored: ReadonlyMap<string, Stored>,
  keyOf: (each: Wanted) => string,
  same: (wanted: Wanted, stored: Stored) => boolean,
): Changes<Wanted, Stored> {
  const kept = new Set(wanted.map(keyOf));
  return {
    created: wanted.filter((each) => !stored.has(keyOf(each))),
    changed: wanted.filter((each) => {
      const old = stored.get(keyOf(each));
      return old !== undefined && !same(each, old);
    }),
    deleted: [...stored].filter(([key]) => !kept.has(key)).map(([, old]) => old),
  };
}
