import { join } from "node:path";
import type { RecordType } from "../../model/model.ts";
import type { Plan } from "../../seed/apply/plan.ts";
import type { StoredLink, StoredRecord } from "../../seed/apply/stored.ts";
import { CsvFile, noMember } from "./csv-file.ts";

/** How the importer calls the types of properties that are no text. */
const importerTypes: Readonly<Record<string, string>> = {
  Int: "long",
  Float: "double",
  Boolean: "boolean",
  Date: "date",
};

const list = "string[]";

/** What is kept beside a name for `search`. */
const searchColumns = { readings: list, starts: list, initials: list, bearer: "string" };

/** What is kept beside an entity with a place in time for `timeline`. */
const periodColumns = { period: "string", lasting: "double" };

/** Files for the importer that are whole. */
export interface WrittenFiles {
  /** Each with the option of the importer that says what is in it. */
  readonly files: readonly { readonly option: string; readonly name: string }[];
  /** Whether a value in them goes over several lines. */
  readonly multiline: boolean;
  /**
   * The statements that make those lists empty which are to be, once everything is imported; each in transactions of its own.
   */
  readonly mends: readonly string[];
}

/** The importer's options that say what the files are. @param path leads to their folder from where it runs */
export const optionsOf = (written: readonly WrittenFiles[], path: string): string[] => [
  ...written.flatMap(({ files }) => files.map(({ option, name }) => `${option}=${path}/${name}`)),
  "--array-delimiter=U+001F",
  `--multiline-fields=${written.some(({ multiline }) => multiline)}`,
];

/**
 * A graph as files for Neo4j's offline importer: one for each type of records, and one for each type of relationships between
 * records of two kinds.
 */
export class ImportFiles {
  readonly #folder: string;
  readonly #prefix: string;
  /** By what is in them. */
  readonly #files = new Map<string, { readonly csv: CsvFile; readonly name: string } & Kind>();

  /** @param prefix of their names, by which they differ from what else is in the folder */
  constructor(folder: string, prefix = "") {
    this.#folder = folder;
    this.#prefix = prefix;
  }

  /** Adds what a plan creates. Resolves once there is room for more. */
  async add({ records, links }: Plan): Promise<void> {
    for (const { after } of records) if (after) this.#addRecord(after);
    for (const { after } of links) if (after) this.#addLink(after);
    for (const { csv } of this.#files.values()) await csv.drained();
  }

  /** Ends the files. */
  async close(): Promise<WrittenFiles> {
    const files = [...this.#files.values()];
    await Promise.all(files.map(({ csv }) => csv.close()));
    return {
      files: files.map(({ option, name }) => ({ option, name })),
      multiline: files.some(({ csv }) => csv.multiline),
      mends: files.flatMap(({ csv, pattern }) =>
        [...csv.emptied].map(
          (name) =>
            `MATCH ${pattern} WHERE x.${name} = ['${noMember}'] ` +
            `CALL (x) { SET x.${name} = [] } IN TRANSACTIONS OF 10000 ROWS`,
        ),
      ),
    };
  }

  #addRecord({ type, properties }: StoredRecord): void {
    const open = (): Opened => ({
      pattern: `(x:${type.name})`,
      option: `--nodes=${type.labels.join(":")}`,
      ends: [],
      properties: columnsOf(type),
    });
    this.#file(type.name, open).add([], properties);
  }

  #addLink({ type, source, target, properties }: StoredLink): void {
    const [from, to] = [source.type.identityLabel, target.type.identityLabel];
    const open = (): Opened => ({
      pattern: `()-[x:${type}]->()`,
      option: `--relationships=${type}`,
      ends: [`:START_ID(${from})`, `:END_ID(${to})`],
      properties: new Map([["sources", list]]),
    });
    this.#file(`${from} ${type} ${to}`, open).add([source.id, target.id], properties);
  }

  #file(key: string, open: () => Opened): CsvFile {
    const there = this.#files.get(key);
    if (there) return there.csv;
    const { ends, properties, ...kind } = open();
    const name = `${this.#prefix}${this.#files.size + 1}.csv`;
    const csv = new CsvFile(join(this.#folder, name), ends, properties);
    this.#files.set(key, { csv, name, ...kind });
    return csv;
  }
}

/** What a file holds: as the importer's option says it, and as a pattern of Cypher, in which it is `x`. */
interface Kind {
  readonly option: string;
  readonly pattern: string;
}

/** What a file is opened with. */
interface Opened extends Kind {
  /** Columns of the ids that a relationship leads from and to. */
  readonly ends: readonly string[];
  readonly properties: ReadonlyMap<string, string>;
}

function columnsOf({ scalars, cited, identityLabel }: RecordType): Map<string, string> {
  const properties = [...scalars.values()].filter(({ name }) => name !== "id");
  return new Map([
    ["id", `ID(${identityLabel})`] as const,
    ...properties.map(({ name, type }) => [name, importerTypes[type] ?? "string"] as const),
    ...(identityLabel === "Entity" && properties.some(({ derived }) => derived) ? Object.entries(periodColumns) : []),
    ...(cited ? [["sources", list] as const] : []),
    ...(properties.some(({ searched }) => searched) ? Object.entries(searchColumns) : []),
  ]);
}
