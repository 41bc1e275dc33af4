import type { Model, RecordType } from "../../model/model.ts";
import type { Value } from "../../model/value.ts";
import { recordKey, type GraphLink, type GraphRecord } from "../graph.ts";
import type { Held } from "./held.ts";
import { placeIn } from "./lines.ts";
import { namingType, withFollowingNames, withSearchKeys } from "../names.ts";
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
 * Makes what follows from names follow again: of each record that is touched, or whose names are, the names that its other fields
 * give it, and what `search` finds all its names by.
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
  const named = [...after.records.values()].filter(({ type }) => type.name === "Name");
  // What is on its way out is not to come back with what is read here.
  const removed = new Set([...before.links.keys()].filter((key) => !after.links.has(key)));
  const keepOthers = (found: readonly StoredLink[]): void => {
    keep(found.filter((link) => !removed.has(storedLinkKey(link))));
  };
  keepOthers(await held.linksAt(named.map((name) => ({ ...name, link: namingType, direction: "IN" as const }))));
  const isGone = ({ type, id }: StoredEnd): boolean => {
    const key = recordKey(type, id);
    return before.records.has(key) && !after.records.has(key);
  };
  const bearers = new Map(
    [
      ...[...after.records.values()].filter(isBearer),
      ...[...before.links.values(), ...after.links.values()].flatMap(({ type, source }) =>
        type === namingType && !isGone(source) ? [source] : [],
      ),
    ].map((end) => [recordKey(end.type, end.id), { type: end.type, id: end.id }]),
  );
  keepOthers(
    await held.linksAt([...bearers.values()].map((end) => ({ ...end, link: namingType, direction: "OUT" as const }))),
  );
  const links = [...after.links.values()].filter(({ type }) => type === namingType);
  const unread = links
    .flatMap(({ source, target }) => [source, target])
    .filter(({ type, id }) => !after.records.has(recordKey(type, id)));
  for (const [key, record] of await held.records(unread.map(({ type, id }) => ({ label: type.identityLabel, id })))) {
    before.records.set(key, record);
    after.records.set(key, record);
  }

  const records = new Map<string, GraphRecord>();
  const graphRecord = (key: string): GraphRecord => {
    const known = records.get(key) ?? plainRecord(after.records.get(key)!);
    records.set(key, known);
    return known;
  };
  const stated: GraphLink[] = [];
  for (const link of links) {
    const source = graphRecord(recordKey(link.source.type, link.source.id));
    const target = graphRecord(recordKey(link.target.type, link.target.id));
    const was = before.records.get(recordKey(source.type, source.id));
    if (was && followedFrom(was, source, target)) {
      after.links.delete(storedLinkKey(link));
      after.records.delete(recordKey(target.type, target.id));
      records.delete(recordKey(target.type, target.id));
    } else {
      const field = source.type.relationships.get("names")!;
      const { sources } = link.properties as { sources?: readonly string[] };
      stated.push({ source, target, field, at: nowhere, sources });
    }
  }
  const graph = withSearchKeys(withFollowingNames(model, { records: [...records.values()], links: stated }));
  // Who bears them is as before.
  for (const record of graph.records)
    if (record.type.name === "Name") after.records.set(recordKey(record.type, record.id), storedRecord(record));
  for (const link of graph.links.map(storedLink)) after.links.set(storedLinkKey(link), link);
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

/** Whether a name followed from a field of its bearer that says something else now, as the number of a plan. */
function followedFrom(was: StoredRecord, bearer: GraphRecord, name: GraphRecord): boolean {
  const old = was.properties;
  return [...bearer.type.scalars.values()].some(
    ({ name: field, naming }) =>
      naming !== undefined &&
      old[field] !== undefined &&
      old[field] === name.values.get("value") &&
      naming.kind === name.values.get("kind") &&
      bearer.values.get(field) !== old[field],
  );
}
