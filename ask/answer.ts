import type { Named } from "../explorer/queries/entity.ts";
import { marks, rowFields } from "../src/api/marks.ts";
import type { Field, Said } from "./question.ts";

/** A value of an answer. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type Row = { readonly [key: string]: Json };

/** What stands in one column of a table: a field, and the keys that lead to it from a row. */
export interface Column {
  readonly path: readonly string[];
  /** What the keys are called that say something to a reader. */
  readonly labels: readonly Said[];
  readonly field: Field;
}

/** Rows of an answer that are of one kind. */
export interface Table {
  /** The keys that lead to them from the answer's root. */
  readonly path: readonly string[];
  /** What these are called. */
  readonly labels: readonly Said[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many rows there are, those that were not asked for among them; undefined where the answer does not say. */
  readonly totalCount: number | undefined;
  /** Where the next page begins; undefined where there is none. */
  readonly next: Turn | undefined;
  /** Whether it is one thing rather than a list of things. */
  readonly single: boolean;
}

/** A page to be turned: its key in the answer, and the cursor after which the next one begins. */
export interface Turn {
  readonly key: string;
  readonly cursor: string;
}

/** The lists of an answer as tables, the largest first; what stands beside lists is a table of its own, the last one. */
export function tables(fields: readonly Field[], data: Row): Table[] {
  const all = fields.flatMap((field) => tablesOf(field, data[field.key]));
  return all.toSorted((a, b) => Number(a.single) - Number(b.single) || b.rows.length - a.rows.length);
}

function tablesOf(field: Field, value: Json): Table[] {
  const path = [field.key];
  const labels = [field.label];
  const plain = { path, labels, totalCount: undefined, next: undefined, single: true };
  if (field.fields.length === 0)
    return [{ ...plain, columns: [{ path, labels, field }], rows: [{ [field.key]: value }] }];
  if (field.list) return [{ ...plain, single: false, columns: columnsOf(field), rows: rowsOf(value) }];
  const held = isRow(value) ? value : {};
  const isPage = field.fields.some(({ key, list }) => list && rowFields.includes(key));
  const lists = isPage ? field.fields.filter(({ list }) => list) : [];
  // Of a page that is a part of a graph the nodes are what is counted, and its edges stand beside them.
  const counted = lists.find(({ key }) => key === "nodes") ?? lists.find(({ key }) => key === "edges");
  const rest = columnsOf({
    ...field,
    fields: field.fields.filter((each) => !lists.includes(each) && !(isPage && paging.has(each.key))),
  });
  return [
    ...lists.map((list) => {
      const shared = { columns: columnsOf(list), rows: rowsOf(held[list.key]), single: false };
      if (list !== counted) return { ...plain, ...shared, path: [...path, list.key], labels: [...labels, list.label] };
      const { totalCount } = held;
      return {
        ...plain,
        ...shared,
        totalCount: typeof totalCount === "number" ? totalCount : undefined,
        next: turnOf(field.key, held[marks.page]),
      };
    }),
    ...(rest.length === 0 || (lists.length > 0 && !isRow(value))
      ? []
      : [{ ...plain, columns: rest, rows: rowsOf(value) }]),
  ];
}

function turnOf(key: string, page: Json): Turn | undefined {
  const cursor = isRow(page) && page["hasNextPage"] === true ? textOf(page["endCursor"]) : undefined;
  return cursor === undefined ? undefined : { key, cursor };
}

/** An answer with one more page: its rows are laid to those that are there, and it tells where it ends itself. */
export function joined(before: Row, after: Row, { key }: Turn): Row {
  const [page, next] = [before[key], after[key]];
  if (!isRow(page) || !isRow(next)) return before;
  const rows = rowFields.flatMap((each) => {
    const [some, more] = [page[each], next[each]];
    return Array.isArray(some) && Array.isArray(more)
      ? [[each, [...(some as Json[]), ...(more as Json[])]] as const]
      : [];
  });
  return { ...before, [key]: { ...page, ...next, ...Object.fromEntries(rows) } };
}

/** What only tells of the page that a list is: its rows are counted in their heading. */
const paging: ReadonlySet<string> = new Set(["totalCount", "pageInfo"]);

/** Keys that say nothing to a reader. */
const silent: ReadonlySet<string> = new Set(["node", "nodes", "edges", "properties"]);

/** The columns of a record: what lies in it is flattened up to lists, and an entity stands in one column with its name. */
function columnsOf(field: Field, path: readonly string[] = [], labels: readonly Said[] = []): Column[] {
  if (field.kind === "citation" && path.length > 0) return [{ path, labels, field }];
  const own = field.kind === "entity" ? [{ path, labels, field }] : [];
  const others = restOf(field);
  return [
    ...own,
    ...others.flatMap((each) => {
      const inner = [...path, each.key];
      const said = silent.has(each.key) ? labels : [...labels, each.label];
      return each.list || each.fields.length === 0
        ? [{ path: inner, labels: said, field: each }]
        : columnsOf(each, inner, said);
    }),
  ];
}

/** What is to be told of a field besides what an entity is called by: its name, else its number, else its id. */
export function restOf({ kind, fields }: Pick<Field, "kind" | "fields">): readonly Field[] {
  if (kind !== "entity") return fields;
  const named = fields.some(({ key }) => key === "name" || key === "nameIn");
  const calling = new Set(["__typename", "id", ...(named ? ["name", "nameIn"] : ["number"])]);
  return fields.filter(({ key }) => !calling.has(key));
}

export const isRow = (value: Json): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rowsOf = (value: Json): Row[] => (Array.isArray(value) ? (value as Json[]) : [value]).filter(isRow);

/** What lies at a path of a row. */
export const at = (row: Row, path: readonly string[]): Json =>
  path.reduce<Json>((value, key) => (isRow(value) ? value[key] : undefined), row);

/** The ids of the entities in an answer, each once, in the order in which they stand in it. */
export const entitiesIn = (fields: readonly Field[], value: Json): string[] => idsIn(fields, value, markedId);

/** The ids of what has a name in an answer: its entities, and what it names by the id alone. */
export const namedIn = (fields: readonly Field[], value: Json): string[] =>
  idsIn(fields, value, (field, inner) => (field.kind === "id" ? inner : markedId(field, inner)));

const markedId = ({ kind }: Field, value: Json): Json =>
  kind === "entity" && isRow(value) ? value[marks.id] : undefined;

function idsIn(fields: readonly Field[], value: Json, idOf: (field: Field, inner: Json) => Json): string[] {
  const ids = new Set<string>();
  const look = (field: Field, inner: Json): void => {
    if (Array.isArray(inner)) {
      for (const each of inner as Json[]) look(field, each);
      return;
    }
    const id = idOf(field, inner);
    if (typeof id === "string") ids.add(id);
    if (isRow(inner)) for (const each of field.fields) look(each, inner[each.key]);
  };
  for (const field of fields) look(field, isRow(value) ? value[field.key] : undefined);
  return [...ids];
}

/** What entities are called in the reader's language, by their ids. */
export type Names = ReadonlyMap<string, Named>;

/**
 * What an entity is called: in the languages that the question asks for, where it does; by its number, where it asks for no name
 * but for that; else in the reader's language.
 */
export function nameOf(entity: Row, names: Names): { readonly text: string; readonly language: string | undefined } {
  const { name, nameIn, number } = entity;
  const id = textOf(entity[marks.id]) ?? "";
  if (isRow(nameIn)) return { text: textOf(nameIn["value"]) ?? "", language: textOf(nameIn["language"]) };
  const called = name === undefined && textOf(number) !== undefined ? undefined : names.get(id);
  if (called) return { text: called.value, language: called.language };
  return { text: textOf(name) ?? textOf(number) ?? id, language: undefined };
}

const textOf = (value: Json): string | undefined => (typeof value === "string" ? value : undefined);

/** Paragraphs of an article, in their order. */
export interface Place {
  readonly article: string;
  readonly paragraphs: readonly number[];
}

/** Where something is stated: each article and each paragraph once. */
export function placesOf(citations: readonly Row[]): Place[] {
  const byArticle = new Map<string, Set<number>>();
  for (const citation of citations) {
    const [article = "", paragraph] = (textOf(citation[marks.id]) ?? "").split(/[#:]/);
    byArticle.set(article, (byArticle.get(article) ?? new Set()).add(Number(paragraph)));
  }
  return [...byArticle].map(([article, numbers]) => ({ article, paragraphs: [...numbers].toSorted((a, b) => a - b) }));
}

const placesText = (citations: readonly Row[]): string =>
  placesOf(citations)
    .map(({ article, paragraphs }) => `${article} ¶ ${paragraphs.join(", ")}`)
    .join("; ");

/** A value as one line of text. */
export function inText(value: Json, { kind, fields }: Pick<Field, "kind" | "fields">, names: Names): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (kind === "citation") return placesText(items.filter(isRow));
    return items.map((each) => inText(each, { kind, fields }, names)).join("; ");
  }
  if (!isRow(value)) return typeof value === "string" ? value : JSON.stringify(value);
  if (kind === "citation") return placesText([value]);
  const inner = restOf({ kind, fields }).map((each) => inText(value[each.key], each, names));
  return [...(kind === "entity" ? [nameOf(value, names).text] : []), ...inner]
    .filter((text) => text !== "")
    .join(" · ");
}

/** A table for a spreadsheet, with a line of headings: an entity has a column of its id beside that of its name. */
export function toSheet({ columns, rows }: Table, names: Names): string[][] {
  const sheet = columns.flatMap(({ path, field }) => {
    const called = { heading: path.join(".") || "name", text: (row: Row) => nameAt(at(row, path), field, names) };
    if (field.kind !== "entity") return [called];
    const text = (row: Row): string => entitiesIn([{ ...field, key: "held" }], { held: at(row, path) }).join("; ");
    return [{ heading: [...path, "id"].join("."), text }, called];
  });
  return [sheet.map(({ heading }) => heading), ...rows.map((row) => sheet.map(({ text }) => text(row)))];
}

/** What an entity's other fields say stands in columns of their own, unless it is one of several. */
const nameAt = (value: Json, field: Field, names: Names): string =>
  inText(value, field.kind === "entity" && !field.list ? { ...field, fields: [] } : field, names);
