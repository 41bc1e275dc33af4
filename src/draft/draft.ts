import { digestOf } from "../archive.ts";
import { fold } from "../model/words.ts";
import { groupBy } from "../seed/group-by.ts";
import { isAboutRights, noneOf } from "./boilerplate.ts";
import { findDates, type DateContext, type FoundDate } from "./dates.ts";
import { findDuties, type FoundDuty } from "./duties.ts";
import { findEditions } from "./editions.ts";
import { findFigures, type FoundFigure } from "./figures.ts";
import { headOf, type Head } from "./head.ts";
import { withHomes } from "./homes.ts";
import type { KnownNames } from "./known-names.ts";
import { languageOf } from "./language.ts";
import { countryOf, findNames, isForeign, lesser, type FoundName } from "./names.ts";
import { findNumbers } from "./numbers.ts";
import { findOrganizations, isLonger, organizationId, type FoundOrganization } from "./organizations.ts";
import type { PageHead } from "./page.ts";
import { passageOf, type Passage } from "./passage.ts";
import { findPlaces } from "./places.ts";
import { findPersons, findRowsOfPersons } from "./persons.ts";
import { findPosts, type FoundPost, type Person } from "./posts.ts";
import { findQuotes, type FoundQuote } from "./quotes.ts";
import { apart, besides, type Found } from "./suggestion.ts";
import { bears, isMeant, whoseOf, withIssuers, type IssuedNumber } from "./whose.ts";

/** An article as it was read, before anything is recognised in it. */
export interface ArticleText {
  /** The paragraphs, folded, as `osh cite` and `osh verify` number them. */
  readonly paragraphs: readonly string[];
  readonly head: PageHead;
}

/** All that was recognised in an article. */
export interface Draft {
  readonly head: Head;
  /** The country that it is about, as ids begin: vn; undefined where it can't be told. */
  readonly country: string | undefined;
  readonly passages: readonly Passage[];
  /** By paragraph, why it states nothing. */
  readonly none: ReadonlyMap<number, string>;
  readonly names: readonly FoundName[];
  readonly organizations: readonly FoundOrganization[];
  /** Persons whom the seed does not know, each with a post beside the name. */
  readonly persons: readonly Person[];
  readonly posts: readonly FoundPost[];
  readonly numbers: readonly IssuedNumber[];
  readonly dates: readonly FoundDate[];
  readonly figures: readonly FoundFigure[];
  readonly quotes: readonly FoundQuote[];
  readonly duties: readonly FoundDuty[];
  /** What was not read, for the curator. */
  readonly notes: readonly string[];
}

/** A paragraph with more of a kind is a list or no text at all: a draft of it all could not be read. */
const mostInParagraph = 300;

/** Recognises what an article says, by the rules and by the names that the seed knows. */
export function draftOf({ paragraphs, head: page }: ArticleText, known: KnownNames): Draft {
  const passages = paragraphs.map((paragraph, index) => passageOf(index + 1, paragraph));
  const full = new Set<number>();
  /** What is found in each passage, no more than can be read. */
  const inEach = <T>(each: readonly Passage[], find: (passage: Passage) => readonly T[]): T[] =>
    each.flatMap((passage) => {
      const found = find(passage);
      if (found.length > mostInParagraph) full.add(passage.number);
      return found.slice(0, mostInParagraph);
    });
  const none = new Map(
    passages.flatMap((passage) => {
      const why = noneOf(passage);
      return why === undefined ? [] : [[passage.number, why] as const];
    }),
  );
  const read = passages.filter(({ number }) => !none.has(number));
  const body = read.filter((passage) => !isAboutRights(passage));
  const language = languageOf(paragraphs.join("\n"));
  const country =
    byLanguage[language?.language.slice(0, 2) ?? ""] ??
    countryOf(inEach(read, (each) => findNames(each, known, undefined)));
  const found = inEach(body, findNumbers);
  // What stands within a number is a part of its symbol: whose it is, another rule says.
  const isOfSymbol = (name: FoundName): boolean =>
    found.some(({ passage, start, end }) => passage === name.passage && start <= name.start && name.end <= end);
  const readNames = withHomes(
    inEach(read, (each) => findNames(each, known, country)).filter((name) => !isOfSymbol(name)),
    known,
    country,
  );

  const datesBy = (context: DateContext) =>
    besides(
      inEach(body, (each) => findDates(each, context)),
      found,
    );
  const dayFirst = country === "vn" ? true : undefined;
  const printed = datesBy({ day: undefined, year: undefined, dayFirst });
  const head = headOf(
    passages,
    { names: readNames, dates: printed, language },
    page,
    known,
    digestOf(paragraphs.join("\n")).slice(0, 8),
  );
  const publisher = head.publisherName?.value;
  // Of an unknown paper's name, as Jiangsu Workers Daily, a known one's is a part.
  const printedNames = readNames.filter(({ passage: { text }, start, end, record }) => {
    const at = publisher === undefined ? -1 : text.indexOf(publisher);
    return record.values.get("kind") !== "MEDIA" || at < 0 || start < at || end > at + publisher!.length;
  });
  const years = new Set(printed.map(({ date }) => date.slice(0, 4)));
  const dates = datesBy({
    day: head.date?.value,
    year: years.size === 1 ? Number([...years][0]) : undefined,
    dayFirst,
  });

  const namesIn = groupBy(printedNames, ({ passage }) => passage);
  const readIn = groupBy(readNames, ({ passage }) => passage);
  const spelled = new Map(
    known.graph.records
      .filter(({ type }) => type.name === "Organization")
      .flatMap((record) => known.namesOf(record).map((name) => [fold(name), record] as const)),
  );
  const bodies = inEach(body, (each) => findOrganizations(each, readIn.get(each) ?? [], country));
  // What has the letters of a known body's name is that one: Worker's Daily, Workers' Daily.
  const respelled = bodies.flatMap((each): FoundName[] => {
    const record = each.id === undefined ? spelled.get(fold(each.name)) : undefined;
    return record && !isForeign(record, country)
      ? [{ ...each, record, why: `“${each.name}” is printed, but for its marks` }]
      : [];
  });
  const organizations = besides(bodies, respelled);
  const bodiesIn = groupBy(organizations, ({ passage }) => passage);
  const numbers = withIssuers(
    found,
    inEach(body, (each) => findPlaces(each, known)),
    [
      ...printedNames
        .filter(({ record }) => record.type.name === "Organization")
        .map((name) => ({ ...name, id: name.record.id })),
      ...organizations.map((each) => ({ ...each, id: organizationId(each, country) })),
    ],
  );
  const names = [
    ...withNumbers(printedNames, numbers, known).map((name) => {
      const outer = bodiesIn.get(name.passage)?.find((each) => isLonger(each, name));
      return outer ? { ...name, ...lesser(name, outer) } : name;
    }),
    ...findEditions(printedNames, dates, known),
    ...respelled,
  ];
  const quotes = inEach(body, findQuotes);
  const figures = besides(
    inEach(body, (each) => findFigures(each, language?.language ?? "en")),
    [...numbers, ...dates, ...quotes],
  );
  const officials = printedNames.filter(({ record }) => record.type.name === "Official");
  const namedIn = (each: Passage): Found[] => [...(namesIn.get(each) ?? []), ...(bodiesIn.get(each) ?? [])];
  const strangers = inEach(body, (each) => findPersons(each, namedIn(each)));
  const posts = findPosts([...officials, ...strangers], printedNames, known).filter(
    (each) => each.official.record !== undefined || each.printed !== undefined,
  );
  const postholders = strangers.filter((each) => posts.some(({ official }) => official === each));
  const persons = apart([...postholders, ...inEach(body, (each) => findRowsOfPersons(each, namedIn(each)))]);
  const duties = findDuties(
    body.filter(({ text }) => text !== head.name?.value),
    [...printedNames, ...quotes],
    [
      ...printedNames.filter(({ record, certainty }) => record.type.labels.includes("Agent") && certainty !== "low"),
      ...organizations,
    ],
  );
  const unread = passages.filter(({ paragraph, text }) => paragraph !== "" && text === "");
  const notes = [
    ...unread.map(({ number }) => `Paragraph ${number} is too long to be one; nothing was read of it.`),
    ...[...full].map(
      (number) => `Paragraph ${number} is a list; of a kind of fact no more than ${mostInParagraph} were read.`,
    ),
  ];
  return {
    head,
    country,
    passages,
    none,
    names,
    organizations,
    persons,
    posts,
    numbers,
    dates,
    figures,
    quotes,
    duties,
    notes,
  };
}

/** The name of a document that holds its local number is the document's only where the article speaks of its issuer. */
function withNumbers(names: readonly FoundName[], numbers: readonly IssuedNumber[], known: KnownNames): FoundName[] {
  return names.flatMap((name): FoundName[] => {
    const number = numbers.find(
      (each) =>
        each.passage === name.passage && name.start <= each.start && each.end <= name.end && bears(name.record, each),
    );
    if (!number?.isLocal) return [name];
    if (number.whose && !isMeant(name.record, number, known)) return [];
    return [{ ...name, certainty: number.certainty, why: `“${name.name}” is printed; ${whoseOf(number)}` }];
  });
}

const byLanguage: Readonly<Record<string, string>> = { vi: "vn", zh: "cn" };
