import { hash } from "node:crypto";
import type { RecordType, Relationship } from "../model/model.ts";
import type { SearchKeys } from "../model/search-keys.ts";
import type { Value } from "../model/value.ts";
import type { At } from "./fault.ts";

/** A record of the graph: all that the files state of one id. */
export interface GraphRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Its properties, derived ones included; `id` and `sources` apart. */
  readonly values: ReadonlyMap<string, Value>;
  /** The fields that the files write of it, be it right or wrong. */
  readonly written: ReadonlySet<string>;
  /**
   * The ids of its citations, in the order of articles and paragraphs; undefined where its type carries none, or none of
   * those that are written can be found.
   */
  readonly sources: readonly string[] | undefined;
  /** Of a name: what `search` finds it by. Kept in the store beside its properties, and no part of what the files say. */
  readonly keys?: SearchKeys & { readonly bearer: string };
  /** Where it is stated first. */
  readonly at: At;
}

/** A relationship of the graph, in the store's direction. */
export interface GraphLink {
  readonly source: GraphRecord;
  readonly target: GraphRecord;
  /** The field that states it first, and where. */
  readonly field: Relationship;
  readonly at: At;
  /** The ids of its citations, in order; undefined as for a record. */
  readonly sources: readonly string[] | undefined;
}

/** What the dossiers say, as one graph. */
export interface Graph {
  readonly records: readonly GraphRecord[];
  readonly links: readonly GraphLink[];
}

/** Whether a file writes something of a record that its type does not have. */
export const hasUnknownField = ({ type, written }: GraphRecord): boolean =>
  [...written].some((field) => field !== "sources" && !type.scalars.has(field) && !type.relationships.has(field));

/** Tells records apart: ids are unique among those of one identity label. */
export const recordKey = (type: RecordType, id: string): string => `${type.identityLabel} ${id}`;

/** Tells relationships apart: there is one of a type between two records. */
export const linkKey = (type: string, source: string, target: string): string => `${source} ${type} ${target}`;

/** What a record adds to the graph's revision. @param form its labels and properties (formOf) */
export const addendOfRecord = (form: string): bigint => addend(form);

/** What a relationship adds to the graph's revision. @param key its linkKey over the recordKeys of its ends */
export const addendOfLink = (key: string, form: string): bigint => addend(JSON.stringify([key, form]));

const addend = (line: string): bigint => BigInt(`0x${hash("sha256", line)}`);

/**
 * A sum of addends as a revision, a digest of all that the graph says: modulo 2^256, as 64 hexadecimal digits. So it is the same
 * whatever the order, and what a change does to it follows from the change alone.
 */
export const revisionText = (sum: bigint): string => BigInt.asUintN(256, sum).toString(16).padStart(64, "0");
