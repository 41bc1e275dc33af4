import { pluralOf, type Model, type RecordType } from "../model/model.ts";
import { groupBy } from "../seed/group-by.ts";

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly description: string;
  /** In the words of Frictionless' Table Schema. */
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "array";
  readonly required: boolean;
  readonly words?: readonly string[] | undefined;
  /** The table whose `id` the column holds; undefined where it is no key, or that of one of several tables. */
  readonly of?: string | undefined;
}

/** A table of the graph as CSV. */
export interface Table {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The columns that tell its rows apart; none where nothing need do so. */
  readonly key: readonly string[];
}

/** The tables that a graph of the model is written as. */
export interface Tables {
  readonly all: readonly Table[];
  /** The table of the records of several types that share one set of ids; undefined for a type whose ids are its own. */
  sharedBy(type: RecordType): Table | undefined;
  ofType(type: RecordType): Table;
  /** The table of a relationship type of the store, such as ISSUED_BY. */
  ofRelationship(type: string): Table;
  readonly recordSources: Table;
  readonly relationshipSources: Table;
}

/** Derives the tables: one a type, one a relationship type, and two that say what rests on which citation. */
export function tablesOf(model: Model): Tables {
  const types = [...model.types.values()];
  const byLabel = groupBy(types, ({ identityLabel }) => identityLabel);
  const shared = new Map(
    [...byLabel].filter(([, each]) => each.length > 1).map(([label]) => [label, sharedTable(label)]),
  );
  const ofType = new Map(types.map((type) => [type.name, typeTable(type, shared.get(type.identityLabel))]));
  const keyTable = (type: RecordType): string => (shared.get(type.identityLabel) ?? ofType.get(type.name)!).name;

  const fields = types.flatMap((type) =>
    [...type.relationships.values()].filter(({ direction }) => direction === "OUT").map((field) => ({ type, field })),
  );
  const ofRelationship = new Map(
    [...groupBy(fields, ({ field }) => field.type)].map(([type, each]) => {
      const starts = each.map((one) => keyTable(one.type));
      const ends = each.flatMap(({ field }) => field.targets.map((name) => keyTable(model.types.get(name)!)));
      const told = new Set(each.map(({ field }) => `${field.name}: ${field.description}`));
      return [type, relationshipTable(type, [...told].join(" "), only(starts), only(ends))];
    }),
  );
  const citations = ofType.get("Citation")!.name;
  const recordSources = sourcesTable("records", citations, [
    column("type", "The record's type."),
    column("id", "The record's id."),
  ]);
  const relationshipSources = sourcesTable("relationships", citations, [
    column("relationship", "The relationship's type: the name of its table."),
    column("source", "The id of the record that it starts at."),
    column("target", "The id of the record that it leads to."),
  ]);
  return {
    all: [...shared.values(), ...ofType.values(), ...ofRelationship.values(), recordSources, relationshipSources],
    sharedBy: (type) => shared.get(type.identityLabel),
    ofType: (type) => ofType.get(type.name)!,
    ofRelationship: (type) => ofRelationship.get(type)!,
    recordSources,
    relationshipSources,
  };
}

const column = (name: string, description: string, of?: string): Column => ({
  name,
  description,
  type: "string",
  required: true,
  of,
});

function sharedTable(label: string): Table {
  const name = pluralOf(label);
  return {
    name,
    path: `records/${name}.csv`,
    description: `The ids of all that is ${label} in the model, each with the type whose table has the rest.`,
    columns: [column("id", "The id."), column("type", "The type.")],
    key: ["id"],
  };
}

export const columnTypes: Readonly<Record<string, Column["type"]>> = {
  Int: "integer",
  Float: "number",
  Boolean: "boolean",
  Date: "date",
};

function typeTable({ plural, description, scalars }: RecordType, shared: Table | undefined): Table {
  const columns = [...scalars.values()].map(({ name, description: meaning, type, required, words }): Column => ({
    name,
    description: meaning,
    type: columnTypes[type] ?? "string",
    required,
    words,
    of: name === "id" ? shared?.name : undefined,
  }));
  const hasId = scalars.has("id");
  return {
    // Frictionless has names in lower case only.
    name: plural.toLowerCase(),
    path: `records/${plural}.csv`,
    description,
    columns: hasId ? columns : [column("id", "The id."), ...columns],
    key: ["id"],
  };
}

function relationshipTable(
  type: string,
  description: string,
  start: string | undefined,
  end: string | undefined,
): Table {
  const name = type.toLowerCase();
  return {
    name,
    path: `relationships/${name}.csv`,
    description,
    columns: [
      column("source", "The id of the record that it starts at.", start),
      column("target", "The id of the record that it leads to.", end),
    ],
    key: ["source", "target"],
  };
}

const sourcesTable = (what: string, citations: string, columns: readonly Column[]): Table => ({
  name: `sources_of_${what}`,
  path: `sources/${what}.csv`,
  description: `The citations that ${what} rest on.`,
  columns: [...columns, column("citation", "The id of the citation.", citations)],
  key: [...columns.map(({ name }) => name), "citation"],
});

/** The one value that all of them are. */
function only(values: readonly string[]): string | undefined {
  const [one, ...others] = new Set(values);
  return others.length === 0 ? one : undefined;
}
