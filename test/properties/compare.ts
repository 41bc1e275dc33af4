import type { World } from "./small-world.ts";

type Instrument = World["instruments"][number];

/**
 * What instruments of a world have by each aspect, worked out by hand: a line for each aspect and thing, with those of the
 * instruments that have it.
 */
export function comparisonOf({ instruments }: World, ids: readonly string[]): string[] {
  const rows = new Map<string, string[]>();
  const has = (aspect: string, thing: string, id: string): void => {
    const having = rows.get(`${aspect} ${thing}`) ?? [];
    if (thing !== id && !having.includes(id)) rows.set(`${aspect} ${thing}`, [...having, id]);
  };
  for (const id of ids)
    for (const part of partsOf(instruments, id)) {
      has("INSTRUMENTS", part.id, id);
      for (const issuer of part.issuedBy) has("ISSUERS", issuer, id);
      for (const { bearer } of part.assignments) has("BEARERS", bearer, id);
      for (const { position, assignments } of part.tasks) {
        has("TASKS", `${part.id}.task.${position}`, id);
        for (const { bearer } of assignments) has("BEARERS", bearer, id);
      }
    }
  return [...rows].map(([row, having]) => `${row}: ${having.join(" ")}`).toSorted();
}

/** An instrument and all that implement it, at any depth. */
function partsOf(instruments: readonly Instrument[], id: string): Instrument[] {
  const parts = instruments.filter((each) => each.id === id);
  for (const part of parts)
    parts.push(...instruments.filter((each) => each.implements.includes(part.id) && !parts.includes(each)));
  return parts;
}
