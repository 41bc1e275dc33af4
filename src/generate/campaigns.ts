import type { Article, Entry } from "./article.ts";
import { bodyId, headId, holderIn, unitsId } from "./bodies.ts";
import { Chance } from "./chance.ts";
import { provinceOf, type Division } from "./divisions.ts";
import { enterpriseCount, enterpriseId, enterpriseUnionId } from "./enterprises.ts";
import { directiveId, materialId, seriesId, themeId } from "./national.ts";
import { day, planId } from "./plans.ts";
import { wordingOf } from "./wording.ts";

export interface CampaignOptions {
  readonly seed: number;
  readonly division: Division;
  readonly year: number;
  readonly workplaces: Division | undefined;
}

const campaignId = ({ id }: Division, year: number): string => `${id}-month-${year}`;
const sloganId = ({ country }: Division, year: number): string => `gen-${country}-slogan-${year}`;

/** States a division's part of a year's campaign, the events in it and what came of it. */
export function stateCampaign(article: Article, { seed, division, year, workplaces }: CampaignOptions): void {
  const { id, parent } = division;
  const wording = wordingOf(division);
  const chance = new Chance(seed, campaignId(division, year));
  if (parent === undefined) {
    const slogan = wording.slogan(year);
    article.states("Theme", sloganId(division, year), [article.says(slogan)], {
      name: slogan,
      broader: [themeId(division, "osh")],
    });
  }
  const name = wording.edition(year, wording.place(division.name));
  article.states("Campaign", campaignId(division, year), [article.says(name)], {
    name,
    kind: wording.series.kind,
    edition: parent ? undefined : year - 2009,
    date: `${year}-0${wording.series.month}`,
    partOf: [parent ? campaignId(parent, year) : seriesId(division)],
    organizers: [bodyId(division, "union")],
    places: [id],
    under: [planId(id, year)],
    themes: [sloganId(division, year)],
  });
  const events = ["LAUNCH", ...Array.from({ length: chance.rank(4) }, () => chance.usual(kinds))];
  for (const [index, kind] of events.entries()) {
    const event = `${id}-event-${year}-${index + 1}`;
    const title = wording.event(kind, name);
    article.states("Event", event, [article.says(title, String(index + 1))], {
      name: title,
      kind,
      mode: chance.in(0.3) ? chance.usual(["IN_PERSON", "HYBRID", "ONLINE"]) : undefined,
      status: chance.in(0.95) ? "HELD" : chance.one(["PLANNED", "POSTPONED", "CANCELLED"]),
      date: day(year, wording.series.month, chance.between(1, 28)),
      place: [id],
      campaigns: [campaignId(division, year)],
      organizers: [bodyId(division, "union")],
      materials: chance.in(0.1) ? [materialId(division, chance.rank(wording.materials.length))] : [],
      participations: participationsOf(chance, { seed, division, year, workplaces }),
    });
    if (kind === "LAUNCH" && chance.in(0.1)) {
      const instruction = wording.instruction(wording.place(division.name), year);
      article.states("Directive", `${event}-instruction`, [article.says(instruction)], {
        name: instruction,
        kind: "INSTRUCTION",
        date: `${year}-0${wording.series.month}`,
        givenAt: [event],
        issuedBy: [holderIn(seed, division, "government", year)],
        cites: [directiveId(division)],
        assignments: [{ bearer: [unitsId(division)], role: "IMPLEMENT", modality: "OBLIGATION" }],
      });
    }
  }
  const count = chance.between(1, 3);
  for (const [index, outcome] of Array.from({ length: count }, () => chance.usual(wording.outcomes)).entries()) {
    const value = chance.rank(10_000) + 1;
    article.states("Outcome", `${id}-outcome-${year}-${index + 1}`, [article.says(outcome.indicator, String(value))], {
      name: `${outcome.indicator}: ${value}`,
      indicator: outcome.indicator,
      value,
      unit: outcome.unit,
      comparator: chance.usual(["EXACTLY", "MORE_THAN", "ABOUT", "NEARLY", "AT_LEAST"]),
      status: chance.usual(["REPORTED", "TARGET", "FORECAST"]),
      date: `${year}`,
      achievedBy: [bodyId(division, "union")],
      campaigns: [campaignId(division, year)],
      instrument: chance.in(0.2) ? [planId(id, year)] : [],
      place: [id],
    });
  }
}

const kinds = ["INSPECTION", "STUDY_SESSION", "MEETING", "DRILL", "CEREMONY"] as const;

/** Those at the division's own heads, now and then one from the province, and workplaces of it. */
function participationsOf(chance: Chance, { seed, division, year, workplaces }: CampaignOptions): Entry[] {
  const official = (from: Division, kind: "government" | "union", role: string): Entry => ({
    agent: [holderIn(seed, from, kind, year)],
    as: [headId(from, kind)],
    role,
  });
  const province = provinceOf(division);
  const workplace =
    workplaces && enterpriseUnionId(enterpriseId(workplaces, chance.rank(enterpriseCount(seed, workplaces))));
  return [
    official(division, "union", "CHAIR"),
    ...(chance.in(0.4) ? [official(division, "government", "SPEAKER")] : []),
    ...(province !== division && chance.in(0.2) ? [official(province, "union", "ATTENDEE")] : []),
    ...(workplace ? [{ agent: [workplace], role: chance.usual(["ATTENDEE", "RECIPIENT"]) }] : []),
  ];
}
