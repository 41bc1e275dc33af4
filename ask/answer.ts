import type { Field } from "./question.ts";

/** A value of an answer. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type Row = { readonly [key: string]: Json };

/** What stands in one column of a table: a field, and the keys that lead to it from a row. */
export interface Column {
  readonly path: readonly string[];
  readonly field: Field;
}

/** Rows of an answer that are of one kind. */
export interface Table {
  /** The keys that lead to them from the answer's root. */
  readonly path: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many rows there are, those that were not asked for among them; undefined where the answer does not say. */
  readonly totalCount: number | undefined;
  /** Whether there are more rows than were asked for. */
  readonly more: boolean;
  /** Whether it is one thing rather than a list of things. */
  readonly single: boolean;
}

/** The keys that a question's asked form adds: the type and id of an entity or citation, and where a page ends. */
export const marks = { type: "oshType", id: "oshId", page: "oshPage" } as const;

/** The lists of an answer as tables, the largest first; what stands beside lists is a table of its own, the last one. */
export function tables(fields: readonly Field[], data: Row): Table[] {
  const all = fields.flatMap((field) => tablesOf(field, data[field.key]));
  return all.toSorted((a, b) => Number(a.single) - Number(b.single) || b.rows.length - a.rows.length);
}

function tablesOf(field: Field, value: Json): Table[] {
  const path = [field.key];
  if (field.fields.length === 0)
    return [{ ...single, path, columns: [{ path, field }], rows: [{ [field.key]: value }] }];
  if (field.list) return [{ ...single, single: false, path, columns: columnsOf(field), rows: rowsOf(value) }];
  const held = isRow(value) ? value : {};
  const isPage = field.fields.some(({ key, list }) => list && (key === "nodes" || key === "edges"));
  const lists = isPage ? field.fields.filter(({ list }) => list) : [];
  const page = held[marks.page];
  const more = isRow(page) && page["hasNextPage"] === true;
  const rest = columnsOf({
    ...field,
    fields: field.fields.filter((each) => !lists.includes(each) && !paging.has(each.key)),
  });
  return [
    ...lists.map((list) => {
      const isRows = list.key === "nodes" || list.key === "edges";
      const total = held["totalCount"];
      return {
        path: isRows ? path : [...path, list.key],
        columns: columnsOf(list),
        rows: rowsOf(held[list.key]),
        totalCount: isRows && typeof total === "number" ? total : undefined,
        more: isRows && more,
        single: false,
      };
    }),
    ...(rest.length === 0 || (lists.length > 0 && !isRow(value))
      ? []
      : [{ ...single, path, columns: rest, rows: rowsOf(value) }]),
  ];
}

const single = { totalCount: undefined, more: false, single: true } as const;

/** What only tells of the page that a list is. */
const paging: ReadonlySet<string> = new Set(["totalCount", "pageInfo"]);

/** The columns of a record: what lies in it is flattened up to lists, and an entity stands in one column with its name. */
function columnsOf(field: Field, path: readonly string[] = []): Column[] {
  if (field.kind === "citation" && path.length > 0) return [{ path, field }];
  const own = field.kind === "entity" ? [{ path, field }] : [];
  const others = restOf(field);
  return [
    ...own,
    ...others.flatMap((each) => {
      const inner = [...path, each.key];
      return each.list || each.fields.length === 0 ? [{ path: inner, field: each }] : columnsOf(each, inner);
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
export function entitiesIn(fields: readonly Field[], value: Json): string[] {
  const ids = new Set<string>();
  const look = (field: Field, inner: Json): void => {
    if (Array.isArray(inner)) for (const each of inner as Json[]) look(field, each);
    if (!isRow(inner)) return;
    const id = inner[marks.id];
    if (field.kind === "entity" && typeof id === "string") ids.add(id);
    for (const each of field.fields) look(each, inner[each.key]);
  };
  for (const field of fields) look(field, isRow(value) ? value[field.key] : undefined);
  return [...ids];
}

/** What an entity is called. */
export function nameOf(entity: Row): { readonly text: string; readonly language: string | undefined } {
  const { name, nameIn, number } = entity;
  if (isRow(nameIn)) return { text: textOf(nameIn["value"]) ?? "", language: textOf(nameIn["language"]) };
  return { text: textOf(name) ?? textOf(number) ?? textOf(entity[marks.id]) ?? "", language: undefined };
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
export function inText(value: Json, { kind, fields }: Pick<Field, "kind" | "fields">): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (kind === "citation") return placesText(items.filter(isRow));
    return items.map((each) => inText(each, { kind, fields })).join("; ");
  }
  if (!isRow(value)) return typeof value === "string" ? value : JSON.stringify(value);
  if (kind === "citation") return placesText([value]);
  const inner = restOf({ kind, fields }).map((each) => inText(value[each.key], each));
  return [...(kind === "entity" ? [nameOf(value).text] : []), ...inner].filter((text) => text !== "").join(" · ");
}

/** A table for a spreadsheet, with a line of headings: an entity has a column of its id beside that of its name. */
export function toSheet({ columns, rows }: Table): string[][] {
  const sheet = columns.flatMap(({ path, field }) => {
    const names = { heading: path.join(".") || "name", text: (row: Row) => nameAt(at(row, path), field) };
    if (field.kind !== "entity") return [names];
    const ids = { heading: [...path, "id"].join("."), text: (row: Row) => idsIn(at(row, path), field).join("; ") };
    return [ids, names];
  });
  return [sheet.map(({ heading }) => heading), ...rows.map((row) => sheet.map(({ text }) => text(row)))];
}

/** What an entity's other fields say stands in columns of their own, unless it is one of several. */
const nameAt = (value: Json, field: Field): string =>
  inText(value, field.kind === "entity" && !field.list ? { ...field, fields: [] } : field);

const idsIn = (value: Json, field: Field): string[] => entitiesIn([{ ...field, key: "held" }], { held: value });
