import type { Article, Entry } from "./article.ts";
import { bodiesOf, bodyId, bodyName, headId, holderIn, unitsId, workplacesId } from "./bodies.ts";
import { Chance } from "./chance.ts";
import type { Division } from "./divisions.ts";
import {
  directorId,
  enterpriseCount,
  enterpriseId,
  enterpriseName,
  enterpriseUnionId,
  keyEnterprisesId,
} from "./enterprises.ts";
import { directiveId, lawId, themeId } from "./national.ts";
import { wordingOf, type UsualTask } from "./wording.ts";

export const planId = (owner: string, year: number): string => `${owner}-plan-${year}`;

export interface PlanOptions {
  readonly seed: number;
  readonly division: Division;
  readonly year: number;
  /** The division whose workplaces its union looks after; undefined where others stand between. */
  readonly workplaces: Division | undefined;
  /** Whether the year after had a plan of the division too. */
  readonly followed: boolean;
}

/** The month of a division's plans: each a month after those that they carry out. */
const monthOf = ({ parent }: Division): number => (parent ? monthOf(parent) + 1 : 1);

const kinds = ["PLAN", "WORK_PLAN", "ACTION_PLAN", "PROGRAMME"] as const;

/** States the plan of a division's union for a year, which carries out the one above it. */
export function statePlan(article: Article, { seed, division, year, workplaces, followed }: PlanOptions): void {
  const { id, parent } = division;
  const wording = wordingOf(division);
  const chance = new Chance(seed, planId(id, year));
  const union = bodyId(division, "union");
  const number = wording.planNumber(chance.between(1, 400), year);
  const name = wording.plan(number, bodyName(division, "union"), year);
  const said = article.says(name);
  const executors = workplaces ? workplacesId(workplaces) : unitsId(division);
  const tasks = tasksOf(chance, wording.tasks, chance.in(0.08) ? 0 : chance.between(2, 5));
  article.states("Plan", planId(id, year), [said], {
    name,
    number,
    kind: chance.usual(kinds),
    date: day(year, monthOf(division), chance.between(1, 28)),
    issuedBy: [union],
    signedBy: [holderIn(seed, division, "union", year)],
    implements: [parent ? planId(parent.id, year) : directiveId(division)],
    basedOn: chance.in(0.3) ? [lawId(division)] : [],
    cites: chance.in(0.2) ? [directiveId(division)] : [],
    supersededBy: followed && chance.in(0.1) ? [planId(id, year + 1)] : [],
    tasks: tasks.map((task, index) => ({
      position: index + 1,
      name: task.name,
      themes: [themeId(division, task.theme)],
      sources: [article.says(task.name, wording.units(bodyName(division, "union")))],
      assignments: assignmentsOf(chance, division, executors, year),
    })),
    assignments: chance.in(0.4) ? [{ bearer: [headId(division, "union")], role: "LEAD", modality: "OBLIGATION" }] : [],
  });
  if (workplaces) stateEnterprisePlans(article, chance, { seed, division, year, workplaces });
}

function assignmentsOf(chance: Chance, division: Division, executors: string, year: number): Entry[] {
  const supervisor = bodiesOf(division).includes("party") ? bodyId(division, "party") : headId(division, "union");
  const each: readonly [share: number, bearer: string, role: string][] = [
    [0.9, executors, "IMPLEMENT"],
    [0.5, bodyId(division, "union"), "LEAD"],
    [0.4, bodyId(division, "government"), "COORDINATE"],
    [0.3, supervisor, "SUPERVISE"],
    [0.2, headId(division, "union"), "INSPECT"],
    [0.25, executors, "REPORT"],
    [0.05, keyEnterprisesId(division), "PARTICIPATE"],
  ];
  return each
    .filter(([share]) => chance.in(share))
    .map(([, bearer, role]) => ({
      bearer: [bearer],
      role,
      modality: modalityOf(chance, role),
      date: chance.in(0.4) ? chance.one([`${year}-12-15`, `${year}-10`, `${year}`]) : undefined,
      recurrence: role === "REPORT" ? chance.usual(["R/P3M", "R/P6M", "R/P1Y", "R/P1M"]) : undefined,
    }));
}

const modalityOf = (chance: Chance, role: string): string =>
  role !== "PARTICIPATE" && chance.in(0.85)
    ? "OBLIGATION"
    : chance.usual(["RECOMMENDATION", "PERMISSION", "PROHIBITION"]);

/** The plans of some of the enterprises that a union looks after; the first of them are the busiest. */
function stateEnterprisePlans(
  article: Article,
  chance: Chance,
  { seed, division, year, workplaces }: { seed: number; division: Division; year: number; workplaces: Division },
): void {
  const wording = wordingOf(division);
  const count = enterpriseCount(seed, workplaces);
  const busy = new Set(Array.from({ length: chance.between(1, 3) }, () => chance.rank(count)));
  for (const index of busy) {
    const id = enterpriseId(workplaces, index);
    const number = wording.planNumber(chance.between(1, 90), year);
    const name = wording.plan(number, enterpriseName(seed, workplaces, index), year);
    const said = article.says(name);
    article.states("Plan", planId(id, year), [said], {
      name,
      number,
      kind: "PLAN",
      date: day(year, monthOf(division) + 1, chance.between(1, 28)),
      issuedBy: [id],
      implements: [planId(division.id, year)],
      tasks: tasksOf(chance, wording.tasks, chance.between(1, 2)).map((task, at) => ({
        position: at + 1,
        name: task.name,
        themes: [themeId(division, task.theme)],
        assignments: [
          { bearer: [directorId(id)], role: "IMPLEMENT", modality: "OBLIGATION", date: `${year}-12` },
          { bearer: [enterpriseUnionId(id)], role: "SUPERVISE", modality: "OBLIGATION" },
        ],
      })),
    });
  }
}

/** So many different tasks, the usual ones more often. */
function tasksOf(chance: Chance, usual: readonly UsualTask[], count: number): UsualTask[] {
  const tasks = new Set<UsualTask>();
  while (tasks.size < count) tasks.add(chance.usual(usual));
  return [...tasks];
}

/** A calendar day, ISO 8601. */
export const day = (year: number, month: number, dayOfMonth: number): string =>
  [year, ...[month, dayOfMonth].map((each) => String(each).padStart(2, "0"))].join("-");
