import { place, type At, type Fault } from "./fault.ts";
import { mergedIds } from "./merged-ids.ts";
import type { StatedRecord, Statements } from "./read/statements.ts";

/** What a person decided, as a file of the seed states it. What it leaves out, against the model, is undefined. */
export interface Decision {
  readonly id: string;
  readonly kind: string | undefined;
  readonly about: string | undefined;
  readonly other: string | undefined;
  readonly field: string | undefined;
  readonly value: string | undefined;
  /** Where one of its fields is written; the decision itself where that is not. */
  readonly at: (field?: string) => At;
}

/** All decisions of a seed, as whoever reads the seed asks for them. */
export interface Decisions {
  readonly all: readonly Decision[];
  /** By each id that was merged into another, what merged it. */
  readonly merges: ReadonlyMap<string, Decision>;
  /** The id that an entity is known by: of ids that were merged, the one that was kept; the ids within it follow. */
  readonly settle: (id: string) => string;
  /** Whether two ids are said to be of records that are not the same. */
  readonly isSaidDifferent: (one: string, other: string) => boolean;
  /** The decision on which value of a record's field to show. */
  readonly preference: (id: string, field: string) => Decision | undefined;
  /** Decisions that can't stand beside one another. */
  readonly faults: readonly Fault[];
}

/**
 * Gathers what the files decide. Of decisions that can't stand beside one another the first by its id holds.
 * @param statements the files as they are written, nothing in them merged yet
 */
export function decisionsOf(statements: Statements): Decisions {
  const all = statements.records
    .filter(({ type }) => type.name === "Decision")
    .map(decisionOf)
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const { merges, settle, faults } = mergedIds(all, statements);

  const pairOf = (one: string, other: string): string => [settle(one), settle(other)].toSorted().join(" ");
  const different = new Set<string>();
  for (const each of all) {
    const { kind, about, other } = each;
    if (kind !== "DIFFERENT" || about === undefined || other === undefined) continue;
    if (about !== other) different.add(pairOf(about, other));
    else {
      const message = `other: expected another record than "${about}", came "${other}", which is the same`;
      faults.push({ code: "CONTRADICTION", message, at: each.at("other") });
    }
  }

  const preferences = new Map<string, Decision>();
  for (const each of all) {
    const { kind, about, field } = each;
    if (kind !== "PREFERRED" || about === undefined || field === undefined) continue;
    const key = `${settle(about)} ${field}`;
    const before = preferences.get(key);
    if (before === undefined) preferences.set(key, each);
    else {
      const message = `field: expected one decision on ${field} of ${about}, came another beside "${before.id}" (${place(before.at())})`;
      faults.push({ code: "CONTRADICTION", message, at: each.at("field") });
    }
  }

  return {
    all,
    merges,
    settle,
    isSaidDifferent: (one, other) => different.has(pairOf(one, other)),
    preference: (id, field) => preferences.get(`${id} ${field}`),
    faults,
  };
}

function decisionOf({ id, at, values }: StatedRecord): Decision {
  const text = (field: string): string | undefined => values.get(field)?.value.toString();
  return {
    id,
    kind: text("kind"),
    about: text("about"),
    other: text("other"),
    field: text("field"),
    value: text("value"),
    at: (field) => (field === undefined ? undefined : values.get(field)?.at) ?? at,
  };
}
