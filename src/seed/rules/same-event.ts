import { place } from "../fault.ts";
import { groupBy } from "../group-by.ts";
import type { GraphRecord } from "../graph.ts";
import { apartBy } from "./apart.ts";
import { pairsIn } from "./pairs.ts";
import type { Rule } from "./rule.ts";

/** Of events dated more loosely than a month, it is no coincidence that they overlap. In milliseconds. */
const mostPrecise = 31 * 24 * 3600 * 1000;

/**
 * No two articles tell of one event under two ids: of one kind, on overlapping days, in the same place or with an organizer or
 * campaign in common, and nothing that tells them apart.
 */
export const sameEvent: Rule = function* (subject) {
  const { graph, linked } = subject;
  const isApart = apartBy(subject);
  const events = graph.records.filter((record) => record.type.name === "Event" && isDated(record));
  const shared = events.flatMap((event) =>
    ["place", "organizers", "campaigns"].flatMap((field) =>
      linked(event, field).map(({ target }) => ({ event, key: `${event.values.get("kind")} ${field} ${target.id}` })),
    ),
  );
  const told = new Set<string>();
  for (const group of groupBy(shared, ({ key }) => key).values()) {
    const inOrder = group.map(({ event }) => event).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    for (const [other, event] of pairsIn(inOrder)) {
      const pair = [event.id, other.id].toSorted().join(" ");
      if (told.has(pair) || haveArticleInCommon(event, other) || isApart(event, other)) continue;
      told.add(pair);
      const message =
        `may be the event ${other.id} (${place(other.at)}) of another article: of one kind, on the same days, ` +
        "with a place, an organizer or a campaign in common; a decision says whether they are the SAME or DIFFERENT";
      yield { code: "SAME_EVENT", message, at: event.at };
    }
  }
};

const startOf = ({ values }: GraphRecord): string => String(values.get("startsOn"));

function isDated({ values }: GraphRecord): boolean {
  const [start, end] = [values.get("startsOn"), values.get("endsOn")];
  return start !== undefined && end !== undefined && Date.parse(String(end)) - Date.parse(String(start)) <= mostPrecise;
}

function haveArticleInCommon(a: GraphRecord, b: GraphRecord): boolean {
  const articles = new Set(articlesOf(a));
  return articlesOf(b).some((article) => articles.has(article));
}

const articlesOf = ({ sources }: GraphRecord): string[] => (sources ?? []).map((id) => id.split("#", 1)[0]!);
