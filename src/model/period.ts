import type { Value } from "./value.ts";
import type { RecordType } from "./model.ts";

/** What is kept beside an entity that has a place in time for `timeline`, in indexes of its own. */
export interface Period {
  /** Its first day, last day and id: texts that sort as the timeline does. What is open ends with time itself. */
  readonly period: string;
  /** How long that is at most, in days: what overlaps a day began so many days before it at most. 0: it has no beginning. */
  readonly lasting: number;
}

/** The days where time begins and ends, for what has no beginning or no end. */
const beginning = "0001-01-01";
const end = "9999-12-31";

/**
 * The classes of `lasting`: without a beginning, and then at most so many days: a day, a month, a year, and longer. What has no
 * beginning stands in the order of its end.
 */
export const lastings = [0, 1, 31, 366, 3_652_059] as const;

/** The period of an entity; undefined of what has no date, and of what is no entity. */
export function periodOf(type: RecordType, id: string, values: ReadonlyMap<string, Value>): Period | undefined {
  if (type.identityLabel !== "Entity") return undefined;
  const [first, last] = (["first", "last"] as const).map((day) => {
    const scalar = [...type.scalars.values()].find(({ derived }) => derived?.day === day);
    return scalar && (values.get(scalar.name) as string | undefined);
  });
  if (first === undefined && last === undefined) return undefined;
  const [from, to] = [first ?? beginning, last ?? end];
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return { period: `${from} ${to} ${id}`, lasting: first === undefined ? 0 : lastings.find((most) => days <= most)! };
}
