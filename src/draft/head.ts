import type { GraphRecord } from "../seed/graph.ts";
import type { FoundDate } from "./dates.ts";
import type { KnownNames } from "./known-names.ts";
import type { FoundLanguage } from "./language.ts";
import type { FoundName } from "./names.ts";
import type { Passage } from "./passage.ts";
import type { PageHead } from "./page.ts";
import { readRules } from "./rules.ts";
import { slugOf } from "./slug.ts";
import type { Certainty } from "./suggestion.ts";

/** Something that is said of the article itself, and why. */
export interface Said {
  readonly value: string;
  readonly certainty: Certainty;
  readonly why: string;
}

/** What an article says of itself; undefined is what it does not say. */
export interface Head {
  readonly id: string;
  readonly name: Said | undefined;
  /** The id of the publisher, where the seed knows it. */
  readonly publisher: Said | undefined;
  /** The publisher's name as printed, where the seed does not know it. */
  readonly publisherName: Said | undefined;
  readonly date: Said | undefined;
  readonly language: Said | undefined;
  readonly url: Said | undefined;
}

const rules = readRules("boilerplate");
const publisher = new RegExp(rules.publisher, "iu");
const dateline = new RegExp(rules.dateline, "iu");
const hour = new RegExp(rules.hour, "iu");

/** How many paragraphs from its top an article's title, date and source stand in. */
const top = 8;
/** A line of place and time is no longer, in UTF-16 units. */
const longestLine = 120;
const longestTitle = 300;

/** What an article says of itself. */
export function headOf(
  passages: readonly Passage[],
  found: {
    readonly names: readonly FoundName[];
    readonly dates: readonly FoundDate[];
    readonly language: FoundLanguage | undefined;
  },
  page: PageHead,
  known: KnownNames,
  fallback: string,
): Head {
  const lines = passages.slice(0, top).filter(({ text }) => text.length <= longestLine);
  const date = pageDate(page) ?? lineDate(lines, found.dates);
  const { id: publisherId, name: publisherName } = publisherOf(passages, lines, found.names, page, known);
  const name =
    page.title === undefined
      ? titleOf(passages, found.dates)
      : { value: page.title, certainty: "high" as const, why: page.titleFrom! };
  return {
    id: idOf(publisherId?.value, publisherName?.value, date?.value, known, fallback),
    name,
    publisher: publisherId,
    publisherName,
    date,
    language: found.language && { ...found.language, value: found.language.language },
    url: page.url === undefined ? undefined : { value: page.url, certainty: "high", why: "the page's own address" },
  };
}

const pageDate = ({ date }: PageHead): Said | undefined =>
  date === undefined ? undefined : { value: date, certainty: "high", why: "the page's own date" };

/** The day in a line of place and time near the top. */
function lineDate(lines: readonly Passage[], dates: readonly FoundDate[]): Said | undefined {
  for (const passage of lines) {
    const day = dates.find((each) => each.passage === passage && each.whole && /^\d{4}-\d\d-\d\d$/.test(each.date));
    if (day && isLine(passage, day))
      return {
        value: day.date,
        certainty: day.certainty,
        why: `paragraph ${passage.number}, a line of its own; ${day.why}`,
      };
  }
  return undefined;
}

const isWholeDay = ({ whole, date }: FoundDate): boolean => whole && /^\d{4}-\d\d-\d\d$/.test(date);

/** Whether a paragraph is a line of place and time: it begins as one, or says little else than the day. */
const isLine = ({ text }: Passage, { start, end }: FoundDate): boolean =>
  dateline.test(text) || hour.test(text.slice(end)) || text.length - (end - start) < 40;

/** Whether a passage is the line near the top that says the day of publication. */
export const isDayLine = (passage: Passage, dates: readonly FoundDate[], { date }: Head): boolean =>
  passage.number <= top &&
  passage.text.length <= longestLine &&
  dates.some((each) => each.passage === passage && each.date === date?.value && isLine(passage, each));

/** The paragraph right before the first line of place, time or source; else the first that looks like a title. */
function titleOf(passages: readonly Passage[], dates: readonly FoundDate[]): Said | undefined {
  const first = passages.slice(0, top).findIndex((passage) => {
    const day = dates.find((each) => each.passage === passage && isWholeDay(each));
    return (
      passage.text.length <= longestLine &&
      (publisher.test(passage.text) || (day !== undefined && isLine(passage, day)))
    );
  });
  const isTitle = ({ text }: Passage): boolean =>
    text.length <= longestTitle && !/[.。:：;；]$/u.test(text) && /\p{L}{2}/u.test(text);
  const above = passages[first - 1];
  if (above && isTitle(above))
    return {
      value: above.text,
      certainty: "high",
      why: `paragraph ${above.number}, above the line of time or source`,
    };
  const [topmost] = passages;
  if (first < 0 && topmost && isTitle(topmost) && passages.length > 1)
    return { value: topmost.text, certainty: "medium", why: "paragraph 1, which does not end as a sentence does" };
  return undefined;
}

function publisherOf(
  passages: readonly Passage[],
  lines: readonly Passage[],
  names: readonly FoundName[],
  { site, host }: PageHead,
  known: KnownNames,
): { id?: Said; name?: Said } {
  const line = lines.find(({ text }) => publisher.test(text));
  const named = line && publisher.exec(line.text)!.groups!["name"]!.trim();
  // Of a longer name, as Jiangsu Workers Daily, a known one is only a part.
  const inLine = names.find(
    (each) =>
      each.passage === line &&
      isMedia(each.record) &&
      !/[\p{Lu}\p{Script=Han}]/u.test(line.text.slice(line.text.indexOf(named!), each.start)),
  );
  if (inLine)
    return {
      id: { value: inLine.record.id, certainty: "high", why: `paragraph ${line!.number}, after the word for source` },
    };
  const siteRecord = site === undefined ? undefined : known.named(site);
  if (siteRecord) return { id: { value: siteRecord.id, certainty: "high", why: `the page calls itself “${site}”` } };
  if (named)
    return { name: { value: named, certainty: "medium", why: `paragraph ${line.number}, after the word for source` } };
  if (site) return { name: { value: site, certainty: "medium", why: "what the page calls itself" } };
  const edges = new Set([...passages.slice(0, top), ...passages.slice(-top)]);
  const media = names.find(
    ({ passage, record }) => isMedia(record) && edges.has(passage) && passage.text.length <= longestLine,
  );
  if (media)
    return { id: { value: media.record.id, certainty: "medium", why: `paragraph ${media.passage.number} names it` } };
  return host === undefined ? {} : { name: { value: host, certainty: "low", why: "the page's host" } };
}

const isMedia = (record: GraphRecord): boolean => record.values.get("kind") === "MEDIA";

/** Publisher and day; what earlier articles of the publisher are called by, where there are any. */
function idOf(
  id: string | undefined,
  name: string | undefined,
  date: string | undefined,
  known: KnownNames,
  fallback: string,
): string {
  const earlier = known.graph.records.find(
    (record) => record.type.name === "Article" && known.linked(record, "publisher").some((each) => each.id === id),
  );
  const publisherPart =
    earlier?.id.replace(/-\d{4}(-\d\d){0,2}$/, "") ?? id?.replace(/^[a-z]{2}-/, "") ?? (name && slugOf(name));
  return [publisherPart || "article", date ?? fallback].join("-");
}
