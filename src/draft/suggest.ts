import { fold, isHan } from "../model/words.ts";
import type { GraphRecord } from "../seed/graph.ts";
import { groupBy } from "../seed/group-by.ts";
import type { FoundDate } from "./dates.ts";
import type { Draft } from "./draft.ts";
import { bearerOf, type NamedAgent } from "./agents.ts";
import type { FoundDuty } from "./duties.ts";
import type { KnownNames } from "./known-names.ts";
import { kindOf, organizationId } from "./organizations.ts";
import type { FoundPost } from "./posts.ts";
import type { FoundName } from "./names.ts";
import { readRules } from "./rules.ts";
import { idOf, slugOf } from "./slug.ts";
import { sourceOf, sourcesOf } from "./sources.ts";
import { Stretches, type Certainty, type Found } from "./suggestion.ts";
import { numbered } from "./symbol.ts";
import { bears, isMeant, plainNumber, whoseOf, type IssuedNumber } from "./whose.ts";

/** What stands under a field of a suggestion; an empty text is a blank that the curator must fill. */
export type Value = string | number | readonly Value[] | { readonly [field: string]: Value };

/** Something that the draft suggests, in the shape of a dossier. */
export interface Suggestion {
  readonly kind: "name" | "number" | "date" | "figure" | "quote" | "post" | "addressee" | "duty";
  /** The section of the dossier; undefined: it goes into a record that the curator chooses. */
  readonly section: string | undefined;
  /** The id of the record; undefined: it has none of its own. */
  readonly id: string | undefined;
  /** The fields of the record, its sources last. */
  readonly fields: Readonly<Record<string, Value>>;
  readonly certainty: Certainty;
  readonly why: string;
  /** Whether it is sure enough to be written as a record; else it is written as a comment. */
  readonly isRecord: boolean;
}

/** All that a draft suggests, in the order of the article's sections and paragraphs. */
export function suggestionsOf(draft: Draft, known: KnownNames): Suggestion[] {
  const numbers = draft.numbers.map((number) => ({ number, ...instrumentsOf(number, draft, known) }));
  const records = [...knownRecords(draft, numbers, known), ...newInstruments(draft, numbers, known)];
  const quotes = quotesIn(draft);
  const publisher = publisherIn(draft);
  const ids = new Set([...records, ...publisher].map(({ id }) => id));
  return [
    ...records,
    ...publisher,
    ...organizationsIn(draft, ids),
    ...personsIn(draft),
    ...postsIn(draft, ids),
    ...quotes.filter(({ id }) => !ids.has(id)),
    ...addresseesIn(draft, known),
    ...figuresIn(draft),
    ...datesIn(draft),
    ...dutiesIn(draft),
  ];
}

/** The records of the seed that the article names, by name or number; each once, with all its places. */
function knownRecords(
  { names, organizations }: Draft,
  numbers: readonly ReadNumber[],
  known: KnownNames,
): Suggestion[] {
  const places = new Map<string, { section: string; found: Found[] }>();
  const add = (record: { id: string; type: { plural: string } }, found: Found): void => {
    const place = places.get(record.id) ?? { section: record.type.plural, found: [] };
    places.set(record.id, place);
    place.found.push(found);
  };
  const behind = new Map(numbers.flatMap(({ called, number }) => (called ? [[called, number] as const] : [])));
  const printed = new Map(
    numbers.flatMap(({ meant, number }) =>
      meant && !meant.values.has("number") ? [[meant.id, number.number] as const] : [],
    ),
  );
  for (const name of names) add(name.record, { ...name, end: behind.get(name)?.end ?? name.end });
  for (const body of organizations) {
    const record = known.graph.records.find(({ id, type }) => id === body.id && type.name === "Organization");
    if (record) add(record, { ...body, why: `“${body.name}” is printed` });
  }
  for (const { number, meant, called, perhaps } of numbers) {
    const why = `its number ${number.number} is printed`;
    if (meant && !called) add(meant, { ...number, why });
    for (const record of perhaps) add(record, { ...number, certainty: "low", why: `${why}; ${whoseOf(number)}` });
  }
  return [...places].map(([id, { section, found }]): Suggestion => {
    const best = found.toSorted((a, b) => rank[a.certainty] - rank[b.certainty])[0]!;
    // What is less sure would only blur what is sure.
    const sure = found.filter(({ certainty }) => certainty === best.certainty || certainty === "high");
    const sources = sourcesOf(sure);
    const more = sources.length - mostSources;
    const why = `${best.why}${more > 0 ? `; in ${more} more paragraph${more > 1 ? "s" : ""}` : ""}`;
    const number = printed.get(id);
    const fields = { ...(number && { number }), sources: sources.slice(0, mostSources) };
    return { kind: "name", section, id, fields, certainty: best.certainty, why, isRecord: best.certainty !== "low" };
  });
}

/** A record needs no more places to be believed, and a paragraph that says more is not done with a name. */
const mostSources = 3;

const rank: Readonly<Record<Certainty, number>> = { high: 0, medium: 1, low: 2 };

const isPlan = new Set(["PLAN", "ACTION_PLAN", "WORK_PLAN", "PROGRAMME"]);

/** Which instruments of the seed a number is of. */
interface Instruments {
  /** The one that it means. */
  readonly meant: GraphRecord | undefined;
  /** The name of that one, where the number stands right behind it. */
  readonly called?: FoundName;
  /** Those that it may mean, where the article does not say whose it is. */
  readonly perhaps: readonly GraphRecord[];
}

type ReadNumber = Instruments & { readonly number: IssuedNumber };

function instrumentsOf(number: IssuedNumber, { names }: Draft, known: KnownNames): Instruments {
  const bearers = known.graph.records.filter((record) => bears(record, number));
  const bearer = bearers.find((record) => isMeant(record, number, known));
  if (bearer) return { meant: bearer, perhaps: [] };
  const called = nameBefore(number, names);
  if (called) return { meant: called.record, called, perhaps: [] };
  const meant = namedAround(number, known);
  return { meant, perhaps: meant || number.whose ? [] : bearers };
}

const numberedAs = new RegExp(`^[\\s,(]*(?:(?:${numbered})\\s?)?$`, "iu");

/** The instrument whose name a number stands right behind: Luật An toàn, vệ sinh lao động số 84/2015/QH13. */
const nameBefore = (number: IssuedNumber, names: readonly FoundName[]): FoundName | undefined =>
  names.find(
    ({ passage, end, record: { values } }) =>
      passage === number.passage &&
      values.get("kind") === number.kind &&
      !values.has("number") &&
      end <= number.start &&
      numberedAs.test(passage.text.slice(end, number.start)),
  );

/** The instrument in whose name a number stands: Law No. 84/2015/QH13 on Occupational Safety and Hygiene. */
function namedAround({ passage, end, called, kind }: IssuedNumber, known: KnownNames): GraphRecord | undefined {
  if (called === undefined) return undefined;
  const printed = fold(called + passage.text.slice(end, end + 200));
  return known.graph.records.find(
    (record) =>
      record.values.get("kind") === kind &&
      !record.values.has("number") &&
      known.namesOf(record).some((name) => name.includes(" ") && printed.startsWith(fold(name))),
  );
}

const kindNames = new Map(Object.values(readRules("symbols").types).map(({ kind, name }) => [kind, name]));

/** The instruments that the article gives the number of and the seed does not know. */
function newInstruments(
  { dates, country, head }: Draft,
  numbers: readonly ReadNumber[],
  known: KnownNames,
): Suggestion[] {
  const unknown = numbers.flatMap(({ number, meant, perhaps }) => (meant || perhaps.length > 0 ? [] : [number]));
  const byNumber = groupBy(unknown, (each) => `${each.whose?.id} ${plainNumber(each)}`);
  return [...byNumber.values()].map((each): Suggestion => {
    const first = each.find(({ called, title }) => called ?? title) ?? each[0]!;
    const { number, kind, issuers, whose } = first;
    const issuer = issuers.map((name) => known.named(name)).find((record) => record !== undefined);
    const day = each.flatMap((one) => dates.filter((date) => isIssueOf(date, one)))[0];
    const called = first.called ?? (head.language?.value === "vi" && kind ? kindNames.get(kind) : undefined);
    const isBare = /^\d+$/.test(number);
    const fields = {
      name: first.title ?? (called ? `${called} ${head.language?.value === "vi" ? "số" : "No."} ${number}` : number),
      number,
      kind: kind ?? "",
      ...(day && { date: day.date }),
      ...(issuer && { issuedBy: issuer.id }),
      sources: sourcesOf(each),
    };
    const certainty = isBare ? "low" : each.toSorted((a, b) => rank[a.certainty] - rank[b.certainty])[0]!.certainty;
    const by = issuer || issuers.length === 0 ? undefined : `issued by ${issuers[0]}, which the seed does not know`;
    const why = [first.why, by, whoseOf(first)].filter((part) => part !== undefined).join("; ");
    const section = isPlan.has(kind ?? "") ? "plans" : "directives";
    const isRecord = certainty === "high" && kind !== undefined;
    const id = whose ? `${whose.id}-${slugOf(number)}` : idOf(country, number);
    return { kind: "number", section, id, fields, certainty, why, isRecord };
  });
}

const issued = new RegExp(readRules("dates").issued, "iu");

/** Whether a day stands right behind a number, as the day on which the document was issued does. */
const isIssueOf = (date: FoundDate, number: IssuedNumber): boolean =>
  date.passage === number.passage &&
  date.start >= number.end &&
  issued.test(number.passage.text.slice(number.end, date.start)) &&
  /^\d{4}-\d\d-\d\d$/.test(date.date);

/** The publisher, where the article names one that the seed does not know. */
function publisherIn({ head: { publisherName }, passages, country }: Draft): Suggestion[] {
  if (publisherName === undefined) return [];
  const { value, certainty, why } = publisherName;
  const passage = passages.find(({ paragraph }) => paragraph.includes(value));
  const fields = { name: value, kind: "MEDIA", sources: [passage ? String(passage.number) : ""] };
  return [
    { kind: "name", section: "organizations", id: idOf(country, value), fields, certainty, why, isRecord: false },
  ];
}

/** Those that the article names and that can bear a duty. */
const agentsIn = ({ names, organizations, country }: Draft): NamedAgent[] => [
  ...names
    .filter(({ record, certainty }) => record.type.labels.includes("Agent") && certainty !== "low")
    .map((name) => ({ ...name, id: name.record.id })),
  ...organizations.map((each) => ({ ...each, id: organizationId(each, country) })),
];

/** The bodies that the article names and the seed does not know, each once with all its places. */
function organizationsIn({ organizations: found, country }: Draft, ids: ReadonlySet<string | undefined>): Suggestion[] {
  const byId = groupBy(found, (each) => organizationId(each, country));
  return [...byId].flatMap(([id, each]): Suggestion[] => {
    if (ids.has(id)) return [];
    const { name, kind, certainty, why } = each[0]!;
    const fields = { name, kind, sources: sourcesOf(each).slice(0, mostSources) };
    return [{ kind: "name", section: "organizations", id, fields, certainty, why, isRecord: false }];
  });
}

/** The persons whom the seed does not know, each once with all its places. */
function personsIn({ persons, country }: Draft): Suggestion[] {
  return [...groupBy(persons, ({ name }) => idOf(country, name))].map(([id, each]): Suggestion => {
    const { name, certainty, why } = each[0]!;
    const fields = { name, sources: sourcesOf(each).slice(0, mostSources) };
    return { kind: "name", section: "officials", id, fields, certainty, why, isRecord: false };
  });
}

/** The posts beside the names of officials: those that the seed does not know, and that the officials hold them. */
function postsIn(draft: Draft, ids: ReadonlySet<string | undefined>): Suggestion[] {
  const { posts: found, head, country } = draft;
  const agents = agentsIn(draft);
  const seen = new Set<string>();
  return found.flatMap((each): Suggestion[] => {
    const { official, post, rank: itsRank, certainty, why } = each;
    const body = bodyOf(each, agents);
    const name = nameOf(each, body);
    const postId = post?.id ?? (name === undefined ? undefined : idOf(country, name));
    const officialId = official.record?.id ?? idOf(country, official.name);
    const key = `${officialId} ${postId ?? itsRank}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const sources = [sourceOf(each)];
    const isNew = postId !== undefined && post === undefined && !ids.has(postId);
    const place: Suggestion = {
      kind: "post",
      section: "memberships",
      id: officialId,
      fields: {
        post: postId ?? "",
        ...(itsRank && { rank: itsRank }),
        ...(head.date && { date: head.date.value }),
        sources,
      },
      certainty,
      why,
      isRecord: false,
    };
    const named = { name: name ?? "", organization: body?.id ?? "", sources };
    return isNew
      ? [{ kind: "post", section: "posts", id: postId, fields: named, certainty, why, isRecord: false }, place]
      : [place];
  });
}

const hanBody = new RegExp(readRules("posts").hanBody, "u");

/** The body that a post is in: what its words end with, or, in Chinese, what stands right before them. */
const bodyOf = ({ passage, printed, printedAt }: FoundPost, agents: readonly NamedAgent[]): NamedAgent | undefined =>
  printed === undefined
    ? undefined
    : agents.find(
        (each) => each.passage === passage && (each.end === printedAt || each.end === printedAt + printed.length),
      );

/** What a post is called: its words, with the body that stands before them. */
function nameOf(
  { passage: { text }, printed, printedAt }: FoundPost,
  body: NamedAgent | undefined,
): string | undefined {
  const own = isHan(printed ?? "") ? hanBody.exec(text.slice(0, printedAt))?.index : undefined;
  return printed && text.slice(Math.min(printedAt, body?.start ?? own ?? printedAt), printedAt + printed.length);
}

/** Slogans, titles and names in quotation marks that no known name covers. */
function quotesIn({ quotes, names, numbers, country }: Draft): Suggestion[] {
  // A title that a number stands behind is that document's.
  const titles = new Set(numbers.map(({ title }) => title));
  const isKnown = (quote: Found): boolean =>
    names.some(({ passage, start, end }) => passage === quote.passage && start <= quote.start && end >= quote.end);
  const unknown = quotes.filter((quote) => !isKnown(quote) && !titles.has(quote.name));
  return [...groupBy(unknown, ({ name }) => name.toLowerCase()).values()].map((each): Suggestion => {
    const best = each.toSorted((a, b) => rank[a.certainty] - rank[b.certainty])[0]!;
    const { name, section, kind, certainty, why } = best;
    const fields = { name, ...(kind && { kind }), sources: sourcesOf(each) };
    const isRecord = certainty === "high" && section === "themes";
    return { kind: "quote", section, id: idOf(country, name), fields, certainty, why, isRecord };
  });
}

/** The classes, and the bodies by no more than what such are called, that duties are laid on, where no known name says which. */
function addresseesIn(draft: Draft, { graph }: KnownNames): Suggestion[] {
  const { duties: found, country } = draft;
  const agents = agentsIn(draft);
  // An id that is taken is that of who is meant, or the curator must choose another.
  const seen = new Set([...graph.records, ...agents].map(({ id }) => id));
  return found.flatMap((duty) =>
    bearersOf(duty).flatMap((bearer): Suggestion[] => {
      const id = bearerId(bearer, agents, country);
      if (bearerOf(bearer, agents) !== undefined || seen.has(id)) return [];
      seen.add(id);
      const [name, sources] = [wordsAt(bearer), [sourceOf(bearer)]];
      const kind = kindOf(name);
      const section = kind ? "organizations" : "groups";
      const fields = kind ? { name, kind, sources } : { name, description: "", sources };
      const why = `whom ${duty.why} is laid on${kind ? "; of which place, must be read" : ""}`;
      return [{ kind: "addressee", section, id, fields, certainty: "medium", why, isRecord: false }];
    }),
  );
}

/** Those whom a duty is laid on, each once. */
const bearersOf = ({ assignments }: FoundDuty): Found[] => [
  ...new Set(assignments.flatMap(({ bearer }) => bearer ?? [])),
];

const wordsAt = ({ passage, start, end }: Found): string => passage.text.slice(start, end);

/** The id of whom a duty is laid on: an agent's, or that of the class that is suggested for it. */
const bearerId = (addressee: Found, agents: readonly NamedAgent[], country: string | undefined): string =>
  bearerOf(addressee, agents)?.id ?? idOf(country, wordsAt(addressee));

function figuresIn({ figures: found, duties, head }: Draft): Suggestion[] {
  const laid = new Stretches(duties);
  return found.map((figure, index): Suggestion => {
    const { value, comparator, unit, status, change, certainty, why } = figure;
    const fields = {
      name: "",
      indicator: change ?? "",
      value,
      comparator,
      unit: unit ?? "",
      status: laid.meet(figure) ? "TARGET" : status,
      sources: [sourceOf(figure)],
    };
    return {
      kind: "figure",
      section: "outcomes",
      id: `${head.id}-figure-${index + 1}`,
      fields,
      certainty,
      why,
      isRecord: false,
    };
  });
}

/** The dates, each once. */
function datesIn({ dates: found }: Draft): Suggestion[] {
  return [...groupBy(found, ({ date }) => date)].map(([date, each]): Suggestion => {
    const { certainty, why } = each.toSorted((a, b) => rank[a.certainty] - rank[b.certainty])[0]!;
    const fields = { date, sources: sourcesOf(each).slice(0, mostSources) };
    return { kind: "date", section: undefined, id: undefined, fields, certainty, why, isRecord: false };
  });
}

/** The duties, as tasks of an instrument that the curator names. */
function dutiesIn(draft: Draft): Suggestion[] {
  const { duties: found, country } = draft;
  const agents = agentsIn(draft);
  return found.map((duty, index): Suggestion => {
    const { modality = "", certainty, why } = duty;
    const assignments = duty.assignments.map(({ role, bearer }) => ({
      bearer: bearer ? bearerId(bearer, agents, country) : "",
      role,
      modality,
    }));
    const fields = { position: index + 1, name: "", sources: [sourceOf(duty)], assignments };
    return {
      kind: "duty",
      section: "tasks",
      id: undefined,
      fields,
      certainty,
      why: `${why}${laidOn(duty)}`,
      isRecord: false,
    };
  });
}

const laidOn = (duty: FoundDuty): string => {
  const bearers = bearersOf(duty);
  return bearers.length > 0 ? `, laid on ${bearers.map(sourceOf).join(" and ")}` : "";
};
