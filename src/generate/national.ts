import { Article } from "./article.ts";
import { agencyId, bodyId, stateBodies, translated } from "./bodies.ts";
import type { Division } from "./divisions.ts";
import { keyEnterprisesId } from "./enterprises.ts";
import { statePlace } from "./places.ts";
import { wordingOf } from "./wording.ts";

export const lawId = ({ country }: Division): string => `gen-${country}-law`;
export const directiveId = ({ country }: Division): string => `gen-${country}-directive`;
export const seriesId = ({ country }: Division): string => `gen-${country}-month`;
export const themeId = ({ country }: Division, theme: string): string => `gen-${country}-theme-${theme}`;
export const materialId = ({ country }: Division, index: number): string => `gen-${country}-material-${index + 1}`;

/** What a whole country shares: its central bodies, the directive and the law, the campaigns' series, themes, materials. */
export function national(seed: number, country: Division): Article {
  const wording = wordingOf(country);
  const { language, agency, law, directive, series, themes, materials, key } = wording;
  const article = new Article({
    id: `${country.id}-national`,
    kind: "OFFICIAL",
    publisher: agencyId(country),
    date: "2012-01-01",
    language,
    name: wording.register(wording.place(country.name)),
  });
  statePlace(article, country);
  article.states("Organization", agencyId(country), [article.says(agency)], { name: agency, kind: "MEDIA" });
  stateBodies(article, seed, country);
  article.states("Directive", lawId(country), [article.says(law)], {
    name: law,
    kind: "LAW",
    date: "2011-06-25",
    names: translated("Model Law on Occupational Safety and Health"),
  });
  article.states("Directive", directiveId(country), [article.says(directive.name, directive.number)], {
    name: directive.name,
    number: directive.number,
    kind: "DIRECTIVE",
    date: "2012-01-19",
    issuedBy: [bodyId(country, "party")],
    basedOn: [lawId(country)],
    names: translated("Model Directive on Occupational Safety and Health"),
  });
  article.states("Campaign", seriesId(country), [article.says(series.name)], { name: series.name, kind: series.kind });
  for (const [theme, name] of Object.entries(themes))
    article.states("Theme", themeId(country, theme), [article.says(name)], {
      name,
      broader: theme === "osh" ? undefined : [themeId(country, "osh")],
    });
  for (const [index, name] of materials.entries())
    article.states("Material", materialId(country, index), [article.says(name)], {
      name,
      kind: (["BOOK", "FILM", "FORM"] as const)[index]!,
      madeBy: [bodyId(country, "union")],
    });
  article.states("Group", keyEnterprisesId(country), [article.says(key)], { name: key });
  return article;
}
