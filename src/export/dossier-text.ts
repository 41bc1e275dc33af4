import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from "yaml";
import { inDigits, type Value } from "../model/value.ts";
import { nestedIdBy } from "../seed/read/nested-id.ts";
import { compare, type ExportedRecord } from "./exported.ts";
import type { SeedPlace } from "./homes.ts";
import type { End, PlacedFile, Statement } from "./placement.ts";

/** A file of a seed as YAML: a line for what is short, a block for the rest; sections and ids in the order of the alphabet. */
export function dossierText({ place, statements, citations }: PlacedFile): string {
  const sections = new Map<string, YAMLMap>();
  for (const statement of statements.toSorted((a, b) => compare(a.record.id, b.record.id))) {
    const { plural } = statement.record.type;
    if (statement.record === place.article) continue;
    const section = sections.get(plural) ?? new YAMLMap();
    sections.set(plural, section);
    section.add(new Pair(new Scalar(statement.record.id), recordOf(statement, place, [])));
  }
  const root = new YAMLMap();
  const article = statements.find(({ record }) => record === place.article);
  if (article) root.add(new Pair(new Scalar("article"), recordOf(article, place, [])));
  else root.add(new Pair(new Scalar("language"), new Scalar(place.language)));
  for (const [name, section] of [...sections].toSorted(([a], [b]) => compare(a, b)))
    root.add(new Pair(spaced(new Scalar(name)), section));
  if (citations.length > 0) root.add(new Pair(spaced(new Scalar("citations")), citationsOf(citations)));
  const document = new Document(root, { schema: "failsafe" });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true });
}

/** A record as its file writes it. @param inherited the citations that it has unless it says otherwise */
function recordOf(
  { record, whole, sources, ends, nested }: Statement,
  place: SeedPlace,
  inherited: readonly string[],
  parent?: string,
): YAMLMap {
  const { type, id, values } = record;
  const map = new YAMLMap();
  const add = (key: string, value: Node): void => map.add(new Pair(new Scalar(key), value));
  const idScalars = new Set(type.identity?.filter((field) => type.scalars.has(field)));
  const told = (field: string): string | undefined =>
    values.has(field) ? decimal(values.get(field)!) : whole ? only(ends.get(field)) : undefined;
  const isToldById = parent === undefined ? record !== place.article : nestedIdBy(type, parent, told) === id;
  if (!isToldById) add("id", new Scalar(id));
  for (const [name, value] of values)
    if (whole ? !type.scalars.get(name)!.derived : isToldById && idScalars.has(name))
      add(name, new Scalar(decimal(value)));
  for (const name of type.relationships.keys()) {
    const own = ends.get(name);
    if (own) add(name, endsOf(own, sources, place));
  }
  const translated = type.cited === "optional" && values.get("kind") === "TRANSLATION";
  if (type.cited && sources.join(" ") !== (translated ? [] : inherited).join(" "))
    add("sources", sourcesOf(sources, place));
  for (const name of type.relationships.keys()) {
    const records = nested.get(name)?.toSorted((a, b) => order(a.record, b.record));
    if (records) add(name, listOf(records.map((each) => recordOf(each, place, sources, id))));
  }
  return inOneLine(map);
}

/** Ids where they rest on what the record rests on, else each with the citations of its own. */
function endsOf(ends: readonly End[], sources: readonly string[], place: SeedPlace): Node {
  if (ends.every((end) => !end.sources || end.sources.join(" ") === sources.join(" "))) {
    const ids = ends.map(({ id }) => new Scalar(id));
    return ids.length === 1 ? ids[0]! : inOneLine(listOf(ids));
  }
  const map = new YAMLMap();
  for (const end of ends) map.add(new Pair(new Scalar(end.id), sourcesOf(end.sources ?? [], place)));
  return inOneLine(map);
}

/** Citations as sources: in an article's own dossier without its name. */
function sourcesOf(ids: readonly string[], { article }: SeedPlace): YAMLSeq {
  const own = article && `${article.id}#`;
  const list = listOf(ids.map((id) => new Scalar(own !== undefined && id.startsWith(own) ? id.slice(own.length) : id)));
  list.flow = true;
  return list;
}

/** The digests of the paragraphs and spans that something rests on, in the order of the text. */
function citationsOf(citations: readonly ExportedRecord[]): YAMLMap {
  const map = new YAMLMap();
  const numbers = ({ values }: ExportedRecord) =>
    ["paragraph", "start", "end"].map((field) => Number(values.get(field) ?? -1));
  const sorted = citations.toSorted((a, b) => {
    const [of, other] = [numbers(a), numbers(b)];
    return of[0]! - other[0]! || of[1]! - other[1]! || of[2]! - other[2]!;
  });
  for (const { id, values } of sorted) {
    const entry = new YAMLMap();
    entry.add(new Pair(new Scalar("digest"), new Scalar(String(values.get("digest")))));
    map.add(new Pair(new Scalar(id.slice(id.indexOf("#") + 1)), inOneLine(entry)));
  }
  return map;
}

/** Nested records in the order of their numbers where they have one, else of their ids. */
const order = (a: ExportedRecord, b: ExportedRecord): number =>
  Number(a.values.get("position") ?? 0) - Number(b.values.get("position") ?? 0) || compare(a.id, b.id);

const only = (ends: readonly End[] | undefined): string | undefined => (ends?.length === 1 ? ends[0]!.id : undefined);

/** Numbers are written in digits: a dossier takes no exponents. */
const decimal = (value: Value): string => (typeof value === "number" ? inDigits(value) : String(value));

function spaced(key: Scalar): Scalar {
  key.spaceBefore = true;
  return key;
}

function listOf(items: readonly Node[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items.push(...items);
  return list;
}

/** Signs that a line may have beside its indentation. */
const widest = 100;

/** Writes a map or list in one line where it is short and holds nothing but texts and lists in one line. */
function inOneLine<T extends YAMLMap | YAMLSeq>(collection: T): T {
  const inner = collection.items.flatMap((item) => (item instanceof Pair ? [item.key, item.value] : [item]));
  const isFlat = inner.every((each) => each instanceof Scalar || (each instanceof YAMLSeq && each.flow === true));
  const length = inner.reduce<number>((sum, each) => sum + lengthOf(each) + 2, 0);
  collection.flow = isFlat && length <= widest;
  return collection;
}

const lengthOf = (node: unknown): number =>
  node instanceof Scalar
    ? String(node.value).length
    : node instanceof YAMLSeq
      ? node.items.reduce<number>((sum, each) => sum + lengthOf(each) + 2, 0)
      : 0;
