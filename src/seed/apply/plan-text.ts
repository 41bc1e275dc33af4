import type { Model } from "../../model/model.ts";
import { groupBy } from "../group-by.ts";
import { kindOf, type Change, type ChangeKind, type Plan } from "./plan.ts";
import type { Properties, StoredLink, StoredRecord } from "./stored.ts";

/** Changes of a type that are shown unless all are asked for. */
const shown = 20;

const signs: Readonly<Record<ChangeKind, string>> = { create: "+", change: "~", delete: "-" };

/**
 * A plan for people: entities and what belongs to them by type, relationships by type, citations.
 * @param all whether long lists are shown to their ends; else what is left out is counted
 */
export function printPlan({ records, links }: Plan, model: Model, { all }: { readonly all: boolean }): string {
  const ofType = groupBy(records, (change) => stateOf(change).type.name);
  const types = [...model.types.keys()].filter((type) => ofType.has(type));
  const [citations, others] = [types.filter(isCitation), types.filter((type) => !isCitation(type))];
  const group = <T>(title: string, changes: readonly Change<T>[], print: (change: Change<T>) => string): string => {
    const lines = (all ? changes : changes.slice(0, shown)).map(
      (change) => `  ${signs[kindOf(change)]} ${print(change)}`,
    );
    const left = changes.length - lines.length;
    const rest = left > 0 ? [`  … and ${left} more; --all shows them.`] : [];
    return [`${title}: ${counts(changes)}`, ...lines, ...rest].join("\n");
  };
  return [
    ...others.map((type) => group(type, ofType.get(type)!, printRecord)),
    ...[...groupBy(links, (change) => stateOf(change).type)].map(([type, each]) => group(type, each, printLink)),
    ...citations.map((type) => group(type, ofType.get(type)!, printRecord)),
  ].join("\n\n");
}

/** "2 to create, 1 to delete"; "nothing to do". */
export function counts(changes: readonly Change<unknown>[]): string {
  const kinds = groupBy(changes, kindOf);
  const told = (Object.keys(signs) as ChangeKind[]).filter((kind) => kinds.has(kind));
  return told.map((kind) => `${kinds.get(kind)!.length} to ${kind}`).join(", ") || "nothing to do";
}

const isCitation = (type: string): boolean => type === "Citation";

const stateOf = <T>({ before, after }: Change<T>): T => (after ?? before)!;

function printRecord(change: Change<StoredRecord>): string {
  const { type, id, properties } = stateOf(change);
  if (kindOf(change) === "change") return [id, ...fields(change, [...type.scalars.keys(), "sources"])].join("\n      ");
  const { name } = properties;
  return typeof name === "string" ? `${id} ${JSON.stringify(name)}` : id;
}

function printLink(change: Change<StoredLink>): string {
  const { source, target } = stateOf(change);
  return [`${source.id} → ${target.id}`, ...(kindOf(change) === "change" ? fields(change, ["sources"]) : [])].join(
    "\n      ",
  );
}

/** The fields that differ, old → new. What else is kept beside a record is no field of its own, and follows from these or others. */
function fields({ before, after }: Change<{ readonly properties: Properties }>, names: readonly string[]): string[] {
  const [old, new_] = [before?.properties ?? {}, after?.properties ?? {}];
  const differing = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(new_[name]));
  return differing.length === 0
    ? ["what search finds it by"]
    : differing.map((name) => `${name}: ${value(old[name])} → ${value(new_[name])}`);
}

const value = (given: unknown): string =>
  given === undefined ? "nothing" : Array.isArray(given) ? given.join(", ") : JSON.stringify(given);
