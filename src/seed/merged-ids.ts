import type { RecordType } from "../model/model.ts";
import type { Decision } from "./decisions.ts";
import { nearest, place, type Fault, type FaultCode } from "./fault.ts";
import { groupBy } from "./group-by.ts";
import type { Statements } from "./read/statements.ts";

/** Which ids the decisions merge into which. */
export interface MergedIds {
  /** By each id that was merged into another, what merged it. */
  readonly merges: Map<string, Decision>;
  /** The id that an entity is known by. */
  readonly settle: (id: string) => string;
  readonly faults: Fault[];
}

/**
 * Takes the decisions that two ids are of the SAME record one by one. What can't be merged stays as the files write it, so that
 * a decision at fault brings no other faults with it.
 */
export function mergedIds(decisions: readonly Decision[], statements: Statements): MergedIds {
  const written = writtenIds(statements);
  const pairs = decisions.filter(isPair);
  const different = groupBy(
    pairs
      .filter(({ kind }) => kind === "DIFFERENT")
      .flatMap((by) => [
        { id: by.about, from: by.other, by },
        { id: by.other, from: by.about, by },
      ]),
    ({ id }) => id,
  );
  const same = pairs.filter(({ kind }) => kind === "SAME");
  const merged = new Set(same.map(({ other }) => other));

  const faults: Fault[] = [];
  const unwritten: string[] = [];
  const merges = new Map<string, Decision>();
  const headOf = (id: string): string => {
    let head = id;
    for (let by = merges.get(head); by; by = merges.get(head)) head = by.about!;
    return head;
  };
  /** The ids that are one, by the one that is kept. */
  const idsOf = new Map<string, string[]>();
  const allOf = (head: string): string[] => idsOf.get(head) ?? [head];

  for (const each of same) {
    const fault = problemOf(each);
    if (fault) faults.push(fault);
    if (fault && !isDoubt(fault)) continue;
    const head = headOf(each.about);
    const ids = allOf(head);
    for (const id of allOf(each.other)) ids.push(id);
    idsOf.set(head, ids);
    merges.set(each.other, each);
  }
  // Where what an id leads to is lost by a fault, the id stands for itself.
  for (const id of merged) if (!written.typeOf(headOf(id))) merges.delete(id);

  // An entity's own id has no dot; what follows the first tells a nested record apart.
  const settle = (id: string): string => {
    const dot = id.indexOf(".");
    return dot < 0 ? headOf(id) : headOf(id.slice(0, dot)) + id.slice(dot);
  };
  return { merges, settle, faults };

  function problemOf({ about, other, at }: Pair): Fault | undefined {
    const told = (field: "about" | "other", code: FaultCode, message: string): Fault => ({
      code,
      message: `${field}: expected ${message}`,
      at: at(field),
    });
    const before = merges.get(other);
    if (before) {
      const merger = `"${before.id}" (${place(before.at())}) merges into "${before.about}"`;
      return told("other", "CONTRADICTION", `an id that is not merged yet, came "${other}", which ${merger}`);
    }
    if (headOf(about) === other)
      return told("other", "CYCLE", `an id that "${about}" is not merged into, came "${other}"`);
    for (const field of ["about", "other"] as const) {
      const id = { about, other }[field];
      const type = written.otherTypeOf(id);
      if (id.includes("."))
        return told(field, "WRONG_REFERENCE", `the id of a record by itself, came "${id}", which stands in another`);
      if (type)
        return told(field, "WRONG_REFERENCE", `the id of an entity, came "${id}", which is one of ${type.name}`);
    }
    const [head, lost] = [headOf(about), allOf(other)];
    const [type, otherType] = [allOf(head), lost].map(typeOfAny);
    if (type === undefined && !merged.has(about)) {
      const near = nearest(faults, about, () => written.ids(otherType));
      return told("about", "UNKNOWN_REFERENCE", `the id of an entity, came "${about}", which no file writes${near}`);
    }
    if (type && otherType && type !== otherType) {
      const came = `came "${other}", which is one of ${otherType.name}`;
      const near = nearest(faults, other, () => written.ids(type));
      return told("other", "WRONG_REFERENCE", `the id of a record of ${type.name}, as ${about} is, ${came}${near}`);
    }
    const apart = lost.flatMap((id) => different.get(id) ?? []).find(({ from }) => headOf(from) === head)?.by;
    if (apart) {
      const decided = `"${apart.id}" (${place(apart.at())}) says is DIFFERENT`;
      return told("other", "CONTRADICTION", `a record that may be "${about}", came "${other}", which ${decided}`);
    }
    const tie = lost.flatMap(written.tiesOf).find(({ to }) => headOf(to) === head);
    if (tie) {
      const came = `came "${other}", and the one has the other under ${tie.field}`;
      return told("other", "WRONG_REFERENCE", `another record than "${about}", ${came}`);
    }
    // Dossiers may have been rewritten, so that an id stands in the decision alone; a slip looks the same.
    if (otherType) return undefined;
    unwritten.push(other);
    const near = nearest(unwritten, other, () => written.ids(type).filter((id) => id !== about));
    if (near)
      return told("other", "UNUSED_DECISION", `an id that a file writes, came "${other}", which none does${near}`);
    return undefined;
  }

  function typeOfAny(ids: readonly string[]): RecordType | undefined {
    const id = ids.find((each) => written.typeOf(each) !== undefined);
    return id === undefined ? undefined : written.typeOf(id);
  }
}

type Pair = Decision & { readonly about: string; readonly other: string };

const isPair = (decision: Decision): decision is Pair => decision.about !== undefined && decision.other !== undefined;

/** Whether a decision can stand all the same. */
const isDoubt = ({ code }: Fault): boolean => code === "UNUSED_DECISION";

/** What the files write of each id. */
function writtenIds({ records, links }: Statements) {
  const entities = records.filter(({ type }) => type.identityLabel === "Entity");
  const types = new Map(entities.map(({ as, type }) => [as, type]));
  const others = new Map(records.map(({ as, type }) => [as, type]));
  const ties = groupBy(
    links.flatMap(({ relationship: { name: field }, from, to }) => [
      { id: from.id, to, field },
      { id: to, to: from.id, field },
    ]),
    ({ id }) => id,
  );
  return {
    typeOf: (id: string): RecordType | undefined => types.get(id),
    /** The type of what is no entity. */
    otherTypeOf: (id: string): RecordType | undefined => (types.has(id) ? undefined : others.get(id)),
    ids: (type?: RecordType): string[] => [...types].flatMap(([id, of]) => (!type || of === type ? [id] : [])),
    tiesOf: (id: string) => ties.get(id) ?? [],
  };
}
