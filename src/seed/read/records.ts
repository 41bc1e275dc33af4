import { isMap, type Node, type YAMLMap } from "yaml";
import type { Model, RecordType, Relationship } from "../../model/model.ts";
import type { Dossier } from "./dossier.ts";
import { readEnds, type End, type Known, type Settle } from "./end.ts";
import { asId, idShape, isId } from "./id.ts";
import { suggestion, type At } from "../fault.ts";
import { recordKey } from "../graph.ts";
import { readProperty } from "./property.ts";
import { came, plainText } from "./read.ts";
import { Reader } from "./reader.ts";
import { unknownFieldsBy } from "./unknown-fields.ts";
import { isWritable, ownSections, sectionsOf } from "./sections.ts";
import { readSources, type StatedSource } from "./stated-source.ts";
import type { ReadStatements, StatedLink, StatedRecord, StatedValue } from "./statements.ts";

/** Reads the records and relationships of a file. Every fault is reported; what stands beside it is read all the same. */
export function readRecords(
  model: Model,
  { file, root, article, isUnidentified, language }: Dossier,
  settle: Settle,
): ReadStatements {
  const reader = new Reader(file);
  const records: StatedRecord[] = [];
  const links: StatedLink[] = [];
  const written = new Map<string, At>();
  const unknownFields = unknownFieldsBy(model);
  // Of an article that can't be told, its sources can be read all the same.
  const ownArticle = isUnidentified ? "" : article?.id;

  const readSection = (type: RecordType, section: YAMLMap): void => {
    for (const { key: as, keyNode, value } of reader.entries(section)) {
      const id = type.identityLabel === "Entity" ? settle(as) : as;
      if (!isId(as)) {
        const near = asId(as);
        const mend = near === undefined ? "" : `; did you mean "${near}"?`;
        reader.fault("BAD_ID", keyNode, `expected ${idShape}, such as vn-31-ct-tw, came "${as}"${mend}`);
        reader.skip(near ?? null);
      }
      if (!isMap(value)) {
        reader.fault("WRONG_SHAPE", keyNode, `${as}: expected a record of ${type.name}, came ${came(value)}`);
        reader.skip(keyNode);
        reader.skip(value);
      } else if (isFirst(type, as, reader.at(keyNode), value))
        readRecord(type, { id, as }, reader.at(keyNode), value, []);
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
    const keys = new Set(fields.map(({ key }) => key));
    const unknown = unknownFields(type, keys);
    for (const { key, keyNode, value } of fields) {
      const meant = unknown.get(key);
      if (meant === undefined) continue;
      const { mend, cause } = meant;
      reader.fault(
        "UNKNOWN_FIELD",
        keyNode,
        `expected a field of ${type.name}, came "${key}"${mend}`,
        cause && `${file.path} ${cause}`,
      );
      reader.skip(value);
    }
    const fieldNames = new Set([...keys].map((key) => unknown.get(key)?.field ?? key));
    const idNode: Node | undefined = map.get("id", true);
    if (idNode !== undefined && plainText(idNode) !== as)
      reader.fault("BAD_ID", idNode, `id: expected "${as}", as the key says, or nothing, came ${came(idNode)}`);
    const given = type.cited && fields.find(({ key }) => key === "sources")?.value;
    const named = given ? readSources(reader, ownArticle, given) : inherited;
    const isMissing = named.length === 0 && type.cited === "required";
    // An unknown field may be the one that is missing.
    const isCertain = [...unknown.values()].every(({ field }) => field !== undefined && field !== "sources");
    const sources = isMissing ? [{ at: where, source: undefined, isMissing: isCertain }] : named;
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
    }
    const name = values.get("name");
    if (name && type.relationships.has("names")) addDisplayName({ type, id }, name, sources);
    const own = type.cited ? sources : [];
    records.push({ type, id, as, at: where, values, written: fieldNames, sources: own });
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
    let sources = end.sources ? readSources(reader, ownArticle, end.sources) : inherited;
    if (end.record) {
      const { type, map } = end.record;
      if (!isFirst(type, end.as, where, map)) return;
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
  const isFirst = (type: RecordType, id: string, where: At, map: YAMLMap): boolean => {
    const key = recordKey(type, id);
    const before = written.get(key);
    if (before === undefined) written.set(key, where);
    else {
      const { line } = file.lines.linePos(before.start);
      const message = `expected each record once in a file, came ${type.name} "${id}" again (first in line ${line})`;
      reader.fault("DUPLICATE_RECORD", where, message);
      reader.skip(id.split(".", 1)[0]!);
      reader.skip(map);
    }
    return before === undefined;
  };

  const sections = sectionsOf(model);
  for (const { key, keyNode, value } of reader.entries(root)) {
    const type = sections.get(key);
    if (ownSections.includes(key)) continue;
    if (type === undefined) {
      const asRecord = isMap(value) ? "; a record stands indented, under its section" : "";
      const near = suggestion(key, [...sections.keys(), ...ownSections]) || asRecord;
      const message = `expected a section such as organizations or plans, came "${key}"${near}`;
      reader.fault("UNKNOWN_SECTION", keyNode, message);
      reader.skip(value);
    } else if (isMap(value)) readSection(type, value);
    else {
      reader.fault("WRONG_SHAPE", keyNode, `${key}: expected a map from ids to records, came ${came(value)}`);
      reader.skip(value);
    }
  }
  const head: Node | undefined = root.get("article", true);
  if (article && isMap(head))
    readRecord(model.types.get("Article")!, { id: article.id, as: article.id }, article.at, head, []);
  return { records, links, faults: reader.faults, holes: reader.holes };
}
