import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { Model, RecordType, Relationship } from "../model/model.ts";
import { readValue, type Value } from "../model/value.ts";
import type { Dossier } from "./dossier.ts";
import { suggestion, type At, type Fault, type FaultCode } from "./fault.ts";
import { entriesOf } from "./entries.ts";
import { at, plainText } from "./read.ts";
import { readSource, sourceShape, type SourceNotation } from "./source.ts";

/** One statement of a record: a file may restate a record of another file, to add to it. */
export interface StatedRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly at: At;
  readonly values: ReadonlyMap<string, { readonly value: Value; readonly at: At }>;
  readonly sources: readonly StatedSource[];
}

/** A source as it is written beside a statement; its article is filled in. */
export interface StatedSource extends SourceNotation {
  readonly article: string;
  readonly at: At;
}

/** One statement of a relationship, from the record that it is written in to the id that it names. */
export interface StatedLink {
  readonly relationship: Relationship;
  readonly from: { readonly type: RecordType; readonly id: string };
  readonly to: string;
  readonly at: At;
  readonly sources: readonly StatedSource[];
}

/** What the files state, not yet held against one another. */
export interface Statements {
  readonly records: StatedRecord[];
  readonly links: StatedLink[];
  readonly faults: Fault[];
}

/** The sections of a file that are not records by id. */
export const ownSections = ["article", "language", "citations"];

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the records and relationships of a file. Every fault is reported; what stands beside it is read all the same. */
export function readRecords(model: Model, { file, root, article, language }: Dossier): Statements {
  const records: StatedRecord[] = [];
  const links: StatedLink[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, At>();

  const fault = (code: FaultCode, node: Node | null | At, message: string): void => {
    faults.push({ code, message, at: node && "file" in node ? node : at(file, node) });
  };

  const entries = (map: YAMLMap) => entriesOf(file, map, faults);

  const readSources = (node: Node): StatedSource[] => {
    const items = isSeq(node) ? (node as YAMLSeq<Node>).items : [node];
    return items.flatMap((item) => {
      const text = plainText(item);
      const notation = text === undefined ? undefined : readSource(text);
      const from = notation?.article ?? article?.id;
      if (notation && from !== undefined) return [{ ...notation, article: from, at: at(file, item) }];
      const came = text === undefined ? "a map or list" : `"${text}"`;
      const expected = article ? sourceShape : "the article's id, # and a paragraph's number, such as vss-2025-03-01#3";
      fault("BAD_SOURCE", item, `expected ${expected}, came ${came}`);
      return [];
    });
  };

  const link = (
    relationship: Relationship,
    from: StatedLink["from"],
    to: string,
    where: At,
    sources: readonly StatedSource[],
  ) => {
    links.push({ relationship, from, to, at: where, sources: relationship.cited ? sources : [] });
  };

  /** Reads one record; `inherited` are the sources that it rests on unless it says otherwise. */
  const readRecord = (
    type: RecordType,
    id: string,
    where: At,
    map: YAMLMap,
    inherited: readonly StatedSource[],
  ): void => {
    const fields = entries(map).filter(({ key }) => key !== "id");
    const given = fields.find(({ key }) => key === "sources")?.value;
    const sources = type.cited && given ? readSources(given) : inherited;
    const values = new Map<string, { value: Value; at: At }>();
    for (const { key, keyNode, value } of fields) {
      const scalar = type.scalars.get(key);
      const relationship = type.relationships.get(key);
      if (key === "sources" && type.cited) continue;
      else if (relationship) readLinks(relationship, { type, id }, value, keyNode, sources);
      else if (scalar?.derived)
        fault("DERIVED_FIELD", keyNode, `expected "${scalar.derived.of}" only: ${key} is computed from it`);
      else if (scalar) {
        const text = plainText(value);
        const reading = text === undefined ? { expected: "one value" } : readValue(scalar, text);
        if ("value" in reading) values.set(key, { value: reading.value, at: at(file, value) });
        else {
          const came = text === undefined ? "a map or list" : text.trim() === "" ? "nothing" : `"${text}"`;
          const near = suggestion(text ?? "", scalar.words ?? []);
          fault("BAD_VALUE", value ?? keyNode, `${key}: expected ${reading.expected}, came ${came}${near}`);
        }
      } else {
        const known = [...type.scalars.keys(), ...type.relationships.keys(), "sources"];
        fault("UNKNOWN_FIELD", keyNode, `expected a field of ${type.name}, came "${key}"${suggestion(key, known)}`);
      }
    }
    const name = values.get("name");
    if (name && type.relationships.has("names")) addDisplayName(type, id, String(name.value), name.at, sources);
    records.push({ type, id, at: where, values, sources: type.cited ? sources : [] });
  };

  /** A record's display name is one of its names too, in the file's language. */
  const addDisplayName = (
    type: RecordType,
    id: string,
    value: string,
    where: At,
    sources: readonly StatedSource[],
  ): void => {
    const names = type.relationships.get("names")!;
    const nameType = model.types.get(names.target)!;
    if (language === undefined) return;
    const values = { value, language, kind: "PREFERRED" };
    const nameId = [id, "name", language, value].join(".");
    const stated = Object.entries(values).map(([key, each]) => [key, { value: each, at: where }] as const);
    records.push({ type: nameType, id: nameId, at: where, values: new Map(stated), sources });
    link(names, { type, id }, nameId, where, sources);
  };

  const readLinks = (
    relationship: Relationship,
    from: StatedLink["from"],
    node: Node | null,
    keyNode: Node,
    sources: readonly StatedSource[],
  ): void => {
    const text = plainText(node);
    const count = isMap(node) || isSeq(node) ? node.items.length : 1;
    if (!relationship.many && count > 1)
      fault("WRONG_SHAPE", node, `${relationship.name}: expected one ${relationship.target}, came ${count}`);
    if (text !== undefined) readReference(relationship, from, node!, text, sources);
    else if (isSeq(node)) for (const item of node.items as Node[]) readItem(relationship, from, item, sources);
    else if (isMap(node))
      for (const { key, keyNode: idNode, value } of entries(node)) {
        if (isMap(value)) readNested(relationship, from, key, idNode, value, sources);
        else {
          const own = value !== null && plainText(value) !== "" ? readSources(value) : sources;
          readReference(relationship, from, idNode, key, own);
        }
      }
    else fault("WRONG_SHAPE", node ?? keyNode, `${relationship.name}: expected an id, a list of ids or a map of them`);
  };

  const readReference = (
    relationship: Relationship,
    from: StatedLink["from"],
    node: Node,
    id: string,
    sources: readonly StatedSource[],
  ): void => {
    if (id.trim() === "")
      fault("BAD_VALUE", node, `${relationship.name}: expected the id of a ${relationship.target}, came nothing`);
    else link(relationship, from, id, at(file, node), sources);
  };

  const readItem = (
    relationship: Relationship,
    from: StatedLink["from"],
    item: Node,
    sources: readonly StatedSource[],
  ): void => {
    const text = plainText(item);
    if (text !== undefined) readReference(relationship, from, item, text, sources);
    else if (!isMap(item)) fault("WRONG_SHAPE", item, `${relationship.name}: expected an id or a record`);
    else {
      const id = plainText(item.get("id", true)) ?? nestedId(relationship, from, item);
      if (id !== undefined) readNested(relationship, from, id, item, item, sources);
    }
  };

  /** The id of a record that stands in a list of another: the other's, and what tells it apart there. */
  const nestedId = (relationship: Relationship, from: StatedLink["from"], item: YAMLMap): string | undefined => {
    const type = model.types.get(relationship.target);
    const parts = type?.identity?.flatMap((field) => {
      const node = item.get(field, true);
      const inner = isSeq(node) && node.items.length === 1 ? node.items[0] : isMap(node) ? node.items[0]?.key : node;
      const text = plainText(inner);
      return text === undefined ? [] : [type.scalars.get(field)?.words ? text.toLowerCase() : text];
    });
    if (type === undefined || parts === undefined || parts.length === 0) {
      const fields = type?.identity ? ` or ${type.identity.join(", ")}` : "";
      fault(
        "MISSING_ID",
        item,
        `${relationship.name}: expected an id${fields}, to know this ${relationship.target} by`,
      );
      return undefined;
    }
    return [from.id, type.name.toLowerCase(), ...parts].join(".");
  };

  const readNested = (
    relationship: Relationship,
    from: StatedLink["from"],
    id: string,
    idNode: Node,
    map: YAMLMap,
    inherited: readonly StatedSource[],
  ): void => {
    const type = model.types.get(relationship.targets.length === 1 ? relationship.targets[0]! : "");
    if (type === undefined) {
      const kinds = relationship.targets.map((name) => model.types.get(name)!.plural).join(", ");
      fault(
        "WRONG_SHAPE",
        idNode,
        `${relationship.name}: expected an id; write the record itself under one of ${kinds}`,
      );
      return;
    }
    const where = claim(type, id, at(file, idNode));
    if (where === undefined) return;
    // A translation is no article's word, so it does not rest on what its parent rests on.
    const printed = plainText(map.get("kind", true)) !== "TRANSLATION" || type.cited !== "optional";
    readRecord(type, id, where, map, printed ? inherited : []);
    const own = records.at(-1)!;
    link(relationship, from, id, where, own.sources.length > 0 ? own.sources : inherited);
  };

  /** Marks an id as written in this file; undefined where it already is. */
  const claim = (type: RecordType, id: string, where: At): At | undefined => {
    const key = `${type.identityLabel} ${id}`;
    const first = seen.get(key);
    if (first === undefined) return seen.set(key, where) && where;
    const { line } = file.lines.linePos(first.start);
    fault(
      "DUPLICATE_RECORD",
      where,
      `expected each record once in a file, came ${type.name} "${id}" again (first in line ${line})`,
    );
    return undefined;
  };

  const sections = new Map(
    [...model.types.values()].filter((type) => !type.identity).map((type) => [type.plural, type]),
  );
  for (const { key, keyNode, value } of entries(root)) {
    const type = sections.get(key);
    if (ownSections.includes(key)) continue;
    if (type === undefined || key === "articles" || (key as string) === "citations") {
      const known = [...sections.keys(), ...ownSections];
      fault(
        "UNKNOWN_SECTION",
        keyNode,
        `expected a section such as organizations or plans, came "${key}"${suggestion(key, known)}`,
      );
    } else if (!isMap(value)) fault("WRONG_SHAPE", value ?? keyNode, `${key}: expected a map from ids to records`);
    else
      for (const { key: id, keyNode: idNode, value: record } of entries(value)) {
        const where = claim(type, id, at(file, idNode));
        if (!idShape.test(id))
          fault("BAD_ID", idNode, `expected lower-case words joined by hyphens, such as vn-31-ct-tw, came "${id}"`);
        if (!isMap(record)) fault("WRONG_SHAPE", record ?? idNode, `${id}: expected a record of ${type.name}`);
        else if (where) readRecord(type, id, where, record, []);
      }
  }
  const articleNode = root.get("article", true);
  if (article && isMap(articleNode)) readRecord(model.types.get("Article")!, article.id, article.at, articleNode, []);
  return { records, links, faults };
}
