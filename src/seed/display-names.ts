import { groupBy } from "./group-by.ts";
import { namingType } from "./names.ts";
import type { StatedRecord, Statements } from "./read/statements.ts";

/**
 * Holds the kinds of names to the one that each record shows: that one is PREFERRED. Of what else is PREFERRED, because another
 * file shows the record by it, a name that some file gives another kind has that kind, and a name in the language of the one
 * shown is another name (ALTERNATIVE); in other languages it stays PREFERRED.
 * @param settled one display name a record
 */
export function withOneDisplayName(settled: Statements): Statements {
  const bearers = bearersOfNames(settled);
  const shown = new Set(
    settled.records.flatMap(({ id, values }) => (values.has("name") ? [`${id} ${values.get("name")!.value}`] : [])),
  );
  const names = [
    ...groupBy(
      settled.records.filter(({ id }) => bearers.has(id)),
      ({ id }) => id,
    ),
  ]
    .map(([id, stated]) => {
      const [value, language] = ["value", "language"].map((field) => stated[0]!.values.get(field)?.value);
      const bearer = bearers.get(id)!;
      return {
        id,
        place: `${bearer} ${language}`,
        isShown: shown.has(`${bearer} ${value}`),
        kinds: stated.map(kindOf),
      };
    })
    .filter(({ kinds }) => kinds.includes(preferred));
  const shownIn = new Set(names.filter(({ isShown }) => isShown).map(({ place }) => place));

  const settledKinds = new Map(
    names.map(({ id, place, isShown, kinds }) => {
      const other = kinds.find((kind) => kind !== undefined && kind !== preferred);
      return [id, isShown ? preferred : (other ?? (shownIn.has(place) ? "ALTERNATIVE" : preferred))] as const;
    }),
  );
  const withKind = (record: StatedRecord): StatedRecord => {
    const given = record.values.get("kind");
    const kind = settledKinds.get(record.id);
    if (given === undefined || kind === undefined || (given.value !== preferred && kind !== preferred)) return record;
    return { ...record, values: new Map([...record.values, ["kind", { ...given, value: kind }]]) };
  };
  return { ...settled, records: settled.records.map(withKind) };
}

/** The ids of the records that bear names, by those of the names. */
export const bearersOfNames = ({ links }: Pick<Statements, "links">): Map<string, string> =>
  new Map(
    links.flatMap(({ relationship, from, to }) => (relationship.type === namingType ? [[to, from.id] as const] : [])),
  );

const preferred = "PREFERRED";

const kindOf = ({ values }: StatedRecord): string | undefined => values.get("kind")?.value.toString();
