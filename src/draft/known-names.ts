import { groupBy } from "../seed/group-by.ts";
import type { Graph, GraphRecord } from "../seed/graph.ts";
import { isNaming } from "../seed/names.ts";
import { wordsOf } from "../model/words.ts";

/** A name that the seed knows, made ready to be found. */
export interface KnownName {
  readonly value: string;
  readonly record: GraphRecord;
  /** The kind of name: ABBREVIATION and so on. */
  readonly kind: string;
  /** Its words as they are written, in small letters; beside the folded ones they tell diacritics apart. */
  readonly written: readonly string[];
}

/** A node of the tree of folded words, in which the names lie. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly names: KnownName[];
}

/** The names of a seed, by their words; and what else of its graph a reader of names asks for. */
export interface KnownNames {
  readonly tree: NameNode;
  /** The records that a relationship of a record leads to, by the relationship's field. */
  linked(record: GraphRecord, field: string): readonly GraphRecord[];
  /** The records that are parts of a record. */
  partsOf(record: GraphRecord): readonly GraphRecord[];
  /** The posts that an official holds, or held; none of other records. */
  postsOf(record: GraphRecord): readonly GraphRecord[];
  /** All names of a record. */
  namesOf(record: GraphRecord): readonly string[];
  /** The record that bears a name, in whatever case; undefined where none or several do. */
  named(name: string): GraphRecord | undefined;
  readonly graph: Graph;
}

/** Gathers the names of a graph. Numbers of documents, and what is no more than digits, are left out: they are read as numbers. */
export function knownNames(graph: Graph): KnownNames {
  const tree: NameNode = { next: new Map(), names: [] };
  const byName = new Map<string, Set<GraphRecord>>();
  for (const { source: record, target } of graph.links.filter(isNaming)) {
    const value = String(target.values.get("value"));
    const words = wordsOf(value);
    const key = words.map(({ folded }) => folded).join(" ");
    byName.set(key, (byName.get(key) ?? new Set()).add(record));
    if (value === record.values.get("number") || words.every(({ folded }) => /^\d+$/.test(folded))) continue;
    let node = tree;
    for (const { folded } of words) {
      const next = node.next.get(folded) ?? { next: new Map<string, NameNode>(), names: [] };
      node.next.set(folded, next);
      node = next;
    }
    node.names.push({ value, record, kind: String(target.values.get("kind")), written: written(value) });
  }
  const links = groupBy(graph.links, ({ source }) => source);
  const parts = groupBy(
    graph.links.filter(({ field }) => field.type === "PART_OF"),
    ({ target }) => target,
  );
  const memberships = groupBy(
    graph.links.filter(({ field }) => field.type === "HELD_BY"),
    ({ target }) => target,
  );
  const linked = (record: GraphRecord, field: string): GraphRecord[] =>
    (links.get(record) ?? []).filter((link) => link.field.name === field).map(({ target }) => target);
  return {
    tree,
    graph,
    linked,
    postsOf: (record) => (memberships.get(record) ?? []).flatMap(({ source }) => linked(source, "post")),
    namesOf: (record) =>
      (links.get(record) ?? []).filter(isNaming).map(({ target }) => String(target.values.get("value"))),
    partsOf: (record) => (parts.get(record) ?? []).map(({ source }) => source),
    named: (name) => {
      const bearers = byName.get(
        wordsOf(name)
          .map(({ folded }) => folded)
          .join(" "),
      );
      return bearers?.size === 1 ? [...bearers][0] : undefined;
    },
  };
}

/** The words of a text as they are written, in small letters. */
export function written(text: string): string[] {
  const points = Array.from(text);
  return wordsOf(text).map(({ start, end }) => spelled(points.slice(start, end).join("")));
}

/** A word without case, its tone marks behind its letters: hoà and hòa are one word. */
export function spelled(word: string): string {
  const letters = word.normalize("NFD").toLowerCase();
  return letters.replaceAll(/\p{M}/gu, "") + (letters.match(/\p{M}/gu) ?? []).toSorted().join("");
}
