import type { Article, Entry } from "./article.ts";
import { Chance } from "./chance.ts";
import { isOfBefore, type Division } from "./divisions.ts";
import { englishOf } from "./english.ts";
import { wordingOf, type BodyKind } from "./wording.ts";

const organizationKinds = { party: "PARTY", government: "GOVERNMENT", union: "TRADE_UNION" } as const;

/** Officials follow one another from the first of these years on; the last one is the present. */
const firstYear = 2011;
export const lastYear = 2026;

export const bodyId = ({ id }: Division, kind: BodyKind): string => `${id}-${kind}`;
export const headId = (division: Division, kind: BodyKind): string => `${bodyId(division, kind)}-head`;
/** The class of all units of a division's union. */
export const unitsId = ({ id }: Division): string => `${id}-union-units`;
/** The class of the unions at a division's workplaces. */
export const workplacesId = ({ id }: Division): string => `${id}-workplaces`;
export const agencyId = ({ country }: Division): string => `gen-${country}-agency`;

/** The bodies of a division; of those that are no more, fewer are told of. */
export const bodiesOf = (division: Division): readonly BodyKind[] =>
  isOfBefore(division) ? ["government", "union"] : ["party", "government", "union"];

/** The name of one of a division's bodies. */
export function bodyName(division: Division, kind: BodyKind): string {
  const { government, body, place } = wordingOf(division);
  return isNational(division, kind) ? government.name : body(kind, place(division.name));
}

const isNational = ({ parent }: Division, kind: BodyKind): boolean => kind === "government" && parent === undefined;

/** One official's time at the head of a body. */
interface Term {
  readonly official: string;
  readonly name: string;
  readonly date: string;
  readonly lastYear: number;
}

/** Those who stood at the head of a body, one after the other. */
export function termsOf(seed: number, division: Division, kind: BodyKind): Term[] {
  const post = headId(division, kind);
  const chance = new Chance(seed, post);
  const [start, end] = (division.date ?? "../..").split("/").map((each) => Number(each.slice(0, 4)));
  const until = end || Infinity;
  const terms: Term[] = [];
  for (let year = start || firstYear; year <= Math.min(until, lastYear);) {
    const last = year + chance.between(2, 6);
    // Nobody comes for the last year alone.
    const lasts = last >= Math.min(until - 1, lastYear);
    terms.push({
      official: `${post}-${terms.length + 1}`,
      name: wordingOf(division).official(chance),
      date: `${year}/${lasts ? end || ".." : last}`,
      lastYear: lasts ? Infinity : last,
    });
    year = (lasts ? Infinity : last) + 1;
  }
  return terms;
}

/** Who stood at the head of a body in a year. */
export const holderIn = (seed: number, division: Division, kind: BodyKind, year: number): string =>
  termsOf(seed, division, kind).find((term) => year <= term.lastYear)!.official;

/** States a division's bodies, the posts at their heads, who held them, and the class of its union's units. */
export function stateBodies(article: Article, seed: number, division: Division): void {
  const { level, parent, predecessors, date } = division;
  const wording = wordingOf(division);
  for (const kind of bodiesOf(division)) {
    const id = bodyId(division, kind);
    const name = bodyName(division, kind);
    const head = isNational(division, kind) ? wording.government.head : wording.head(kind, name);
    const said = article.says(name, head);
    article.states("Organization", id, [said], {
      name,
      kind: organizationKinds[kind],
      level,
      date,
      partOf: parent && [bodyId(parent, kind)],
      place: [division.id],
      predecessors: predecessors.filter((each) => bodiesOf(each).includes(kind)).map((each) => bodyId(each, kind)),
      names: kind === "union" ? translated(englishOf(division), "Trade Union of") : undefined,
    });
    article.states("Post", headId(division, kind), [said], { name: head, organization: [id] });
    for (const term of termsOf(seed, division, kind))
      article.states("Official", term.official, [article.says(term.name, head, term.date)], {
        name: term.name,
        memberships: [{ post: [headId(division, kind)], date: term.date }],
      });
  }
  const units = wording.units(bodyName(division, "union"));
  article.states("Group", unitsId(division), [article.says(units)], {
    name: units,
    everyUnit: true,
    within: [bodyId(division, "union")],
  });
}

/** The names of a record that no source prints: its English one, where there is any. */
export const translated = (english: string | undefined, before = ""): Entry[] =>
  english === undefined ? [] : [{ value: [before, english].join(" ").trim(), language: "en", kind: "TRANSLATION" }];
