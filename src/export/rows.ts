import type { Value } from "../model/value.ts";
import { csvLine } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import type { Piece } from "./format.ts";
import { rowFields } from "../api/marks.ts";
import type { Selected } from "../api/selected.ts";
import { columnTypes, type Column } from "./tables.ts";

/** Rows of an answer that are of one kind. */
export interface AnswerTable {
  /** The keys that lead to them: `obligations.nodes`. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface AnswerColumn extends Column {
  readonly path: readonly string[];
}

/** The names of the files that an answer's rows are written to as JSON Lines. */
export const rowFile = "answer.jsonl";

/**
 * The rows of an answer: those of each root field, and in tables of their own those of the pages that it gives. A column is what
 * is selected, called by the keys that lead there (`bearer.name`); what lies in lists is a list.
 */
export function answerTables(selected: readonly Selected[], data: Readonly<Record<string, unknown>>): AnswerTable[] {
  return selected.flatMap((root): AnswerTable[] => {
    // Each item of a list is a row, whatever lies in it; a page is one thing, and its rows are several.
    const lists = root.isList ? [] : root.fields.filter(isRows);
    const rest = root.fields.filter((field) => !lists.includes(field));
    const held = data[root.key];
    const table = (
      name: string,
      { description }: Selected,
      fields: readonly Selected[],
      value: unknown,
    ): AnswerTable => ({
      name,
      description,
      columns: fields.flatMap((field) => columnsOf(field)),
      rows: rowsOf(value, new Set(fields.map(({ key }) => key))),
    });
    if (root.fields.length === 0) return [table(root.key, root, [root], { [root.key]: held })];
    return [
      ...(rest.length > 0 ? [table(root.key, root, rest, held)] : []),
      ...lists.map((list) =>
        table(`${root.key}.${list.key}`, list, list.fields, (held as Record<string, unknown> | null)?.[list.key]),
      ),
    ];
  });
}

const isRows = ({ name, isList }: Selected): boolean => isList && rowFields.includes(name);

function rowsOf(value: unknown, keys: ReadonlySet<string>): Readonly<Record<string, unknown>>[] {
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  return rows
    .filter((row) => typeof row === "object" && row !== null)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => keys.has(key))));
}

function columnsOf(field: Selected, before: readonly string[] = [], listed = false): AnswerColumn[] {
  const path = [...before, field.key];
  const isListed = listed || field.isList;
  if (field.fields.length > 0) return field.fields.flatMap((inner) => columnsOf(inner, path, isListed));
  const type = isListed ? "array" : (columnTypes[field.type.name] ?? "string");
  return [{ name: path.join("."), description: field.description, type, required: false, path }];
}

/** The rows as JSON Lines, as they were answered: `{"table": "obligations.nodes", "row": {"bearer": {"name": …}}}`. */
export function* rowLines(tables: readonly AnswerTable[]): Generator<Piece> {
  for (const { name, rows } of tables)
    for (const row of rows) yield { file: rowFile, text: `${JSON.stringify({ table: name, row })}\n` };
}

/** The rows as CSV, a file a table, with the data package that describes them. A list is a JSON array in its cell. */
export function* rowTables(tables: readonly AnswerTable[]): Generator<Piece> {
  const described = tables.map(({ name, ...rest }) => ({
    ...rest,
    name: name.toLowerCase(),
    path: `${name}.csv`,
    key: [],
  }));
  yield { file: "datapackage.json", text: `${JSON.stringify(dataPackage(described), undefined, 2)}\n` };
  for (const { name, columns, rows } of tables) {
    const lines = [
      columns.map((column) => column.name),
      ...rows.map((row) => columns.map(({ path }) => cellOf(row, path))),
    ];
    yield { file: `${name}.csv`, text: lines.map(csvLine).join("") };
  }
}

function cellOf(row: unknown, path: readonly string[]): Value | undefined {
  const value = valueAt(row, path);
  return value === null || value === undefined
    ? undefined
    : typeof value === "object"
      ? JSON.stringify(value)
      : (value as Value);
}

/** What lies at a path; in lists, of each of their items. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => valueAt(each, path) ?? null);
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return typeof value === "object" && value !== null
    ? valueAt((value as Readonly<Record<string, unknown>>)[key], rest)
    : undefined;
}
