import type { Value } from "../model/value.ts";
import { dataPackage } from "./data-package.ts";
import type { ExportedRecord } from "./exported.ts";
import type { Format, Piece } from "./format.ts";
import { tablesOf, type Table, type Tables } from "./tables.ts";

/**
 * Tables, and a datapackage.json that describes them: RFC 4180, UTF-8 without a mark at the start, an empty cell for what is
 * not there. Texts stand as they are, those too that a spreadsheet takes for formulas.
 */
export const csv: Format = {
  file: undefined,
  async *write(read, model) {
    const tables = tablesOf(model);
    yield { file: "datapackage.json", text: `${JSON.stringify(dataPackage(tables.all), undefined, 2)}\n` };
    for (const table of tables.all) yield { file: table.path, text: csvLine(table.columns.map(({ name }) => name)) };
    for await (const record of read()) yield* rowsOf(record, tables);
  },
};

/** The rows of a record, and of the relationships that start at it. */
function* rowsOf({ type, id, values, sources, links }: ExportedRecord, tables: Tables): Generator<Piece> {
  const row = (table: Table, cells: readonly (Value | undefined)[]): Piece => ({
    file: table.path,
    text: csvLine(cells),
  });
  const shared = tables.sharedBy(type);
  if (shared) yield row(shared, [id, type.name]);
  const own = tables.ofType(type);
  yield row(
    own,
    own.columns.map(({ name }) => (name === "id" ? id : values.get(name))),
  );
  for (const citation of sources ?? []) yield row(tables.recordSources, [type.name, id, citation]);
  for (const { field, target, sources: cited } of links) {
    const table = tables.ofRelationship(field.type);
    yield row(table, [id, target.id]);
    for (const citation of cited ?? []) yield row(tables.relationshipSources, [table.name, id, target.id, citation]);
  }
}

/** A row with its line end. A text stands in quotes where it holds signs of the format, or a blank at an end. */
export const csvLine = (cells: readonly (Value | undefined)[]): string => `${cells.map(cellOf).join(",")}\r\n`;

function cellOf(value: Value | undefined): string {
  const text = value === undefined ? "" : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
