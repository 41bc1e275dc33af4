import { groupBy } from "../seed/group-by.ts";
import { recordKey } from "../seed/graph.ts";
import type { ExportedLink, ExportedRecord, ReadGraph } from "./exported.ts";

/** A relationship with the records at both ends. */
export interface Joined {
  readonly link: ExportedLink;
  readonly source: ExportedRecord;
  readonly target: ExportedRecord;
}

/** A whole graph in memory, to be looked at from any of its records. */
export interface LinkedGraph {
  readonly records: readonly ExportedRecord[];
  readonly links: readonly Joined[];
  /** The relationships that start or end at a record. */
  readonly linksOf: (record: ExportedRecord) => readonly Joined[];
  /** The names of a record, as records of their own. */
  readonly namesOf: (record: ExportedRecord) => readonly ExportedRecord[];
}

export async function linkedGraph(read: ReadGraph): Promise<LinkedGraph> {
  const byKey = new Map<string, ExportedRecord>();
  for await (const record of read()) byKey.set(recordKey(record.type, record.id), record);
  const records = [...byKey.values()];
  const links = records.flatMap((source) =>
    source.links.map((link) => {
      const target = byKey.get(recordKey(link.target.type, link.target.id))!;
      return { link, source, target };
    }),
  );
  const starting = groupBy(links, ({ source }) => source);
  const ending = groupBy(links, ({ target }) => target);
  return {
    records,
    links,
    linksOf: (record) => [...(starting.get(record) ?? []), ...(ending.get(record) ?? [])],
    namesOf: (record) =>
      (starting.get(record) ?? []).filter(({ link }) => link.field.name === "names").map(({ target }) => target),
  };
}
