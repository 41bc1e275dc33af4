import { provinceOf, smallestDivisions, type Division } from "./divisions.ts";

/** The divisions that a graph is about. */
export interface World {
  readonly countries: readonly Division[];
  /** Each after the one that it lies in and those that it was made from. */
  readonly divisions: readonly Division[];
  readonly smallest: readonly Division[];
  /** Provinces with all that lies in them, in the same order. */
  readonly provinces: ReadonlyMap<Division, readonly Division[]>;
  /** For a smallest division, of today or of before, the one whose workplaces its union looks after. */
  readonly workplaces: ReadonlyMap<Division, Division>;
}

/** How many entities a graph has for each smallest division, about: its own, and those of what it lies in. */
const entitiesADivision = 150;

/** A world large enough for so many entities: the first divisions of each country, half of them from either. */
export function worldOf(entities: number): World {
  const wanted = Math.max(1, Math.ceil(entities / entitiesADivision / 2));
  const smallest = (["vn", "cn"] as const).flatMap((country) => smallestDivisions(country).slice(0, wanted));
  const divisions = new Set<Division>();
  const add = (division: Division): void => {
    if (divisions.has(division)) return;
    if (division.parent) add(division.parent);
    division.predecessors.forEach(add);
    divisions.add(division);
  };
  smallest.forEach(add);
  const countries = [...divisions].filter(({ level }) => level === "CENTRAL");
  const others = [...divisions].filter(({ level }) => level !== "CENTRAL");
  const provinces = new Map<Division, Division[]>();
  for (const division of others) {
    const province = provinceOf(division);
    provinces.set(province, [...(provinces.get(province) ?? []), division]);
  }
  const workplaces = new Map(
    smallest.flatMap((division) => [division, ...division.predecessors.slice(0, 1)].map((each) => [each, division])),
  );
  return { countries, divisions: others, smallest, provinces, workplaces };
}
