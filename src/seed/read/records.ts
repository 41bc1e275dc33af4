import { isMap, type Node, type YAMLMap } from "yaml";
import type { Model, RecordType, Relationship } from "../../model/model.ts";
import type { Dossier } from "./dossier.ts";
import { readEnds, type End, type Known, type Settle } from "./end.ts";
import { idShape, isId } from "./id.ts";
import { suggestion, type At } from "../fault.ts";
import { recordKey } from "../graph.ts";
import { readProperty } from "./property.ts";
import { came, plainText } from "./read.ts";
import { Reader } from "./reader.ts";
import { isWritable, ownSections, sectionsOf } from "./sections.ts";
import { readSources, type StatedSource } from "./stated-source.ts";
import type { StatedLink, StatedRecord, StatedValue, Statements } from "./statements.ts";

/** Reads the records and relationships of a file. Every fault is reported; what stands beside it is read all the same. */
export function readRecords(model: Model, { file, root, article, language }: Dossier, settle: Settle): Statements {
  const reader = new Reader(file);
  const records: StatedRecord[] = [];
  const links: StatedLink[] = [];
  const written = new Map<string, At>();

  const readSection = (type: RecordType, section: YAMLMap): void => {
    for (const { key: as, keyNode, value } of reader.entries(section)) {
      const id = type.identityLabel === "Entity" ? settle(as) : as;
      if (!isId(as)) reader.fault("BAD_ID", keyNode, `expected ${idShape}, such as vn-31-ct-tw, came "${as}"`);
      if (!isMap(value))
        reader.fault("WRONG_SHAPE", keyNode, `${as}: expected a record of ${type.name}, came ${came(value)}`);
      else if (isFirst(type, as, reader.at(keyNode))) readRecord(type, { id, as }, reader.at(keyNode), value, []);
    }
  };

  /**
   * Reads one record.
   * @param inherited the sources that it rests on unless it says otherwise
   * @returns the sources that it rests on
   */
  const readRecord = (
    type: RecordType,
    known: Known,
    where: At,
    map: YAMLMap,
    inherited: readonly StatedSource[],
  ): readonly StatedSource[] => {
    const { id, as } = known;
    const fields = reader.entries(map).filter(({ key }) => key !== "id");
    const named: Node | undefined = map.get("id", true);
    if (named !== undefined && plainText(named) !== as)
      reader.fault("BAD_ID", named, `id: expected "${as}", as the key says, or nothing, came ${came(named)}`);
    const given = type.cited && fields.find(({ key }) => key === "sources")?.value;
    const sources = given ? readSources(reader, article?.id, given) : inherited;
    const values = new Map<string, StatedValue>();
    for (const { key, keyNode, value } of fields) {
      const scalar = type.scalars.get(key);
      const relationship = type.relationships.get(key);
      if (scalar) {
        const stated = readProperty(reader, scalar, keyNode, value);
        if (stated) values.set(key, stated);
      } else if (relationship && isWritable(model, relationship))
        for (const end of readEnds(reader, model, settle, relationship, known, keyNode, value))
          readLink(relationship, { type, id }, end, sources);
      else if (key !== "sources" || !type.cited) {
        const near = suggestion(key, fieldsOf(model, type));
        reader.fault("UNKNOWN_FIELD", keyNode, `expected a field of ${type.name}, came "${key}"${near}`);
      }
    }
    const name = values.get("name");
    if (name && type.relationships.has("names")) addDisplayName({ type, id }, name, sources);
    const own = type.cited ? sources : [];
    const keys = new Set(fields.map(({ key }) => key));
    records.push({ type, id, as, at: where, values, written: keys, sources: own });
    return own;
  };

  /** Reads a relationship, and the record at its other end where that is written there. */
  const readLink = (
    relationship: Relationship,
    from: StatedLink["from"],
    end: End,
    inherited: readonly StatedSource[],
  ): void => {
    const where = reader.at(end.node);
    let sources = end.sources ? readSources(reader, article?.id, end.sources) : inherited;
    if (end.record) {
      const { type, map } = end.record;
      if (!isFirst(type, end.as, where)) return;
      // A translation is no article's word, so it does not rest on what its parent rests on.
      const translated = type.cited === "optional" && plainText(map.get("kind", true)) === "TRANSLATION";
      const own = readRecord(type, end, where, map, translated ? [] : inherited);
      if (own.length > 0) sources = own;
    }
    link(relationship, from, end.id, where, sources);
  };

  const link = (
    relationship: Relationship,
    from: StatedLink["from"],
    to: string,
    where: At,
    sources: readonly StatedSource[],
  ): void => {
    links.push({ relationship, from, to, at: where, sources: relationship.cited ? sources : [] });
  };

  /** A record's display name is one of its names too, in the file's language. */
  const addDisplayName = (from: StatedLink["from"], name: StatedValue, sources: readonly StatedSource[]): void => {
    if (language === undefined) return;
    const names = from.type.relationships.get("names")!;
    const type = model.types.get(names.target)!;
    const id = [from.id, "name", language, name.value].join(".");
    const values = { value: name.value, language, kind: "PREFERRED" };
    const stated = new Map(Object.entries(values).map(([key, value]) => [key, { value, at: name.at }]));
    records.push({ type, id, as: id, at: name.at, values: stated, written: new Set(stated.keys()), sources });
    link(names, from, id, name.at, sources);
  };

  /** Whether a record is written here for the first time in this file; if not, that is a fault. */
  const isFirst = (type: RecordType, id: string, where: At): boolean => {
    const key = recordKey(type, id);
    const before = written.get(key);
    if (before === undefined) written.set(key, where);
    else {
      const { line } = file.lines.linePos(before.start);
      const message = `expected each record once in a file, came ${type.name} "${id}" again (first in line ${line})`;
      reader.fault("DUPLICATE_RECORD", where, message);
    }
    return before === undefined;
  };

  const sections = sectionsOf(model);
  for (const { key, keyNode, value } of reader.entries(root)) {
    const type = sections.get(key);
    if (ownSections.includes(key)) continue;
    if (type === undefined) {
      const near = suggestion(key, [...sections.keys(), ...ownSections]);
      const message = `expected a section such as organizations or plans, came "${key}"${near}`;
      reader.fault("UNKNOWN_SECTION", keyNode, message);
    } else if (isMap(value)) readSection(type, value);
    else reader.fault("WRONG_SHAPE", keyNode, `${key}: expected a map from ids to records, came ${came(value)}`);
  }
  const head: Node | undefined = root.get("article", true);
  if (article && isMap(head))
    readRecord(model.types.get("Article")!, { id: article.id, as: article.id }, article.at, head, []);
  return { records, links, faults: reader.faults };
}

/** The keys that a record of a type may have. */
const fieldsOf = (model: Model, type: RecordType): string[] => [
  ...type.scalars.keys(),
  ...[...type.relationships.values()].filter((each) => isWritable(model, each)).map(({ name }) => name),
  ...(type.cited ? ["sources"] : []),
];
