import { digestOf } from "../archive.ts";
import type { Model, RecordType, Relationship } from "../model/model.ts";
import type { Value } from "../model/value.ts";
import type { LinkLine, RecordLine } from "../seed/apply/lines.ts";
import { nestedIdBy } from "../seed/read/nested-id.ts";
import type { Article, Entry, Stated } from "./article.ts";

/** All that an article states, itself and its citations included. */
export interface Lines {
  readonly records: readonly RecordLine[];
  readonly links: readonly LinkLine[];
}

/** An article's records and relationships as `osh check` would read them from its dossier. */
export function linesOf(model: Model, { head, paragraphs, records: stated }: Article): Lines {
  const records: RecordLine[] = [];
  const links: LinkLine[] = [];
  const typeOf = (name: string): RecordType => model.types.get(name)!;
  const citationId = (paragraph: number): string => `${head.id}#${paragraph}`;

  const addRecord = (type: RecordType, id: string, entry: Entry, inherited: readonly string[]): readonly string[] => {
    const sources = type.cited ? (numbers(entry.sources)?.map(citationId) ?? inherited) : [];
    const values: Record<string, Value> = {};
    for (const [field, value] of Object.entries(entry)) {
      const relationship = type.relationships.get(field);
      if (type.scalars.has(field) && value !== undefined) values[field] = value as Value;
      else if (relationship) addEnds(type, id, relationship, value, sources);
    }
    records.push({ id, type: type.name, values, ...(type.cited && { sources }) });
    if (type.relationships.has("names")) addDisplayName(type, id, values, sources);
    return sources;
  };

  const addEnds = (
    type: RecordType,
    id: string,
    relationship: Relationship,
    value: Stated,
    sources: readonly string[],
  ): void => {
    for (const end of [value].flat()) {
      if (typeof end === "string") addLink(type, id, relationship, end, sources);
      else if (typeof end === "object") {
        const nested = typeOf(relationship.target);
        const nestedId = nestedIdBy(nested, id, (field) => text(end[field]))!;
        const own = addRecord(nested, nestedId, end, end.kind === "TRANSLATION" ? [] : sources);
        addLink(type, id, relationship, nestedId, own.length > 0 ? own : sources);
      }
    }
  };

  const addLink = (
    type: RecordType,
    id: string,
    { name, cited }: Relationship,
    to: string,
    sources: readonly string[],
  ): void => {
    links.push({ from: { type: type.name, id }, relationship: name, to, ...(cited && { sources }) });
  };

  const addDisplayName = (type: RecordType, id: string, { name }: Entry, sources: readonly string[]): void => {
    const names = type.relationships.get("names")!;
    addEnds(type, id, names, [{ value: name, language: head.language, kind: "PREFERRED" }], sources);
  };

  const { id, publisher, ...values } = head;
  addRecord(typeOf("Article"), id, { ...values, publisher }, []);
  for (const { type, id: own, entry } of stated) addRecord(typeOf(type), own, entry, []);
  for (const [index, paragraph] of paragraphs.entries())
    addRecord(
      typeOf("Citation"),
      citationId(index + 1),
      { paragraph: index + 1, digest: digestOf(paragraph), article: head.id },
      [],
    );
  return { records, links };
}

/** How many of the records of an article are entities. */
export const countEntities = (model: Model, { records }: Lines): number =>
  records.filter(({ type }) => model.types.get(type)!.labels.includes("Entity")).length;

const numbers = (value: Stated): readonly number[] | undefined =>
  Array.isArray(value) ? (value as readonly number[]) : undefined;

/** The text of what tells a nested record apart: a property, or the one id of a relationship. */
function text(value: Stated): string | undefined {
  const [only] = [value].flat();
  return only === undefined || typeof only === "object" ? undefined : String(only);
}
