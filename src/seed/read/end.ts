import { isMap, isSeq, type Node, type YAMLMap } from "yaml";
import type { Model, RecordType, Relationship } from "../../model/model.ts";
import { nounOf } from "../noun-of.ts";
import { nestedIdBy } from "./nested-id.ts";
import { came, plainText } from "./read.ts";
import type { Reader } from "./reader.ts";

/** An id, and what the file writes in its place: a decision may have merged it into another. */
export interface Known {
  readonly id: string;
  readonly as: string;
}

/** Gives the id that an entity is known by: of ids that were merged, the one that was kept. */
export type Settle = (id: string) => string;

/** One end of a relationship as it is written under the relationship's key. */
export interface End extends Known {
  /** The node that stands for it. */
  readonly node: Node;
  /** The sources of this relationship alone; undefined: those of the record that it is written in. */
  readonly sources: Node | undefined;
  /** The record at this end and its type, where it is written here and not just named. */
  readonly record: { readonly type: RecordType; readonly map: YAMLMap } | undefined;
}

/**
 * Reads what stands under a relationship's key: an id; a list of ids and records; or a map from ids to nothing, to the
 * relationship's own sources, or to records.
 * @param parent the record that the key stands in, from whose id the ids of nested records follow
 */
export function readEnds(
  reader: Reader,
  model: Model,
  settle: Settle,
  relationship: Relationship,
  parent: Known,
  keyNode: Node,
  node: Node | null,
): End[] {
  const { name, target, targets, cited } = relationship;
  const toEntities = targets.every((each) => model.types.get(each)!.identityLabel === "Entity");
  const known = (as: string): Known => ({ id: toEntities ? settle(as) : as, as });

  const named = (idNode: Node, id: string, sources?: Node): End[] => {
    if (id.trim() === "") {
      reader.fault("BAD_VALUE", keyNode, `${name}: expected the id of ${nounOf(target)}, came nothing`);
      reader.skip(keyNode);
    } else if (sources && !cited)
      reader.fault("UNKNOWN_SOURCE", sources, `${name}: expected the id alone: this relationship carries no sources`);
    else return [{ ...known(id), node: idNode, sources, record: undefined }];
    return [];
  };

  const written = (idNode: Node, id: Known, map: YAMLMap): End[] => {
    const type = targets.length === 1 ? model.types.get(targets[0]!) : undefined;
    if (type) return [{ ...id, node: idNode, sources: undefined, record: { type, map } }];
    const sections = targets.map((each) => model.types.get(each)!.plural).join(", ");
    reader.fault("WRONG_SHAPE", idNode, `${name}: expected an id; write the record itself under one of ${sections}`);
    reader.skip(map);
    return [];
  };

  const item = (each: Node): End[] => {
    const text = plainText(each);
    if (text !== undefined) return named(each, text);
    if (!isMap(each)) reader.fault("WRONG_SHAPE", each, `${name}: expected an id or a record, came ${came(each)}`);
    else {
      const given = plainText(each.get("id", true));
      const id = given === undefined ? nestedId(model.types.get(target), parent, each, settle) : known(given);
      if (id !== undefined) return written(each, id, each);
      const fields = model.types.get(target)?.identity;
      const expected = fields ? `an id, or its ${fields.join(" and ")}` : "an id";
      reader.fault("MISSING_ID", each, `${name}: expected ${expected}, to know this ${target} by`);
      reader.skip(parent.as);
    }
    reader.skip(each);
    return [];
  };

  const text = plainText(node);
  if (text !== undefined) return named(node!, text);
  if (isSeq(node)) return (node.items as Node[]).flatMap(item);
  if (isMap(node))
    return reader.entries(node).flatMap(({ key, keyNode: idNode, value }) => {
      if (isMap(value)) return written(idNode, known(key), value);
      return named(idNode, key, value === null || plainText(value) === "" ? undefined : value);
    });
  reader.fault("WRONG_SHAPE", keyNode, `${name}: expected an id, a list of ids or a map of them, came ${came(node)}`);
  return [];
}

/** The id of a record that stands in a list of another, by what tells it apart there. */
function nestedId(type: RecordType | undefined, parent: Known, map: YAMLMap, settle: Settle): Known | undefined {
  const textOf = (field: string): string | undefined => {
    const node = map.get(field, true);
    // A relationship with sources of its own is a map of one id, or a list of one.
    const inner = isSeq(node) && node.items.length === 1 ? node.items[0] : isMap(node) ? node.items[0]?.key : node;
    return plainText(inner);
  };
  const settled = (field: string): string | undefined => {
    const text = textOf(field);
    return text !== undefined && type?.relationships.has(field) ? settle(text) : text;
  };
  const as = nestedIdBy(type, parent.as, textOf);
  return as === undefined ? undefined : { id: nestedIdBy(type, parent.id, settled)!, as };
}
