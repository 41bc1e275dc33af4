import type { Graph } from "../../src/seed/graph.ts";
import { isEntity } from "./edges.ts";

/** What timeline is asked, as far as worlds have it. */
export interface Window {
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
  readonly types?: readonly string[] | undefined;
}

/** The entries whose days overlap a window, each as its first day, last day and id; worked out from a graph by hand. */
export function timelineOf({ records }: Graph, { startsOn, endsOn, types }: Window): string[] {
  return records
    .filter(isEntity)
    .filter(({ type }) => types === undefined || types.some((label) => type.labels.includes(label)))
    .map(({ id, values }) => ({ id, first: values.get("startsOn"), last: values.get("endsOn") }))
    .filter(({ first, last }) => first !== undefined || last !== undefined)
    .map(({ id, first, last }) => ({ id, first: String(first ?? "0001-01-01"), last: String(last ?? "9999-12-31") }))
    .filter(({ first, last }) => first <= (endsOn ?? "9999-12-31") && last >= (startsOn ?? "0001-01-01"))
    .map(({ id, first, last }) => `${first} ${last} ${id}`)
    .toSorted();
}
