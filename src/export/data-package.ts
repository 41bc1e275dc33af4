import type { Column, Table } from "./tables.ts";

/** A Frictionless data package that describes tables, for readers of either version of that standard. */
export const dataPackage = (tables: readonly Table[]): object => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  profile: "tabular-data-package",
  name: "osh-governance-graph",
  title: "Who must do what under which directive: occupational safety and health governance, each fact cited",
  resources: tables.map(({ name, path, description, columns, key }) => ({
    name,
    path,
    description,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    // Said in full, since some readers guess from the first rows what is not said.
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(fieldOf),
      ...(key.length > 0 && { primaryKey: key }),
      ...foreignKeysOf(columns),
    },
  })),
});

/** The standard allows no empty list of them. */
function foreignKeysOf(columns: readonly Column[]): object {
  const keys = columns.flatMap(({ name, of }) =>
    of === undefined ? [] : [{ fields: name, reference: { resource: of, fields: "id" } }],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

const fieldOf = ({ name, description, type, required, words }: Column): object => ({
  name,
  type,
  description,
  constraints: { required, ...(words && { enum: words }) },
});
