import { OshError } from "../errors.ts";
import type { Model } from "../model/model.ts";
import { Article } from "./article.ts";
import { agencyId, lastYear } from "./bodies.ts";
import { stateCampaign } from "./campaigns.ts";
import { isOfBefore, isOfSince, type Division } from "./divisions.ts";
import { enterprises, furtherEnterprises } from "./enterprises.ts";
import { countEntities, linesOf, type Lines } from "./lines.ts";
import { national } from "./national.ts";
import { gazette, register } from "./places.ts";
import { day, statePlan } from "./plans.ts";
import { wordingOf } from "./wording.ts";
import { worldOf, type World } from "./world.ts";

export interface GenerateOptions {
  /** How many records by an id of their own there are to be; their names, citations, assignments and so on come on top. */
  readonly entities: number;
  /** Another seed, another graph of the same kind. */
  readonly seed: number;
}

/** A part of a generated graph. */
export interface Part {
  readonly article: Article;
  readonly lines: Lines;
  /** How many entities the graph has, this part's included. */
  readonly entities: number;
}

/**
 * A plausible graph that no source ever stated, article by article: divisions, their bodies and officials, enterprises, then
 * year by year, from the present back, what each division's union planned and held. It has just as many entities as are asked
 * for, and the same options give the same graph. An article names nothing that neither it nor one before it states.
 * @throws {OshError} BAD_INPUT, LIMIT_EXCEEDED where so few or so many entities can't be had
 */
export function* generate(model: Model, { entities: wanted, seed }: GenerateOptions): Generator<Part> {
  if (wanted < fewest || wanted > most)
    throw new OshError(
      wanted < fewest ? "BAD_INPUT" : "LIMIT_EXCEEDED",
      `entities: expected a number from ${fewest} to ${most}, came ${wanted}.`,
    );
  const world = worldOf(wanted);
  let entities = 0;
  const part = (article: Article): Part => {
    const lines = linesOf(model, article);
    return { article, lines, entities: entities + countEntities(model, lines) };
  };
  for (const article of articles(seed, world)) {
    const next = part(article);
    if (next.entities > wanted) break;
    entities = next.entities;
    yield next;
  }
  if (entities < wanted) yield part(furtherEnterprises(seed, world.countries[0]!, wanted - entities));
}

/** A country alone has some hundred; beyond the most, the years that are told of would not do. */
const fewest = 1_000;
const most = 4_000_000;

function* articles(seed: number, world: World): Generator<Article> {
  for (const country of world.countries) yield national(seed, country);
  for (const [province, divisions] of world.provinces) yield gazette(province, divisions);
  for (const division of world.divisions) yield register(seed, division);
  for (const division of world.smallest) yield enterprises(seed, division);
  for (let year = lastYear; year > lastYear - years; year--)
    for (const division of [...world.countries, ...world.divisions])
      if (acts(division, year)) yield report(seed, world, division, year);
}

/** How many years back there are reports. */
const years = 15;

/** The new divisions have been at work for a whole year since 2026. */
const acts = (division: Division, year: number): boolean =>
  year < 2026 ? !isOfSince(division) : !isOfBefore(division);

/** What a division's union planned and held in a year. */
function report(seed: number, world: World, division: Division, year: number): Article {
  const { language, place, report: titled } = wordingOf(division);
  const article = new Article({
    id: `${division.id}-${year}`,
    kind: "PRESS",
    publisher: agencyId(division),
    date: day(year, 7, 1),
    language,
    name: titled(place(division.name), year),
  });
  const options = { seed, division, year, workplaces: world.workplaces.get(division) };
  statePlan(article, { ...options, followed: year < lastYear && acts(division, year + 1) });
  stateCampaign(article, options);
  return article;
}
