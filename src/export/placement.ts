import { groupBy } from "../seed/group-by.ts";
import type { ExportedRecord } from "./exported.ts";
import { articleOf, homesIn, type Homes, type SeedPlace } from "./homes.ts";
import type { Joined, LinkedGraph } from "./linked-graph.ts";

/** What one file says of one record. */
export interface Statement {
  readonly record: ExportedRecord;
  /** Whether the file says what the record is; else it only adds to it. */
  readonly whole: boolean;
  /** The ids of the citations that the record has from this file. */
  readonly sources: readonly string[];
  /** The relationships that are written in it, by field. */
  readonly ends: Map<string, End[]>;
  /** The records that stand in it, by field. */
  readonly nested: Map<string, Statement[]>;
}

/** A record that a relationship leads to, and the ids of the relationship's citations; undefined where it carries none. */
export interface End {
  readonly id: string;
  readonly sources: readonly string[] | undefined;
}

/** A file of a seed, and what it says. */
export interface PlacedFile {
  readonly place: SeedPlace;
  /** What stands by itself in it, its article included. */
  readonly statements: readonly Statement[];
  /** The records of its article's citations. */
  readonly citations: readonly ExportedRecord[];
}

/** Decides what each file of a seed says. @throws {OshError} BAD_INPUT where a record can't stand in a dossier */
export function placed(graph: LinkedGraph): PlacedFile[] {
  const homes = homesIn(graph);
  const files = new Map<SeedPlace, Map<ExportedRecord, Statement>>();

  const state = (place: SeedPlace, record: ExportedRecord): Statement => {
    const file = files.get(place) ?? new Map<ExportedRecord, Statement>();
    files.set(place, file);
    const before = file.get(record);
    if (before) return before;
    const statement: Statement = {
      record,
      whole: place === homes.homeOf(record),
      sources: homes.sourcesIn(place, record),
      ends: new Map(),
      nested: new Map(),
    };
    file.set(record, statement);
    const host = homes.hostOf(record);
    if (host) push(state(place, host.record).nested, host.field.name, statement);
    return statement;
  };

  const said = graph.records.filter((record) => !record.type.derived && !follows(record, graph, homes));
  for (const record of said) for (const place of homes.placesOf(record)) state(place, record);
  for (const joined of graph.links) {
    const { source, link, target } = joined;
    if (!source.type.derived && !isSaidByNesting(joined, homes))
      push(state(homes.homeOf(source), source).ends, link.field.name, { id: target.id, sources: link.sources });
  }

  const citations = groupBy(
    graph.records.filter(({ type }) => type.name === "Citation"),
    ({ id }) => articleOf(id),
  );
  return [...files].map(([place, file]) => ({
    place,
    statements: [...file.values()].filter(({ record }) => !homes.hostOf(record)),
    citations: citations.get(place.article?.id ?? "") ?? [],
  }));
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

/** Whether a relationship is that between a nested record and what it stands in, and rests on what that record rests on. */
function isSaidByNesting(joined: Joined, { hostOf }: Homes): boolean {
  const nested = [joined.source, joined.target].find((record) => hostOf(record)?.by === joined);
  return nested !== undefined && (!joined.link.sources || isSame(joined.link.sources, nested.sources ?? []));
}

/** Whether a record is a name that its bearer's own fields say already: the one to show, or the number of an instrument. */
function follows(record: ExportedRecord, { namesOf }: LinkedGraph, { homeOf, hostOf, sourcesIn }: Homes): boolean {
  const bearer = hostOf(record)?.field.name === "names" ? hostOf(record)!.record : undefined;
  if (!bearer) return false;
  const [value, language, kind] = ["value", "language", "kind"].map((field) => record.values.get(field));
  const home = homeOf(bearer);
  if (value === bearer.values.get("name"))
    return kind === "PREFERRED" && language === home.language && isSame(record.sources ?? [], sourcesIn(home, bearer));
  return [...bearer.type.scalars.values()].some(
    ({ name, naming }) =>
      naming?.kind === kind &&
      value === bearer.values.get(name) &&
      language === home.language &&
      isSame(record.sources ?? [], bearer.sources ?? []) &&
      namesOf(bearer).filter(({ values }) => values.get("value") === value).length === 1,
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === a.length;
