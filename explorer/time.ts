import type { Entity } from "./queries/entity.ts";
import type { State } from "./state.ts";

/** An entity that has a date, with the first day that it can mean. */
export interface DatedEntity extends Entity {
  readonly startsOn: string;
}

export const isDated = (entity: Entity): entity is DatedEntity => typeof entity.startsOn === "string";

/** Whether a date has a day in the window. */
export const isWithin = ({ startsOn, endsOn }: DatedEntity, { from, to }: Pick<State, "from" | "to">): boolean =>
  (to === undefined || startsOn <= to) && (from === undefined || (endsOn ?? startsOn) >= from);

/** The first and last of some years. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years in which the dates of some entities lie; undefined where none has one. */
export function yearsOf(entities: readonly Entity[]): Years | undefined {
  const years = entities
    .filter(isDated)
    .flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? startsOn].map((day) => Number(day.slice(0, 4))));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

/** The first day of a month that is so many months after the beginning of a year. */
export const firstDay = (year: number, months: number): string =>
  new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);

/** The last day of that month. */
export const lastDay = (year: number, months: number): string =>
  new Date(Date.UTC(year, months + 1, 0)).toISOString().slice(0, 10);

/** How many months after the beginning of a year a day lies. */
export const monthsAfter = (year: number, day: string): number =>
  (Number(day.slice(0, 4)) - year) * 12 + Number(day.slice(5, 7)) - 1;

/** How many years after the beginning of a year a day lies. */
export const yearsAfter = (year: number, day: string): number => {
  const own = Number(day.slice(0, 4));
  const [from, to] = [Date.UTC(own, 0), Date.UTC(own + 1, 0)];
  return own - year + (Date.parse(day) - from) / (to - from);
};
