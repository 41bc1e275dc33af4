import type { Model } from "../../model/model.ts";
import type { Fault } from "../fault.ts";
import { recordKey } from "../graph.ts";
import { borneBy } from "../names.ts";
import { digestOf, IdNotes, type KnownIds } from "./known-ids.ts";
import { LineGroups } from "./line-groups.ts";
import { mostFaults, type TextLine } from "./lines.ts";
import { readAgain, readLine, type LineRecord, type LineStatement } from "./read-line.ts";

/** So many groups that of ten million records one holds no more than memory has room for. */
export const groupCount = 1024;
/** The group of names and variants, while nobody knows yet whose they are. */
const borne = groupCount;

/** The relationships between records and those. */
const bearing: ReadonlySet<string> = new Set(borneBy.values());

/** What came of some lines. */
export interface ReadLines {
  /** How many they are. */
  readonly count: number;
  /** What they say of ids (IdNotes). */
  readonly ids: Uint32Array;
  /** What is wrong with them; after the first hundred no line is read. */
  readonly faults: readonly Fault[];
}

/**
 * Reads lines, each of them held against the model, and lays them on disk in groups, of which each can be looked into by itself
 * (partOfGroup). Several can do so side by side, each with some of the lines.
 */
export class LineGrouper {
  readonly #model: Model;
  readonly #groups: LineGroups;
  readonly #groupOf: (statement: LineStatement) => number;

  /** @param groups to lay them in */
  constructor(model: Model, groups: LineGroups) {
    this.#model = model;
    this.#groups = groups;
    this.#groupOf = grouping(model);
  }

  /** @param file the number of the file that they come from */
  read(file: number, lines: Iterable<TextLine>): ReadLines {
    const ids = new IdNotes(this.#model);
    const faults: Fault[] = [];
    let count = 0;
    for (const line of lines) {
      const read = readLine(this.#model, line);
      if ("faults" in read) {
        faults.push(...read.faults);
        if (faults.length >= mostFaults) break;
      } else {
        note(ids, this.#model, read);
        this.#groups.add(this.#groupOf(read), { ...line, file });
      }
      count += 1;
    }
    return { count, ids: ids.taken(), faults };
  }

  /** Lays names and variants beside those whose they are, and everything on disk. @param ids what all lines say */
  async end(ids: KnownIds): Promise<void> {
    for await (const line of this.#groups.take(borne)) {
      const { type, id } = readAgain(this.#model, { ...line, file: "" }) as LineRecord;
      this.#groups.add((ids.bearerOf(recordKey(type, id)) ?? digestOf(id)) % groupCount, line);
    }
    this.#groups.flush();
  }
}

/** Notes what a line says of ids. */
function note(ids: IdNotes, model: Model, statement: LineStatement): void {
  if (statement.kind === "record") {
    const { type, id, deleted } = statement;
    ids.addType(recordKey(type, id), deleted ? undefined : type);
  } else if (bearing.has(statement.relationship.type) && !statement.deleted) {
    const { from, relationship, to } = statement;
    ids.addBearer(recordKey(model.types.get(relationship.target)!, to), digestOf(from.id));
  }
}

/**
 * Which group a line is in. What must be seen together is in one: what is said of one record, or of one relationship; a record
 * with its names and variants; and relationships of which one takes the place of another, because their field leads to one record.
 */
function grouping(model: Model): (statement: LineStatement) => number {
  const fields = [...model.types.values()].flatMap(({ relationships }) => [...relationships.values()]);
  const single = (direction: "OUT" | "IN"): Set<string> =>
    new Set(fields.flatMap((field) => (field.direction === direction && !field.many ? [field.type] : [])));
  const [bySource, byTarget] = [new Set([...single("OUT"), ...bearing]), single("IN")];
  const both = [...bySource].filter((type) => byTarget.has(type));
  if (both.length > 0) throw new Error(`${both.join()} leads to one record from either end, and has no group`);
  return (statement) => {
    if (statement.kind === "record")
      return borneBy.has(statement.type.name) ? borne : digestOf(statement.id) % groupCount;
    const { from, relationship, to } = statement;
    const { type, direction } = relationship;
    const [source, target] = direction === "OUT" ? [from.id, to] : [to, from.id];
    const together = bySource.has(type) ? source : byTarget.has(type) ? target : `${source} ${type} ${target}`;
    return digestOf(together) % groupCount;
  };
}
