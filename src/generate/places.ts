import { Article } from "./article.ts";
import { agencyId, stateBodies, translated, workplacesId } from "./bodies.ts";
import type { Division } from "./divisions.ts";
import { englishOf } from "./english.ts";
import { wordingOf } from "./wording.ts";

/** The divisions of a province, or of a country as such, one a row. */
export function gazette(province: Division, divisions: readonly Division[]): Article {
  const { language, gazette: titled } = wordingOf(province);
  const article = new Article({
    id: `${province.id}-gazette`,
    kind: "DATASET",
    publisher: agencyId(province),
    date: "2025-07-01",
    language,
    name: titled(province.name),
  });
  for (const division of divisions) statePlace(article, division);
  return article;
}

export function statePlace(article: Article, division: Division): void {
  const { id, name, level, date, parent, predecessors } = division;
  article.states("Place", id, [article.says(name, ...predecessors.map((each) => each.name))], {
    name,
    level,
    date,
    partOf: parent && [parent.id],
    predecessors: predecessors.map((each) => each.id),
    names: translated(englishOf(division)),
  });
}

/** A division's bodies and those at their heads. */
export function register(seed: number, division: Division): Article {
  const { language, place, register: titled, workplaces } = wordingOf(division);
  const article = new Article({
    id: `${division.id}-register`,
    kind: "OFFICIAL",
    publisher: agencyId(division),
    date: "2025-07-01",
    language,
    name: titled(place(division.name)),
  });
  stateBodies(article, seed, division);
  if (division.level === "PROVINCIAL") {
    const name = workplaces(place(division.name));
    article.states("Group", workplacesId(division), [article.says(name)], { name, within: [`${division.id}-union`] });
  }
  return article;
}
