import type { Model } from "../../model/model.ts";
import { groupBy } from "../group-by.ts";
import { namingType } from "../names.ts";
import { kindOf, type Change, type ChangeKind, type Plan } from "./plan.ts";
import type { Properties, StoredLink, StoredRecord } from "./stored.ts";

/** Changes of a type that are shown unless all are asked for. */
const shown = 20;

const signs: Readonly<Record<ChangeKind, string>> = { create: "+", change: "~", delete: "-" };

/**
 * A plan for people: records by type, then relationships by type; last names and citations, which hardly anybody writes by hand.
 * @param all whether long lists are shown to their ends; else what is left out is counted
 */
export function printPlan({ records, links }: Plan, model: Model, { all }: { readonly all: boolean }): string {
  const ofType = groupBy(records, (change) => stateOf(change).type.name);
  const types = [...model.types.keys()].filter((type) => ofType.has(type));
  const group = <T>(title: string, changes: readonly Change<T>[], print: (change: Change<T>) => string): string => {
    const lines = (all ? changes : changes.slice(0, shown)).map(
      (change) => `  ${signs[kindOf(change)]} ${print(change)}`,
    );
    const left = changes.length - lines.length;
    const rest = left > 0 ? [`  … and ${left} more; --all shows them.`] : [];
    return [`${title}: ${counts(changes)}`, ...lines, ...rest].join("\n");
  };
  const ofLink = groupBy(links, (change) => stateOf(change).type);
  const groups = [
    ...types.map((type) => ({ type, text: group(type, ofType.get(type)!, printRecord) })),
    ...[...ofLink].map(([type, each]) => ({ type, text: group(type, each, printLink) })),
  ];
  return groups
    .toSorted((a, b) => last.indexOf(a.type) - last.indexOf(b.type))
    .map(({ text }) => text)
    .join("\n\n");
}

/** "2 to create, 1 to delete"; "nothing to do". */
export function counts(changes: readonly Change<unknown>[]): string {
  const kinds = groupBy(changes, kindOf);
  const told = (Object.keys(signs) as ChangeKind[]).filter((kind) => kinds.has(kind));
  return told.map((kind) => `${kinds.get(kind)!.length} to ${kind}`).join(", ") || "nothing to do";
}

/** What follows all else, in this order. */
const last: readonly string[] = ["Name", namingType, "Citation", "IN_ARTICLE"];

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

/** The fields that differ, old → new; of lists what is added and what is taken out. What else is kept beside a record is no field of its own, and follows from these or others. */
function fields({ before, after }: Change<{ readonly properties: Properties }>, names: readonly string[]): string[] {
  const [old, new_] = [before?.properties ?? {}, after?.properties ?? {}];
  const differing = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(new_[name]));
  return differing.length === 0
    ? ["what search finds it by"]
    : differing.map((name) => `${name}: ${difference(old[name], new_[name])}`);
}

function difference(old: unknown, new_: unknown): string {
  if (!Array.isArray(old) && !Array.isArray(new_)) return `${value(old)} → ${value(new_)}`;
  const [before, after] = [old ?? [], new_ ?? []] as [unknown[], unknown[]];
  const told = Object.entries({
    "+": after.filter((each) => !before.includes(each)),
    "-": before.filter((each) => !after.includes(each)),
  }).flatMap(([sign, each]) => (each.length > 0 ? [`${sign} ${each.join(", ")}`] : []));
  return told.join("; ") || "in another order";
}

const value = (given: unknown): string => (given === undefined ? "nothing" : JSON.stringify(given));
