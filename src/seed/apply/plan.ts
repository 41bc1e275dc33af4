import { formOf, type StoredGraph, type StoredLink, type StoredRecord } from "./stored.ts";

/** A record or relationship before and after; undefined where it is not there. */
export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** What it takes to make one graph of another. */
export interface Plan {
  readonly records: readonly Change<StoredRecord>[];
  readonly links: readonly Change<StoredLink>[];
}

export type ChangeKind = "create" | "change" | "delete";

export const kindOf = ({ before, after }: Change<unknown>): ChangeKind =>
  before === undefined ? "create" : after === undefined ? "delete" : "change";

/** How many records and relationships are to be written or taken out. */
export const sizeOf = ({ records, links }: Plan): number => records.length + links.length;

/** Compares two graphs: creations and changes in the order of the later one, then deletions in the order of the earlier. */
export const plan = (before: StoredGraph, after: StoredGraph): Plan => ({
  records: compare(before.records, after.records),
  links: compare(before.links, after.links),
});

function compare<T extends StoredRecord | StoredLink>(
  stored: ReadonlyMap<string, T>,
  wanted: ReadonlyMap<string, T>,
): Change<T>[] {
  const changes: Change<T>[] = [];
  for (const [key, after] of wanted) {
    const before = stored.get(key);
    if (before !== after && (before === undefined || formOf(before) !== formOf(after))) changes.push({ before, after });
  }
  for (const [key, before] of stored) if (!wanted.has(key)) changes.push({ before, after: undefined });
  return changes;
}

export const created = <T>(after: T): Change<T> => ({ before: undefined, after });

/** The plan that makes a graph out of nothing. */
export const creationOf = ({ records, links }: StoredGraph): Plan => ({
  records: [...records.values()].map(created),
  links: [...links.values()].map(created),
});
