import type { Fault } from "../fault.ts";
import { kindOf, type Change, type ChangeKind, type Plan } from "./plan.ts";
import type { GraphState } from "./state.ts";
import type { Totals } from "./totals.ts";

/** What an apply did. */
export interface Applied {
  /** The revision that it found; undefined where the store was empty. */
  readonly before: string | undefined;
  /** The digest of all that the graph says now. */
  readonly revision: string;
  /** False: the store said it already. */
  readonly changed: boolean;
  /** Whether nothing had to be read, because what the graph follows from is as it was. */
  readonly known: boolean;
  readonly records: Counts;
  readonly relationships: Counts;
  /** What was changed, by the type of the record (Plan) or of the relationship (ISSUED_BY); the types of which anything was. */
  readonly types: Readonly<Record<string, Changed>>;
  /** What people should look at, though it keeps nothing from being applied. */
  readonly warnings: readonly Fault[];
}

export interface Changed {
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
}

export interface Counts extends Changed {
  /** How many there are now. */
  readonly total: number;
}

/** What was changed, by the type of the record and of the relationship. */
export interface ChangesOf {
  readonly byRecord: ReadonlyMap<string, Changed>;
  readonly byLink: ReadonlyMap<string, Changed>;
}

/** Counts what plans change. */
export class Changes implements ChangesOf {
  readonly byRecord = new Map<string, Changed>();
  readonly byLink = new Map<string, Changed>();

  add({ records, links }: Plan): this {
    for (const record of records) count(this.byRecord, (record.after ?? record.before)!.type.name, one(record));
    for (const link of links) count(this.byLink, (link.after ?? link.before)!.type, one(link));
    return this;
  }

  /** Counts in what others have counted. */
  join({ byRecord, byLink }: ChangesOf): this {
    for (const [type, changed] of byRecord) count(this.byRecord, type, changed);
    for (const [type, changed] of byLink) count(this.byLink, type, changed);
    return this;
  }

  get records(): Changed {
    return sum(this.byRecord.values());
  }

  get relationships(): Changed {
    return sum(this.byLink.values());
  }

  /** Of records first, then of relationships. */
  get types(): Record<string, Changed> {
    return Object.fromEntries([...this.byRecord, ...this.byLink]);
  }
}

const none: Changed = { created: 0, changed: 0, deleted: 0 };
const ones: Readonly<Record<ChangeKind, Changed>> = {
  create: { ...none, created: 1 },
  change: { ...none, changed: 1 },
  delete: { ...none, deleted: 1 },
};

const one = (change: Change<unknown>): Changed => ones[kindOf(change)];

const count = (types: Map<string, Changed>, type: string, changed: Changed): unknown =>
  types.set(type, sum([types.get(type) ?? none, changed]));

function sum(counts: Iterable<Changed>): Changed {
  let [created, changed, deleted] = [0, 0, 0];
  for (const each of counts) {
    created += each.created;
    changed += each.changed;
    deleted += each.deleted;
  }
  return { created, changed, deleted };
}

/** What an apply did that changed so much. */
export function appliedBy(
  before: string | undefined,
  totals: Totals,
  changes: Changes,
  warnings: readonly Fault[] = [],
): Applied {
  const { records, relationships, types } = changes;
  return {
    before,
    revision: totals.revision,
    changed: Object.keys(types).length > 0,
    known: false,
    records: { total: totals.records, ...records },
    relationships: { total: totals.relationships, ...relationships },
    types,
    warnings,
  };
}

/** What an apply did that found the store to follow from the same as it was given. */
export const unchanged = ({ revision, totals }: KnownState): Applied => ({
  ...appliedBy(revision, totals, new Changes()),
  known: true,
});

/** A state that tells all that there is to tell. */
type KnownState = GraphState & { readonly revision: string; readonly totals: Totals };

/** Whether the graph is known to say what dossiers of that fingerprint say. */
export const follows = (state: GraphState, fingerprint: string | undefined): state is KnownState =>
  fingerprint !== undefined && state.seed === fingerprint && state.totals !== undefined;
