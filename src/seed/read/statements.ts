import type { RecordType, Relationship } from "../../model/model.ts";
import type { Value } from "../../model/value.ts";
import type { At, Fault } from "../fault.ts";
import type { Hole } from "./hole.ts";
import type { StatedSource } from "./stated-source.ts";

/** A value with the place where it is written. */
export interface StatedValue {
  readonly value: Value;
  readonly at: At;
}

/** One statement of a record: a file may restate a record of another file, to add to it. */
export interface StatedRecord {
  readonly type: RecordType;
  readonly id: string;
  /** The id that the file writes, which a decision may have merged into `id`. */
  readonly as: string;
  readonly at: At;
  readonly values: ReadonlyMap<string, StatedValue>;
  /** The fields that are written, be it right or wrong. */
  readonly written: ReadonlySet<string>;
  readonly sources: readonly StatedSource[];
}

/** One statement of a relationship, from the record that it is written in to the id that it names. */
export interface StatedLink {
  readonly relationship: Relationship;
  readonly from: { readonly type: RecordType; readonly id: string };
  readonly to: string;
  readonly at: At;
  readonly sources: readonly StatedSource[];
}

/** What a file states, not yet held against the other files. */
export interface Statements {
  readonly records: readonly StatedRecord[];
  readonly links: readonly StatedLink[];
}

/** What a file states, with what is wrong with it and what of it is not read for that. */
export interface ReadStatements extends Statements {
  readonly faults: readonly Fault[];
  readonly holes: readonly Hole[];
}

/** The statements of several files as if they stood in one. */
export const joined = (statements: readonly Statements[]): Statements => ({
  records: statements.flatMap(({ records }) => records),
  links: statements.flatMap(({ links }) => links),
});

/** The sources that are named, each place once: what rests on a record shares its sources. */
export const sourcesOf = ({ records, links }: Statements): ReadonlySet<StatedSource> =>
  new Set([...records, ...links].flatMap(({ sources }) => sources));
