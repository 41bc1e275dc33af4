import type { Model, RecordType } from "../../model/model.ts";
import type { Value } from "../../model/value.ts";
import { recordKey, type GraphLink, type GraphRecord } from "../graph.ts";
import type { Held } from "./held.ts";
import { groupBy } from "../group-by.ts";
import { placeIn } from "./lines.ts";
import {
  borneBy,
  isNaming,
  namesSaid,
  namingType,
  variantType,
  withFollowingNames,
  withSearchKeys,
  type NameSaid,
} from "../names.ts";
import type { Part } from "./patch.ts";
import {
  storedLink,
  storedLinkKey,
  storedRecord,
  type StoredEnd,
  type StoredLink,
  type StoredRecord,
} from "./stored.ts";

/**
 * Makes what follows from names follow again: of each record that is touched, or whose names or variants are, the names that its other
 * fields give it, and what `search` finds all its names by.
 * @param before takes in what else is read for it
 * @param after is mended
 * @param keep takes relationships that were read into both
 */
export async function namesAfter(
  held: Held,
  model: Model,
  before: Part,
  after: Part,
  keep: (found: readonly StoredLink[]) => void,
): Promise<void> {
  const isBearer = ({ type }: { readonly type: RecordType }): boolean => type.relationships.has("names");
  const borne = [...after.records.values()].flatMap(({ type, id }) => {
    const link = borneBy.get(type.name);
    return link === undefined ? [] : [{ type, id, link, direction: "IN" as const }];
  });
  const told = [...borneBy.values()];
  const isTold = ({ type, source }: Pick<StoredLink, "type" | "source">): boolean =>
    told.includes(type) && isBearer(source);
  // What is on its way out is not to come back with what is read here.
  const removed = new Set([...before.links.keys()].filter((key) => !after.links.has(key)));
  const keepOthers = (found: readonly StoredLink[]): void => {
    keep(found.filter((link) => !removed.has(storedLinkKey(link))));
  };
  keepOthers(await held.linksAt(borne));
  const isGone = ({ type, id }: StoredEnd): boolean => {
    const key = recordKey(type, id);
    return before.records.has(key) && !after.records.has(key);
  };
  const bearers = new Map(
    [
      ...[...after.records.values()].filter(isBearer),
      ...[...before.links.values(), ...after.links.values()].flatMap(({ type, source }) =>
        isTold({ type, source }) && !isGone(source) ? [source] : [],
      ),
    ].map((end) => [recordKey(end.type, end.id), { type: end.type, id: end.id }]),
  );
  keepOthers(
    await held.linksAt(
      [...bearers.values()].flatMap((end) => told.map((link) => ({ ...end, link, direction: "OUT" as const }))),
    ),
  );
  const links = [...after.links.values()].filter(isTold);
  const unread = links
    .flatMap(({ source, target }) => [source, target])
    .filter(({ type, id }) => !after.records.has(recordKey(type, id)));
  for (const [key, record] of await held.records(unread.map(({ type, id }) => ({ label: type.identityLabel, id })))) {
    before.records.set(key, record);
    after.records.set(key, record);
  }

  const saidBefore = saidIn(before, [...before.links.values()].filter(isTold));
  const saidNow = saidIn(after, links);
  const records = new Map<string, GraphRecord>();
  const graphRecord = (key: string): GraphRecord => {
    const known = records.get(key) ?? plainRecord(after.records.get(key)!);
    records.set(key, known);
    return known;
  };
  const stated: GraphLink[] = [];
  for (const link of links) {
    const [bearer, key] = [link.source, link.target].map(({ type, id }) => recordKey(type, id)) as [string, string];
    const isName = link.type === namingType;
    if (isName && followedFrom(saidBefore(bearer), () => saidNow(bearer), after.records.get(key)!)) {
      after.links.delete(storedLinkKey(link));
      after.records.delete(key);
    } else {
      const field = link.source.type.relationships.get(isName ? "names" : "variants")!;
      const { sources } = link.properties as { sources?: readonly string[] };
      stated.push({ source: graphRecord(bearer), target: graphRecord(key), field, at: nowhere, sources });
    }
  }
  const graph = withSearchKeys(withFollowingNames(model, { records: [...records.values()], links: stated }));
  // Who bears them is as before.
  for (const record of graph.records)
    if (record.type.name === "Name") after.records.set(recordKey(record.type, record.id), storedRecord(record));
  for (const link of graph.links.filter(isNaming).map(storedLink)) after.links.set(storedLinkKey(link), link);
}

const nowhere = placeIn({ file: "", number: 1, text: "" });

/** A record without what was made of it for `search`. */
function plainRecord({ type, id, properties }: StoredRecord): GraphRecord {
  const { sources } = properties;
  const values = new Map(
    Object.entries(properties).filter(([name]) => name !== "id" && type.scalars.has(name)) as [string, Value][],
  );
  return { type, id, values, written: new Set(values.keys()), sources: sources as string[] | undefined, at: nowhere };
}

/** What the fields and variants of a part's records say that are names of them, by their keys. @param links those to variants among others */
function saidIn({ records }: Part, links: readonly StoredLink[]): (bearer: string) => readonly NameSaid[] {
  const variants = groupBy(
    links.filter(({ type }) => type === variantType),
    ({ source }) => recordKey(source.type, source.id),
  );
  const plain = (key: string): GraphRecord[] => {
    const record = records.get(key);
    return record ? [plainRecord(record)] : [];
  };
  return (bearer) =>
    plain(bearer).flatMap((record) =>
      namesSaid(
        record,
        (variants.get(bearer) ?? []).flatMap(({ target }) => plain(recordKey(target.type, target.id))),
      ),
    );
}

/** Whether a name followed from what its bearer says no more, or says by other sources now, as the number of a plan. */
function followedFrom(
  before: readonly NameSaid[],
  now: () => readonly NameSaid[],
  { properties }: StoredRecord,
): boolean {
  const old = before.find(({ value, kind }) => value === properties.value && kind === properties.kind);
  if (old === undefined) return false;
  const same = now().find(({ value, kind }) => value === old.value && kind === old.kind);
  return same === undefined || JSON.stringify(same.sources) !== JSON.stringify(old.sources);
}
