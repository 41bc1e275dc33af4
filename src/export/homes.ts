import { OshError } from "../errors.ts";
import type { Relationship } from "../model/model.ts";
import { groupBy } from "../seed/group-by.ts";
import type { ExportedRecord } from "./exported.ts";
import type { Joined, LinkedGraph } from "./linked-graph.ts";

/** A file of a seed: the dossier of an article, or the registry of what several share whose names are in one language. */
export interface SeedPlace {
  readonly path: string;
  /** Undefined: a registry. */
  readonly article: ExportedRecord | undefined;
  readonly language: string;
}

/** What a nested record stands in: a field of another record, for the relationship between the two. */
export interface Host {
  readonly record: ExportedRecord;
  readonly field: Relationship;
  readonly by: Joined;
}

/** Where the records of a graph stand in a seed. */
export interface Homes {
  /** The one file that says what a record is. */
  readonly homeOf: (record: ExportedRecord) => SeedPlace;
  /** Undefined for a record that stands by itself. @throws {OshError} BAD_INPUT where a nested one has nowhere to stand */
  readonly hostOf: (record: ExportedRecord) => Host | undefined;
  /** The citations that a record has from a file: at home those of the name that it shows, elsewhere those of that article. */
  readonly sourcesIn: (place: SeedPlace, record: ExportedRecord) => readonly string[];
  /** The files that give a record citations, its home among them. */
  readonly placesOf: (record: ExportedRecord) => SeedPlace[];
}

/**
 * Lays a graph out as a curator does: what rests on one article stands in its dossier, in that article's language; what
 * rests on several stands in a registry, and what each further article says of it in that one's dossier.
 */
export function homesIn({ records, linksOf, namesOf }: LinkedGraph): Homes {
  const dossiers = new Map(
    records
      .filter(({ type }) => type.name === "Article")
      .map((article): [string, SeedPlace] => {
        const language = String(article.values.get("language"));
        return [article.id, { path: `press/${encodeURIComponent(article.id)}.yaml`, article, language }];
      }),
  );
  const registries = new Map<string, SeedPlace>();
  const homes = new Map<ExportedRecord, SeedPlace>();
  const hosts = new Map<ExportedRecord, Host>();
  const sources = new Map<ExportedRecord, ReadonlyMap<SeedPlace | undefined, readonly string[]>>();

  const registryOf = (language: string): SeedPlace => {
    const place = registries.get(language) ?? { path: `registry/${language}.yaml`, article: undefined, language };
    registries.set(language, place);
    return place;
  };

  const displayOf = (record: ExportedRecord): ExportedRecord | undefined =>
    namesOf(record).find(
      ({ values }) => values.get("value") === record.values.get("name") && values.get("kind") === "PREFERRED",
    );

  const hostOf = (record: ExportedRecord): Host | undefined => {
    if (!record.type.identity) return undefined;
    const host = hosts.get(record) ?? findHost(record, linksOf(record));
    hosts.set(record, host);
    return host;
  };

  const findHome = (record: ExportedRecord): SeedPlace => {
    const own = dossiers.get(record.id);
    if (own?.article === record) return own;
    const display = displayOf(record);
    const host = hostOf(record);
    if (host && record.type.cited === "optional") return homeOf(host.record);
    const [dossier, ...others] = new Set((record.sources ?? []).map((id) => dossiers.get(articleOf(id))));
    const isOwn = !display || (display.values.get("language") === dossier?.language && isWithin(record, display));
    if (dossier && others.length === 0 && isOwn) return dossier;
    return host && !display ? homeOf(host.record) : registryOf(String(display?.values.get("language") ?? "und"));
  };

  const homeOf = (record: ExportedRecord): SeedPlace => {
    const home = homes.get(record) ?? findHome(record);
    homes.set(record, home);
    return home;
  };

  const findSources = (record: ExportedRecord): Map<SeedPlace | undefined, string[]> => {
    const home = homeOf(record);
    const all = record.sources ?? [];
    const ofName = new Set(displayOf(record)?.sources ?? all);
    const [own, others] = [all.filter((id) => ofName.has(id)), all.filter((id) => !ofName.has(id))];
    return groupBy(others, (id) => dossiers.get(articleOf(id))).set(home, own);
  };

  const sourcesOf = (record: ExportedRecord): ReadonlyMap<SeedPlace | undefined, readonly string[]> => {
    const found = sources.get(record) ?? findSources(record);
    sources.set(record, found);
    return found;
  };

  const placesOf = (record: ExportedRecord): SeedPlace[] => {
    const places = [...sourcesOf(record).keys()].filter((place) => place !== undefined);
    return [...new Set([homeOf(record), ...places])];
  };

  return { homeOf, hostOf, placesOf, sourcesIn: (place, record) => sourcesOf(record).get(place) ?? [] };
}

/** The article that a citation's id names. */
export const articleOf = (citation: string): string => citation.slice(0, citation.indexOf("#"));

/** Whether a record rests on nothing but what its name rests on. */
const isWithin = ({ sources }: ExportedRecord, name: ExportedRecord): boolean =>
  (sources ?? []).every((id) => name.sources?.includes(id));

/** The record that a nested one is called after, by its id; else one that stands by itself. */
function findHost(record: ExportedRecord, links: readonly Joined[]): Host {
  const hosts = links.flatMap((by): Host[] => {
    const [other, direction] = by.source === record ? [by.target, "IN"] : [by.source, "OUT"];
    const field = [...other.type.relationships.values()].find(
      (each) =>
        each.type === by.link.field.type &&
        each.direction === direction &&
        each.targets.length === 1 &&
        each.target === record.type.name,
    );
    return field ? [{ record: other, field, by }] : [];
  });
  const named = hosts.filter((host) => record.id.startsWith(`${host.record.id}.`));
  const [host] = [
    ...named.toSorted((a, b) => b.record.id.length - a.record.id.length),
    ...hosts.filter((each) => !each.record.type.identity),
  ];
  if (host) return host;
  throw new OshError(
    "BAD_INPUT",
    `${record.type.name} ${record.id} stands in no other record, as it would have to in a dossier; export the graph in another format.`,
  );
}
