import type { World } from "./small-world.ts";

/** What obligations is asked, as far as worlds have it. */
export interface Asked {
  readonly instrument?: string | undefined;
  readonly bearer?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly expand: boolean;
}

type Instrument = World["instruments"][number];

/** A way from an addressee to a bearer: how many steps there are between the two. */
type Reached = ReadonlyMap<string, number>;

/**
 * The rows of obligations, worked out from a world by hand: docs/decisions/obligations.md in plain loops. Each is a line of its
 * bearer, role, modality, task, instrument and assignment, the number of steps to the bearer, and the chain above.
 */
export function obligationsOf(world: World, asked: Asked): string[] {
  const rows = new Map<string, number>();
  for (const instrument of world.instruments) {
    if (!counts(world, instrument, asked)) continue;
    const under = chainAbove(world, instrument).map(({ id }) => id);
    const ofTasks = instrument.tasks.flatMap(({ position, assignments }) =>
      assignments.map((duty) => ({ duty, owner: `${instrument.id}.task.${position}`, tasks: [position] })),
    );
    const positions: (number | undefined)[] = instrument.tasks.map(({ position }) => position);
    const ofWhole = instrument.assignments.map((duty) => ({
      duty,
      owner: instrument.id,
      tasks: positions.length > 0 ? positions : [undefined],
    }));
    for (const { duty, owner, tasks } of [...ofTasks, ...ofWhole]) {
      if (asked.roles && !asked.roles.includes(duty.role)) continue;
      for (const [bearer, steps] of bearersOf(world, instrument, duty.bearer, asked))
        for (const position of tasks) {
          const row = [
            bearer,
            duty.role,
            duty.modality,
            position === undefined ? "whole" : `${instrument.id}.task.${position}`,
            instrument.id,
            `${owner}.assignment.${duty.bearer}.${duty.role.toLowerCase()}`,
            `under ${under.join(",")}`,
          ].join(" ");
          rows.set(row, Math.min(steps, rows.get(row) ?? Infinity));
        }
    }
  }
  return [...rows].map(([row, steps]) => `${row} after ${steps}`).toSorted();
}

/** Whether an instrument is the one asked for, or implements it, and all up to that one are in force. */
function counts(world: World, instrument: Instrument, { instrument: top, asOf }: Asked): boolean {
  if (asOf !== undefined && !isInForce(world, instrument, asOf)) return false;
  if (top === undefined || instrument.id === top) return true;
  return uppersOf(world, instrument).some((upper) => counts(world, upper, { instrument: top, asOf, expand: true }));
}

function isInForce(world: World, { id, date }: Instrument, day: string): boolean {
  const superseded = world.instruments.some(
    (newer) => newer.supersedes.includes(id) && newer.date !== undefined && firstDay(newer.date) <= day,
  );
  return !superseded && isWithin(date, day);
}

/** A single date is a beginning; a period ends; what has no date counts. */
function isWithin(date: string | undefined, day: string): boolean {
  if (date === undefined) return true;
  const [, end] = date.split("/");
  return firstDay(date) <= day && (end === undefined || end === ".." || day <= end);
}

const firstDay = (date: string): string => `${date.split("/")[0]}-01-01`.slice(0, 10);

const uppersOf = (world: World, { implements: ids }: Instrument): Instrument[] =>
  world.instruments.filter(({ id }) => ids.includes(id));

/** All that an instrument implements, nearest first, and by id where they are as near. */
function chainAbove(world: World, instrument: Instrument): Instrument[] {
  const chain: Instrument[] = [];
  for (let level = [instrument]; level.length > 0;) {
    const above = level.flatMap((each) => uppersOf(world, each)).filter((each) => !chain.includes(each));
    level = [...new Set(above)].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    chain.push(...level);
  }
  return chain;
}

/** Who bears what is laid on an addressee, each with the number of steps between the two. */
function bearersOf(world: World, instrument: Instrument, addressee: string, asked: Asked): Reached {
  const { bearer, expand } = asked;
  const isClassOfIts = (agent: string, steps: number): boolean => steps > 0 && instrument.issuedBy.includes(agent);
  if (bearer !== undefined) {
    const steps = stepsTo(world, bearer, addressee, asked);
    if (steps === undefined || isClassOfIts(bearer, steps)) return new Map();
    return new Map([expand ? ([bearer, steps] as const) : ([addressee, 0] as const)]);
  }
  const reached = new Map([[addressee, 0]]);
  const reach = (agent: string, steps: number): void => {
    if (!isClassOfIts(agent, steps)) reached.set(agent, Math.min(steps, reached.get(agent) ?? Infinity));
  };
  if (expand)
    for (const [agent, steps] of membersOf(world, addressee)) {
      reach(agent, steps);
      for (const official of holdersOf(world, agent, asked.asOf)) reach(official, steps + 1);
      const group = world.groups.find(({ id }) => id === agent);
      if (group?.everyUnit && group.within !== undefined)
        for (const unit of unitsOf(world, group.within)) reach(unit, steps + 2);
    }
  return reached;
}

/** A group and its members at any depth, with the number of groups between; of what is no group, itself. */
function membersOf(world: World, agent: string): Reached {
  const reached = new Map([[agent, 0]]);
  for (const [id, steps] of reached)
    for (const member of world.groups.find((group) => group.id === id)?.members ?? [])
      if (!reached.has(member)) reached.set(member, steps + 1);
  return reached;
}

const holdersOf = (world: World, post: string, asOf: string | undefined): string[] =>
  world.officials
    .filter(({ memberships }) =>
      memberships.some((held) => held.post === post && (asOf === undefined || isWithin(held.date, asOf))),
    )
    .map(({ id }) => id);

/** The units of a body at any depth. */
const unitsOf = (world: World, body: string): string[] =>
  world.organizations.filter(({ partOf }) => partOf === body).flatMap(({ id }) => [id, ...unitsOf(world, id)]);

/** The fewest steps by which what is laid on an addressee comes to an agent that is asked for; undefined: by none. */
function stepsTo(world: World, agent: string, addressee: string, { asOf }: Asked): number | undefined {
  const near = new Map([[agent, 0]]);
  for (const { id, organization } of world.posts)
    if (organization === agent || holdersOf(world, id, asOf).includes(agent)) near.set(id, 1);
  for (const { id, within, everyUnit } of world.groups) {
    if (within === agent) near.set(id, 1);
    else if (everyUnit && within !== undefined && unitsOf(world, within).includes(agent)) near.set(id, 2);
  }
  const within = membersOf(world, addressee);
  const ways = [...near].flatMap(([id, last]) => (within.has(id) ? [within.get(id)! + last] : []));
  return ways.length === 0 ? undefined : Math.min(...ways);
}
