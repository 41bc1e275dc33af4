import type { FoundDate } from "./dates.ts";
import type { KnownNames } from "./known-names.ts";
import type { FoundName } from "./names.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * The editions of known series that an article speaks of without their names: a series is named, and one year, in the same
 * sentence. "In 2023 … the Month of Workers" is about that of 2023.
 */
export function findEditions(names: readonly FoundName[], dates: readonly FoundDate[], known: KnownNames): FoundName[] {
  const named = new Set(names.map(({ record }) => record));
  return names.flatMap((series): FoundName[] => {
    const editions = known.partsOf(series.record).filter(
      (part) =>
        part.type.name === "Campaign" &&
        known.linked(part, "places").every((place) => named.has(place)) &&
        // What is a part of one edition is that of its organizers.
        (!series.record.values.has("date") || known.linked(part, "organizers").every((body) => named.has(body))),
    );
    if (editions.length === 0) return [];
    const { passage } = series;
    const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= series.start && series.end <= end);
    if (sentence === undefined) return [];
    const years = new Set(
      dates
        .filter((each) => each.passage === passage && each.start >= sentence.start && each.end <= sentence.end)
        .map(({ date }) => date.slice(0, 4)),
    );
    const [year] = years;
    const edition = editions.find(({ values }) => String(values.get("date")).startsWith(`${year}`));
    if (years.size !== 1 || edition === undefined) return [];
    const name = String(edition.values.get("name"));
    return [
      {
        ...series,
        record: edition,
        name,
        certainty: "medium",
        why: `“${series.name}” and ${year} stand in one sentence`,
      },
    ];
  });
}
