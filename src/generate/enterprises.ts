import { Article } from "./article.ts";
import { agencyId, bodyId, workplacesId } from "./bodies.ts";
import { Chance } from "./chance.ts";
import { provinceOf, type Division } from "./divisions.ts";
import { wordingOf } from "./wording.ts";

export const enterpriseId = ({ id }: Division, index: number): string => `${id}-e${index + 1}`;
export const enterpriseUnionId = (enterprise: string): string => `${enterprise}-union`;
export const directorId = (enterprise: string): string => `${enterprise}-director`;
export const keyEnterprisesId = ({ country }: Division): string => `gen-${country}-key-enterprises`;

/** How many enterprises a division has: many have few, a few many. */
export const enterpriseCount = (seed: number, division: Division): number =>
  2 + new Chance(seed, `${division.id} enterprises`).rank(60);

export const enterpriseName = (seed: number, division: Division, index: number): string => {
  const wording = wordingOf(division);
  return wording.enterprise(new Chance(seed, enterpriseId(division, index)), wording.place(division.name));
};

/** The enterprises of a division, their unions and their directors. */
export function enterprises(seed: number, division: Division): Article {
  const wording = wordingOf(division);
  const chance = new Chance(seed, workplacesId(division));
  const place = wording.place(division.name);
  const article = listOf(division, `${division.id}-enterprises`);
  const workplaces = wording.workplaces(place);
  article.states("Group", workplacesId(division), [article.says(workplaces)], {
    name: workplaces,
    within: [bodyId(division, "union")],
    groups: [workplacesId(provinceOf(division))],
  });
  for (let index = 0; index < enterpriseCount(seed, division); index++) {
    const id = enterpriseId(division, index);
    const name = enterpriseName(seed, division, index);
    const union = wording.enterpriseUnion(name);
    const director = wording.director(name);
    const said = article.says(name, union, director);
    article.states("Organization", id, [said], {
      name,
      kind: "ENTERPRISE",
      level: "GRASSROOTS",
      place: [division.id],
      groups: chance.in(0.15) ? [keyEnterprisesId(division)] : [],
    });
    article.states("Organization", enterpriseUnionId(id), [said], {
      name: union,
      kind: "TRADE_UNION",
      level: "GRASSROOTS",
      partOf: [bodyId(division, "union")],
      groups: [workplacesId(division)],
    });
    article.states("Post", directorId(id), [said], { name: director, organization: [id] });
  }
  return article;
}

/** As many further enterprises as a graph lacks, without anything of their own. */
export function furtherEnterprises(seed: number, country: Division, count: number): Article {
  const article = listOf(country, `${country.id}-further-enterprises`);
  for (let index = 0; index < count; index++) {
    const name = enterpriseName(seed, country, index);
    article.states("Organization", enterpriseId(country, index), [article.says(name, String(index + 1))], {
      name,
      kind: "ENTERPRISE",
      level: "GRASSROOTS",
      place: [country.id],
    });
  }
  return article;
}

function listOf(division: Division, id: string): Article {
  const { language, enterprises: titled, place } = wordingOf(division);
  return new Article({
    id,
    kind: "DATASET",
    publisher: agencyId(division),
    date: "2025-12-31",
    language,
    name: titled(place(division.name)),
  });
}
