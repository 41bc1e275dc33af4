import { isDate, type Node } from "neo4j-driver";
import { groupBy } from "../../seed/group-by.ts";
import type { Row } from "../question.ts";

/** What the statement returns. */
export interface Chain {
  /** The id of the instrument asked for, which may have been asked for by a former one. */
  readonly asked: string;
  /** Each link once, the nearest to the instrument asked for first. */
  readonly links: readonly Link[];
  /** The instruments at the links' ends, each once, and the one asked for. */
  readonly instruments: readonly Member[];
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly relation: string;
  readonly depth: unknown;
  readonly sources: readonly string[];
}

type Direction = "DOWN" | "UP";

/** An instrument, and what is the same of it wherever it stands. */
interface Member {
  readonly instrument: Node;
  readonly issuedBy: readonly Node[];
  readonly campaigns: readonly Node[];
  readonly missing: readonly string[];
  /** Whether links lead on from it, down and up. */
  readonly down: boolean;
  readonly up: boolean;
}

/**
 * The tree's rows in reading order. What follows an instrument stands where that is nearest to the one asked for, and of
 * several such places at the first: so each link is one row, whatever ways lead to it.
 */
export function treeOf({ asked, links, instruments }: Chain, maxDepth: number): Row[] {
  const members = new Map(instruments.map((member) => [String(member.instrument.properties.id), member]));
  const { instrument, issuedBy, campaigns, missing } = members.get(asked)!;
  const root = {
    instrument,
    issuedBy,
    campaigns,
    missing,
    implements: null,
    depth: 0,
    relation: null,
    direction: null,
    sources: instrument.properties.sources,
    days: null,
    repeated: false,
    hasMore: false,
  };
  const below = (["DOWN", "UP"] as const).flatMap((direction) => {
    const own = links.filter((link) => link.direction === direction);
    return rowsBelow(asked, own, members, maxDepth);
  });
  return [root, ...below];
}

function rowsBelow(
  asked: string,
  links: readonly Link[],
  members: ReadonlyMap<string, Member>,
  maxDepth: number,
): Row[] {
  const nearest = new Map([[asked, 0]]);
  for (const { to, depth } of links) if (!nearest.has(to)) nearest.set(to, Number(depth));
  const following = groupBy(links, ({ from }) => from);
  const followed = new Set([asked]);

  const rowsAfter = (id: string): Row[] =>
    (following.get(id) ?? [])
      .toSorted((a, b) => compare(placeOf(members.get(a.to)!, a), placeOf(members.get(b.to)!, b)))
      .flatMap((link) => {
        const depth = Number(link.depth);
        const repeated = followed.has(link.to) || nearest.get(link.to)! < depth;
        if (!repeated) followed.add(link.to);
        const { down, up, ...member } = members.get(link.to)!;
        const before = members.get(id)!.instrument;
        const row = {
          ...member,
          implements: before,
          depth,
          relation: link.relation,
          direction: link.direction,
          sources: link.sources,
          days: daysBetween(before, member.instrument),
          repeated,
          hasMore: !repeated && depth === maxDepth && (link.direction === "DOWN" ? down : up),
        };
        return [row, ...(repeated ? [] : rowsAfter(link.to))];
      });
  return rowsAfter(asked);
}

/** What siblings are ordered by: the first day, those without one last; then the id; then what links them. */
function placeOf({ instrument }: Member, { relation }: Link): string {
  const { startsOn, id } = instrument.properties;
  return [isDate(startsOn) ? startsOn.toString() : "9999", id, relation === "IMPLEMENTS" ? 0 : 1].join(" ");
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

/** Days from the one's first day to the other's; null where that is not known to the day. */
function daysBetween(one: Node, other: Node): number | null {
  const [from, to] = [firstDay(one), firstDay(other)];
  return from === undefined || to === undefined ? null : Math.round((to - from) / millisecondsOfDay);
}

const millisecondsOfDay = 86_400_000;

/** The day that an instrument's date begins with, in milliseconds; undefined where it says none, or not for certain. */
function firstDay({ properties }: Node): number | undefined {
  const [first] = String(properties.date).split("/");
  return /^\d{4}-\d\d-\d\d$/.test(first!) ? Date.parse(first!) : undefined;
}
