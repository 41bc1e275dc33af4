import type { Model } from "../model/model.ts";
import { derivedValues, type Value } from "../model/value.ts";
import type { Citations } from "./citations.ts";
import { nearest, place, type At, type Fault } from "./fault.ts";
import { groupBy } from "./group-by.ts";
import { hasUnknownField, linkKey, recordKey, type Graph, type GraphLink, type GraphRecord } from "./graph.ts";
import { withFollowingNames, withSearchKeys } from "./names.ts";
import { nounOf } from "./noun-of.ts";
import { mayHold, type Hole } from "./read/hole.ts";
import type { StatedSource } from "./read/stated-source.ts";
import type { StatedLink, StatedRecord, StatedValue, Statements } from "./read/statements.ts";

/** Joins what the files state into one graph: one record an id, one relationship of a type between two records. */
export function merge(
  model: Model,
  citations: Citations,
  stated: Statements,
  holes: readonly Hole[],
): { graph: Graph; faults: Fault[] } {
  const faults: Fault[] = [];
  const records = new Map<string, GraphRecord>();
  const isInHole = mayHold(holes);
  const byId = groupBy(stated.records, ({ type, id }) => recordKey(type, id));
  for (const [key, each] of byId) records.set(key, mergeRecord(each, citations, faults));

  const joined = stated.links.flatMap((link) => {
    const from = records.get(recordKey(link.from.type, link.from.id));
    const to = namedBy(link, model, records, isInHole, faults);
    if (from === undefined || to === undefined) return [];
    return [
      link.relationship.direction === "OUT" ? { link, source: from, target: to } : { link, source: to, target: from },
    ];
  });
  const byKey = groupBy(joined, ({ link, source, target }) =>
    linkKey(link.relationship.type, recordKey(source.type, source.id), recordKey(target.type, target.id)),
  );
  const links = [...byKey.values()].map((each): GraphLink => {
    const { link, source, target } = each[0]!;
    const { relationship: field, at } = link;
    const named = each.flatMap((one) => one.link.sources);
    const [from, to] = field.direction === "OUT" ? [source, target] : [target, source];
    if (field.cited) faults.push(...missingSource(named, at, `${field.name} from ${from.id} to ${to.id}`));
    return { source, target, field, at, sources: field.cited ? citations.idsOf(named) : undefined };
  });
  const named = withFollowingNames(model, { records: [...records.values()], links });
  return { graph: withSearchKeys(withCitations(model, citations, named)), faults };
}

function mergeRecord(stated: readonly StatedRecord[], citations: Citations, faults: Fault[]): GraphRecord {
  const { type, id, as, at } = stated[0]!;
  const values = new Map<string, StatedValue>();
  for (const other of stated) {
    // Of two ids that a decision merges, their types are that decision's fault.
    if (other.type !== type && other.as === as) {
      const message = `expected ${nounOf(type.name)}, as ${place(at)} says of ${id}, came ${nounOf(other.type.name)}`;
      faults.push({ code: "CONTRADICTION", message, at: other.at });
    }
    for (const [field, given] of other.values) {
      const first = values.get(field);
      if (first === undefined) values.set(field, given);
      else if (first.value !== given.value) {
        const message = `${field}: expected "${first.value}", as ${place(first.at)} says of ${id}, came "${given.value}"`;
        faults.push({ code: "CONTRADICTION", message, at: given.at });
      }
    }
  }
  const plain = new Map([...values].map(([field, { value }]) => [field, value]));
  const named = stated.flatMap(({ sources }) => sources);
  if (type.cited === "required") faults.push(...missingSource(named, at, `${type.name} ${id}`));
  return {
    type,
    id,
    at,
    values: new Map([...plain, ...derivedValues(type, plain)]),
    written: new Set(stated.flatMap(({ written }) => [...written])),
    sources: type.cited && citations.idsOf(named),
  };
}

/** A fault where nobody wrote any source; of all that rests on one record, it has one cause. */
function missingSource(sources: readonly StatedSource[], at: At, of: string): Fault[] {
  const [first] = sources;
  if (first && !sources.every(({ isMissing }) => isMissing)) return [];
  const message = `expected the paragraphs that state it under sources, came none for ${of}`;
  return [{ code: "MISSING_SOURCE", message, at, cause: place(first?.at ?? at) }];
}

/**
 * The record that a relationship names; undefined where nothing has the id, or something of another type has, and a fault unless
 * that may follow from another.
 */
function namedBy(
  { relationship, to, at }: StatedLink,
  model: Model,
  records: ReadonlyMap<string, GraphRecord>,
  isInHole: (id: string) => boolean,
  faults: Fault[],
): GraphRecord | undefined {
  const { name, target: type, targets } = relationship;
  const keys = new Set(targets.map((each) => recordKey(model.types.get(each)!, to)));
  const found = [...keys].map((key) => records.get(key)).find((record) => record !== undefined);
  if (found && targets.includes(found.type.name)) return found;
  const came = `${name}: expected the id of ${nounOf(type)}, came "${to}"`;
  // A record of which something is not known may be of another type than its section says.
  if (found && hasUnknownField(found)) return undefined;
  if (found)
    faults.push({
      code: "WRONG_REFERENCE",
      message: `${came}, which is ${nounOf(found.type.name)}`,
      at,
      cause: to,
    });
  else if (!isInHole(to)) {
    const near = nearest(faults, to, () => idsOf(targets, records));
    faults.push({ code: "UNKNOWN_REFERENCE", message: `${came}, which no record has${near}`, at, cause: to });
  }
  return undefined;
}

const idsOf = (types: readonly string[], records: ReadonlyMap<string, GraphRecord>): string[] =>
  [...records.values()].filter(({ type }) => types.includes(type.name)).map(({ id }) => id);

/** Adds the citations that something rests on, each tied to its article. */
function withCitations(model: Model, citations: Citations, { records, links }: Graph): Graph {
  const type = model.types.get("Citation")!;
  const field = type.relationships.get("article")!;
  const articles = new Map(records.filter((each) => each.type.name === "Article").map((each) => [each.id, each]));
  const used = new Set([...records, ...links].flatMap(({ sources }) => sources ?? []));
  const byId = new Map(citations.all.map((citation) => [citation.id, citation]));
  const cited = [...byId.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, article: articleId, source: { paragraph, start, end, digest, at } }) => {
      const values = new Map<string, Value>([
        ["paragraph", paragraph],
        ["digest", digest],
      ]);
      if (start !== undefined && end !== undefined) values.set("start", start).set("end", end);
      const record: GraphRecord = { type, id, values, written: new Set(values.keys()), sources: undefined, at };
      return { record, article: articles.get(articleId)! };
    });
  return {
    records: [...records, ...cited.map(({ record }) => record)],
    links: [
      ...links,
      ...cited.map(({ record, article: end }) => ({
        source: record,
        target: end,
        field,
        at: record.at,
        sources: undefined,
      })),
    ],
  };
}
